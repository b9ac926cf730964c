// SPDX-License-Identifier: Apache-2.0
// Several catalogs in one program, and as one.
#include <error_catalog/registry.hpp>

#include <backup_service/catalog.hpp>
#include <error_catalog/body.hpp>
#include <error_catalog/fmt.hpp>
#include <family/catalog.hpp>
#include <family_in_order/catalog.hpp>
#include <ferry/catalog.hpp>

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "catch.hpp"

namespace {

constexpr error_catalog::registry<backup_service::errc, family::errc, ferry::errc> services;
constexpr std::size_t size = backup_service::catalog.size();

std::vector<std::string> codes_in(std::string_view text) {
  std::vector<std::string> codes;
  for (auto match = services.scan(text); match; match = services.scan(text, match.end)) {
    CHECK(match.entry.code() == text.substr(match.begin, match.end - match.begin));
    codes.emplace_back(match.entry.code());
  }
  return codes;
}

}  // namespace

TEST_CASE("a registry finds a code in any of its catalogs") {
  static_assert(services.size() == size + 9 + 5);
  static_assert(services.find("BackupService.6105").http_status() == 404);
  static_assert(noexcept(services.find(""))&& noexcept(services.scan("")));
  const auto vault = services.find("BackupService.6105");
  CHECK(vault);
  CHECK(vault.category() == "BackupService");
  CHECK(vault.number() == 6105);
  CHECK(vault.code() == "BackupService.6105");
  CHECK(vault.name() == "vault_not_found");
  CHECK(vault.reason() == "Not Found");
  CHECK(vault.message() == "The vault does not exist.");
  CHECK(vault.description() == "The vault does not exist.");
  CHECK(vault.handling() == "Use valid values for vault parameters.");
  CHECK(vault.advice() == error_catalog::action::fix);
  CHECK_FALSE(vault.retryable());
  CHECK(services.find("PermanentRedirect").category() == "family");
  CHECK(services.find("PermanentRedirect").http_status() == 301);
  CHECK(services.find("North.1").category() == "North");
  CHECK(services.find("North.1").retryable());
  CHECK(services.find("BackupService.6107").advice() == error_catalog::action::retry_then_support);
  CHECK(services.find("BackupService.6107").retryable());
  CHECK(services.find("North.1") == services.find("North.1"));
  CHECK(services.find("North.1") != services.find("Ferry.0001"));  // which has the same number
  CHECK(services.find("BackupService.6105") != services.find("BackupService.6107"));
  CHECK(services.find("Ferry.0001") != error_catalog::any_entry(family_in_order::catalog.find("Ferry.0001")));
  for (const auto entry : backup_service::catalog)
    CHECK(services.find(entry.code()) == error_catalog::any_entry(entry));
}

TEST_CASE("a code that no catalog of a registry lists is unlisted") {
  using error_catalog::any_entry;
  std::vector<any_entry> entries = {any_entry(), backup_service::entry(), error_catalog::registry<>().find("North.1")};
  for (const char* code : {"", "APIG.0301", "BackupService.610", "North.2", "6105"}) {
    entries.push_back(services.find(code));
  }
  for (const any_entry& entry : entries) {
    CHECK_FALSE(entry);
    CHECK(entry == any_entry());
    CHECK(entry.category().empty());
    CHECK(entry.number() == 0);
    CHECK(entry.code().empty());
    CHECK(entry.name().empty());
    CHECK(entry.http_status() == 500);
    CHECK(entry.reason() == "Internal Server Error");
    CHECK(entry.message() == "Unlisted error code.");
    CHECK(entry.description() == "Unlisted error code.");
    CHECK(entry.handling().empty());
    CHECK(entry.advice() == error_catalog::action::support);
    CHECK_FALSE(entry.retryable());
  }
  using match = decltype(services)::match;
  static_assert(!match() && match().begin == 0 && match().end == 0);
  constexpr error_catalog::registry<> none;
  CHECK_FALSE(none.find("BackupService.6105"));
  CHECK_FALSE(none.scan("BackupService.6105"));
  CHECK(none.size() == 0);
}

TEST_CASE("a registry has the entries of its catalogs, one catalog after the other") {
  std::vector<std::string> codes;
  for (const error_catalog::any_entry& entry : services) codes.emplace_back(entry.code());
  REQUIRE(codes.size() == size + 9 + 5);
  CHECK(codes[0] == "BackupService.0001");
  CHECK(codes[size - 1] == "BackupService.9998");
  CHECK(codes[size] == family::catalog.front().code());
  CHECK(codes[size + 8] == family::catalog.back().code());
  CHECK(codes[size + 9] == "North.1");
  CHECK(codes[173] == "North.123456");
  auto iterator = services.begin();
  CHECK((*iterator++).code() == "BackupService.0001");
  CHECK((*iterator).code() == "BackupService.0002");
  CHECK(iterator != services.begin());
  const error_catalog::registry<> none;
  CHECK(none.begin() == none.end());
}

TEST_CASE("a registry finds a name in any of its catalogs") {
  CHECK(services.find_by_name("vault_not_found").code() == "BackupService.6105");
  CHECK(services.find_by_name(ferry::catalog.back().name()).category() == "North");
  CHECK_FALSE(services.find_by_name("Vault_not_found"));
  CHECK_FALSE(services.find_by_name("BackupService.6105"));
}

TEST_CASE("entries of several catalogs are ordered by category, number and code") {
  const auto vault = services.find("BackupService.6105");
  const auto north = services.find("North.1");
  CHECK(vault < north);
  CHECK(error_catalog::any_entry() < vault);
  CHECK(services.find("North.1") < services.find("North.123456"));
  CHECK_FALSE(north < vault);
}

TEST_CASE("a code is found after a long word, and after an escape in it, but not inside it") {
  for (std::size_t length = 1; length != 50; ++length) {
    for (const char letter : {'B', 'x', '7'}) {
      const std::string word(length, letter);
      INFO(word);
      CHECK_FALSE(services.scan(word + "BackupService.6105"));
      CHECK(services.scan(word + " BackupService.6105").begin == length + 1);
      CHECK(services.scan(word + "\\nBackupService.6105").begin == length + 2);
    }
  }
}

TEST_CASE("a registry scans a text for the codes of all its catalogs") {
  CHECK(codes_in("vault 42: BackupService.6105, then PermanentRedirect/North.123456 (BackupService.9999) Ferry.0001") ==
        std::vector<std::string>{"BackupService.6105", "PermanentRedirect", "North.123456", "Ferry.0001"});
  CHECK(codes_in("{\"error_code\":\"North.02\"}") == std::vector<std::string>{"North.02"});
  CHECK(codes_in("APIG.0301 BackupService.61051 xNorth.1 North.12").empty());
  const auto match = services.scan("none");
  CHECK_FALSE(match);
  CHECK(match.begin == 4);
  CHECK(match.end == 4);
}

TEST_CASE("a registry finds codes behind escapes, as streams have them, and unlisted ones") {
  CHECK(services.scan("\x1B[31mBackupService.6105\x1B[0m").begin == 5);
  CHECK(services.scan("\\nNorth.1\\n").end == 9);
  CHECK(services.scan("\\u0022PermanentRedirect").begin == 6);
  CHECK_FALSE(services.scan("\\\\nBackupService.6105"));
  CHECK_FALSE(services.scan("nBackupService.6105"));
  CHECK(services.scan("BackupService:6105").entry.code() == "BackupService.6105");
  CHECK(services.scan("BackupService:1 ").entry.code() == "BackupService.0001");
  CHECK(services.scan("North:123456").entry.code() == "North.123456");
  CHECK(services.scan("North:2").entry.code() == "North.02");
  CHECK(services.scan("family:9").entry.code() == "SVC.INV.2000000.1");
  CHECK(services.scan("(family:10)").end == 10);
  for (const char* text : {"BackupService:0001", "BackupService:61055", "North:02", "North:5", "family:2", "family:11",
                           "family:", "xfamily:9", "Family:9", "North:123456789012345"}) {
    INFO(text);
    CHECK_FALSE(services.scan(text));
  }
  static_assert(services.scan_any("x BackupService.7777").begin == 2);
  constexpr std::string_view text = "North.9 family:3 BackupService.x Ferry.9999 Harbour_Fog APIG.1 North.";
  std::vector<std::string> found;
  for (auto match = services.scan_any(text); match.found(); match = services.scan_any(text, match.end)) {
    found.push_back((match ? "" : "?") + std::string(text.substr(match.begin, match.end - match.begin)));
  }
  CHECK(found == std::vector<std::string>{"?North.9", "family:3", "?BackupService.x", "Harbour_Fog"});
  CHECK_FALSE(error_catalog::registry<>().scan_any("BackupService.7777").found());
  for (const char* before : {"%22", "#012", "\\n", "root@host "}) {
    INFO(before);
    CHECK(services.scan(std::string(before) + "BackupService.6105").entry.number() == 6105);
  }
  for (const char* before : {"%2", "#01", "@x", "~x"}) {
    INFO(before);
    CHECK_FALSE(services.scan(std::string(before) + "BackupService.6105"));
  }
  CHECK_FALSE(family::catalog.scan_any("Ferry.9999").found());  // these codes have no prefix in common
}

TEST_CASE("an entry of any catalog is formatted and made a body of as the entry of one") {
  const auto entry = backup_service::catalog.find(6134);
  const error_catalog::any_entry any = entry;
  for (const char letter : error_catalog::text_letters) {
    const std::string format = std::string("{:") + letter + '}';
    CHECK(fmt::format(fmt::runtime(format), any) == fmt::format(fmt::runtime(format), entry));
    char buffer[400];
    CHECK(error_catalog::write(buffer, sizeof buffer, any, letter) == error_catalog::write(nullptr, 0, entry, letter));
  }
  CHECK(fmt::format("{:*>12s}", any) == "*********400");
  CHECK(fmt::format("{:l}", error_catalog::any_entry()) == "unlisted (500): Unlisted error code.");
  CHECK(error_catalog::error_body(any) == error_catalog::error_body(entry));
  CHECK(error_catalog::problem_details(any) == error_catalog::problem_details(entry));
}
