// SPDX-License-Identifier: Apache-2.0
// The search and the filters, which the URL keeps, and links that are copied. Without this script, the page has all codes.
(() => {
  'use strict';
  const form = document.querySelector('form');
  const { q, status, advice } = form.elements;
  const fields = [q, status, advice];
  const count = form.querySelector('output');
  const clear = form.querySelector('button');
  const total = count.textContent;
  const announcement = document.querySelector('[role=status]');

  const codes = Array.from(document.querySelectorAll('.code'), (section) => ({
    section,
    text: Array.from(section.querySelectorAll('.text'), (text) => text.textContent).join('\n').toLowerCase(),
  }));
  const groups = Array.from(document.querySelectorAll('nav a'), (link) => ({
    item: link.parentNode,
    size: link.querySelector('span'),
    section: document.getElementById(fragmentOf(link)),
  }));

  function fragmentOf({ hash }) {
    try {
      return decodeURIComponent(hash.slice(1));
    } catch {
      return hash.slice(1);
    }
  }

  // Shows the codes that match every field.
  function show() {
    const words = q.value.toLowerCase().split(/\s+/);
    let shown = 0;
    for (const { section, text } of codes) {
      const matches = words.every((word) => text.includes(word)) &&
        (!status.value || status.value === section.dataset.status) &&
        (!advice.value || advice.value === section.dataset.advice);
      section.hidden = !matches;
      if (matches) shown += 1;
    }
    for (const { item, size, section } of groups) {
      const left = section.querySelectorAll('.code:not([hidden])').length;
      size.textContent = left;
      item.hidden = section.hidden = left === 0;
    }
    const all = fields.every((field) => !field.value.trim());
    count.textContent = all ? total : `${shown} of ${total}`;
    clear.hidden = all;
  }

  // The fields from the URL, and back. A code that they leave out is no longer what the URL points at.
  function read() {
    const kept = new URLSearchParams(location.search);
    for (const field of fields) {
      field.value = kept.get(field.name) ?? '';
      if (field.selectedIndex === -1) field.value = '';
    }
    show();
  }
  function keep() {
    const url = new URL(location);
    for (const field of fields) {
      if (field.value) url.searchParams.set(field.name, field.value);
      else url.searchParams.delete(field.name);
    }
    if (document.getElementById(fragmentOf(url))?.hidden) url.hash = '';
    history.replaceState(null, '', url);
  }

  // A link always lands: a code that the fields leave out comes with all others.
  function land() {
    const fragment = fragmentOf(location);
    const target = document.getElementById(fragment);
    if (target?.hidden) {
      for (const field of fields) field.value = '';
      show();
      keep();
      target.scrollIntoView();
    }
    if (fragment && !target) count.textContent += `. ${fragment} is not listed here.`;
  }

  form.addEventListener('input', () => { show(); keep(); });
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('reset', (event) => {
    event.preventDefault();
    for (const field of fields) field.value = '';
    show();
    keep();
    q.focus();
  });
  addEventListener('popstate', () => { read(); land(); });
  addEventListener('keydown', (event) => {
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || event.target.closest('input, select')) return;
    event.preventDefault();
    q.focus();
    q.select();
  });

  // Where the clipboard cannot be written, the link is in the address bar.
  for (const link of document.querySelectorAll('.link')) {
    link.firstChild.data = 'Copy link';
    link.addEventListener('click', async () => {
      const url = new URL(link.href);
      url.search = '';
      try {
        await navigator.clipboard.writeText(url);
      } catch {
        return;
      }
      announcement.textContent = 'Link copied';
      link.firstChild.data = 'Copied';
      setTimeout(() => {
        announcement.textContent = '';
        link.firstChild.data = 'Copy link';
      }, 2000);
    });
  }

  q.ariaKeyShortcuts = '/';
  form.hidden = false;
  read();
  land();
})();
