// SPDX-License-Identifier: Apache-2.0
// Look-ups of any text and number, against maps of what the table lists.
#include <algorithm>
#include <cstring>
#include <iterator>
#include <map>
#include <set>
#include <string>
#include <string_view>

#include <backup_service/catalog.hpp>
#include <error_catalog/registry.hpp>
#include <words/catalog.hpp>

#include "fuzz.hpp"

namespace bs = backup_service;

namespace {

const std::set<std::string> word_codes = {"NO_CACHE", "CACHE", "PARENT_SCOPE", "name_foo", "foo", "CACHE2.0001"};

void check_entry(bs::entry entry, const named_row* row) {
  CHECK(static_cast<bool>(entry) == (row != nullptr));
  CHECK(entry.code() == (row == nullptr ? "" : row->code));
  CHECK(entry.name() == (row == nullptr ? "" : row->name));
  CHECK(entry.http_status() == (row == nullptr ? 500 : row->status));
  CHECK(entry.message() == (row == nullptr ? "Unlisted error code." : row->message));
}

template <class Map, class Key>
const named_row* find_in(const Map& map, const Key& key) {
  const auto found = map.find(key);
  return found == map.end() ? nullptr : &found->second;
}

void check_text(const std::string& text) {
  static const std::map<std::string, named_row> by_name = [] {
    std::map<std::string, named_row> result;
    for (const auto& [code, row] : rows_by_code()) result[row.name] = row;
    return result;
  }();
  const exact_copy copy(text);
  const named_row* const row = find_in(rows_by_code(), text);
  check_entry(bs::catalog.find(copy.view()), row);
  check_entry(bs::catalog.find_by_name(copy.view()), find_in(by_name, text));

  const bool is_word = word_codes.count(text) != 0;
  CHECK(static_cast<bool>(words::catalog.find(copy.view())) == is_word);
  const auto any = error_catalog::registry<bs::errc, words::errc>().find(copy.view());
  CHECK(static_cast<bool>(any) == (row != nullptr || is_word));
  CHECK(any.code() == (any ? text : ""));
}

template <class Integer>
void check_number(std::string_view bytes) {
  static const std::map<long double, named_row> by_number = [] {
    std::map<long double, named_row> result;  // long double has all values of all integers
    for (const auto& [code, row] : rows_by_code()) result[static_cast<long double>(number_of(code))] = row;
    return result;
  }();
  Integer number = 0;
  std::memcpy(&number, bytes.data(), std::min(sizeof number, bytes.size()));
  check_entry(bs::catalog.find(number), find_in(by_number, static_cast<long double>(number)));
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  fuzz_input input(data, size);
  const std::uint8_t kind = input.byte();
  const std::string text = input.text();
  if (kind < 0x20) {
    check_text(row_at(kind * 5U).code.substr(0, 18U - kind % 4U) + text);
  } else if (kind < 0x40) {
    check_text(row_at(kind * 7U).name + text);
  } else if (kind < 0x48) {
    check_text(*std::next(word_codes.begin(), kind % 6) + text);
  } else {
    check_text(kind < 0x80 ? text : "BackupService." + text);
  }
  check_number<signed char>(text);
  check_number<unsigned char>(text);
  check_number<short>(text);
  check_number<unsigned short>(text);
  check_number<int>(text);
  check_number<unsigned>(text);
  check_number<long long>(text);
  check_number<unsigned long long>(text);
  const auto value =
      static_cast<bs::errc>(static_cast<unsigned short>(kind << 8 | (text.empty() ? 0 : text[0] & 0xFF)));
  CHECK(bs::catalog[value] == bs::catalog.find(static_cast<int>(value)));
  return 0;
}
