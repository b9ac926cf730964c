// SPDX-License-Identifier: Apache-2.0
// The digits of an HTTP status code.
#ifndef ERROR_CATALOG_DETAIL_STATUS_TEXT_HPP
#define ERROR_CATALOG_DETAIL_STATUS_TEXT_HPP

#include <string_view>

namespace error_catalog::detail {

// An HTTP status code, 100 to 599, as text.
class status_text {
 public:
  constexpr explicit status_text(int status) noexcept
      : digits_{static_cast<char>('0' + status / 100), static_cast<char>('0' + status / 10 % 10),
                static_cast<char>('0' + status % 10)} {}

  [[nodiscard]] constexpr std::string_view view() const noexcept { return {digits_, sizeof digits_}; }

 private:
  char digits_[3];
};

}  // namespace error_catalog::detail

#endif
