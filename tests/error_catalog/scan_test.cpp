// SPDX-License-Identifier: Apache-2.0
// catalog.scan: codes in any text.
#include <string>
#include <string_view>
#include <vector>

#include <backup_service/catalog.hpp>

#include "catch.hpp"
#include "exact.hpp"
#include "table.hpp"

namespace bs = backup_service;
using bs::catalog;

namespace {

struct place {
  int number;
  std::size_t begin;
  std::size_t end;

  friend bool operator==(const place& a, const place& b) {
    return a.number == b.number && a.begin == b.begin && a.end == b.end;
  }
};

std::vector<place> scan_all(std::string_view text) {
  std::vector<place> places;
  for (auto match = catalog.scan(text); match; match = catalog.scan(text, match.end)) {
    places.push_back({match.entry.number(), match.begin, match.end});
  }
  return places;
}

bool is_word(char ch) {
  static const std::string word = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_";
  return word.find(ch) != std::string::npos;
}

// Every place at which a code of the table stands, looked for code by code and place by place.
std::vector<place> slow_scan(const std::string& text, const std::vector<table_row>& rows) {
  std::vector<place> places;
  for (std::size_t at = 0; at < text.size(); ++at) {
    for (const table_row& row : rows) {
      const std::size_t end = at + row.code.size();
      if (text.compare(at, row.code.size(), row.code) == 0 && (at == 0 || !is_word(text[at - 1])) &&
          (end == text.size() || !is_word(text[end]))) {
        places.push_back({number_of(row.code), at, end});
      }
    }
  }
  return places;
}

}  // namespace

TEST_CASE("scan finds the first code in a text, and where it stands") {
  constexpr std::string_view text = "vault 42: The vault does not exist. (BackupService.6105)";
  constexpr auto match = catalog.scan(text);
  static_assert(match && match.entry.number() == 6105 && match.begin == 37 && match.end == 55);
  CHECK(text.substr(match.begin, match.end - match.begin) == "BackupService.6105");
  CHECK(catalog.scan("BackupService.0001").entry == catalog.find(1));
}

TEST_CASE("scan reads nothing beyond its text") {
  static_assert(catalog.scan(exact("BackupService.6105")).end == 18);
  static_assert(catalog.scan(exact("BackupService.61055")).end == 19);
  static_assert(catalog.scan(exact("BackupService.")).end == 14);
  static_assert(catalog.scan(exact("(")).end == 1);
}

TEST_CASE("a match of nothing is false, and at the beginning") {
  using match = decltype(bs::catalog)::match;
  static_assert(!match() && match().begin == 0 && match().end == 0);
}

TEST_CASE("scan goes on from an offset") {
  CHECK(scan_all("BackupService.6105 BackupService.6106,BackupService.6105") ==
        std::vector<place>{{6105, 0, 18}, {6106, 19, 37}, {6105, 38, 56}});
  CHECK(scan_all(R"({"error_code":"BackupService.6107","error_msg":"Vault capacity expansion failed."})") ==
        std::vector<place>{{6107, 15, 33}});
  CHECK(scan_all("é BackupService.6105é错BackupService.6106错").size() == 2);
}

TEST_CASE("a text without a code has no match") {
  for (const std::string_view text :
       {"", "BackupService", "BackupService.", "BackupService.610", "APIG.0301", "BackupService.9999", "The vault",
        "BackupService.BackupService.", "BackupService.6105BackupService.6106"}) {
    INFO(text);
    const auto match = catalog.scan(text);
    CHECK_FALSE(match);
    CHECK(match.entry == bs::entry());
    CHECK(match.begin == text.size());
    CHECK(match.end == text.size());
  }
  CHECK_FALSE(catalog.scan("BackupService.6105", 1));
  CHECK_FALSE(catalog.scan("BackupService.6105", 18));
  CHECK_FALSE(catalog.scan("BackupService.6105", 1000));
  CHECK(catalog.scan("BackupService.6105", 1000).end == 18);
}

TEST_CASE("a code within a longer word or number is none") {
  CHECK(scan_all("XBackupService.6105 _BackupService.6105 0BackupService.6105").empty());
  CHECK(scan_all("BackupService.61055 BackupService.6105x BackupService.6105_").empty());
  CHECK(scan_all("BackupService.6105. BackupService.6105:x (BackupService.6105) -BackupService.6105-").size() == 4);
  CHECK(catalog.scan("XBackupService.6105", 1).begin == 19);  // what stands before the offset counts
}

TEST_CASE("a code that is not listed is passed over") {
  CHECK(scan_all("BackupService.6143 APIG.0301 BackupService.6105") == std::vector<place>{{6105, 29, 47}});
}

TEST_CASE("scan agrees with a search for each code at each place") {
  const auto rows = read_table();
  const std::string pieces[] = {"BackupService.",
                                "BackupService.6105",
                                "6106",
                                "BackupService.9999",
                                " ",
                                "x",
                                "_",
                                ".",
                                "1",
                                "\n",
                                std::string(1, '\0'),
                                "é",
                                "Backup",
                                "BackupService.0001"};
  unsigned random = 1;
  for (int round = 0; round < 500; ++round) {
    std::string text;
    for (int i = 0; i < 12; ++i) {
      random = random * 1103515245 + 12345;
      text += pieces[random / 65536 % std::size(pieces)];
    }
    INFO(text);
    CHECK(scan_all(text) == slow_scan(text, rows));
  }
}
