// SPDX-License-Identifier: Apache-2.0
// The texts of one entry, each under a letter, into a caller's buffer.
#ifndef ERROR_CATALOG_WRITE_HPP
#define ERROR_CATALOG_WRITE_HPP

#include <cstring>
#include <string_view>

#include <error_catalog/detail/as_entry.hpp>  // IWYU pragma: export
#include <error_catalog/detail/status_text.hpp>

namespace error_catalog {

/// The letters of the texts of an entry:
///
///     c  code                          n  name
///     s  HTTP status code              m  message
///     d  description                   h  handling
///     l  a line for a log: BackupService.6105 vault_not_found (404): The vault does not exist.
///     u  for a user: The vault does not exist. Use valid values for vault parameters. (BackupService.6105)
///
/// An entry that is not listed has the texts that basic_entry says; its log line is "unlisted (500): Unlisted error
/// code.", and "Unlisted error code." is all that a user reads.
inline constexpr std::string_view text_letters = "cnsmdhlu";

namespace detail {

// Whether a text has this sentence among its own, with or without a full stop at its end.
constexpr bool says(std::string_view text, std::string_view sentence) noexcept {
  if (sentence.empty()) return true;
  if (sentence.back() == '.') sentence.remove_suffix(1);
  for (std::size_t at = text.find(sentence); at != text.npos; at = text.find(sentence, at + 1)) {
    const std::size_t end = at + sentence.size();
    const bool begins = at == 0 || (at > 1 && text[at - 1] == ' ' && text[at - 2] == '.');
    if (begins && (end == text.size() || text[end] == '.')) return true;
  }
  return false;
}

// Calls sink(std::string_view...) once, with the pieces of the text of a letter, in order. Another letter has none.
template <class Errc, class Sink>
constexpr void with_pieces(basic_entry<Errc> entry, char letter, Sink&& sink) {
  const status_text digits(entry.http_status());
  const std::string_view status_code = digits.view();
  const std::string_view blank = " ", open = " (", close = ")", colon = "): ";
  const std::string_view none = "";  // a view without a text would give memcpy a null pointer
  switch (letter) {
    case 'c': return sink(entry.code());
    case 'n': return sink(entry.name());
    case 's': return sink(status_code);
    case 'm': return sink(entry.message());
    case 'd': return sink(entry.description());
    case 'h': return sink(entry.handling());
    case 'l':
      if (entry) return sink(entry.code(), blank, entry.name(), open, status_code, colon, entry.message());
      return sink(std::string_view("unlisted"), open, status_code, colon, entry.message());
    case 'u': {
      const bool has_message = !says(entry.handling(), entry.message());
      const bool has_handling = !has_message || !says(entry.message(), entry.handling());
      const std::string_view message = has_message ? entry.message() : none;
      const std::string_view between = has_message && has_handling ? blank : none;
      const std::string_view handling = has_handling ? entry.handling() : none;
      if (entry) return sink(message, between, handling, open, entry.code(), close);
      return sink(message, between, handling);
    }
    default: return;
  }
}

}  // namespace detail

/// Writes the text of a letter, at most `size` bytes of it and no NUL, and returns how long the whole text is: more
/// than `size` where it was cut. Writes nothing and returns 0 for what is not one of text_letters. `out` may be null
/// where `size` is 0. The error is an entry or an enumerator.
template <class Error, class = detail::entry_type<Error>>
std::size_t write(char* out, std::size_t size, Error error, char letter) noexcept {
  std::size_t length = 0;
  // Inline: pieces whose size is known when they are copied take an instruction or two, not a call.
  detail::with_pieces(detail::as_entry(error), letter, [&](auto... pieces) ERROR_CATALOG_INLINE {
    length = (pieces.size() + ...);
    if (length > size) {
      const auto write_cut = [&](std::string_view piece) {
        const std::size_t written = piece.size() < size ? piece.size() : size;
        if (written != 0) std::memcpy(out, piece.data(), written);
        out += written;
        size -= written;
      };
      (write_cut(pieces), ...);
    } else if (length != 0) {
      ((std::memcpy(out, pieces.data(), pieces.size()), out += pieces.size()), ...);
    }
  });
  return length;
}

}  // namespace error_catalog

#endif
