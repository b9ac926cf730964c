// SPDX-License-Identifier: Apache-2.0
// Entries as arguments of fmt: {}, {:m}, {:>20n} ... with the letters of write.hpp. Enumerators, too, are formatted
// where the fmt.hpp of their catalog is included, such as <backup_service/fmt.hpp>.
#ifndef ERROR_CATALOG_FMT_HPP
#define ERROR_CATALOG_FMT_HPP

#include <limits>
#include <string_view>

#include <fmt/format.h>  // IWYU pragma: export

#include <error_catalog/detail/spec.hpp>  // IWYU pragma: export

namespace error_catalog::detail {

struct fmt_library {
  using string_formatter = fmt::formatter<fmt::string_view>;
  using parse_context = fmt::detail::compile_parse_context<char>;  // which constant expressions, too, may ask

  static void fail(const char* message) { FMT_THROW(fmt::format_error(message)); }

  // Inlined where size counts, for else g++ 12 -O3 warns of what fmt 9 does with a fill.
  ERROR_CATALOG_COLD static constexpr bool parse(string_formatter& formatter, std::string_view spec,
                                                 int first_argument) {
#if FMT_VERSION >= 100000
    parse_context context({spec.data(), spec.size()}, (std::numeric_limits<int>::max)(), nullptr, first_argument);
#else
    parse_context context({spec.data(), spec.size()}, (std::numeric_limits<int>::max)(), nullptr, {}, first_argument);
#endif
    return formatter.parse(context) == context.end();
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

/// Formats an entry: `[[fill]align][width][.precision][letter]`, all as for a string, the letter one of text_letters,
/// or `c` where there is none. Another letter does not compile where fmt checks at compile time, and throws
/// fmt::format_error where it does not.
template <class Errc>
struct fmt::formatter<error_catalog::basic_entry<Errc>>
    : error_catalog::detail::error_formatter<error_catalog::detail::fmt_library> {};

/// Formats an action by its name, such as retry_then_support, as a string.
template <>
struct fmt::formatter<error_catalog::action> : fmt::formatter<fmt::string_view> {
  template <class Context>
  constexpr auto format(error_catalog::action advice, Context& context) const {
    return fmt::formatter<fmt::string_view>::format(error_catalog::detail::name_of(advice), context);
  }
};

#endif
