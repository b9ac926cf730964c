// SPDX-License-Identifier: Apache-2.0
// Scans a text for the codes of several tables, or of one whose codes have no prefix in common.
#ifndef ERROR_CATALOG_DETAIL_WORDS_HPP
#define ERROR_CATALOG_DETAIL_WORDS_HPP

#include <cstddef>
#include <string_view>

#include <error_catalog/catalog.hpp>  // IWYU pragma: export

namespace error_catalog::detail {

// Makes an entry of another type of what is found alone: that takes longer than most look-ups.
template <class Entry, class From>
constexpr bool take(Entry& found, From entry) noexcept {
  if (entry) found = entry;
  return static_cast<bool>(entry);
}

// What each byte is: of a word, and whether a code of the tables, or its form category:number, begins with it.
template <class... Errcs>
class byte_kinds {
 public:
  constexpr byte_kinds() noexcept {
    for (unsigned byte = 0; byte != 256; ++byte) kinds_[byte] = plain_kind(static_cast<char>(byte));
    static_cast<void>((add<table<Errcs>>(), ...));
  }

  constexpr bool is_of_word(char byte) const noexcept { return (kind(byte) & word) != 0; }
  constexpr bool is_second(char byte) const noexcept { return (kind(byte) & second) != 0; }

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

  // The first place, from an offset on, of a byte with which a code begins; the size of the text if there is none.
  ERROR_CATALOG_HIDDEN constexpr std::size_t find_start(std::string_view text, std::size_t from) const noexcept {
    const char* const end = text.data() + text.size();
    const char* at = from < text.size() ? text.data() + from : end;
    const auto kinds = [this](const char* bytes) {
      return kind(bytes[0]) | kind(bytes[1]) | kind(bytes[2]) | kind(bytes[3]) | kind(bytes[4]) | kind(bytes[5]) |
             kind(bytes[6]) | kind(bytes[7]);
    };
    if (at != end && (kind(*at) & start) != 0) return static_cast<std::size_t>(at - text.data());
    while (end - at >= 8 && (kinds(at) & start) == 0) at += 8;
    while (at != end && (kind(*at) & start) == 0) ++at;
    return static_cast<std::size_t>(at - text.data());
  }

 private:
  static constexpr unsigned char start = 1;
  static constexpr unsigned char word = 2;
  static constexpr unsigned char escape = 4;     // begins an escape of C, JSON, a URL or syslog
  static constexpr unsigned char parameter = 8;  // comes before the last letter of an escape of a terminal
  static constexpr unsigned char letter = 16;    // of a word, but no digit
  static constexpr unsigned char second = 32;    // can be the second byte of a code, or of category:number

  static constexpr unsigned char plain_kind(char byte) noexcept {
    return static_cast<unsigned char>((is_word(byte) ? word : 0) |
                                      (byte == '\\' || byte == '%' || byte == '#' ? escape : 0) |
                                      (('0' <= byte && byte <= '?') || byte == '[' ? parameter : 0) |
                                      (is_word(byte) && !is_digit(byte) ? letter : 0));
  }

  constexpr unsigned kind(char byte) const noexcept { return kinds_[static_cast<unsigned char>(byte)]; }

  template <class Data>
  constexpr void add() noexcept {
    mark_start(Data::category[0]);
    mark_second(Data::category[1] == '\0' ? ':' : Data::category[1]);
    if constexpr (sizeof Data::prefix != 1) {
      mark_start(Data::prefix[0]);
      mark_second(Data::prefix[1]);
    } else {
      for (const char* byte = Data::code_starts; *byte != '\0'; ++byte) mark_start(*byte);
      for (const char* byte = Data::code_seconds; *byte != '\0'; ++byte) mark_second(*byte);
      if ((Data::code_sizes & 2) != 0) mark_second('\0');
    }
  }

  constexpr void mark_start(char byte) noexcept {
    if (is_word(byte)) kinds_[static_cast<unsigned char>(byte)] |= start;
  }

  // NUL stands for any byte, which can come after a code, or a prefix, of one byte.
  constexpr void mark_second(char byte) noexcept {
    if (byte != '\0') {
      kinds_[static_cast<unsigned char>(byte)] |= second;
    } else {
      for (unsigned char& kind : kinds_) kind |= second;
    }
  }

  unsigned char kinds_[256] = {};
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
    for (std::size_t begin = from; (begin = kinds.find_start(text, begin)) != text.size(); ++begin) {
      if (begin != 0 && kinds.is_of_word(text[begin - 1]) &&
          !(kinds.may_end_escape(text, begin) && ends_escape(text, begin))) {
        begin = kinds.skip_letters(text, begin);
        continue;
      }
      if (begin + 1 != text.size() && !kinds.is_second(text[begin + 1])) continue;
      Match best = {{}, begin, begin};
      static_cast<void>((take_code<Errcs>(text, best), ...));
      static_cast<void>((take_streamed<Errcs>(text, best), ...));
      if (!best && unlisted) static_cast<void>((take_shape<table<Errcs>>(text, best), ...));
      if (best.found()) return best;
    }
    return {{}, text.size(), text.size()};
  }

 private:
  static constexpr const byte_kinds<Errcs...>& kinds = kinds_of<Errcs...>;

  // Keeps what is found where it is longer.
  template <class Entry>
  static constexpr void keep(Match& best, Entry entry, std::size_t size) noexcept {
    if (size > best.end - best.begin && take(best.entry, entry)) best.end = best.begin + size;
  }

  // Keeps the longest code of a table at the place of the match.
  template <class Errc>
  static constexpr void take_code(std::string_view text, Match& best) noexcept {
    using data = table<Errc>;
    constexpr basic_catalog<Errc> catalog;
    if constexpr (sizeof data::prefix != 1) {
      if (begins_with(text, best.begin, data::prefix, sizeof data::prefix - 1)) {
        const std::string_view code = with_word(text, best.begin, sizeof data::prefix - 1);
        keep(best, catalog.find(code), code.size());
      }
    } else {
      const std::string_view rest(text.data() + best.begin, text.size() - best.begin);
      const std::size_t limit = rest.size() < data::longest ? rest.size() : data::longest;
      std::size_t end = 0;
      for (std::size_t joints = 0; joints <= data::code_joints; ++joints) {
        while (end != limit && kinds.is_of_word(rest[end])) ++end;
        if (end != rest.size() && kinds.is_of_word(rest[end])) return;  // it is longer than any code
        if ((data::code_sizes >> (end < 62 ? end : 62) & 1) != 0) keep(best, catalog.find(rest.substr(0, end)), end);
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

  static constexpr bool joins_words(char byte) noexcept {
    return byte == '.' || byte == ':' || byte == '/' || byte == '-';
  }
};

}  // namespace error_catalog::detail

#endif
