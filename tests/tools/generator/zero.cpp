// SPDX-License-Identifier: Apache-2.0
// Checks the catalogs that zero.cmake generates: of tables in which a code ends in 0 alone.
#include <shop/error_code.hpp>
#include <shop_grown/catalog.hpp>
#include <shop_mixed/catalog.hpp>
#include <shop_of_any_length/catalog.hpp>
#include <shop_retired/catalog.hpp>
#include <shop_without/catalog.hpp>

#include <cstdint>
#include <string_view>
#include <system_error>
#include <type_traits>

namespace {

// Whether an entry is found by all that it has, and its number is one.
template <class Catalog>
constexpr bool is_found(Catalog catalog, std::string_view code, int number) {
  const auto entry = catalog.find(code);
  return entry && entry.code() == code && entry.number() == number && static_cast<int>(entry.value()) == number &&
         catalog.find(number) == entry && catalog[entry.value()] == entry &&
         catalog.find_by_name(entry.name()) == entry && catalog.scan(code).entry == entry;
}

template <class Catalog>
constexpr bool has_no_zero(Catalog catalog) {
  return !catalog.find(0) && !catalog.find("Shop.") && !catalog.find("Shop.000000000") && !catalog.find("0000") &&
         !catalog.find("Shop.1000000000") && !catalog.find("Shop.4294967296");
}

// The others keep their numbers, which they have without the row, too.
static_assert(is_found(shop_without::catalog, "Shop.1001", 1001));
static_assert(std::is_same_v<std::underlying_type_t<shop_without::errc>, std::uint16_t>);
static_assert(!shop_without::catalog.find("Shop.0000") && has_no_zero(shop_without::catalog));
static_assert(!shop_without::catalog.find(1000000000));

// By the last four bytes of codes of one length.
static_assert(is_found(shop::catalog, "Shop.1001", 1001));
static_assert(is_found(shop::catalog, "Shop.0000", 1000000000));
static_assert(shop::catalog.find("Shop.0000").message() == "Unknown error.");
static_assert(shop::errc::shop_0000 == shop::errc{1000000000} && shop::errc::shop_1001 == shop::errc{1001});
static_assert(shop::errc_v<1000000000> == shop::errc::shop_0000);
static_assert(has_no_zero(shop::catalog) && !shop::catalog.find("Shop.0001"));
static_assert(std::is_same_v<std::underlying_type_t<shop::errc>, std::uint32_t>);

// By the digits of codes of any length.
static_assert(is_found(shop_of_any_length::catalog, "Shop.0", 1000000000));
static_assert(is_found(shop_of_any_length::catalog, "Shop.00042", 42));
static_assert(is_found(shop_of_any_length::catalog, "Shop.65535", 65535));
static_assert(is_found(shop_of_any_length::catalog, "Shop.65536", 65536));
static_assert(is_found(shop_of_any_length::catalog, "Shop.999999999", 999999999));
static_assert(has_no_zero(shop_of_any_length::catalog) && !shop_of_any_length::catalog.find("Shop.00"));

// The value is the same when the table grows.
static_assert(is_found(shop_grown::catalog, "Shop.00000", 1000000000));
static_assert(is_found(shop_grown::catalog, "Shop.01001", 1001));
static_assert(is_found(shop_grown::catalog, "Shop.70000", 70000));
static_assert(has_no_zero(shop_grown::catalog));

// A names file keeps it when the code is retired.
static_assert(is_found(shop_retired::catalog, "Shop.1001", 1001));
static_assert(!shop_retired::catalog.find("Shop.0000") && has_no_zero(shop_retired::catalog));
static_assert(!shop_retired::catalog.find(1000000000) && shop_retired::catalog.size() == 1);

// Codes of other shapes are numbered in order.
static_assert(is_found(shop_mixed::catalog, "Shop.0000", 1) && is_found(shop_mixed::catalog, "Mall", 2));

// As a stream writes the error.
static_assert(shop::catalog.scan("see Shop:1000000000").entry == shop::catalog.find("Shop.0000"));
static_assert(!shop::catalog.scan("see Shop:10000000000") && !shop::catalog.scan("see Shop:0"));

// The entries are in the order of the numbers.
constexpr bool is_last(shop::entry zero) {
  shop::entry last;
  for (const auto entry : shop::catalog) last = entry;
  return last == zero;
}
static_assert(is_last(shop::catalog.find("Shop.0000")));

}  // namespace

int main() {
  const std::error_code code = shop::errc::shop_0000;
  return code && code == shop::errc::shop_0000 && code.message() == "Unknown error. (Shop.0000)" ? 0 : 1;
}
