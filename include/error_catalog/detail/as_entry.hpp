// SPDX-License-Identifier: Apache-2.0
// The entry of whatever stands for an error: an entry or an enumerator.
#ifndef ERROR_CATALOG_DETAIL_AS_ENTRY_HPP
#define ERROR_CATALOG_DETAIL_AS_ENTRY_HPP

#include <type_traits>

#include <error_catalog/catalog.hpp>  // IWYU pragma: export

namespace error_catalog::detail {

template <class Errc>
constexpr basic_entry<Errc> as_entry(basic_entry<Errc> entry) noexcept {
  return entry;
}

template <class Errc, std::enable_if_t<is_errc<Errc>, int> = 0>
constexpr basic_entry<Errc> as_entry(Errc code) noexcept {
  return basic_catalog<Errc>()[code];
}

// The type of entry that an entry or enumerator has. No other type has one.
template <class Error>
using entry_type = decltype(detail::as_entry(Error()));

}  // namespace error_catalog::detail

#endif
