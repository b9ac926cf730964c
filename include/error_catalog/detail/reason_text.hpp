// SPDX-License-Identifier: Apache-2.0
// The reason phrase of an HTTP status code with its size, which is not counted each time.
#ifndef ERROR_CATALOG_DETAIL_REASON_TEXT_HPP
#define ERROR_CATALOG_DETAIL_REASON_TEXT_HPP

#include <cstdint>
#include <string_view>

#include <error_catalog/detail/config.hpp>
#include <error_catalog/reason.hpp>

namespace error_catalog::detail {

// The sizes of the phrases, as reason_index has their beginnings. Not as unsigned char: g++ copies 255 bytes or less by
// rep movsq, which is slow.
template <class Unit>
struct reason_sizes {
  constexpr reason_sizes() noexcept {
    for (int hundreds = 1; hundreds <= 5; ++hundreds) {
      for (int rest = 0; rest <= 51; ++rest)
        of[hundreds - 1][rest] = static_cast<Unit>(std::string_view(reason_phrase(100 * hundreds + rest)).size());
    }
  }
  Unit of[5][52] = {};
};

template <class Unit>
inline constexpr reason_sizes<Unit> sizes_of_reasons ERROR_CATALOG_HIDDEN{};

// For a status code from 100 to 599.
template <class Unit = std::uint16_t>
constexpr std::string_view reason_text(int http_status) noexcept {
  const auto hundreds = static_cast<unsigned>(http_status) / 100;
  const auto rest = static_cast<unsigned>(http_status) - 100 * hundreds;
  if (rest > 51) return "";
  return {reasons + index_of_reasons<Unit>.begin[hundreds - 1][rest], sizes_of_reasons<Unit>.of[hundreds - 1][rest]};
}

}  // namespace error_catalog::detail

#endif
