// SPDX-License-Identifier: Apache-2.0
// Scans of any text, with codes strewn in, against a model that tries every code at every place.
#include <string>
#include <vector>

#include <backup_service/catalog.hpp>
#include <error_catalog/registry.hpp>
#include <words/catalog.hpp>

#include "fuzz.hpp"

namespace bs = backup_service;

namespace {

bool is_word(char byte) {
  static const std::string bytes = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz";
  return bytes.find(byte) != bytes.npos;
}

struct match {
  std::string code;
  std::size_t begin;
};

// The first code that stands alone, and the longest of those in one place.
match model(const std::string& text, std::size_t from, const std::vector<std::string>& codes) {
  for (std::size_t begin = from; begin < text.size(); ++begin) {
    if (begin != 0 && is_word(text[begin - 1])) continue;
    match best = {"", begin};
    for (const std::string& code : codes) {
      if (code[0] != text[begin]) continue;
      const std::size_t end = begin + code.size();
      if (text.compare(begin, code.size(), code) != 0 || (end < text.size() && is_word(text[end]))) continue;
      if (code.size() > best.code.size()) best.code = code;
    }
    if (!best.code.empty()) return best;
  }
  return {"", text.size()};
}

template <class Catalog>
void check(const Catalog& catalog, const std::string& text, const std::vector<std::string>& codes) {
  for (std::size_t from = 0; from <= text.size();) {
    const auto found = catalog.scan(text, from);
    const match expected = model(text, from, codes);
    CHECK(found.entry.code() == expected.code);
    CHECK(found.begin == expected.begin);
    CHECK(found.end == expected.begin + expected.code.size());
    CHECK(static_cast<bool>(found) == !expected.code.empty());
    if (!found) break;
    from = found.end;
  }
  CHECK(!catalog.scan(text, text.size() + 1));
  CHECK(!catalog.scan(text, static_cast<std::size_t>(-1)));
}

}  // namespace

// Bytes from 0x80 on are codes, and beginnings of codes.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static const std::vector<std::string> word_codes = {"NO_CACHE", "CACHE", "PARENT_SCOPE",
                                                      "name_foo", "foo",   "CACHE2.0001"};
  static std::vector<std::string> codes, all;
  if (codes.empty()) {
    for (const auto& [code, row] : rows_by_code()) codes.push_back(code);
    all = codes;
    all.insert(all.end(), word_codes.begin(), word_codes.end());
  }
  std::string text;
  for (std::size_t i = 0; i != size && i != 200; ++i) {
    if (data[i] < 0x80) {
      text += static_cast<char>(data[i]);
    } else if (data[i] < 0xE0) {
      text += row_at(data[i] * 5U).code;
    } else if (data[i] < 0xF0) {
      text += word_codes[data[i] % word_codes.size()];
    } else if (data[i] < 0xF8) {
      text += row_at(data[i]).code.substr(0, 10U + data[i] % 8U);
    } else {
      text += static_cast<char>(data[i]);
    }
  }
  check(bs::catalog, text, codes);
  check(error_catalog::registry<bs::errc>(), text, codes);
  check(error_catalog::registry<words::errc, bs::errc>(), text, all);
  return 0;
}
