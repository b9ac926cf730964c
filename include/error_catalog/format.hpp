// SPDX-License-Identifier: Apache-2.0
// Entries and enumerators as arguments of std::format: {}, {:m}, {:>20n} ... with the letters of write.hpp. Declares
// nothing where the standard library has no <format>.
#ifndef ERROR_CATALOG_FORMAT_HPP
#define ERROR_CATALOG_FORMAT_HPP

#include <error_catalog/spec.hpp>  // IWYU pragma: export

#if __cplusplus >= 202002L && __has_include(<format>)
#include <cstdlib>
#include <format>  // IWYU pragma: export
#include <string_view>
#endif

#ifdef __cpp_lib_format

namespace error_catalog::detail {

struct std_library {
  using string_formatter = std::formatter<std::string_view>;
  using parse_context = std::format_parse_context;

  static void fail([[maybe_unused]] const char* message) {
#ifdef __cpp_exceptions
    throw std::format_error(message);
#else
    std::abort();
#endif
  }

  template <class Visitor, class Context>
  static int visit(Visitor visitor, Context& context, int argument) {
    auto value = context.arg(static_cast<std::size_t>(argument));
    if constexpr (requires { value.visit(visitor); }) {  // C++26
      return value.visit(visitor);
    } else {
      return std::visit_format_arg(visitor, value);
    }
  }
};

}  // namespace error_catalog::detail

/// Formats an entry: `[[fill]align][width][.precision][letter]`, all as for a string, the letter one of text_letters,
/// or `c` where there is none. Another letter does not compile; std::vformat throws std::format_error.
template <class Errc>
struct std::formatter<error_catalog::basic_entry<Errc>> {
  constexpr auto parse(std::format_parse_context& context) {
    return spec_.template parse<error_catalog::detail::std_library>(context);
  }

  template <class Context>
  auto format(error_catalog::basic_entry<Errc> entry, Context& context) const {
    return spec_.template format<error_catalog::detail::std_library>(entry, context);
  }

 private:
  error_catalog::detail::format_spec spec_;
};

/// Formats an enumerator as its entry.
template <class Errc>
requires error_catalog::is_errc<Errc>
struct std::formatter<Errc> : std::formatter<error_catalog::basic_entry<Errc>> {
  template <class Context>
  auto format(Errc code, Context& context) const {
    return std::formatter<error_catalog::basic_entry<Errc>>::format(error_catalog::basic_catalog<Errc>()[code],
                                                                    context);
  }
};

#endif

#endif
