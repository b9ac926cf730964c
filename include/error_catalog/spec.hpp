// SPDX-License-Identifier: Apache-2.0
// The format spec of an entry or enumerator, the same for fmt and std::format.
#ifndef ERROR_CATALOG_SPEC_HPP
#define ERROR_CATALOG_SPEC_HPP

#include <cstddef>
#include <string>
#include <string_view>

#include <error_catalog/write.hpp>  // IWYU pragma: export

namespace error_catalog::detail {

// [[fill]align][width][.precision][letter], as for a string; width and precision may be arguments, {} or {1}.
//
// What differs between the libraries is a class with the types string_formatter and parse_context, and the functions
// visit(visitor, context, argument number) and fail(message), which throws the library's format_error.
struct format_spec {
  struct count {
    int value = -1;     // -1: none
    int argument = -1;  // the number of the argument that has the value; -1: none
  };

  std::string_view fill_and_align;
  count width;
  count precision;
  char letter = 'c';

  // Parses up to the closing brace.
  template <class Library, class Context>
  constexpr auto parse(Context& context) {
    auto at = context.begin();
    const auto end = context.end();
    if (at != end && *at != '{' && *at != '}') {
      const std::size_t fill = size_of_character(*at);
      if (static_cast<std::size_t>(end - at) > fill && is_align(at[static_cast<std::ptrdiff_t>(fill)])) {
        fill_and_align = {&*at, fill + 1};
      } else if (is_align(*at)) {
        fill_and_align = {&*at, 1};
      }
      at += static_cast<std::ptrdiff_t>(fill_and_align.size());
    }
    if (at != end && *at != '0') at = parse_count<Library>(context, at, width);
    if (at != end && *at == '.') {
      const auto digits = at + 1;
      at = parse_count<Library>(context, digits, precision);
      if (at == digits) Library::fail("precision is missing in format spec");
    }
    if (at != end && *at != '}') {
      letter = *at++;
      if (text_letters.find(letter) == text_letters.npos)
        Library::fail("format letter is none of c, n, s, m, d, h, l, u");
    }
    if (at != end && *at != '}') Library::fail("format spec of an error goes on after its letter");
    return at;
  }

  // Formats an entry through the library's formatter of strings, which knows how wide characters are.
  template <class Library, class Errc, class Context>
  auto format(basic_entry<Errc> entry, Context& context) const {
    char spec[4 + 1 + 10 + 1 + 10];  // fill, align, width, a point and precision
    std::size_t size = fill_and_align.copy(spec, fill_and_align.size());
    if (const int value = value_of<Library>(width, context); value > 0) size += write_number(spec + size, value);
    if (const int value = value_of<Library>(precision, context); value >= 0) {
      spec[size++] = '.';
      size += write_number(spec + size, value);
    }
    typename Library::parse_context parse_context(std::string_view(spec, size));
    typename Library::string_formatter formatter;
    formatter.parse(parse_context);

    char buffer[512];
    const std::size_t length = write(buffer, sizeof buffer, entry, letter);
    if (length <= sizeof buffer) return formatter.format(std::string_view(buffer, length), context);
    std::string text(length, '\0');
    write(text.data(), length, entry, letter);
    return formatter.format(std::string_view(text), context);
  }

 private:
  static constexpr bool is_align(char c) noexcept { return c == '<' || c == '>' || c == '^'; }
  // Of UTF-8, by its first byte: 1 for what is none.
  static constexpr std::size_t size_of_character(char first) noexcept {
    const auto lead = number(first);
    return lead < 0xC0 || lead >= 0xF8 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
  }

  static constexpr bool is_digit(char c) noexcept { return c >= '0' && c <= '9'; }

  template <class Library, class Iterator>
  static constexpr Iterator parse_number(Iterator at, Iterator end, int& value) {
    value = 0;
    for (; at != end && is_digit(*at); ++at) {
      if (value > (2147483647 - (*at - '0')) / 10) Library::fail("number is too big in format spec");
      value = value * 10 + (*at - '0');
    }
    return at;
  }

  template <class Library, class Context, class Iterator>
  static constexpr Iterator parse_count(Context& context, Iterator at, count& result) {
    const auto end = context.end();
    if (at == end) return at;
    if (is_digit(*at)) return parse_number<Library>(at, end, result.value);
    if (*at != '{') return at;
    ++at;
    if (at != end && is_digit(*at)) {
      at = parse_number<Library>(at, end, result.argument);
      context.check_arg_id(static_cast<decltype(context.next_arg_id())>(result.argument));
    } else {
      result.argument = static_cast<int>(context.next_arg_id());
    }
    if (at == end || *at != '}') Library::fail("argument number is not closed in format spec");
    return ++at;
  }

  template <class Library, class Context>
  static int value_of(count count, Context& context) {
    if (count.argument < 0) return count.value;
    return Library::visit(
        [](auto value) -> int {
          if constexpr (is_integer<decltype(value)>) {
            if (value >= 0 && static_cast<unsigned long long>(value) <= 2147483647) return static_cast<int>(value);
          }
          Library::fail("width or precision is not a number from 0 to 2147483647");
          return 0;
        },
        context, count.argument);
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
