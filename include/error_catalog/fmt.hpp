// SPDX-License-Identifier: Apache-2.0
/// \file
/// Entries as arguments of fmt: `{}`, `{:m}`, `{:>20n}` ... with the letters of write.hpp. The fmt.hpp of a catalog,
/// such as `<backup_service/fmt.hpp>`, formats its enumerators, too.
#ifndef ERROR_CATALOG_FMT_HPP
#define ERROR_CATALOG_FMT_HPP

#include <limits>
#include <string_view>

#include <fmt/format.h>  // IWYU pragma: export

#include <error_catalog/detail/spec.hpp>  // IWYU pragma: export

namespace error_catalog::detail {

// Not in error_catalog::detail, where fmt's function would be found, too.
namespace fmt_output {

using fmt::detail::get_container;  // or, in some versions of fmt, what argument-dependent lookup finds

template <class Out>
auto buffer_of(Out out) -> decltype(get_container(out)) {
  return get_container(out);
}

}  // namespace fmt_output

struct fmt_library {
  using string_formatter = fmt::formatter<fmt::string_view>;
  using parse_context = fmt::detail::compile_parse_context<char>;  // which works in constant expressions, too

  static void fail(const char* message) { FMT_THROW(fmt::format_error(message)); }

  // Inlined for size: otherwise g++ 12 -O3 warns about what fmt 9 does with a fill.
  ERROR_CATALOG_COLD static constexpr bool parse(string_formatter& formatter, std::string_view spec,
                                                 int first_argument) {
#if FMT_VERSION >= 100000
    parse_context context({spec.data(), spec.size()}, (std::numeric_limits<int>::max)(), nullptr, first_argument);
#else
    parse_context context({spec.data(), spec.size()}, (std::numeric_limits<int>::max)(), nullptr, {}, first_argument);
#endif
    return formatter.parse(context) == context.end();
  }

  // Appends to fmt's own buffer. False if the output is another one, little of the buffer is free, or the text does not
  // fit into that.
  template <class Out, class Write>
  static auto append(Out out, Write write, int) -> decltype(fmt_output::buffer_of(out).try_resize(0), true) {
    auto& buffer = fmt_output::buffer_of(out);
    const auto begin = buffer.size(), free = buffer.capacity() - begin;
    if (free < 128) return false;
    const auto length = write(buffer.data() + begin, free);
    if (length > free) return false;
    buffer.try_resize(begin + length);
    return true;
  }
  template <class Out, class Write>
  static bool append(const Out&, const Write&, long) {
    return false;
  }

  template <class Context>
  static constexpr void check_argument(Context& context, int number) {
    context.check_arg_id(number);
  }
  template <class Context>
  static constexpr void check_argument(Context& context, std::string_view name) {
    context.check_arg_id(fmt::string_view(name.data(), name.size()));
  }
};

}  // namespace error_catalog::detail

/// Formats an entry: `[[fill]align][width][.precision][letter]`, as for a string. The letter is one of text_letters, by
/// default `c`. Another letter does not compile if fmt checks at compile time, and throws fmt::format_error otherwise.
template <class Errc>
struct fmt::formatter<error_catalog::basic_entry<Errc>>
    : error_catalog::detail::error_formatter<error_catalog::detail::fmt_library> {};

/// Formats the name of an action, such as retry_then_support, as a string.
template <>
struct fmt::formatter<error_catalog::action> : fmt::formatter<fmt::string_view> {
  /// Parses the format specification of a string.
  template <class Context>
  ERROR_CATALOG_COLD constexpr auto parse(Context& context) {  // as in fmt_library
    return fmt::formatter<fmt::string_view>::parse(context);
  }

  /// Writes the name.
  template <class Context>
  constexpr auto format(error_catalog::action advice, Context& context) const {
    return fmt::formatter<fmt::string_view>::format(error_catalog::detail::name_of(advice), context);
  }
};

#endif
