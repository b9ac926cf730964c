// SPDX-License-Identifier: Apache-2.0
// Reads the arrays of a catalog, and finds a text in them.
#ifndef ERROR_CATALOG_DETAIL_LOOK_UP_HPP
#define ERROR_CATALOG_DETAIL_LOOK_UP_HPP

#include <cstdint>
#include <string_view>  // IWYU pragma: keep; std::size_t, too
#include <type_traits>

#include <error_catalog/detail/config.hpp>  // IWYU pragma: export

namespace error_catalog::detail {

// These are templates so that they cost a compiler little until a program looks something up.

// An element of an array that is written as a string literal, as a number.
template <class Unit>
constexpr std::uint32_t number(Unit unit) noexcept {
  return static_cast<std::make_unsigned_t<Unit>>(unit);
}

// Four bytes as a little-endian number: one load.
template <class Byte>
constexpr std::uint32_t word(const Byte* bytes) noexcept {
  return number(bytes[0]) | number(bytes[1]) << 8 | number(bytes[2]) << 16 | number(bytes[3]) << 24;
}

// Of two texts of one size. Not ==, whose overloads cost the compiler more than the rest of this header.
template <std::size_t Size, class Byte>
constexpr bool equal(const Byte* a, const Byte* b) noexcept {
  return std::basic_string_view<Byte>::traits_type::compare(a, b, Size) == 0;
}

// Eight bytes at a time, which compilers compare as a number, from the end, where codes differ.
template <class Text>
constexpr bool equal(Text a, Text b) noexcept {
  std::size_t size = a.size();
  if (size != b.size()) return false;
  if (size < 8) {
    while (size != 0 && a[size - 1] == b[size - 1]) --size;
    return size == 0;
  }
  while (size > 8 && equal<8>(a.data() + size - 8, b.data() + size - 8)) size -= 8;
  return size <= 8 && equal<8>(a.data(), b.data());
}

// The text with a number. Texts that are too long for one literal are split into rows. No text crosses the end of a
// row, so that only the last text of a row has more than one NUL after it.
template <class Texts, class Unit>
constexpr std::string_view text_of(const Texts& texts, const Unit* begin, std::size_t id) noexcept {
  const std::size_t first = number(begin[id]);
  std::size_t size = number(begin[id + 1]) - first - 1;
  if constexpr (std::rank_v<Texts> == 1) {
    return {texts + first, size};
  } else {
    constexpr std::size_t row_size = sizeof *texts;
    const char* const data = texts[first / row_size] + first % row_size;
    while (size != 0 && data[size - 1] == '\0') --size;
    return {data, size};
  }
}

// The row with a text, or 0, by binary search in the rows, ordered by their texts.
template <class Row, class Texts, class Unit>
ERROR_CATALOG_HIDDEN constexpr std::size_t find_row(const Row* rows, std::size_t last, const Texts& texts,
                                                    const Unit* begin, std::string_view text) noexcept {
  std::size_t first = 0;
  while (first != last) {
    const std::size_t middle = (first + last) / 2;
    const std::size_t row = number(rows[middle]);
    const int order = text.compare(text_of(texts, begin, row));
    if (order == 0) return row;
    if (order < 0) {
      last = middle;
    } else {
      first = middle + 1;
    }
  }
  return 0;
}

}  // namespace error_catalog::detail

#endif
