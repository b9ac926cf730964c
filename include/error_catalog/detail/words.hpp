// SPDX-License-Identifier: Apache-2.0
// Scans a text, word by word, for codes that have no prefix in common.
#ifndef ERROR_CATALOG_DETAIL_WORDS_HPP
#define ERROR_CATALOG_DETAIL_WORDS_HPP

#include <cstddef>
#include <string_view>

#include <error_catalog/catalog.hpp>  // IWYU pragma: export

namespace error_catalog::detail {

// What a scan looks for: the errors of several tables, each by its code and in the form category:number.
template <class Entry, class... Errcs>
struct any_form {
  // Of the longest text that find takes: a number has at most ten digits.
  static constexpr std::size_t longest() noexcept {
    std::size_t most = 0;
    static_cast<void>(((most = larger(most, larger(table<Errcs>::longest, sizeof table<Errcs>::category + 10))), ...));
    return most;
  }

  // Sets an entry to what a text stands for; leaves it alone, and returns false, if nothing is listed. Where two tables
  // have one code, the first has it, and an exact code comes before the other form.
  static constexpr bool find([[maybe_unused]] std::string_view text, [[maybe_unused]] Entry& found) noexcept {
    return (take(found, basic_catalog<Errcs>().find(text)) || ...) ||
           (ends_streamed(text) && (take(found, find_streamed<table<Errcs>>(text, basic_catalog<Errcs>())) || ...));
  }

  // The size of the longest text at a place that has the shape of a code; 0 if none has.
  static constexpr std::size_t size_of_shape([[maybe_unused]] std::string_view text,
                                             [[maybe_unused]] std::size_t begin) noexcept {
    std::size_t most = 0;
    static_cast<void>(((most = larger(most, size_of_shape<table<Errcs>>(text, begin))), ...));
    return most;
  }

 private:
  static constexpr std::size_t larger(std::size_t a, std::size_t b) noexcept { return a < b ? b : a; }

  // Whether a text ends in a colon and digits, so that it may be category:number.
  static constexpr bool ends_streamed(std::string_view text) noexcept {
    std::size_t at = text.size();
    while (at != 0 && is_digit(text[at - 1])) --at;
    return at != text.size() && at != 0 && text[at - 1] == ':';
  }

  // Makes an entry of another type of what is found alone: that takes longer than most look-ups.
  template <class From>
  static constexpr bool take(Entry& found, From entry) noexcept {
    if (entry) found = entry;
    return static_cast<bool>(entry);
  }

  template <class Data>
  static constexpr std::size_t size_of_shape([[maybe_unused]] std::string_view text,
                                             [[maybe_unused]] std::size_t begin) noexcept {
    constexpr std::size_t size = sizeof Data::prefix - 1;
    if constexpr (size != 0) {
      const std::string_view code = with_word(text, begin, size, Data::prefix[size - 1]);
      if (has_shape<Data>(code)) return code.size();
    }
    return 0;
  }
};

template <class Match, class... Errcs>
struct word_scan {
  // The first error of the tables in a text, from an offset on, or with `unlisted` what has the shape of a code.
  static constexpr Match first(std::string_view text, std::size_t from, bool unlisted) noexcept {
    using form = any_form<decltype(Match::entry), Errcs...>;
    return first(text, from, unlisted, form::longest(), form());
  }

  // The first text that is found, from an offset on, of at most `longest` bytes and between what is no word; of those
  // that begin in one place, the longest. A code has words and single . : / - between them.
  template <class Form>
  ERROR_CATALOG_HIDDEN static constexpr Match first(std::string_view text, std::size_t from, bool unlisted,
                                                    std::size_t longest, const Form& form) noexcept {
    Match best;
    std::size_t word = from < text.size() ? from : text.size();  // where it begins
    while (word != 0 && is_word(text[word - 1])) --word;
    for (std::size_t begin = from; begin < text.size(); ++begin) {
      if (!is_word(text[begin])) {
        word = begin + 1;
        continue;
      }
      if (begin != word &&
          !(word != 0 && may_end_escape(text[word - 1], text[begin - 1]) && ends_escape(text, begin))) {
        continue;
      }
      const std::size_t limit = text.size() - begin > longest ? begin + longest : text.size();
      for (std::size_t end = begin + 1; end <= limit; ++end) {
        if (end != text.size() && is_word(text[end])) continue;
        if (form.find(std::string_view(text.data() + begin, end - begin), best.entry)) {
          best.begin = begin;
          best.end = end;
        }
        if (end == text.size() || !joins_words(text[end])) break;
      }
      if (best) return best;
      const std::size_t size = unlisted ? form.size_of_shape(text, begin) : 0;
      if (size != 0) return {{}, begin, begin + size};
    }
    return {{}, text.size(), text.size()};
  }

 private:
  // Whether an escape may end in a byte of a word, by the byte before the word: of a terminal's it is no digit.
  static constexpr bool may_end_escape(char before, char last) noexcept {
    return before == '\\' || before == '%' || before == '#' ||
           ((before == '[' || (':' <= before && before <= '?')) && !is_digit(last));
  }

  static constexpr bool joins_words(char byte) noexcept {
    return byte == '.' || byte == ':' || byte == '/' || byte == '-';
  }
};

}  // namespace error_catalog::detail

#endif
