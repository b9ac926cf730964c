// SPDX-License-Identifier: Apache-2.0
// Entries and enumerators as arguments of fmt: {}, {:m}, {:>20n} ... with the letters of write.hpp.
#ifndef ERROR_CATALOG_FMT_HPP
#define ERROR_CATALOG_FMT_HPP

#include <fmt/format.h>

#include <error_catalog/spec.hpp>

/// Formats an entry: `[[fill]align][width][.precision][letter]`, all as for a string, the letter one of text_letters,
/// or `c` where there is none. Another letter does not compile where fmt checks at compile time, else throws
/// format_error.
template <class Errc>
struct fmt::formatter<error_catalog::basic_entry<Errc>> {
  template <class ParseContext>
  constexpr auto parse(ParseContext& context) {
    return spec_.parse(context, [](const char* message) { FMT_THROW(format_error(message)); });
  }

  template <class FormatContext>
  auto format(error_catalog::basic_entry<Errc> entry, FormatContext& context) const {
    using error_catalog::detail::for_each_piece;
    if (spec_.plain()) {
      const formatter<string_view> piece_formatter;
      for_each_piece(entry, spec_.letter, [&](std::string_view piece) {
        context.advance_to(piece_formatter.format(string_view(piece.data(), piece.size()), context));
      });
      return context.out();
    }
    memory_buffer text;
    for_each_piece(entry, spec_.letter, [&](std::string_view piece) { text.append(piece.begin(), piece.end()); });

    char spec[error_catalog::detail::format_spec::max_size];
    const std::size_t spec_size = spec_.write(spec, value(spec_.width, context), value(spec_.precision, context));
    format_parse_context spec_context(string_view(spec, spec_size));
    formatter<string_view> string_formatter;
    string_formatter.parse(spec_context);
    return string_formatter.format(string_view(text.data(), text.size()), context);
  }

 private:
  template <class FormatContext>
  static int value(error_catalog::detail::format_spec::count count, FormatContext& context) {
    if (count.argument < 0) return count.value;
    const auto to_int = [](auto argument) -> int {
      if constexpr (error_catalog::is_integer<decltype(argument)>) {
        if (argument >= 0 && static_cast<unsigned long long>(argument) <= 2147483647) return static_cast<int>(argument);
      }
      FMT_THROW(format_error("width or precision is not a number from 0 to 2147483647"));
    };
#if FMT_VERSION >= 110000
    return context.arg(count.argument).visit(to_int);
#else
    return visit_format_arg(to_int, context.arg(count.argument));
#endif
  }

  error_catalog::detail::format_spec spec_;
};

/// Formats an enumerator as its entry.
template <class Errc>
struct fmt::formatter<Errc, char, std::enable_if_t<error_catalog::is_errc<Errc>>>
    : fmt::formatter<error_catalog::basic_entry<Errc>> {
  template <class FormatContext>
  auto format(Errc code, FormatContext& context) const {
    return formatter<error_catalog::basic_entry<Errc>>::format(error_catalog::basic_catalog<Errc>()[code], context);
  }
};

#endif
