// SPDX-License-Identifier: Apache-2.0
/// \file
/// What to do about an error, for a program.
#ifndef ERROR_CATALOG_ACTION_HPP
#define ERROR_CATALOG_ACTION_HPP

#include <iosfwd>  // IWYU pragma: export; <string_view> includes it

#include <error_catalog/detail/config.hpp>  // IWYU pragma: export

namespace error_catalog {

/// What to do about an error, as its handling text says.
enum class action : unsigned char {
  fix,                 ///< change the request or the resource: the same call fails again
  retry,               ///< make the same call again later
  retry_then_support,  ///< make the same call again, then contact technical support
  support,             ///< contact technical support
};

namespace detail {

// The enumerators by name, in their order.
inline constexpr char action_names[][19] ERROR_CATALOG_HIDDEN = {"fix", "retry", "retry_then_support", "support"};

constexpr const char* name_of(action advice) noexcept {
  return action_names[advice < action::support ? static_cast<int>(advice) : 3];
}

}  // namespace detail

/// Writes the name of an action, such as "retry_then_support", to a stream. The caller includes `<ostream>`.
template <class Traits>
std::basic_ostream<char, Traits>& operator<<(std::basic_ostream<char, Traits>& out, action advice) {
  return out << detail::name_of(advice);
}

}  // namespace error_catalog

#endif
