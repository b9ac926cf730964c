// SPDX-License-Identifier: Apache-2.0
/// \file
/// The hashes of entries, for unordered containers.
#ifndef ERROR_CATALOG_HASH_HPP
#define ERROR_CATALOG_HASH_HPP

#include <cstddef>
#include <functional>
#include <string_view>

#include <error_catalog/registry.hpp>  // IWYU pragma: export

/// The hash of an entry: of its number. Unlisted: of 0.
template <class Errc>
struct std::hash<error_catalog::basic_entry<Errc>> {  // NOLINT(cert-dcl58-cpp): of a type of ours
  /// The hash.
  [[nodiscard]] constexpr std::size_t operator()(error_catalog::basic_entry<Errc> entry) const noexcept {
    return static_cast<std::size_t>(entry.number());
  }
};

/// The hash of an entry of any catalog: of its code. Unlisted: of "".
template <>
struct std::hash<error_catalog::any_entry> {
  /// The hash.
  [[nodiscard]] std::size_t operator()(const error_catalog::any_entry& entry) const noexcept {
    return std::hash<std::string_view>()(entry.code());
  }
};

#endif
