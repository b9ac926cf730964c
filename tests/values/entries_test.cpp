// SPDX-License-Identifier: Apache-2.0
// Entries as ordinary values: compared, ordered, hashed, iterated and streamed. A program without Catch2, so that it is
// compiled with other standard libraries and other standards, too.
#include <backup_service/error_code.hpp>
#include <error_catalog/hash.hpp>
#include <error_catalog/registry.hpp>

#include <algorithm>
#include <functional>
#include <iomanip>
#include <ios>
#include <iterator>
#include <map>
#include <set>
#include <sstream>
#include <string>
#include <type_traits>
#include <unordered_set>
#include <utility>
#include <vector>

#include "../check.hpp"

#if __cplusplus >= 202002L
#include <compare>
#include <concepts>
#include <ranges>
#endif

namespace bs = backup_service;
using bs::catalog;
using bs::errc;
using error_catalog::action;
using error_catalog::any_entry;

namespace {

// Checked in a constant expression, and again at run time.
#define CHECK_BOTH(...)       \
  static_assert(__VA_ARGS__); \
  CHECK((__VA_ARGS__))

constexpr bs::entry vault = catalog.find(6105);
constexpr bs::entry first = catalog.find(1);
constexpr bs::entry unlisted;
constexpr error_catalog::registry<errc> services;

void check_comparisons() {
  CHECK_BOTH(vault == errc::vault_not_found && errc::vault_not_found == vault);
  CHECK_BOTH(!(vault != errc::vault_not_found) && !(errc::vault_not_found != vault));
  CHECK_BOTH(first != errc::vault_not_found && errc::vault_not_found != first);
  CHECK_BOTH(!(first == errc::vault_not_found) && !(errc::vault_not_found == first));
  CHECK_BOTH(unlisted != errc::vault_not_found && unlisted != static_cast<errc>(6143));
  CHECK_BOTH(unlisted == bs::entry() && unlisted != vault);
  CHECK_BOTH(noexcept(vault == errc::vault_not_found)&& noexcept(vault < vault));

  CHECK_BOTH(first < vault && !(vault < first) && !(vault < vault));
  CHECK_BOTH(vault > first && !(first > vault) && !(vault > vault));
  CHECK_BOTH(first <= vault && !(vault <= first) && vault <= catalog[errc::vault_not_found]);
  CHECK_BOTH(vault >= first && !(first >= vault) && vault >= catalog[errc::vault_not_found]);
  CHECK_BOTH(unlisted < first && !(unlisted < bs::entry()));
}

void check_any_entries() {
  const any_entry any = vault;
  const any_entry none = unlisted;
  CHECK(any == vault && vault == any && any != first && first != any && none == unlisted && none != any);
  CHECK(any_entry(first) < any && !(any < any_entry(first)) && !(any < any));
  CHECK(any > any_entry(first) && !(any_entry(first) > any) && !(any > any));
  CHECK(any_entry(first) <= any && any <= any && !(any <= any_entry(first)));
  CHECK(any >= any_entry(first) && any >= any && !(any_entry(first) >= any));
  CHECK(none < any_entry(first));
}

void check_hashes() {
  const std::unordered_set<bs::entry> entries(catalog.begin(), catalog.end());
  CHECK(entries.size() == catalog.size() && entries.count(vault) == 1 && entries.count(unlisted) == 0);
  std::set<std::size_t> hashes;
  for (const bs::entry entry : catalog) hashes.insert(std::hash<bs::entry>()(entry));
  CHECK(hashes.size() == catalog.size());
  const std::unordered_set<any_entry> any(services.begin(), services.end());
  CHECK(any.size() == catalog.size() && any.count(vault) == 1 && any.count(unlisted) == 0);
  CHECK(std::hash<any_entry>()(vault) != std::hash<any_entry>()(first));
  std::map<bs::entry, int> counts;
  ++counts[vault];
  CHECK(counts.begin()->first == errc::vault_not_found);
}

void check_catalog() {
  CHECK_BOTH(catalog.front().code() == "BackupService.0001");
  CHECK_BOTH(catalog.back().code() == "BackupService.9998");
  CHECK_BOTH(!catalog.empty());
  CHECK_BOTH(catalog.contains("BackupService.6105") && !catalog.contains("BackupService.6143"));
  CHECK_BOTH(!catalog.contains("") && !catalog.contains("APIG.0301"));
  CHECK_BOTH(catalog.contains(6105) && catalog.contains(6105LL) && !catalog.contains(0) && !catalog.contains(6143));
  CHECK(catalog.contains(std::string("BackupService.6105")));
}

void check_iterators() {
  using iterator = decltype(catalog.begin());
  using traits = std::iterator_traits<iterator>;
  static_assert(std::is_same_v<traits::iterator_category, std::random_access_iterator_tag>);
  static_assert(std::is_same_v<traits::value_type, bs::entry>);
  CHECK_BOTH(catalog.end() - catalog.begin() == static_cast<std::ptrdiff_t>(catalog.size()));
  CHECK_BOTH(catalog.begin()->number() == 1 && catalog.begin()[1].number() == 2);
  CHECK_BOTH((catalog.end() - 1)->number() == 9998);
  const auto by_status = [](bs::entry a, bs::entry b) { return a.http_status() < b.http_status(); };
  CHECK(std::max_element(catalog.begin(), catalog.end())->number() == 9998);
  CHECK(std::max_element(catalog.begin(), catalog.end(), by_status)->http_status() == 500);
  CHECK(std::is_sorted(catalog.begin(), catalog.end()));
  CHECK(*std::lower_bound(catalog.begin(), catalog.end(), vault) == errc::vault_not_found);
  CHECK(std::make_reverse_iterator(catalog.end())->number() == 9998);
  CHECK(*std::rbegin(std::vector<bs::entry>(catalog.begin(), catalog.end())) == catalog.back());
  CHECK(std::find(catalog.begin(), catalog.end(), errc::vault_not_found)->code() == "BackupService.6105");
  std::vector<bs::entry> reversed(std::make_reverse_iterator(catalog.end()),
                                  std::make_reverse_iterator(catalog.begin()));
  std::sort(reversed.begin(), reversed.end());
  CHECK(std::equal(reversed.begin(), reversed.end(), catalog.begin(), catalog.end()));
}

#ifdef __cpp_lib_ranges
void check_ranges() {
  static_assert(std::random_access_iterator<decltype(catalog.begin())>);
  static_assert(std::ranges::random_access_range<decltype(catalog)>);
  static_assert(std::ranges::sized_range<decltype(catalog)>);
  static_assert(std::regular<bs::entry> && std::totally_ordered<bs::entry> && std::three_way_comparable<bs::entry>);
  static_assert(std::regular<any_entry> && std::totally_ordered<any_entry> && std::three_way_comparable<any_entry>);
  static_assert(std::forward_iterator<decltype(services.begin())>);
  static_assert(std::ranges::forward_range<decltype(services)>);
  CHECK_BOTH((first <=> vault) < 0 && (vault <=> first) > 0 && (vault <=> vault) == 0);
  CHECK_BOTH(std::ranges::max_element(catalog)->number() == 9998);
  CHECK_BOTH((*std::ranges::max_element(services)).number() == 9998);
  CHECK_BOTH(std::ranges::lower_bound(catalog, vault)->number() == 6105);
  CHECK_BOTH(std::ranges::lower_bound(catalog, errc::vault_not_found, {}, &bs::entry::value)->number() == 6105);
#if !defined(__clang_major__) || __clang_major__ > 15  // which cannot read the views of libstdc++
  CHECK_BOTH((*std::ranges::begin(catalog | std::views::reverse)).number() == 9998);
#endif
}
#endif

void check_registry() {
  std::size_t place = 0;
  for (const any_entry& entry : services) CHECK(entry == catalog.begin()[static_cast<std::ptrdiff_t>(place++)]);
  CHECK(place == catalog.size());
  CHECK_BOTH(services.find_by_name("vault_not_found").number() == 6105);
  CHECK_BOTH(!services.find_by_name("BackupService.6105") && !services.find_by_name(""));
}

template <class... Values>
std::string streamed(const Values&... values) {
  std::ostringstream out;
  (out << ... << values);
  return out.str();
}

void check_streams() {
  CHECK(streamed(vault) == "BackupService.6105");
  CHECK(streamed(any_entry(vault)) == "BackupService.6105");
  CHECK(streamed(errc::vault_not_found) == "BackupService.6105");
  CHECK(streamed(unlisted) == "unlisted" && streamed(any_entry()) == "unlisted");
  CHECK(streamed(static_cast<errc>(6143)) == "unlisted");
  CHECK(streamed(std::setw(20), vault, '|') == "  BackupService.6105|");
  CHECK(streamed(std::left, std::setw(20), std::setfill('*'), errc::vault_not_found, '|') == "BackupService.6105**|");
  CHECK(streamed(action::fix, ' ', action::retry, ' ', action::retry_then_support, ' ', action::support) ==
        "fix retry retry_then_support support");
  CHECK(streamed(std::setw(6), action::fix) == "   fix" && streamed(static_cast<action>(4)) == "support");
  CHECK(streamed(error_catalog::http::not_found) == "404 Not Found");
  CHECK(streamed(std::setw(14), error_catalog::http::not_found) == " 404 Not Found");
  CHECK(streamed(static_cast<error_catalog::http>(599)) == "599");
  CHECK(streamed(error_catalog::condition::retryable) == "retryable");
  CHECK(streamed(static_cast<error_catalog::condition>(7)) == "7");
}

}  // namespace

int main() {
  check_comparisons();
  check_any_entries();
  check_hashes();
  check_catalog();
  check_iterators();
#ifdef __cpp_lib_ranges
  check_ranges();
#endif
  check_registry();
  check_streams();
  return tests::result();
}
