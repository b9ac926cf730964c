// SPDX-License-Identifier: Apache-2.0
// Entries and enumerators as arguments of fmt: {}, {:m}, {:>20n} ... with the letters of write.hpp.
#ifndef ERROR_CATALOG_FMT_HPP
#define ERROR_CATALOG_FMT_HPP

#include <type_traits>

#include <fmt/format.h>  // IWYU pragma: export

#include <error_catalog/spec.hpp>  // IWYU pragma: export

namespace error_catalog::detail {

struct fmt_library {
  using string_formatter = fmt::formatter<fmt::string_view>;
  using parse_context = fmt::format_parse_context;

  static void fail(const char* message) { FMT_THROW(fmt::format_error(message)); }

  template <class Visitor, class Context>
  static int visit(Visitor visitor, Context& context, int argument) {
#if FMT_VERSION >= 110000
    return context.arg(argument).visit(visitor);
#else
    return fmt::visit_format_arg(visitor, context.arg(argument));
#endif
  }
};

}  // namespace error_catalog::detail

/// Formats an entry: `[[fill]align][width][.precision][letter]`, all as for a string, the letter one of text_letters,
/// or `c` where there is none. Another letter does not compile where fmt checks at compile time, and throws
/// fmt::format_error where it does not.
template <class Errc>
struct fmt::formatter<error_catalog::basic_entry<Errc>> {
  template <class Context>
  constexpr auto parse(Context& context) {
    return spec_.template parse<error_catalog::detail::fmt_library>(context);
  }

  template <class Context>
  auto format(error_catalog::basic_entry<Errc> entry, Context& context) const {
    return spec_.template format<error_catalog::detail::fmt_library>(entry, context);
  }

 private:
  error_catalog::detail::format_spec spec_;
};

/// Formats an enumerator as its entry.
template <class Errc>
struct fmt::formatter<Errc, char, std::enable_if_t<error_catalog::is_errc<Errc>>>
    : fmt::formatter<error_catalog::basic_entry<Errc>> {
  template <class Context>
  auto format(Errc code, Context& context) const {
    return formatter<error_catalog::basic_entry<Errc>>::format(error_catalog::basic_catalog<Errc>()[code], context);
  }
};

#endif
