// SPDX-License-Identifier: Apache-2.0
// Scans of any text, with codes strewn in, against a model that tries every code at every place.
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
  const exact_copy copy(text);
  for (std::size_t from = 0; from <= text.size();) {
    const auto found = catalog.scan(copy.view(), from);
    const match expected = model(text, from, codes);
    CHECK(found.entry.code() == expected.code);
    CHECK(found.begin == expected.begin);
    CHECK(found.end == expected.begin + expected.code.size());
    CHECK(static_cast<bool>(found) == !expected.code.empty());
    if (!found) break;
    from = found.end;
  }
  CHECK(!catalog.scan(copy.view(), text.size() + 1));
  CHECK(!catalog.scan(copy.view(), static_cast<std::size_t>(-1)));
}

}  // namespace

// Bytes from 0x80 to 0xF7 are codes, and beginnings of codes.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static const std::vector<std::string> family_codes = {"Ferry.0001",      "Ferry.0002",        "Harbour_Fog",
                                                        "Ferry.0000",      "PermanentRedirect", "111400002",
                                                        "SVC.INV.2000000", "SVC.INV.2000000.1", "Sea/Wind:North-West"};
  static std::vector<std::string> codes, all;
  if (codes.empty()) {
    for (const auto& [code, row] : rows_by_code()) codes.push_back(code);
    all = codes;
    all.insert(all.end(), family_codes.begin(), family_codes.end());
  }
  std::string text;
  for (std::size_t i = 0; i != size && i != 200; ++i) {
    if (data[i] < 0x80 || data[i] >= 0xF8) {
      text += static_cast<char>(data[i]);
    } else if (data[i] < 0xE0) {
      text += row_at(data[i] * 5U).code;
    } else if (data[i] < 0xEE) {
      text += family_codes[data[i] % family_codes.size()];
    } else {
      text += row_at(data[i]).code.substr(0, 10U + data[i] % 8U);
    }
  }
  check(bs::catalog, text, codes);
  check(family::catalog, text, family_codes);
  check(error_catalog::registry<bs::errc>(), text, codes);
  check(error_catalog::registry<family::errc, bs::errc>(), text, all);
  return 0;
}
