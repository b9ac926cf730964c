// SPDX-License-Identifier: Apache-2.0
#include <error_catalog/write.hpp>

#include <algorithm>
#include <string>
#include <vector>

#include <backup_service/catalog.hpp>
#include <error_catalog/detail/text_facts.hpp>

#include "catch.hpp"
#include "exact.hpp"
#include "table.hpp"

namespace bs = backup_service;
using bs::catalog;
using bs::errc;

namespace {

std::string text(bs::entry entry, char letter) {
  std::string result(error_catalog::write(nullptr, 0, entry, letter), '\0');
  CHECK(error_catalog::write(result.data(), result.size(), entry, letter) == result.size());
  return result;
}

}  // namespace

TEST_CASE("each letter is a text of the entry") {
  const bs::entry entry = catalog[errc::vault_not_found];
  CHECK(text(entry, 'c') == "BackupService.6105");
  CHECK(text(entry, 'n') == "vault_not_found");
  CHECK(text(entry, 's') == "404");
  CHECK(text(entry, 'm') == "The vault does not exist.");
  CHECK(text(entry, 'd') == "The vault does not exist.");
  CHECK(text(entry, 'h') == "Use valid values for vault parameters.");
  CHECK(text(entry, 'l') == "BackupService.6105 vault_not_found (404): The vault does not exist.");
  CHECK(text(entry, 'u') == "The vault does not exist. Use valid values for vault parameters. (BackupService.6105)");
}

TEST_CASE("message and description are distinguished") {
  const bs::entry entry = catalog[errc::locked_backup_deletion_not_allowed];
  CHECK(text(entry, 'm') == "Automatic backups in the locked repository are prohibited from being manually deleted.");
  CHECK(text(entry, 'd') == "Automatic backups in locked vaults cannot be manually deleted.");
  CHECK(text(entry, 'u') ==
        "Automatic backups in the locked repository are prohibited from being manually deleted. "
        "Automatic backups in locked vaults cannot be manually deleted. (BackupService.6220)");
}

TEST_CASE("the texts of all codes are made of the table's") {
  for (const table_row& row : read_table()) {
    const bs::entry entry = catalog.find(row.code);
    INFO(row.code);
    CHECK(text(entry, 'c') == row.code);
    CHECK(text(entry, 's') == std::to_string(row.status));
    CHECK(text(entry, 'm') == row.message);
    CHECK(text(entry, 'd') == row.description);
    CHECK(text(entry, 'h') == row.handling);
    CHECK(text(entry, 'l') ==
          row.code + " " + std::string(entry.name()) + " (" + std::to_string(row.status) + "): " + row.message);
    CHECK(text(entry, 'u') == row.message + " " + row.handling + " (" + row.code + ")");
  }
}

TEST_CASE("an unlisted code has texts, too") {
  const bs::entry unlisted;
  CHECK(text(unlisted, 'c').empty());
  CHECK(text(unlisted, 'n').empty());
  CHECK(text(unlisted, 's') == "500");
  CHECK(text(unlisted, 'm') == "Unlisted error code.");
  CHECK(text(unlisted, 'd') == "Unlisted error code.");
  CHECK(text(unlisted, 'h').empty());
  CHECK(text(unlisted, 'l') == "unlisted (500): Unlisted error code.");
  CHECK(text(unlisted, 'u') == "Unlisted error code.");
}

TEST_CASE("a body is truncated to its buffer, and nothing is written past the end") {
  for (const char letter : error_catalog::text_letters) {
    const std::string whole = text(catalog[errc::vault_not_found], letter);
    for (std::size_t size = 0; size <= whole.size() + 2; ++size) {
      std::vector<char> buffer(size + 1, '#');
      CHECK(error_catalog::write(buffer.data(), size, catalog[errc::vault_not_found], letter) == whole.size());
      const std::string expected = whole.substr(0, size) + std::string(size + 1 - std::min(size, whole.size()), '#');
      CHECK(std::string(buffer.begin(), buffer.end()) == expected);
    }
  }
}

TEST_CASE("an unknown letter writes nothing") {
  for (int letter = 0; letter <= 255; ++letter) {
    if (error_catalog::text_letters.find(static_cast<char>(letter)) != std::string_view::npos) continue;
    char buffer[] = "untouched";
    CHECK(error_catalog::write(buffer, sizeof buffer, catalog[errc::vault_not_found], static_cast<char>(letter)) == 0);
    CHECK(std::string(buffer) == "untouched");
  }
}

TEST_CASE("a sentence is recognised among others, with or without its full stop") {
  using error_catalog::detail::says;
  CHECK(says("Try again.", "Try again."));
  CHECK(says("Try again", "Try again."));
  CHECK(says("Try again.", "Try again"));
  CHECK(says("It failed. Try again. Call us.", "Try again."));
  CHECK(says("It failed. Try again.", "It failed. Try again."));
  CHECK(says("It failed. Try again.", ""));
  CHECK_FALSE(says("", "Try again."));
  CHECK_FALSE(says(" Try again.", "Try again."));
  CHECK_FALSE(says("Do not Try again.", "Try again."));
  CHECK_FALSE(says("Try again later.", "Try again."));
  CHECK_FALSE(says("It failed.Try again.", "Try again."));
  CHECK_FALSE(says("Try again later. Try again now.", "Try again."));
  CHECK(says("Try again later. Try again.", "Try again."));
  CHECK(says(". Try again.", "Try again."));
  static_assert(says(exact("Try again"), exact("Try again.")));
  static_assert(!says(exact(" Try again"), exact("Try again.")));  // nor reads beyond either end
  static_assert(!says(exact("Try agai"), exact("Try again.")));
}
