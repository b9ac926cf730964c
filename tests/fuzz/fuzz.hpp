// SPDX-License-Identifier: Apache-2.0
// What the targets of the fuzzer share: the input as values, the table by the tests' own reader, and a check that ends
// the program, so that the fuzzer keeps the input.
#ifndef TESTS_FUZZ_FUZZ_HPP
#define TESTS_FUZZ_FUZZ_HPP

#include <cstddef>
#include <cstdint>  // IWYU pragma: export
#include <cstdio>
#include <cstdlib>
#include <iterator>
#include <map>
#include <string>
#include <string_view>

#include "exact.hpp"  // IWYU pragma: export
#include "table.hpp"  // IWYU pragma: export

#define CHECK(condition)                                                               \
  do {                                                                                 \
    if (condition) break;                                                              \
    std::fprintf(stderr, "%s:%d: CHECK(%s) failed\n", __FILE__, __LINE__, #condition); \
    std::abort();                                                                      \
  } while (false)

class fuzz_input {
 public:
  fuzz_input(const std::uint8_t* data, std::size_t size) : rest_(reinterpret_cast<const char*>(data), size) {}

  // 0 where nothing is left.
  std::uint8_t byte() {
    if (rest_.empty()) return 0;
    const auto first = static_cast<std::uint8_t>(rest_.front());
    rest_.remove_prefix(1);
    return first;
  }

  // What comes before the next byte 0xFF, which ends a text in UTF-8 as in any other: 0xFE stands for it.
  std::string text() {
    const std::size_t end = rest_.find('\xFF');
    std::string bytes(rest_.substr(0, end));
    rest_.remove_prefix(end == rest_.npos ? rest_.size() : end + 1);
    for (char& byte : bytes) byte = byte == '\xFE' ? '\xFF' : byte;
    return bytes;
  }

 private:
  std::string_view rest_;
};

// The rows of the table by their codes, with the names of the enumerators.
struct named_row : table_row {
  std::string name;
};

inline const std::map<std::string, named_row>& rows_by_code() {
  static const std::map<std::string, named_row> rows = [] {
    std::map<std::string, named_row> result;
    for (const table_row& row : read_table()) result[row.code] = {row, ""};
    for (const named_code& each : read_names()) {
      if (const auto found = result.find(each.code); found != result.end()) found->second.name = each.name;
    }
    return result;
  }();
  return rows;
}

// One of the rows.
inline const named_row& row_at(unsigned place) {
  const auto& rows = rows_by_code();
  return std::next(rows.begin(), static_cast<std::ptrdiff_t>(place % rows.size()))->second;
}

// The text of a letter, as write gives it.
inline std::string text_of(const named_row& row, char letter) {
  switch (letter) {
    case 'c': return row.code;
    case 'n': return row.name;
    case 's': return std::to_string(row.status);
    case 'm': return row.message;
    case 'd': return row.description;
    case 'h': return row.handling;
    case 'l': return row.code + " " + row.name + " (" + std::to_string(row.status) + "): " + row.message;
    case 'u': return row.message + " " + row.handling + " (" + row.code + ")";
    default: return "";
  }
}

#endif
