// SPDX-License-Identifier: Apache-2.0
// Scans a text for the codes of several tables, or of one whose codes have no prefix in common.
#ifndef ERROR_CATALOG_DETAIL_WORDS_HPP
#define ERROR_CATALOG_DETAIL_WORDS_HPP

#include <cstddef>
#include <cstdint>
#include <string_view>

#include <error_catalog/catalog.hpp>  // IWYU pragma: export

namespace error_catalog::detail {

// The entry of a code. Where codes have no prefix, and so are found by a hash, their sizes rule out most texts first.
template <class Errc>
constexpr basic_entry<Errc> find_by_size(basic_catalog<Errc> catalog, std::string_view code) noexcept {
  if constexpr (sizeof table<Errc>::prefix == 1) {
    if ((table<Errc>::code_sizes >> (code.size() < 62 ? code.size() : 62) & 1) == 0) return {};
  }
  return catalog.find(code);
}

// What each byte is in a text, and which tables have an error that begins with some bytes: a code, or its form
// category:number.
template <class... Errcs>
class byte_kinds {
 public:
  constexpr byte_kinds() noexcept {
    for (unsigned byte = 0; byte != 256; ++byte) kinds_[byte] = plain_kind(static_cast<char>(byte));
    std::size_t nth = 0;
    static_cast<void>((add<table<Errcs>>(nth++), ...));
  }

  // The bits of the nth table, for its codes and for category:number. Tables that are 16 apart share theirs.
  static constexpr std::uint32_t code_bit(std::size_t nth) noexcept { return std::uint32_t{1} << nth % 16; }
  static constexpr std::uint32_t streamed_bit(std::size_t nth) noexcept { return code_bit(nth) << 16; }
  static constexpr std::uint32_t all_codes = 0xFFFF;

  // The bits of the tables that have an error with the first three bytes at a place.
  constexpr std::uint32_t tables_at(std::string_view text, std::size_t at) const noexcept {
    const char* const bytes = text.data() + at;
    const auto tables = tables_with(0, bytes[0]);
    const auto left = text.size() - at;
    if (tables == 0 || left == 1) return tables;
    return left == 2 ? tables_by_two(bytes) : tables_by_two(bytes) & tables_with(2, bytes[2]);
  }

  constexpr bool is_of_word(char byte) const noexcept { return (kind(byte) & word) != 0; }

  // Whether an escape may end at a place behind a byte of a word: by the bytes in which one begins.
  constexpr bool may_end_escape(std::string_view text, std::size_t at) const noexcept {
    if (at < 6) return true;
    const char* const end = text.data() + at;
    return ((kind(end[-2]) | kind(end[-3]) | kind(end[-4]) | kind(end[-6])) & escape) != 0 ||
           ((kind(end[-2]) & parameter) != 0 && !is_digit(end[-1]));
  }

  // From a letter in a word where no code begins, the last of the letters that follow: no escape ends among them that
  // did not begin in the bytes before.
  ERROR_CATALOG_HIDDEN constexpr std::size_t skip_letters(std::string_view text, std::size_t at) const noexcept {
    if (at < 5) return at;
    const char* const last = text.data() + at;
    const unsigned kinds =
        kind(last[0]) | kind(last[-1]) | kind(last[-2]) | kind(last[-3]) | kind(last[-4]) | kind(last[-5]);
    if ((kinds & (escape | parameter)) != 0) return at;
    while (at + 1 != text.size() && (kind(text[at + 1]) & letter) != 0) ++at;
    return at;
  }

  // Skips eight places at a time, as long as no error begins there: by the first byte of each, then by two.
  ERROR_CATALOG_HIDDEN constexpr std::size_t skip_eights(std::string_view text, std::size_t at) const noexcept {
    const char* const end = text.data() + text.size();
    const char* from = text.data() + at;
    while (end - from > 8 && (!any_begins(from) || !any_begins_by_two(from))) from += 8;
    return static_cast<std::size_t>(from - text.data());
  }

 private:
  static constexpr unsigned char word = 1;
  static constexpr unsigned char escape = 2;     // begins an escape of C, JSON, a URL or syslog
  static constexpr unsigned char parameter = 4;  // comes before the last letter of an escape of a terminal
  static constexpr unsigned char letter = 8;     // of a word, but no digit

  static constexpr unsigned char plain_kind(char byte) noexcept {
    return static_cast<unsigned char>((is_word(byte) ? word : 0) |
                                      (byte == '\\' || byte == '%' || byte == '#' ? escape : 0) |
                                      (('0' <= byte && byte <= '?') || byte == '[' ? parameter : 0) |
                                      (is_word(byte) && !is_digit(byte) ? letter : 0));
  }

  constexpr unsigned kind(char byte) const noexcept { return kinds_[static_cast<unsigned char>(byte)]; }

  constexpr std::uint32_t tables_with(std::size_t place, char byte) const noexcept {
    return tables_[place][static_cast<unsigned char>(byte)];
  }

  constexpr bool any_begins(const char* at) const noexcept {
    return (tables_with(0, at[0]) | tables_with(0, at[1]) | tables_with(0, at[2]) | tables_with(0, at[3]) |
            tables_with(0, at[4]) | tables_with(0, at[5]) | tables_with(0, at[6]) | tables_with(0, at[7])) != 0;
  }

  // Not inlined, so that what it needs does not stay in registers where no byte is the first of an error.
  ERROR_CATALOG_NOINLINE constexpr bool any_begins_by_two(const char* at) const noexcept {
    return (tables_by_two(at) | tables_by_two(at + 1) | tables_by_two(at + 2) | tables_by_two(at + 3) |
            tables_by_two(at + 4) | tables_by_two(at + 5) | tables_by_two(at + 6) | tables_by_two(at + 7)) != 0;
  }
  constexpr std::uint32_t tables_by_two(const char* at) const noexcept {
    return tables_with(0, at[0]) & tables_with(1, at[1]);
  }

  template <class Data>
  constexpr void add(std::size_t nth) noexcept {
    for (std::size_t place = 0; place != 3; ++place) {
      mark(place, byte_of(Data::category, sizeof Data::category - 1, place, ':'), streamed_bit(nth));
      if (sizeof Data::prefix != 1)
        mark(place, byte_of(Data::prefix, sizeof Data::prefix - 1, place, any), code_bit(nth));
    }
    if constexpr (sizeof Data::prefix == 1) {
      for (auto byte = Data::code_starts; *byte != '\0'; ++byte) mark(0, *byte, code_bit(nth));
      for (auto byte = Data::code_seconds; *byte != '\0'; ++byte) mark(1, *byte, code_bit(nth));
      for (auto byte = Data::code_thirds; *byte != '\0'; ++byte) mark(2, *byte, code_bit(nth));
      if ((Data::code_sizes & 2) != 0) mark(1, any, code_bit(nth));
      if ((Data::code_sizes & 6) != 0) mark(2, any, code_bit(nth));
    }
  }

  static constexpr char any = '\0';  // stands for any byte

  // The byte of a text at a place. Behind the text comes `next`, and then any byte.
  static constexpr char byte_of(const char* text, std::size_t size, std::size_t place, char next) noexcept {
    return place < size ? text[place] : place == size ? next : any;
  }

  // Nothing begins with a byte that is no part of a word.
  constexpr void mark(std::size_t place, char byte, std::uint32_t bit) noexcept {
    if (byte == any) {
      for (auto& tables : tables_[place]) tables |= bit;
    } else if (place != 0 || is_word(byte)) {
      tables_[place][static_cast<unsigned char>(byte)] |= bit;
    }
  }

  unsigned char kinds_[256] = {};
  std::uint32_t tables_[3][256] = {};  // that have an error with this byte in the first, the second and the third place
};

template <class... Errcs>
inline constexpr byte_kinds<Errcs...> kinds_of ERROR_CATALOG_HIDDEN = {};

template <class Match, class... Errcs>
class word_scan {
 public:
  // The first error of the tables in a text, from an offset on, or with `unlisted` what has the shape of a code. It
  // stands between what is no word. Of those that begin in one place it is the longest; of these, an exact code comes
  // before category:number, and the first table before the others.
  static constexpr Match first(std::string_view text, std::size_t from, bool unlisted) noexcept {
    Match best;
    for (std::size_t at = from; at < text.size();) {
      at = kinds.skip_eights(text, at);
      for (const std::size_t end = text.size() - at > 8 ? at + 8 : text.size(); at < end; ++at) {
        const auto tables = kinds.tables_at(text, at);
        if (tables == 0) continue;
        if (at != 0 && kinds.is_of_word(text[at - 1]) && !(kinds.may_end_escape(text, at) && ends_escape(text, at))) {
          at = kinds.skip_letters(text, at);
          continue;
        }
        best.begin = best.end = at;
        take_all(text, tables, best);
        if (!best && unlisted) static_cast<void>((take_shape<table<Errcs>>(text, best), ...));
        if (best.found()) return best;
      }
    }
    return {{}, text.size(), text.size()};
  }

 private:
  static constexpr const byte_kinds<Errcs...>& kinds = kinds_of<Errcs...>;

  // Keeps the longest error at the place of the match, of the tables that are known to have one with its first bytes.
  ERROR_CATALOG_INLINE static constexpr void take_all([[maybe_unused]] std::string_view text, std::uint32_t tables,
                                                      [[maybe_unused]] Match& best) noexcept {
    [[maybe_unused]] std::size_t nth = 0;
    if ((tables & kinds.all_codes) != 0)
      (((tables & kinds.code_bit(nth++)) != 0 ? take_code<Errcs>(text, best) : void()), ...);
    nth = 0;
    if ((tables & ~kinds.all_codes) != 0)
      (((tables & kinds.streamed_bit(nth++)) != 0 ? take_streamed<Errcs>(text, best) : void()), ...);
  }

  // Keeps what is found where it is longer.
  template <class Entry>
  static constexpr void keep(Match& best, Entry entry, std::size_t size) noexcept {
    if (size <= best.end - best.begin || !entry) return;
    best.entry = entry;
    best.end = best.begin + size;
  }

  // Keeps the longest code of a table at the place of the match.
  template <class Errc>
  static constexpr void take_code(std::string_view text, Match& best) noexcept {
    using data = table<Errc>;
    constexpr basic_catalog<Errc> catalog;
    if constexpr (sizeof data::prefix != 1) {
      constexpr std::size_t size = sizeof data::prefix - 1;
      if (!begins_with(text, best.begin, data::prefix, size)) return;
      const std::string_view code =
          data::code_size != 0 ? word_of(text, best.begin, data::code_size) : with_word(text, best.begin, size);
      keep(best, catalog.find(code), code.size());
    } else {
      const std::string_view rest(text.data() + best.begin, text.size() - best.begin);
      const std::size_t limit = rest.size() < data::longest ? rest.size() : data::longest;
      std::size_t end = 0;
      for (std::size_t joints = 0; joints <= data::code_joints; ++joints) {
        while (end != limit && kinds.is_of_word(rest[end])) ++end;
        if (end != rest.size() && kinds.is_of_word(rest[end])) return;  // it is longer than any code
        keep(best, find_by_size(catalog, {rest.data(), end}), end);
        if (end == limit || !joins_words(rest[end])) return;
        ++end;
      }
    }
  }

  // Keeps an error in the form category:number at the place of the match.
  template <class Errc>
  static constexpr void take_streamed(std::string_view text, Match& best) noexcept {
    using data = table<Errc>;
    constexpr std::size_t size = sizeof data::category;
    if (text.size() - best.begin <= size || text[best.begin + size - 1] != ':') return;
    const std::string_view streamed = with_word(text, best.begin, size);
    keep(best, find_streamed<data>(streamed, basic_catalog<Errc>()), streamed.size());
  }

  // Keeps what has the shape of the codes of a table at the place of the match.
  template <class Data>
  static constexpr void take_shape(std::string_view text, Match& best) noexcept {
    constexpr std::size_t size = sizeof Data::prefix - 1;
    if constexpr (size != 0) {
      if (!begins_with(text, best.begin, Data::prefix, size)) return;
      const std::string_view code = with_word(text, best.begin, size);
      if (code.size() > best.end - best.begin && has_shape<Data>(code)) best.end = best.begin + code.size();
    }
  }

  static constexpr bool begins_with(std::string_view text, std::size_t at, const char* start,
                                    std::size_t size) noexcept {
    return text.size() - at >= size && std::string_view::traits_type::compare(text.data() + at, start, size) == 0;
  }

  // The part of a text that begins at a place with so many bytes, and goes on with all of a word.
  static constexpr std::string_view with_word(std::string_view text, std::size_t begin, std::size_t size) noexcept {
    std::size_t end = begin + size;
    while (end != text.size() && kinds.is_of_word(text[end])) ++end;
    return {text.data() + begin, end - begin};
  }

  // The part of a text that begins at a place with so many bytes, if a word ends there; otherwise nothing.
  static constexpr std::string_view word_of(std::string_view text, std::size_t begin, std::size_t size) noexcept {
    const std::size_t left = text.size() - begin;
    const bool ends = left == size || (left > size && !kinds.is_of_word(text[begin + size]));
    return {text.data() + begin, ends ? size : 0};
  }

  static constexpr bool joins_words(char byte) noexcept {
    return byte == '.' || byte == ':' || byte == '/' || byte == '-';
  }
};

}  // namespace error_catalog::detail

#endif
