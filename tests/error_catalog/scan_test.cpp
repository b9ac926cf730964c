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

TEST_CASE("a scan looks for what the codes and their other form begin with alike") {
  CHECK(error_catalog::detail::shared_size<error_catalog::table<bs::errc>>(0) == 13);  // BackupService
  const std::string_view prefix = error_catalog::table<bs::errc>::prefix;
  CHECK(error_catalog::detail::shared_size<error_catalog::table<bs::errc>>(prefix.size()) == 14);  // its end
}

TEST_CASE("an empty match is false, and at the beginning") {
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

TEST_CASE("a code within a longer word or number is not found") {
  CHECK(scan_all("XBackupService.6105 _BackupService.6105 0BackupService.6105").empty());
  CHECK(scan_all("BackupService.61055 BackupService.6105x BackupService.6105_").empty());
  CHECK(scan_all("BackupService.6105. BackupService.6105:x (BackupService.6105) -BackupService.6105-").size() == 4);
  CHECK(catalog.scan("XBackupService.6105", 1).begin == 19);  // what stands before the offset counts
}

TEST_CASE("a code directly behind an escape is found") {
  for (const std::string escape : {"\x1B[31m",
                                   "\x1B[m",
                                   "\x1B[1;38;2;255;255;255;48;2;255;255;255m",
                                   "\x1B[?25h",
                                   "\x1B[2K",
                                   "^[[31m",
                                   R"(\e[31m)",
                                   R"(\033[31m)",
                                   "#033[31m",
                                   R"(\x1b[31m)",
                                   R"(\x1B[0;1m)",
                                   R"(\u001b[31m)",
                                   R"(\u001B[m)",
                                   "%1B[31m",
                                   "%1b[31m",
                                   R"(\a)",
                                   R"(\b)",
                                   R"(\f)",
                                   R"(\n)",
                                   R"(\r)",
                                   R"(\t)",
                                   R"(\v)",
                                   R"(\0)",
                                   R"(\")",
                                   R"(\033)",
                                   R"(\377)",
                                   R"(\x22)",
                                   R"(\x3d)",
                                   R"(\x3D)",
                                   R"(\u0022)",
                                   R"(\uFFFD)",
                                   R"(\ufffd)",
                                   "%22",
                                   "%3D",
                                   "%3d",
                                   "#012",
                                   "#011",
                                   "a#012",
                                   R"(\\\n)",
                                   R"(x\n)",
                                   R"(\n\n)",
                                   R"(\\\\\x22)",
                                   R"(\\\u001b[31m)",
                                   R"(\\)"}) {
    INFO(escape);
    const auto match = catalog.scan(escape + "BackupService.6105");
    CHECK(match.entry.number() == 6105);
    CHECK(match.begin == escape.size());
    CHECK(match.end == escape.size() + 18);
    CHECK(catalog.scan(escape + "BackupService.6105\\n").begin == escape.size());
    CHECK(catalog.scan(escape + "BackupService.6105", escape.size()).begin == escape.size());
    CHECK(catalog.scan(escape + "xBackupService.6105").begin == escape.size() + 19);
  }
  static_assert(catalog.scan(exact("\x1B[31mBackupService.6105\x1B[0m")).begin == 5);
  static_assert(catalog.scan(exact("\\nBackupService.6105\\n")).end == 20);
}

TEST_CASE("a letter or digit that ends no escape belongs to the word") {
  for (const std::string part : {"n",          "m",         "x22",     "22",           "31m",          "[31m",
                                 "x1B[31m",    " [31m",     "[m",      R"(\\n)",       R"(\\\\n)",     R"(\\x22)",
                                 R"(\\u0022)", R"(\\033)",  R"(\\0)",  R"(\\033[31m)", R"(\\x1b[31m)", R"(\n[31m)",
                                 R"(\q)",      R"(\X)",     R"(\1)",   R"(\8)",        R"(\08)",       R"(\088)",
                                 R"(\x2)",     R"(\xG2)",   R"(\x2G)", R"(\u022)",     R"(\u002G)",    R"(\u00222)",
                                 "%2",         "%G2",       "%2G",     "%222",         "#12",          "#018",
                                 "#OOO",       "#777x",     "%FG",     "%PP",          "\x1B[Pm",      "#0122",
                                 "\x1B[31mm",  "\x1B[31_m", "\x1B[31", "\03331m",      R"(\nn)",       R"(\n_)",
                                 R"(\_n)",     R"(\l)",     R"(\d)"}) {
    INFO(part);
    CHECK_FALSE(catalog.scan(part + "BackupService.6105"));
    CHECK_FALSE(catalog.scan_any(part + "BackupService.7777").found());
    CHECK_FALSE(catalog.scan(part + "BackupService:6105"));
  }
}

TEST_CASE("scan takes time linear in a text of escapes that end none") {
  for (const std::string part : {"\\", "1", ";", "[", "\x1B[", "%", "%22", "\\n", "BackupService", "BackupService.",
                                 "BackupService:", "BackupService.1", R"(\nBackupService.x)"}) {
    std::string text;
    while (text.size() < 2000000) text += part;
    INFO(part);
    CHECK_FALSE(catalog.scan(text));
  }
  std::string many;
  for (int i = 0; i < 1000; ++i) many.append(2000, '\\') += "nBackupService.6105";
  CHECK_FALSE(catalog.scan(many));
}

TEST_CASE("scan finds an error as a stream has a std::error_code") {
  CHECK(scan_all("vault 42: BackupService:6105, then BackupService:1 (BackupService:6107)") ==
        std::vector<place>{{6105, 10, 28}, {1, 35, 50}, {6107, 52, 70}});
  CHECK(scan_all(R"(\nBackupService:6105\n)") == std::vector<place>{{6105, 2, 20}});
  CHECK(scan_all("BackupService:6105.BackupService.6106") == std::vector<place>{{6105, 0, 18}, {6106, 19, 37}});
  static_assert(catalog.scan(exact("BackupService:1")).end == 15);
  static_assert(!catalog.scan(exact("BackupService:")));
  for (const char* text :
       {"BackupService:0001", "BackupService:06105", "BackupService:0", "BackupService:7777", "BackupService:61055",
        "BackupService:6105x", "BackupService:6105_", "BackupService:x", "BackupService:-1", "BackupService: 6105",
        "BackupService::6105", "XBackupService:6105", "backupservice:6105", "BackupService:65535",
        "BackupService:71641", "BackupService:4294973401", "BackupService:18446744073709557721", "BackupService"}) {
    INFO(text);
    CHECK_FALSE(catalog.scan(text));
    CHECK_FALSE(catalog.scan_any(text).found());
  }
  CHECK_FALSE(catalog.find("BackupService:6105"));  // which takes the code alone
}

TEST_CASE("scan_any yields what has the shape of the codes, too") {
  constexpr std::string_view text =
      "BackupService.6105 BackupService.7777, APIG.0301 (BackupService.a_1)BackupService:1";
  std::vector<place> places;
  for (auto match = catalog.scan_any(text); match.found(); match = catalog.scan_any(text, match.end)) {
    CHECK(static_cast<bool>(match) == static_cast<bool>(match.entry));
    places.push_back({match.entry.number(), match.begin, match.end});
  }
  CHECK(places == std::vector<place>{{6105, 0, 18}, {0, 19, 37}, {0, 50, 67}, {1, 68, 83}});
  static_assert(catalog.scan_any(exact("BackupService.7777")).found());
  static_assert(!catalog.scan_any(exact("BackupService.7777")));
  static_assert(catalog.scan_any(exact("x BackupService.7")).end == 17);
  static_assert(catalog.scan(exact("BackupService.6105")).found());
  static_assert(!catalog.scan(exact("BackupService.7777")).found());
  CHECK(catalog.scan_any("BackupService.7777").entry == bs::entry());
  CHECK(catalog.scan_any("BackupService.61055").end == 19);
  for (const char* none : {"", "BackupService", "BackupService.", "BackupService..7", "BackupService. 7",
                           "BackupService:7777", "XBackupService.7777", "APIG.0301", "backupservice.7777"}) {
    INFO(none);
    CHECK_FALSE(catalog.scan_any(none).found());
    CHECK(catalog.scan_any(none).begin == std::string_view(none).size());
  }
}

TEST_CASE("an unlisted code is ignored") {
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
