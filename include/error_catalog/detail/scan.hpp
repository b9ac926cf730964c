// SPDX-License-Identifier: Apache-2.0
// Scans a text for codes that have a prefix in common.
#ifndef ERROR_CATALOG_DETAIL_SCAN_HPP
#define ERROR_CATALOG_DETAIL_SCAN_HPP

#include <cstdint>
#include <string_view>  // IWYU pragma: keep; std::size_t, too

#include <error_catalog/detail/config.hpp>    // IWYU pragma: export
#include <error_catalog/detail/boundary.hpp>  // IWYU pragma: export

namespace error_catalog::detail {

// The entry of category:number, as `std::ostream << std::error_code` writes it: without leading zeros. Unlisted where
// the text is no such thing; the colon is checked before. Data is the table.
template <class Data, class Text, class Catalog>
ERROR_CATALOG_HIDDEN constexpr auto find_streamed(Text text, const Catalog& catalog) noexcept {
  typename Text::size_type at = sizeof Data::category;  // of the first digit
  std::uint64_t number = 0;  // of at most ten digits: a code that ends in 0 alone has 1,000,000,000
  if (at < text.size() && text.size() - at <= 10 && text[at] != '0' &&
      Text::traits_type::compare(text.data(), Data::category, at - 1) == 0) {
    for (; at != text.size() && is_digit(text[at]); ++at) number = 10 * number + static_cast<unsigned>(text[at] - '0');
  }
  return catalog.find(at == text.size() ? number : 0);
}

// Whether a text has the shape of a code, by its first word behind the prefix or, where the prefix ends as a word does,
// by its digits there.
template <class Data, class Text>
ERROR_CATALOG_HIDDEN constexpr bool has_shape(Text text) noexcept {
  typename Text::size_type at = sizeof Data::prefix - 1;
  if (at >= text.size() || Text::traits_type::compare(text.data(), Data::prefix, at) != 0) return false;
  while (at != text.size() && (is_digit(text[at]) || !is_word(Data::prefix[sizeof Data::prefix - 2]))) ++at;
  return at == text.size();
}

// How many bytes the prefix and the category begin with alike: most often all of the category.
template <class Data>
constexpr std::size_t shared_size(std::size_t size) noexcept {
  return Data::prefix[size] != '\0' && Data::prefix[size] == Data::category[size] ? shared_size<Data>(size + 1) : size;
}

// The first place of what prefix and category share, from an offset on. Where its first byte is found alone, its last
// byte tells where to go on.
template <class Data, class Text>
ERROR_CATALOG_HIDDEN constexpr std::size_t find_prefix(Text text, typename Text::size_type at) noexcept {
  constexpr auto size = shared_size<Data>(0);
  while ((at = text.find(Data::prefix[0], at)) != text.npos && text.size() - at >= size) {
    if (Text::traits_type::compare(text.data() + at, Data::prefix, size) == 0) return at;
    at = text.find(Data::prefix[size - 1], at + size);
    if (at == text.npos) break;
    at -= size - 1;
  }
  return text.npos;
}

// The first listed code from an offset on, or error in the form category:number; with `unlisted`, or what has the shape
// of a code. The prefix and the category begin alike.
template <class Data, class Match, class Text, class Catalog>
ERROR_CATALOG_HIDDEN constexpr Match scan_prefix(Text text, typename Text::size_type from, bool unlisted,
                                                 const Catalog& catalog) noexcept {
  constexpr auto size = sizeof Data::prefix - 1;
  for (auto begin = from; (begin = find_prefix<Data>(text, begin)) != text.npos; ++begin) {
    // First, for what follows reads all of a word, which may have many prefixes within.
    if (begin != 0 && is_word(text[begin - 1]) && !ends_escape(text, begin)) continue;
    Text code;
    if (text.size() - begin > size && (unlisted || is_digit(text[begin + size])))
      code = with_word(text, begin, size, Data::prefix[size - 1]);
    const Text streamed = with_word(text, begin, sizeof Data::category, ':');
    if (code.size() + streamed.size() == 0) continue;
    const Match match = {catalog.find(code), begin, begin + code.size()};
    if (match) return match;
    if (const auto entry = find_streamed<Data>(streamed, catalog)) return {entry, begin, begin + streamed.size()};
    if (unlisted && has_shape<Data>(code)) return {{}, begin, begin + code.size()};
  }
  return {{}, text.size(), text.size()};
}

}  // namespace error_catalog::detail

#endif
