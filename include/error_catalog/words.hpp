// SPDX-License-Identifier: Apache-2.0
// Scans a text, word by word, for codes that have no prefix in common.
#ifndef ERROR_CATALOG_WORDS_HPP
#define ERROR_CATALOG_WORDS_HPP

#include <cstddef>
#include <string_view>

#include <error_catalog/catalog.hpp>  // IWYU pragma: export

namespace error_catalog::detail {

template <class Match>
struct word_scan {
  // The first text that the catalog finds, from an offset on, of at most `longest` bytes and between what is no word;
  // of those that begin in one place, the longest. A code has words and single . : / - between them.
  template <class Catalog>
  ERROR_CATALOG_HIDDEN static constexpr Match first(std::string_view text, std::size_t from, std::size_t longest,
                                                    const Catalog& catalog) noexcept {
    for (std::size_t begin = from; begin < text.size(); ++begin) {
      if (!is_word(text[begin]) || (begin != 0 && is_word(text[begin - 1]))) continue;
      const std::size_t limit = text.size() - begin > longest ? begin + longest : text.size();
      Match best;
      for (std::size_t end = begin + 1; end <= limit; ++end) {
        if (end != text.size() && is_word(text[end])) continue;
        if (const auto entry = catalog.find(std::string_view(text.data() + begin, end - begin))) {
          best = {entry, begin, end};
        }
        if (end == text.size() || !joins_words(text[end])) break;
      }
      if (best) return best;
    }
    return {{}, text.size(), text.size()};
  }

 private:
  static constexpr bool joins_words(char byte) noexcept {
    return byte == '.' || byte == ':' || byte == '/' || byte == '-';
  }
};

}  // namespace error_catalog::detail

#endif
