// SPDX-License-Identifier: Apache-2.0
// Where a code can begin in a text: not within a word, but directly after an escape.
#ifndef ERROR_CATALOG_DETAIL_BOUNDARY_HPP
#define ERROR_CATALOG_DETAIL_BOUNDARY_HPP

#include <string_view>  // IWYU pragma: keep; std::size_t, too

#include <error_catalog/detail/config.hpp>  // IWYU pragma: export

namespace error_catalog::detail {

// These are templates so that they cost a compiler little until a program scans.

template <class Byte>
constexpr bool is_digit(Byte byte) noexcept {
  return '0' <= byte && byte <= '9';
}

// Whether a character continues a word or number.
template <class Byte>
constexpr bool is_word(Byte byte) noexcept {
  return is_digit(byte) || ('A' <= byte && byte <= 'Z') || ('a' <= byte && byte <= 'z') || byte == '_';
}

template <class Byte>
constexpr bool is_like(Byte byte, Byte pattern) noexcept {
  return byte == pattern ||
         (pattern == 'n' && std::basic_string_view<Byte>::traits_type::find("abfrtv0", 7, byte) != nullptr) ||
         (pattern == '7' && '0' <= byte && byte <= '7') ||
         (pattern == 'F' && (is_digit(byte) || ('a' <= (byte | 0x20) && (byte | 0x20) <= 'f')));
}

// Whether an escape ends at a place in a text, after a byte that could belong to a word: an escape of C or JSON (\n,
// \0, \033, \x22, \u0022), of a URL (%22), of syslog (#012), or of a terminal (ESC [31m).
template <class Text>
ERROR_CATALOG_HIDDEN constexpr bool ends_escape(Text text, typename Text::size_type at) noexcept {
  // Each is written backwards, and a space follows: n stands for the letter of any control character, 7 for an octal
  // digit, F for a hexadecimal one.
  typename Text::const_pointer pattern = "n\\ 777\\ FFx\\ FFFFu\\ FF% 777# ";
  // Backwards, an escape of a terminal has a letter, parameters from 0 to ?, [ and then ESC, or what logs write for it.
  typename Text::size_type place = at - 1;
  if (!is_digit(text[place])) {
    while (place != 0 && '0' <= text[place - 1] && text[place - 1] <= '?') --place;
    if (place != 0 && text[place - 1] == '[') {
      pattern = "\x1B [^ e\\ 330\\ 330# b1x\\ B1x\\ b100u\\ B100u\\ b1% B1% ";
      at = place - 1;
    }
  }
  for (; *pattern != '\0'; ++pattern) {
    for (place = at; *pattern != ' ' && place != 0 && is_like(text[place - 1], *pattern); ++pattern) --place;
    if (*pattern == ' ') {
      // An odd number of backslashes: the others escape each other.
      at = place;
      while (text[place] == '\\' && at != 0 && text[at - 1] == '\\') --at;
      return (place - at) % 2 == 0;
    }
    while (*pattern != ' ') ++pattern;
  }
  return false;
}

// The part of a text that begins at a place, has `size` bytes, and continues to the end of a word. Empty if the last of
// these bytes is not `last`.
template <class Text>
ERROR_CATALOG_HIDDEN constexpr Text with_word(Text text, typename Text::size_type begin, typename Text::size_type size,
                                              char last) noexcept {
  typename Text::size_type end = begin + size;
  if (end > text.size() || text[end - 1] != last) return {};
  while (end != text.size() && is_word(text[end])) ++end;
  return {text.data() + begin, end - begin};
}

}  // namespace error_catalog::detail

#endif
