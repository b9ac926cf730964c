// SPDX-License-Identifier: Apache-2.0
// Formats an error by the letter at the end of its format spec: the common part of fmt and std::format.
#ifndef ERROR_CATALOG_DETAIL_SPEC_HPP
#define ERROR_CATALOG_DETAIL_SPEC_HPP

#include <cstddef>
#include <string_view>

#include <error_catalog/detail/with_text.hpp>
#include <error_catalog/write.hpp>  // IWYU pragma: export

namespace error_catalog::detail {

// A formatter of entries and enumerators: [[fill]align][width][.precision][letter]. The library's own formatter of
// strings parses and applies everything before the letter.
//
// What differs between the libraries is a class with the type string_formatter and the functions
//   fail(message)                             throws the library's format_error
//   parse(formatter, spec, first argument)    whether the formatter accepts the whole spec, whose {} count from there
//   append(output iterator, write, 0)         whether it could append what write(char*, std::size_t) writes, in place;
//                                             the 0 is for the choice of an overload
//   check_argument(context, number or name)   what the library checks about a width or precision that is an argument
template <class Library>
class error_formatter {
 public:
  // Parses up to the closing brace.
  template <class Context>
  constexpr auto parse(Context& context) {
    const auto begin = context.begin();
    if (context.end() - begin > 1 && begin[1] == '}' && is_letter(*begin)) {  // as most often
      letter_ = *begin;
      return begin + 1;
    }
    return parse_all(context);
  }

  // The error is an entry or an enumerator.
  template <class Error, class Context>
  auto format(Error error, Context& context) const {
    const auto write_text = [this, error](char* out, std::size_t size) { return write_letter(out, size, error); };
    if (is_plain_ && Library::append(context.out(), write_text, 0)) return context.out();
    return with_text(write_text, [&](std::string_view text) { return string_formatter_.format(text, context); });
  }

 private:
  // Which arguments are the width and the precision.
  struct arguments {
    bool any = false;
    int first = 0;  // of those that are numbered automatically
  };

  // Of text_letters.
  static constexpr bool is_letter(char byte) noexcept {
    return byte == 'c' || byte == 'n' || byte == 's' || byte == 'm' || byte == 'd' || byte == 'h' || byte == 'l' ||
           byte == 'u';
  }

  template <class Context>
  ERROR_CATALOG_NOINLINE constexpr auto parse_all(Context& context) {
    const auto begin = context.begin();
    const auto left = static_cast<std::size_t>(context.end() - begin);
    const std::string_view format = left == 0 ? std::string_view() : std::string_view(&*begin, left);
    arguments used;
    std::size_t end = 0;
    while (end != left && format[end] != '}') {
      end += format[end] == '{' ? parse_argument(context, format.substr(end), used) : 1;
    }

    std::string_view spec = format.substr(0, end);
    if (!spec.empty() && is_letter(spec.back())) {
      letter_ = spec.back();
      spec.remove_suffix(1);
    } else if (!is_of_string(spec)) {
      Library::fail("format letter is none of c, n, s, m, d, h, l, u");  // a literal, which compilers quote
    }
    if (!is_of_string(spec)) Library::fail("format spec of an error has more than one letter");
    is_plain_ = spec.empty();
    if (!is_plain_ && !Library::parse(string_formatter_, spec, used.first))
      Library::fail("invalid format spec of an error");
    return begin + static_cast<std::ptrdiff_t>(end);
  }

  // Not inlined: it is called twice, and has the texts of all letters.
  template <class Error>
  ERROR_CATALOG_NOINLINE std::size_t write_letter(char* out, std::size_t size, Error error) const noexcept {
    return write(out, size, error, letter_);
  }

  // Whether a spec can be that of a string, without a letter: it ends in an alignment, a number or an argument. The
  // library finds any error in it.
  static constexpr bool is_of_string(std::string_view spec) noexcept {
    constexpr std::string_view ends = "<>^.0123456789}";
    return spec.empty() || ends.find(spec.back()) != ends.npos;
  }

  // Parses {}, {1} or {name} at the beginning, and returns its size.
  template <class Context>
  static constexpr std::size_t parse_argument(Context& context, std::string_view format, arguments& used) {
    const std::size_t end = format.find('}');
    if (end == format.npos) Library::fail("argument is not closed in format spec");
    const std::string_view id = format.substr(1, end - 1);
    if (id.empty()) {
      const auto number = static_cast<int>(context.next_arg_id());
      if (!used.any) used.first = number;
    } else if (id.find_first_not_of("0123456789") == id.npos) {
      Library::check_argument(context, number_of(id));
    } else {
      Library::check_argument(context, id);
    }
    used.any = true;
    return end + 1;
  }

  static constexpr int number_of(std::string_view digits) {
    if (digits.size() > 9) Library::fail("width or precision is an argument with too big a number");
    int number = 0;
    for (const char digit : digits) number = 10 * number + (digit - '0');
    return number;
  }

  typename Library::string_formatter string_formatter_ = {};
  char letter_ = 'c';
  bool is_plain_ = true;  // no spec of a string comes before the letter
};

}  // namespace error_catalog::detail

#endif
