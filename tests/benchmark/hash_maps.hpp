// SPDX-License-Identifier: Apache-2.0
// The hash maps that a catalog is measured beside: that of the standard library, and of other libraries where the
// compiler finds their headers.
#ifndef TESTS_BENCHMARK_HASH_MAPS_HPP
#define TESTS_BENCHMARK_HASH_MAPS_HPP

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <tuple>
#include <unordered_map>

#ifdef ERROR_CATALOG_ABSEIL
#include <absl/container/flat_hash_map.h>
#endif
#if __has_include(<ankerl/unordered_dense.h>)
#include <ankerl/unordered_dense.h>
#endif
#if __has_include(<boost/unordered_map.hpp>)
#include <boost/unordered_map.hpp>
#endif
#if __has_include(<boost/unordered/unordered_flat_map.hpp>)
#include <boost/unordered/unordered_flat_map.hpp>
#endif
#if __has_include(<frozen/unordered_set.h>)
#include <frozen/string.h>
#include <frozen/unordered_set.h>
#endif

/// A text of each entry of a catalog or registry, to be the keys of a map.
template <class Catalog, class Entry>
auto texts_of(const Catalog& catalog, std::string_view (Entry::*text)() const noexcept) {
  std::array<std::string_view, Catalog::size()> texts;
  std::transform(catalog.begin(), catalog.end(), texts.begin(), [text](const Entry entry) { return (entry.*text)(); });
  return texts;
}

/// Calls `use` for each map with its name, and a function that says whether a text is one of the keys.
template <std::size_t Size, class Use>
void with_each_hash_map(const std::array<std::string_view, Size>& keys, Use use) {
  using text = std::string_view;
  const auto with = [&](const char* name, auto map) {
    for (const text key : keys) map.emplace(key, static_cast<std::uint32_t>(map.size()));
    use(name, [map](text key) { return map.find(key) != map.end(); });
  };
  with("std::unordered_map", std::unordered_map<text, std::uint32_t>());
#ifdef ERROR_CATALOG_ABSEIL
  with("absl::flat_hash_map", absl::flat_hash_map<text, std::uint32_t>());
#endif
#if __has_include(<ankerl/unordered_dense.h>)
  with("ankerl::unordered_dense", ankerl::unordered_dense::map<text, std::uint32_t>());
#endif
#if __has_include(<boost/unordered_map.hpp>)
  with("boost::unordered_map", boost::unordered_map<text, std::uint32_t>());
#endif
#if __has_include(<boost/unordered/unordered_flat_map.hpp>)
  with("boost::unordered_flat_map", boost::unordered_flat_map<text, std::uint32_t>());
#endif
#if __has_include(<frozen/unordered_set.h>)
  const auto make = [](auto... key) { return std::array<frozen::string, Size>{frozen::string(key)...}; };
  const auto set = frozen::make_unordered_set(std::apply(make, keys));
  use("frozen::unordered_set", [set](text key) { return set.count(frozen::string(key)) != 0; });
#endif
}

#endif
