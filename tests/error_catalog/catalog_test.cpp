// SPDX-License-Identifier: Apache-2.0
#include <error_catalog/catalog.hpp>

#include <algorithm>
#include <cstdint>
#include <iterator>
#include <limits>
#include <string>
#include <type_traits>
#include <utility>
#include <vector>

#include <backup_service/catalog.hpp>

#include "catch.hpp"

namespace bs = backup_service;
using bs::catalog;
using bs::errc;

namespace {

// Checked in a constant expression, and again at run time.
#define CHECK_BOTH(...)       \
  static_assert(__VA_ARGS__); \
  CHECK((__VA_ARGS__))

template <class Argument, class = void>
constexpr bool can_find = false;
template <class Argument>
constexpr bool can_find<Argument, std::void_t<decltype(catalog.find(std::declval<Argument>()))>> = true;

constexpr bool every_entry_is_found() {
  for (const bs::entry entry : catalog) {
    if (!entry || catalog.find(entry.code()) != entry || catalog.find(entry.number()) != entry ||
        catalog[entry.value()] != entry || catalog.find_by_name(entry.name()) != entry) {
      return false;
    }
  }
  return true;
}

constexpr bool is_unlisted(bs::entry entry) {
  return !entry && entry == bs::entry() && static_cast<int>(entry.value()) == 65535 && entry.number() == 0 &&
         entry.code() == "" && entry.name() == "" && entry.http_status() == 500 &&
         entry.reason() == "Internal Server Error" && entry.message() == "Unlisted error code." &&
         entry.description() == "Unlisted error code." && entry.handling() == "" &&
         entry.advice() == error_catalog::action::support && !entry.retryable();
}

}  // namespace

static_assert(ERROR_CATALOG_VERSION == VERSION_OF_PROJECT);

TEST_CASE("an entry is a handle of one byte without a constructor or destructor to run") {
  CHECK_BOTH(sizeof(bs::entry) == 1);
  CHECK_BOTH(std::is_trivially_copyable_v<bs::entry>);
  CHECK_BOTH(std::is_empty_v<decltype(catalog)>);
  CHECK_BOTH(std::is_same_v<std::underlying_type_t<errc>, std::uint16_t>);
}

TEST_CASE("every entry is found by each of its keys") { CHECK_BOTH(every_entry_is_found()); }

TEST_CASE("no look-up throws") {
  CHECK_BOTH(noexcept(catalog.find(""))&& noexcept(catalog.find(0))&& noexcept(catalog.find_by_name(""))&& noexcept(
      catalog[errc{}])&& noexcept(catalog.begin())&& noexcept(http_status(errc{}))&& noexcept(message(errc{})));
}

TEST_CASE("find takes any integer type, and no other arithmetic type") {
  CHECK_BOTH(catalog.find(6105).value() == errc::vault_not_found);
  CHECK_BOTH(catalog.find(6105U).value() == errc::vault_not_found);
  CHECK_BOTH(catalog.find(6105L).value() == errc::vault_not_found);
  CHECK_BOTH(catalog.find(6105UL).value() == errc::vault_not_found);
  CHECK_BOTH(catalog.find(6105LL).value() == errc::vault_not_found);
  CHECK_BOTH(catalog.find(6105ULL).value() == errc::vault_not_found);
  CHECK_BOTH(catalog.find(short{6105}).value() == errc::vault_not_found);
  CHECK_BOTH(catalog.find(std::uint16_t{6105}).value() == errc::vault_not_found);
  using signed_byte = signed char;
  using unsigned_byte = unsigned char;
  CHECK_BOTH(catalog.find(signed_byte{1}).value() == errc::no_resource_for_backup);
  CHECK_BOTH(catalog.find(unsigned_byte{2}).value() == errc::resource_backup_in_progress);
  CHECK_BOTH(!can_find<bool> && !can_find<char> && !can_find<wchar_t> && !can_find<char16_t> && !can_find<char32_t>);
  CHECK_BOTH(!can_find<float> && !can_find<double> && !can_find<std::nullptr_t> && !can_find<errc>);
  CHECK_BOTH(can_find<const char*> && can_find<std::string> && can_find<std::string_view>);
#ifdef __cpp_char8_t
  CHECK_BOTH(!can_find<char8_t>);
#endif
}

TEST_CASE("a number is compared before it is narrowed") {
  CHECK_BOTH(is_unlisted(catalog.find(0)));
  CHECK_BOTH(is_unlisted(catalog.find(-1)));
  CHECK_BOTH(is_unlisted(catalog.find(6105 - 65536)));
  CHECK_BOTH(is_unlisted(catalog.find(6105 + 65536)));
  CHECK_BOTH(is_unlisted(catalog.find(6105 + (1LL << 32))));
  CHECK_BOTH(is_unlisted(catalog.find(6105 + (1ULL << 48))));
  CHECK_BOTH(is_unlisted(catalog.find(std::numeric_limits<std::int64_t>::min())));
  CHECK_BOTH(is_unlisted(catalog.find(std::numeric_limits<std::uint64_t>::max())));
  for (int number = -128; number <= 127; ++number) {
    CHECK(static_cast<bool>(catalog.find(static_cast<signed char>(number))) == (number == 1 || number == 2));
  }
}

TEST_CASE("find returns nothing for a text that nearly matches a code") {
  CHECK_BOTH(catalog.find("BackupService.6105").value() == errc::vault_not_found);
  CHECK_BOTH(is_unlisted(catalog.find("")));
  CHECK_BOTH(is_unlisted(catalog.find("6105")));
  CHECK_BOTH(is_unlisted(catalog.find("BackupService.")));
  CHECK_BOTH(is_unlisted(catalog.find("BackupService.610")));
  CHECK_BOTH(is_unlisted(catalog.find("BackupService.61050")));
  CHECK_BOTH(is_unlisted(catalog.find("BackupService.06105")));
  CHECK_BOTH(is_unlisted(catalog.find("BackupService.1")));
  CHECK_BOTH(is_unlisted(catalog.find("BackupService.001")));
  CHECK_BOTH(is_unlisted(catalog.find("BackupService.6105 ")));
  CHECK_BOTH(is_unlisted(catalog.find(" BackupService.6105")));
  CHECK_BOTH(is_unlisted(catalog.find("BackupService. 6105")));
  CHECK_BOTH(is_unlisted(catalog.find("backupservice.6105")));
  CHECK_BOTH(is_unlisted(catalog.find("BACKUPSERVICE.6105")));
  CHECK_BOTH(is_unlisted(catalog.find("BackupService_6105")));
  CHECK_BOTH(is_unlisted(catalog.find("BackupService.6I05")));
  CHECK_BOTH(is_unlisted(catalog.find("BackupService.6105\n")));
  CHECK_BOTH(is_unlisted(catalog.find("APIG.0301")));
  CHECK_BOTH(is_unlisted(catalog.find("vault_not_found")));
  CHECK_BOTH(is_unlisted(catalog.find(std::string_view("BackupService.6105", 19))));  // its NUL counts
  CHECK_BOTH(is_unlisted(catalog.find(std::string_view("BackupService.\0\0\0\0", 18))));
  CHECK_BOTH(is_unlisted(catalog.find(std::string_view("Backup\0ervice.6105", 18))));
  CHECK_BOTH(is_unlisted(catalog.find(std::string_view())));
}

TEST_CASE("changing any one byte of a code gives another code or none") {
  for (const bs::entry entry : catalog) {
    std::string code(entry.code());
    for (char& byte : code) {
      const char original = byte;
      for (int value = 0; value <= 255; ++value) {
        byte = static_cast<char>(value);
        const bs::entry found = catalog.find(code);
        if (found ? found.code() != code : byte == original) FAIL_CHECK(code);
      }
      byte = original;
    }
  }
}

TEST_CASE("find_by_name finds only exact names") {
  CHECK_BOTH(catalog.find_by_name("vault_not_found").number() == 6105);
  CHECK_BOTH(is_unlisted(catalog.find_by_name("")));
  CHECK_BOTH(is_unlisted(catalog.find_by_name("v")));
  CHECK_BOTH(is_unlisted(catalog.find_by_name("vault_not_foun")));
  CHECK_BOTH(is_unlisted(catalog.find_by_name("vault_not_found_")));
  CHECK_BOTH(is_unlisted(catalog.find_by_name("Vault_not_found")));
  CHECK_BOTH(is_unlisted(catalog.find_by_name("BackupService.6105")));
  CHECK_BOTH(is_unlisted(catalog.find_by_name(std::string_view("vault_not_found", 16))));
  for (const bs::entry entry : catalog) {
    std::string name(entry.name());
    for (char& byte : name) {
      const char original = byte;
      for (int value = 0; value <= 255; ++value) {
        byte = static_cast<char>(value);
        const bs::entry found = catalog.find_by_name(name);
        if (found ? found.name() != name : byte == original) FAIL_CHECK(name);
      }
      byte = original;
    }
  }
}

TEST_CASE("a look-up reads nothing beyond its text") {
  for (const std::string_view text : {"BackupService.6105", "vault_not_found", "abc", ""}) {
    const std::vector<char> exact(text.begin(), text.end());  // without a NUL, so that a sanitizer sees a read beyond
    const std::string_view view(exact.data(), exact.size());
    CHECK(catalog.find(view) == catalog.find(text));
    CHECK(catalog.find_by_name(view) == catalog.find_by_name(text));
  }
}

TEST_CASE("an unlisted enumerator is safe to look up") {
  CHECK_BOTH(is_unlisted(bs::entry()));
  CHECK_BOTH(is_unlisted(catalog[errc{}]));
  CHECK_BOTH(is_unlisted(catalog[static_cast<errc>(6143)]));
  CHECK_BOTH(is_unlisted(catalog[static_cast<errc>(65535)]));
  CHECK_BOTH(http_status(static_cast<errc>(1)) == 400);
  CHECK_BOTH(http_status(static_cast<errc>(3)) == 500);
  CHECK_BOTH(message(static_cast<errc>(3)) == "Unlisted error code.");
  CHECK(std::string(bs::entry().message().data()) == "Unlisted error code.");
  CHECK(std::string(bs::entry().code().data()).empty());
}

TEST_CASE("a number that is listed has an enumerator when it is compiled") {
  CHECK_BOTH(error_catalog::detail::listed<errc, 6105>() == errc::vault_not_found);
  CHECK_BOTH(bs::errc_v<1> == errc::no_resource_for_backup);
}

TEST_CASE("entries are equal if they are the same row") {
  CHECK_BOTH(catalog.find(6105) == catalog[errc::vault_not_found]);
  CHECK_BOTH(catalog.find(6105) != catalog.find(6106));
  CHECK_BOTH(!(catalog.find(6105) != catalog[errc::vault_not_found]));
  CHECK_BOTH(catalog.find(3) == catalog.find("APIG.0301"));
}

TEST_CASE("iterators serve the standard algorithms") {
  CHECK(std::distance(catalog.begin(), catalog.end()) == static_cast<std::ptrdiff_t>(catalog.size()));
  CHECK(std::count_if(catalog.begin(), catalog.end(), [](bs::entry entry) { return entry.http_status() == 404; }) ==
        15);
  const std::vector<bs::entry> copy(catalog.begin(), catalog.end());
  CHECK(copy.size() == catalog.size());
  CHECK(std::is_sorted(copy.begin(), copy.end(), [](bs::entry a, bs::entry b) { return a.number() < b.number(); }));
  auto iterator = catalog.begin();
  CHECK((*iterator++).number() == 1);
  CHECK((*iterator).number() == 2);
  CHECK((*++iterator).number() == 1005);
  CHECK(iterator != catalog.begin());
  CHECK(decltype(iterator)() != catalog.begin());
  CHECK(decltype(iterator)() == decltype(iterator)());
  CHECK(catalog.begin() == catalog.begin());
  CHECK_FALSE(catalog.begin() == catalog.end());
}

// An index holds more than look-ups can tell: what a miss reads is compared and forgotten. So each element is checked:
// a row stands in one slot, the one that its key leads to; a page without rows is not shifted; no key leads out of the
// slots.
template <class Index, class KeyOf>
void check_index(const Index& index, KeyOf key_of) {
  constexpr std::size_t pages = std::size(decltype(index.page){}) - 1;
  constexpr std::size_t slots = std::size(decltype(index.slot){}) - 1;
  constexpr int bits = Index::page_shift - Index::place_shift;
  static_assert(pages == 1U << (32 - Index::page_shift));

  std::vector<int> rows(slots, 0);
  std::vector<bool> used(pages, false);
  int row = 0;
  for (const bs::entry entry : catalog) {
    const std::uint32_t product = key_of(entry) * Index::factor;
    used[product >> Index::page_shift] = true;
    rows.at((product >> Index::place_shift) + index.page[product >> Index::page_shift]) = ++row;
  }
  for (std::size_t slot = 0; slot < slots; ++slot) CHECK(static_cast<unsigned char>(index.slot[slot]) == rows[slot]);

  std::uint32_t largest_shift = 0;
  for (std::uint32_t page = 0; page < pages; ++page) {
    const std::uint32_t shift = index.page[page] + (page << bits);
    CHECK((used[page] || shift == 0));
    largest_shift = std::max(largest_shift, shift);
  }
  CHECK(slots == largest_shift + (1U << bits));
}

std::uint32_t word_of(std::string_view bytes) {
  std::uint32_t word = 0;
  for (std::size_t i = 4; i-- != 0;) word = word * 256 + static_cast<unsigned char>(bytes.at(i));
  return word;
}

TEST_CASE("each row stands in the one slot that its key leads to") {
  using table = error_catalog::table<errc>;
  check_index(table::by_number, [](bs::entry entry) { return static_cast<std::uint32_t>(entry.number()); });
  check_index(table::by_code, [](bs::entry entry) { return word_of(entry.code().substr(14)); });
}
