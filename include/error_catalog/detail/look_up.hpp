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
template <class Word = std::uint32_t, class Byte>
constexpr Word word(const Byte* bytes) noexcept {
  return Word{number(bytes[3])} << 24 | number(bytes[2]) << 16 | number(bytes[1]) << 8 | number(bytes[0]);
}

// The same, big-endian.
template <class Byte>
constexpr std::uint32_t big_endian_word(const Byte* bytes) noexcept {
  return number(bytes[3]) | number(bytes[2]) << 8 | number(bytes[1]) << 16 | number(bytes[0]) << 24;
}

// Of two texts of one size. Not ==, whose overloads cost the compiler more than the rest of this header.
template <std::size_t Size, class Byte>
constexpr bool equal(const Byte* a, const Byte* b) noexcept {
  return std::basic_string_view<Byte>::traits_type::compare(a, b, Size) == 0;
}

// Eight bytes at a time, which compilers compare as a number, from the end, where codes differ.
template <class Text>
constexpr bool equal(Text a, Text b) noexcept {
  auto size = a.size();
  if (size != b.size()) return false;
  if (size < 8) {
    while (size != 0 && a[size - 1] == b[size - 1]) --size;
    return size == 0;
  }
  while (size > 8 && equal<8>(a.data() + size - 8, b.data() + size - 8)) size -= 8;
  return size <= 8 && equal<8>(a.data(), b.data());
}

// The number in a text from an offset on; an arbitrary one if these are not digits.
template <class Text>
ERROR_CATALOG_HIDDEN constexpr std::uint32_t number_in(Text text, typename Text::size_type begin) noexcept {
  if (const auto digits = text.size() - begin; text.size() >= 8 && digits - 1 < 9) {
    // Zeros in place of what is before the digits; then all pairs of digits at once, pairs of pairs, and both
    // halves. A ninth digit, the first one, comes at the end.
    const auto others = digits < 8 ? 64 - 8 * digits : 0;
    const auto last = text.data() + text.size() - 8;
    auto sum = word<std::uint64_t>(last) | word<std::uint64_t>(last + 4) << 32;
    sum = (sum & 0x0F0F0F0F0F0F0F0F) >> others << others;
    sum = sum * 2561 >> 8 & 0x00FF00FF00FF00FF;
    sum = sum * 6553601 >> 16 & 0x0000FFFF0000FFFF;
    return static_cast<std::uint32_t>(sum * 42949672960001 >> 32) +
           (digits < 9 ? 0 : (number(text[begin]) & 0x0F) * 100000000);
  }
  auto sum = number(0);
  for (; begin < text.size(); ++begin) sum = 10 * sum + number(text[begin]) - '0';
  return sum;
}

// The hash that the generator has in text_hash.cmake: of the first and last eight bytes and the size, or of all bytes.
template <bool Whole, class Text>
ERROR_CATALOG_HIDDEN constexpr std::uint32_t hash(Text text) noexcept {
  auto at = text.data();
  auto sum = number(0);
  if (text.size() > 8) {
    const auto last = at + text.size() - 8;
    do {
      sum = sum * 506952113 + big_endian_word(at) * 461845907 + big_endian_word(at + 4);
      at += 8;
    } while (Whole && at < last);
    sum = sum * 506952113 + big_endian_word(last) * 461845907 + big_endian_word(last + 4);
  } else {
    for (auto byte : text) sum = sum * 506952113 + number(byte);
  }
  return (sum + static_cast<std::uint32_t>(text.size())) * 506952113;
}

// The text with a number. Texts that are too long for one literal are split into rows. No text crosses the end of a
// row, so that only the last text of a row has more than one NUL after it.
template <class Texts, class Unit>
constexpr std::string_view text_of(const Texts& texts, const Unit* begin, std::size_t id) noexcept {
  const auto first = number(begin[id]);
  std::size_t size = number(begin[id + 1]) - first - 1;
  if constexpr (std::rank_v<Texts> == 1) {
    return {texts + first, size};
  } else {
    constexpr auto row_size = sizeof *texts;
    const auto data = texts[first / row_size] + first % row_size;
    while (size != 0 && data[size - 1] == '\0') --size;
    return {data, size};
  }
}

// The row with a text, or 0: each bucket has its last row, and each row the one before it in its bucket.
template <int Shift, bool Whole, class Last, class Before, class Texts, class Unit>
ERROR_CATALOG_HIDDEN constexpr std::size_t find_row(const Last* last, const Before* before, const Texts& texts,
                                                    const Unit* begin, std::string_view text) noexcept {
  auto row = number(last[hash<Whole>(text) >> Shift]);
  while (row != 0 && !equal(text_of(texts, begin, row), text)) row = number(before[row]);
  return row;
}

}  // namespace error_catalog::detail

#endif
