// SPDX-License-Identifier: Apache-2.0
// A buffer for a text of any length: the stack or, if that is too small, a string.
#ifndef ERROR_CATALOG_DETAIL_WITH_TEXT_HPP
#define ERROR_CATALOG_DETAIL_WITH_TEXT_HPP

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>

namespace error_catalog::detail {

// Returns use(text), where text is what write(char* out, std::size_t size) writes; write returns the length of the
// whole text. A short text is a std::string_view and one call, a longer one a std::string and a second call.
template <class Write, class Use>
auto with_text(Write write, Use use) {
  char buffer[512];
  const std::size_t length = write(buffer, sizeof buffer);
  if (length <= sizeof buffer) return use(std::string_view(buffer, length));
  std::string text(length, '\0');
  write(text.data(), length);
  return use(std::move(text));
}

}  // namespace error_catalog::detail

#endif
