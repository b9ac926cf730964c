// SPDX-License-Identifier: Apache-2.0
/// \file
/// Formats an entry into a caller-supplied buffer: a letter names each of its texts.
#ifndef ERROR_CATALOG_WRITE_HPP
#define ERROR_CATALOG_WRITE_HPP

#include <cstddef>
#include <string_view>

#include <error_catalog/detail/as_entry.hpp>  // IWYU pragma: export
#include <error_catalog/detail/status_text.hpp>
#include <error_catalog/detail/text_facts.hpp>
#include <error_catalog/detail/text_writer.hpp>

namespace error_catalog {

/// The letters of the texts of an entry:
///
///     c  code                          n  name
///     s  HTTP status code              m  message
///     d  description                   h  handling
///     l  a line for a log: BackupService.6105 vault_not_found (404): The vault does not exist.
///     u  for a user: The vault does not exist. Use valid values for vault parameters. (BackupService.6105)
///
/// Unlisted: the texts of basic_entry; the line for a log is "unlisted (500): Unlisted error code.", and the text for a
/// user is "Unlisted error code."
inline constexpr std::string_view text_letters = "cnsmdhlu";

namespace detail {

// Returns sink(std::string_view...) of the pieces of the text of a letter, in order; 0 for another letter.
template <class Errc, class Sink>
ERROR_CATALOG_INLINE constexpr std::size_t with_pieces(basic_entry<Errc> entry, char letter, Sink sink) noexcept {
  const std::string_view blank = " ", open = " (", close = ")", colon = "): ";
  const std::string_view none = "";  // a default view would pass a null pointer to memcpy
  switch (letter) {
    case 'c': return entry ? sink(entry.code()) : sink(none);  // whose sizes are known
    case 'n': return sink(entry.name());
    case 's': return sink(status_text(entry.http_status()).view());
    case 'm': return sink(entry.message());
    case 'd': return sink(entry.description());
    case 'h': return sink(entry.handling());
    case 'l': {
      const status_text status(entry.http_status());
      if (entry) return sink(entry.code(), blank, entry.name(), open, status.view(), colon, entry.message());
      return sink(std::string_view("unlisted"), open, status.view(), colon, entry.message());
    }
    case 'u': {
      const bool has_message = !holds(entry, text_fact::message_is_said);
      const bool has_handling =
          !entry.handling().empty() && !(has_message && holds(entry, text_fact::handling_is_said));
      const std::string_view message = has_message ? entry.message() : none;
      const std::string_view between = has_message && has_handling ? blank : none;
      const std::string_view handling = has_handling ? entry.handling() : none;
      if (entry) return sink(message, between, handling, open, entry.code(), close);
      return sink(message, between, handling);
    }
    default: return 0;
  }
}

}  // namespace detail

/// Writes the text of a letter: at most `size` bytes, and no NUL. Returns the length of the whole text, which is more
/// than `size` if it was truncated. For a letter that is not in text_letters, writes nothing and returns 0. `out` may
/// be null if `size` is 0. The error is an entry or an enumerator.
template <class Error, class = detail::entry_type<Error>>
ERROR_CATALOG_INLINE inline std::size_t write(char* out, std::size_t size, Error error, char letter) noexcept {
  return detail::with_pieces(detail::as_entry(error), letter, [out, size](auto... pieces) ERROR_CATALOG_INLINE {
    if (out == nullptr) return (pieces.size() + ...);  // g++ would warn of copies to it
    detail::text_writer writer(out, size);
    writer.put(pieces...);
    return writer.length();
  });
}

}  // namespace error_catalog

#endif
