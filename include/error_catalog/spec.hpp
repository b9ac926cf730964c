// SPDX-License-Identifier: Apache-2.0
// The format spec of an entry or enumerator, the same for fmt and std::format.
#ifndef ERROR_CATALOG_SPEC_HPP
#define ERROR_CATALOG_SPEC_HPP

#include <error_catalog/write.hpp>

namespace error_catalog::detail {

// [[fill]align][width][.precision][letter], as for a string; width and precision may be arguments, {} or {1}.
struct format_spec {
  struct count {
    int value = -1;     // -1: none
    int argument = -1;  // the number of the argument that has the value; -1: none
  };

  std::string_view fill_and_align;
  count width;
  count precision;
  char letter = 'c';

  [[nodiscard]] constexpr bool plain() const noexcept {
    return width.value < 0 && width.argument < 0 && precision.value < 0 && precision.argument < 0;
  }

  // Parses up to the closing brace, and calls fail(message), which is to throw, where that is not possible.
  template <class Context, class Fail>
  constexpr auto parse(Context& context, Fail fail) {
    auto at = context.begin();
    const auto end = context.end();
    if (at != end && *at != '{' && *at != '}') {
      auto align = at + 1;
      while (align != end && is_continuation(*align)) ++align;  // the fill is one character of UTF-8
      if (align != end && is_align(*align)) {
        fill_and_align = {&*at, static_cast<std::size_t>(align + 1 - at)};
      } else if (is_align(*at)) {
        fill_and_align = {&*at, 1};
      }
      at += static_cast<std::ptrdiff_t>(fill_and_align.size());
    }
    if (at != end && *at != '0') at = parse_count(context, at, width, fail);
    if (at != end && *at == '.') {
      const auto digits = at + 1;
      at = parse_count(context, digits, precision, fail);
      if (at == digits) fail("precision is missing in format spec");
    }
    if (at != end && *at != '}') {
      letter = *at++;
      if (text_letters.find(letter) == text_letters.npos) fail("format letter is none of c, n, s, m, d, h, l, u");
    }
    if (at != end && *at != '}') fail("format spec of an error goes on after its letter");
    return at;
  }

  // Writes the spec without its letter for a string formatter, which knows how wide characters are; returns its length.
  // max_size is enough.
  static constexpr std::size_t max_size = 4 + 1 + 10 + 1 + 10;
  std::size_t write(char* out, int actual_width, int actual_precision) const noexcept {
    std::memcpy(out, fill_and_align.data(), fill_and_align.size());
    std::size_t length = fill_and_align.size();
    if (actual_width > 0) length += write_number(out + length, actual_width);
    if (actual_precision >= 0) {
      out[length++] = '.';
      length += write_number(out + length, actual_precision);
    }
    return length;
  }

 private:
  static constexpr bool is_align(char c) noexcept { return c == '<' || c == '>' || c == '^'; }
  static constexpr bool is_continuation(char c) noexcept { return (static_cast<unsigned char>(c) & 0xC0) == 0x80; }
  static constexpr bool is_digit(char c) noexcept { return c >= '0' && c <= '9'; }

  template <class Iterator, class Fail>
  static constexpr Iterator parse_number(Iterator at, Iterator end, int& value, Fail fail) {
    value = 0;
    for (; at != end && is_digit(*at); ++at) {
      if (value > (2147483647 - (*at - '0')) / 10) fail("number is too big in format spec");
      value = value * 10 + (*at - '0');
    }
    return at;
  }

  template <class Context, class Iterator, class Fail>
  static constexpr Iterator parse_count(Context& context, Iterator at, count& result, Fail fail) {
    const auto end = context.end();
    if (at == end) return at;
    if (is_digit(*at)) return parse_number(at, end, result.value, fail);
    if (*at != '{') return at;
    ++at;
    if (at != end && is_digit(*at)) {
      at = parse_number(at, end, result.argument, fail);
      context.check_arg_id(static_cast<decltype(context.next_arg_id())>(result.argument));
    } else {
      result.argument = static_cast<int>(context.next_arg_id());
    }
    if (at == end || *at != '}') fail("argument number is not closed in format spec");
    return ++at;
  }

  static std::size_t write_number(char* out, int value) noexcept {
    std::size_t length = 1;
    for (int rest = value; rest >= 10; rest /= 10) ++length;
    for (std::size_t i = length; i-- != 0; value /= 10) out[i] = static_cast<char>('0' + value % 10);
    return length;
  }
};

}  // namespace error_catalog::detail

#endif
