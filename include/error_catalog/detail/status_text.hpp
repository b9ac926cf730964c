// SPDX-License-Identifier: Apache-2.0
// The digits of an HTTP status code.
#ifndef ERROR_CATALOG_DETAIL_STATUS_TEXT_HPP
#define ERROR_CATALOG_DETAIL_STATUS_TEXT_HPP

#include <string_view>

namespace error_catalog::detail {

// An HTTP status code, 100 to 599, as text.
class status_text {
 public:
  constexpr explicit status_text(int status) noexcept {
    const auto all = static_cast<unsigned>(status);
    const unsigned tens = all / 10;
    const unsigned hundreds = all / 100;
    digits_[0] = static_cast<char>('0' + hundreds);
    digits_[1] = static_cast<char>('0' + tens - 10 * hundreds);
    digits_[2] = static_cast<char>('0' + all - 10 * tens);
  }

  [[nodiscard]] constexpr std::string_view view() const noexcept { return {digits_, sizeof digits_}; }

 private:
  char digits_[3] = {};
};

}  // namespace error_catalog::detail

#endif
