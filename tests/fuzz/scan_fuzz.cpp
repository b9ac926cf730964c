// SPDX-License-Identifier: Apache-2.0
// Scans of any text, with codes and escapes strewn in, against a model that tries every code at every place.
#include <map>
#include <string>
#include <vector>

#include <backup_service/catalog.hpp>
#include <error_catalog/registry.hpp>
#include <family/catalog.hpp>

#include "fuzz.hpp"

namespace bs = backup_service;

namespace {

bool is_word(char byte) {
  static const std::string bytes = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz";
  return bytes.find(byte) != bytes.npos;
}

bool all_of(const std::string& text, std::size_t begin, std::size_t size, const std::string& bytes) {
  return text.size() == begin + size && text.find_first_not_of(bytes, begin) == text.npos;
}

// Whether a text is an escape of C, JSON, a URL, syslog or a terminal whose last byte is that of a word.
bool is_escape(const std::string& text) {
  static const std::string octal = "01234567", hexadecimal = "0123456789ABCDEFabcdef";
  if (text[0] == '%') return all_of(text, 1, 2, hexadecimal);
  if (text[0] == '#' && all_of(text, 1, 3, octal)) return true;
  if (text[0] == '\\' && (all_of(text, 1, 1, "abfnrtv0") || all_of(text, 1, 3, octal))) return true;
  if (text.compare(0, 2, "\\x") == 0 && all_of(text, 2, 2, hexadecimal)) return true;
  return text.compare(0, 2, "\\u") == 0 && all_of(text, 2, 4, hexadecimal);
}

bool is_control_sequence(const std::string& text) {
  const char last = text.back();
  if (!is_word(last) || ('0' <= last && last <= '9')) return false;
  for (const std::string esc :
       {"\x1B", "^[", "\\e", "\\033", "#033", "\\x1b", "\\x1B", "\\u001b", "\\u001B", "%1b", "%1B"}) {
    const std::size_t begin = esc.size() + 1;
    if (text.size() > begin && text.compare(0, begin, esc + '[') == 0 &&
        text.find_first_not_of("0123456789:;<=>?", begin) == text.size() - 1) {
      return true;
    }
  }
  return false;
}

bool can_begin(const std::string& text, std::size_t at) {
  if (at == 0 || !is_word(text[at - 1])) return true;
  for (std::size_t begin = 0; begin != at; ++begin) {
    std::size_t backslashes = 0;  // before the escape
    while (backslashes != begin && text[begin - backslashes - 1] == '\\') ++backslashes;
    if (text[begin] == '\\' && backslashes % 2 != 0) continue;
    const std::string part = text.substr(begin, at - begin);
    if (is_escape(part) || is_control_sequence(part)) return true;
  }
  return false;
}

struct match {
  std::string code;
  std::size_t begin;
  std::size_t size = 0;
};

// What stands for an error in a text: its code, or category:number.
using forms = std::map<std::string, std::string>;

// The first form that stands alone, and the longest of those in one place. With a prefix, or the prefix and a word.
match model(const std::string& text, std::size_t from, const forms& codes, const std::string& prefix) {
  for (std::size_t begin = from; begin < text.size(); ++begin) {
    if (!is_word(text[begin])) continue;
    if (!can_begin(text, begin)) continue;
    match best = {"", begin};
    for (const auto& [form, code] : codes) {
      if (form[0] != text[begin]) continue;
      const std::size_t end = begin + form.size();
      if (text.compare(begin, form.size(), form) != 0 || (end < text.size() && is_word(text[end]))) continue;
      if (form.size() > best.size) best = {code, begin, form.size()};
    }
    if (best.size != 0) return best;
    if (prefix.empty() || text.compare(begin, prefix.size(), prefix) != 0) continue;
    std::size_t end = begin + prefix.size();
    while (end != text.size() && is_word(text[end])) ++end;
    if (end != begin + prefix.size()) return {"", begin, end - begin};
  }
  return {"", text.size()};
}

template <class Match>
void compare(const Match& found, const match& expected) {
  CHECK(found.entry.code() == expected.code);
  CHECK(found.begin == expected.begin);
  CHECK(found.end == expected.begin + expected.size);
  CHECK(static_cast<bool>(found) == !expected.code.empty());
  CHECK(found.found() == (expected.size != 0));
}

template <class Catalog>
void check(const Catalog& catalog, const std::string& text, const forms& codes, const std::string& prefix) {
  const exact_copy copy(text);
  for (std::size_t from = 0; from <= text.size();) {
    const auto found = catalog.scan(copy.view(), from);
    compare(found, model(text, from, codes, ""));
    if (!found) break;
    from = found.end;
  }
  for (std::size_t from = 0; from <= text.size();) {
    const auto found = catalog.scan_any(copy.view(), from);
    compare(found, model(text, from, codes, prefix));
    if (!found.found()) break;
    from = found.end;
  }
  CHECK(!catalog.scan(copy.view(), text.size() + 1));
  CHECK(!catalog.scan_any(copy.view(), static_cast<std::size_t>(-1)).found());
}

}  // namespace

// Bytes from 0x80 to 0xFB are codes, beginnings of codes, errors as a stream has them, and escapes.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static const std::vector<std::string> family_codes = {"Ferry.0001",      "Ferry.0002",        "Harbour_Fog",
                                                        "Ferry.0000",      "PermanentRedirect", "111400002",
                                                        "SVC.INV.2000000", "SVC.INV.2000000.1", "Sea/Wind:North-West"};
  static const int family_numbers[] = {1, 4, 3, 7, 5, 6, 8, 9, 10};
  static const std::vector<std::string> escapes = {"\x1B[31m", "\x1B[", "\\n",  "\\",    "\\\\", "\\x22",
                                                   "\\u0022",  "%22",   "#012", "\\033", "[1;m", "\\u001b",
                                                   "#033[",    "%1B[",  "^[[",  "\\e[0m"};
  static forms codes, family, all;
  if (codes.empty()) {
    for (const auto& [code, row] : rows_by_code()) {
      codes[code] = code;
      codes["BackupService:" + std::to_string(std::stoi(code.substr(14)))] = code;
    }
    for (std::size_t i = 0; i != family_codes.size(); ++i) {
      family[family_codes[i]] = family_codes[i];
      family["family:" + std::to_string(family_numbers[i])] = family_codes[i];
    }
    all = codes;
    all.insert(family.begin(), family.end());
  }
  std::string text;
  for (std::size_t i = 0; i != size && i != 200; ++i) {
    if (data[i] < 0x80 || data[i] >= 0xFC) {
      text += static_cast<char>(data[i]);
    } else if (data[i] < 0xC0) {
      text += row_at(data[i] * 5U).code;
    } else if (data[i] < 0xD0) {
      text += escapes[data[i] - 0xC0U];
    } else if (data[i] < 0xE0) {
      text += "BackupService:" + std::to_string(std::stoi(row_at(data[i]).code.substr(14)));
    } else if (data[i] < 0xE4) {
      text += "family:";
    } else if (data[i] < 0xEE) {
      text += family_codes[data[i] % family_codes.size()];
    } else {
      text += row_at(data[i]).code.substr(0, 10U + data[i] % 8U);
    }
  }
  check(bs::catalog, text, codes, "BackupService.");
  check(family::catalog, text, family, "");
  check(error_catalog::registry<bs::errc>(), text, codes, "BackupService.");
  check(error_catalog::registry<family::errc, bs::errc>(), text, all, "BackupService.");
  return 0;
}
