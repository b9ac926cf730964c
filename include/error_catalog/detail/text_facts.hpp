// SPDX-License-Identifier: Apache-2.0
// What is known of the texts of an entry before they are written.
#ifndef ERROR_CATALOG_DETAIL_TEXT_FACTS_HPP
#define ERROR_CATALOG_DETAIL_TEXT_FACTS_HPP

#include <cstdint>
#include <string_view>

#include <error_catalog/catalog.hpp>

namespace error_catalog::detail {

// The bits of table::facts. The generator finds them: find_facts in facts.cmake.
enum class text_fact : std::uint8_t {
  message_is_said = 1,   // by the handling
  handling_is_said = 2,  // by the message
  may_need_escape = 16,  // in JSON
};

// Whether a text contains this sentence, with or without a full stop at its end.
constexpr bool says(std::string_view text, std::string_view sentence) noexcept {
  if (sentence.empty()) return true;
  if (sentence.back() == '.') sentence.remove_suffix(1);
  for (std::size_t at = text.find(sentence); at != text.npos; at = text.find(sentence, at + 1)) {
    const std::size_t end = at + sentence.size();
    const bool begins = at == 0 || (at > 1 && text[at - 1] == ' ' && text[at - 2] == '.');
    if (begins && (end == text.size() || text[end] == '.')) return true;
  }
  return false;
}

template <class Errc>
struct text_facts {
  static constexpr bool hold(basic_entry<Errc> entry, text_fact fact) noexcept {
    return (number(table<Errc>::facts[entry.row()]) & static_cast<std::uint32_t>(fact)) != 0;
  }
};

// An entry of any catalog has no row: its texts are searched.
template <>
struct text_facts<any_errc> {
  template <class Entry>
  static constexpr bool hold(const Entry& entry, text_fact fact) noexcept {
    if (fact == text_fact::message_is_said) return says(entry.handling(), entry.message());
    return fact == text_fact::may_need_escape || says(entry.message(), entry.handling());
  }
};

// Whether a fact holds for an entry, or must be assumed to.
template <class Errc>
constexpr bool holds(const basic_entry<Errc>& entry, text_fact fact) noexcept {
  return text_facts<Errc>::hold(entry, fact);
}

}  // namespace error_catalog::detail

#endif
