// SPDX-License-Identifier: Apache-2.0
/// \file
/// Entries as arguments of std::format: `{}`, `{:m}`, `{:>20n}` ... with the letters of write.hpp. The format.hpp of a
/// catalog, such as `<backup_service/format.hpp>`, formats its enumerators, too. Declares nothing if the standard
/// library has no `<format>`.
#ifndef ERROR_CATALOG_FORMAT_HPP
#define ERROR_CATALOG_FORMAT_HPP

#include <error_catalog/detail/spec.hpp>  // IWYU pragma: export

#if __has_include(<version>)
#include <version>  // IWYU pragma: export
#endif

#ifdef __cpp_lib_format
#include <cstdlib>
#include <format>  // IWYU pragma: export
#include <string_view>
#include <type_traits>

namespace error_catalog::detail {

struct std_library {
  using string_formatter = std::formatter<std::string_view>;

  static void fail([[maybe_unused]] const char* message) {
#ifdef __cpp_exceptions
    throw std::format_error(message);
#else
    std::abort();
#endif
  }

  static constexpr bool parse(string_formatter& formatter, std::string_view spec, int first_argument) {
    // In a constant expression, whose result is not used, this context cannot be asked about arguments.
    if (spec.find('{') != spec.npos && std::is_constant_evaluated()) return true;
    std::format_parse_context context(spec, static_cast<std::size_t>(-1));  // any number of arguments
    for (int i = 0; i != first_argument; ++i) static_cast<void>(context.next_arg_id());
    return formatter.parse(context) == context.end();
  }

  template <class Out, class Write>
  static constexpr bool append(const Out&, const Write&, int) {
    return false;
  }

  template <class Context>
  static constexpr void check_argument(Context& context, int number) {
    context.check_arg_id(static_cast<std::size_t>(number));
  }
  template <class Context>
  static constexpr void check_argument(Context&, std::string_view) {
    fail("std::format has no named arguments");
  }
};

}  // namespace error_catalog::detail

/// Formats an entry: `[[fill]align][width][.precision][letter]`, as for a string. The letter is one of text_letters, by
/// default `c`. Another letter does not compile; std::vformat throws std::format_error.
template <class Errc>
struct std::formatter<error_catalog::basic_entry<Errc>>
    : error_catalog::detail::error_formatter<error_catalog::detail::std_library> {};

/// Formats the name of an action, such as retry_then_support, as a string.
template <>
struct std::formatter<error_catalog::action> : std::formatter<std::string_view> {
  /// Writes the name.
  template <class Context>
  auto format(error_catalog::action advice, Context& context) const {
    return std::formatter<std::string_view>::format(error_catalog::detail::name_of(advice), context);
  }
};

#endif

#endif
