// SPDX-License-Identifier: Apache-2.0
// Tables with codes of every shape, with other columns and several tables in a file, and CSV.
#include <error_catalog/fmt.hpp>
#include <error_catalog/registry.hpp>
#include <error_catalog/write.hpp>
#include <family/error_code.hpp>
#include <family_in_order/catalog.hpp>
#include <ferry/catalog.hpp>
#include <five_digits/catalog.hpp>
#include <long_words/catalog.hpp>
#include <narrow/catalog.hpp>
#include <negative/catalog.hpp>
#include <negative_in_order/catalog.hpp>
#include <one_byte/catalog.hpp>
#include <part/catalog.hpp>
#include <wide/catalog.hpp>
#include <words/catalog.hpp>

#include <memory>
#include <string>
#include <string_view>
#include <system_error>

#include "catch.hpp"
#include "exact.hpp"

namespace {

struct row {
  const char* code;
  int number;
  const char* name;
  int status;
  const char* message;
  const char* handling;
};

template <class Catalog>
void check(Catalog catalog, const row& expected) {
  INFO(expected.code);
  const auto entry = catalog.find(std::string_view(expected.code));
  CHECK(entry);
  CHECK(entry.code() == expected.code);
  CHECK(entry.number() == expected.number);
  CHECK(entry.name() == expected.name);
  CHECK(entry.http_status() == expected.status);
  CHECK(entry.message() == expected.message);
  CHECK(entry.description() == expected.message);
  CHECK(entry.handling() == expected.handling);
  CHECK(entry == catalog.find(expected.number));
  CHECK(entry == catalog.find_by_name(expected.name));
  CHECK(entry == catalog[entry.value()]);
  CHECK(static_cast<int>(entry.value()) == expected.number);
}

std::string found(std::string_view text, std::size_t from = 0) {
  const auto match = family::catalog.scan(text, from);
  CHECK(static_cast<bool>(match) == static_cast<bool>(match.entry));
  return std::string(text.substr(match.begin, match.end - match.begin));
}

}  // namespace

TEST_CASE("codes of every shape have the numbers of their places in the names file") {
  CHECK(family::catalog.size() == 9);
  const char* const cabin = "Do one of these: Wait. Ask another harbour.";
  for (const row& expected : {
           row{"Ferry.0001", 1, "no_cabin", 400, "No cabin is free.", cabin},
           row{"Ferry.0002", 4, "unknown_pass", 401, "Pass %s of {0} and ${name} is not known.", ""},
           row{"Harbour_Fog", 3, "fog", 404, "No *ferry* goes **now.", "Stay. Read the news"},
           row{"Ferry.0000", 7, "nothing", 418, "Nothing is wrong.", ""},
           row{"PermanentRedirect", 5, "moved", 301, "The harbour has moved.", ""},
           row{"111400002", 6, "rough_sea", 418, "The sea is rough.", ""},
           row{"SVC.INV.2000000", 8, "full", 409, "The ferry is full.", ""},
           row{"SVC.INV.2000000.1", 9, "full_of_cars", 409, "The ferry is full of cars.", ""},
           row{"Sea/Wind:North-West", 10, "headwind", 503, "The wind is against it.", ""},
       }) {
    check(family::catalog, expected);
  }
  for (const char* code : {"", "Ferry.0003", "Ferry.000", "Ferry.00010", "ferry.0001", "Ferry. 0002", "1", "~",
                           "PermanentRedirect ", "SVC.INV", "SVC.INV.2000000.", "SVC.INV.2000000.2"}) {
    INFO(code);
    CHECK_FALSE(family::catalog.find(code));
  }
  for (const int number : {-1, 0, 2, 11, 111400002}) CHECK_FALSE(family::catalog.find(number));
  static_assert(family::catalog.find("111400002").value() == family::errc::rough_sea);
  static_assert(family::errc_v<3> == family::errc::fog);
}

TEST_CASE("codes of every shape have the numbers of their places in the table where there is no names file") {
  CHECK(family_in_order::catalog.size() == 9);
  const char* const names[] = {"ferry_0001",      "ferry_0002",         "harbour_fog",
                               "ferry_0000",      "permanent_redirect", "code_111400002",
                               "svc_inv_2000000", "svc_inv_2000000_1",  "sea_wind_north_west"};
  int number = 0;
  for (const auto entry : family_in_order::catalog) {
    CHECK(entry.name() == names[number]);
    CHECK(entry.number() == ++number);
    CHECK(entry.message() == family::catalog.find(entry.code()).message());
  }
}

TEST_CASE("codes without a common prefix are found in a text") {
  CHECK(found("Ferry.0001") == "Ferry.0001");
  CHECK(found("error=Harbour_Fog, again") == "Harbour_Fog");
  CHECK(found("\"code\":\"111400002\"") == "111400002");
  CHECK(found("a.b/PermanentRedirect.") == "PermanentRedirect");
  CHECK(found("SVC.INV.2000000.1") == "SVC.INV.2000000.1");
  CHECK(found("SVC.INV.2000000.") == "SVC.INV.2000000");
  CHECK(found("SVC.INV.2000000.2") == "SVC.INV.2000000");
  CHECK(found("SVC.INV.2000000.1234567890") == "SVC.INV.2000000");
  CHECK(found("Ferry.0001-Ferry.0002") == "Ferry.0001");
  CHECK(found("Ferry.0001-Ferry.0002", 10) == "Ferry.0002");
  CHECK(found("(Sea/Wind:North-West)") == "Sea/Wind:North-West");
  CHECK(found("Ferry.0001", 1).empty());
  for (const char* text : {"", " ", ".", "xFerry.0001", "Ferry.00011", "_Harbour_Fog", "1111400002",
                           "Permanent Redirect", "SVC.INV", "Ferry.", "Ferry. 0001"}) {
    INFO(text);
    CHECK(found(text).empty());
    CHECK(family::catalog.scan(text).begin == std::string_view(text).size());
  }
  CHECK(found("0001", 9).empty());
  const std::string no_code(100000, '.');
  CHECK(found(no_code + "Ferry.0001") == "Ferry.0001");
}

TEST_CASE("a scan for codes without a common prefix reads nothing beyond its text") {
  static_assert(family::catalog.scan(exact("Ferry.0001")).begin == 0);
  static_assert(family::catalog.scan(exact("Ferry.0001.")).end == 10);
  static_assert(!family::catalog.scan(exact("Ferry.00011")));
  static_assert(!family::catalog.scan(exact("Ferry.")));
  static_assert(!family::catalog.scan(exact(".")));
}

TEST_CASE("the category of codes without a common prefix is named by the namespace") {
  const std::error_code error = family::errc::full;
  CHECK(std::string(error.category().name()) == "family");
  CHECK(error.message() == "The ferry is full. (SVC.INV.2000000)");
}

TEST_CASE("the texts of a CSV file are taken as they are") {
  CHECK(ferry::catalog.size() == 5);
  check(ferry::catalog, {"North.1", 1, "north_1", 503, "The \"North\" is late, **again**.", "Try again later."});
  check(ferry::catalog, {"North.02", 2, "north_02", 400, " Two lines:\nthe second; [and] \\ $x ", ""});
  check(ferry::catalog, {"North.123456", 123456, "north_123456", 500, "A tab\tand caf\303\251?\?=", ""});
  CHECK(ferry::catalog.find(1).retryable());
}

TEST_CASE("a text for users never repeats a sentence") {
  CHECK(fmt::format("{:u}", ferry::catalog.find(1)) == "The \"North\" is late, **again**. Try again later. (North.1)");
  CHECK(fmt::format("{:u}", ferry::catalog.find(3)) == "The sea is rough. Wait for calm. (North.3)");
  CHECK(fmt::format("{:u}", ferry::catalog.find(4)) == "The ferry is full. Take the next. (North.4)");
}

TEST_CASE("codes of one size and more than four digits are found") {
  CHECK(five_digits::catalog.size() == 3);
  check(five_digits::catalog, {"Five.00001", 1, "five_00001", 400, "One.", ""});
  check(five_digits::catalog, {"Five.10001", 10001, "five_10001", 401, "Ten thousand and one.", ""});
  check(five_digits::catalog, {"Five.90000", 90000, "five_90000", 402, "Ninety thousand.", ""});
  for (const char* code : {"Five.20001", "Five.0001", "Five.00000", "Fiv..10001", "Give.10001", "Five:10001"}) {
    CHECK_FALSE(five_digits::catalog.find(code));
  }
}

TEST_CASE("the largest value of the enum stands for the code that is not listed") {
  static_assert(sizeof(narrow::errc) == 2 && sizeof(wide::errc) == 4);
  CHECK(narrow::catalog.find("Wide.65534").number() == 65534);
  CHECK(static_cast<int>(narrow::entry().value()) == 65535);
  CHECK(!narrow::catalog[narrow::entry().value()]);
  CHECK(wide::catalog.find("Wide.00001").number() == 1);  // another one is retired, 65535
  CHECK(!wide::catalog.find(65535));
  CHECK(static_cast<unsigned>(wide::entry().value()) == 4294967295U);
  CHECK(!wide::catalog[wide::entry().value()]);
  CHECK(!wide::catalog.find(4294967295U));
  CHECK(wide::entry().number() == 0);
}

TEST_CASE("words with a meaning in CMake are texts and codes like any other") {
  struct words_row {
    const char *code, *name, *message, *description;
  };
  CHECK(words::catalog.size() == 6);
  int number = 0;
  for (const words_row& row :
       {words_row{"CACHE2.0001", "cache_two", "x,CACHE", "y"},
        words_row{"NO_CACHE", "no_cache", "PARENT_SCOPE", "a CACHE"}, words_row{"CACHE", "cache", "CACHE", "CACHE"},
        words_row{"PARENT_SCOPE", "parent_scope", "OFF", "NOTFOUND"}, words_row{"foo", "foo", "\\", "%s"},
        words_row{"name_foo", "name_foo", "$ENV{HOME} ${x}", "@x@"}}) {
    INFO(row.code);
    const auto entry = words::catalog.find(std::string_view(row.code));
    CHECK(entry);
    CHECK(entry.number() == ++number);
    CHECK(entry.code() == row.code);
    CHECK(entry.name() == row.name);
    CHECK(entry.message() == row.message);
    CHECK(entry.description() == row.description);
    CHECK(words::catalog.scan(row.code).entry == entry);
  }
}

TEST_CASE("codes that are negative, in quotes, in a list or with blanks are found") {
  CHECK(negative::catalog.size() == 6);
  check(negative::catalog, {"1", 1, "bell", 500, "The bell rings.", ""});
  check(negative::catalog, {"-1", 2, "chain", 500, "The chain is off.", ""});
  check(negative::catalog, {"-32601", 4, "no_ride", 500, "No such ride.", ""});
  check(negative::catalog, {"E1", 5, "front_brake", 500, "A brake fails.", ""});
  check(negative::catalog, {"E2", 6, "back_brake", 500, "A brake fails.", ""});
  check(negative::catalog, {"Flat_Tyre", 7, "flat_tyre", 500, "A tyre is flat.", ""});
  check(negative_in_order::catalog, {"-32601", 1, "code_minus_32601", 500, "No such ride.", ""});
  check(negative_in_order::catalog, {"-1", 2, "code_minus_1", 500, "The chain is off.", ""});
  check(negative_in_order::catalog, {"1", 3, "code_1", 500, "The bell rings.", ""});
  for (const char* code : {"32601", "-32602", "-7", "-", "--1", "-01", "+1", "-E1"}) {
    INFO(code);
    CHECK_FALSE(negative::catalog.find(code));
  }
  for (const int number : {-32601, -1, 0, 3, 32601}) CHECK_FALSE(negative::catalog.find(number));
  static_assert(negative::catalog.find("-32601").value() == negative::errc::no_ride);

  char text[32];
  const std::size_t size = error_catalog::write(text, sizeof text, negative::errc::no_ride, 'c');
  CHECK(std::string_view(text, size) == "-32601");
  CHECK(fmt::format("{}", negative::catalog.find("-1")) == "-1");
  CHECK(negative::catalog.scan("E1-32601").entry == negative::errc::front_brake);
  CHECK_FALSE(negative::catalog.scan("code -32601"));  // a minus in a text is most often a hyphen
}

TEST_CASE("a scan for words takes the longest code, of the first catalog that has it") {
  CHECK(family::catalog.scan("log: \x1B[31mFerry.0001").entry.code() == "Ferry.0001");
  CHECK_FALSE(family::catalog.scan("F.a.b.c.d"));
  CHECK_FALSE(family::catalog.scan("a word Xyz_abcFerry"));
  CHECK_FALSE(family::catalog.scan("see famous:1"));
  CHECK(family::catalog.scan("see family:1").end == 12);
  constexpr error_catalog::registry<family::errc, family_in_order::errc, five_digits::errc, five_digits::errc> twice;
  CHECK(twice.scan("see Ferry.0001").entry.category() == "family");
  CHECK(twice.scan_any("see Five.77777").end == 14);
  CHECK_FALSE(twice.scan("see Five.1000"));
  using f = family_in_order::errc;
  constexpr error_catalog::registry<f, f, f, f, f, f, f, f, f, f, f, f, f, f, f, f, f, five_digits::errc> eighteen;
  CHECK(eighteen.scan("see Five.10001").entry.code() == "Five.10001");
  const std::string code = "Long" + std::string(66, 'g');
  CHECK(long_words::catalog.scan("see " + code).entry.code() == code);
  CHECK_FALSE(long_words::catalog.scan("see " + code + "g"));
}

TEST_CASE("a code begins with all of the prefix, also where the category has less of it") {
  CHECK(part::catalog.scan_any("see North.7").end == 11);
  CHECK_FALSE(part::catalog.scan_any("see Norse.7").found());
}

TEST_CASE("a scan knows at run time, too, with which bytes codes begin") {
  const auto kinds =
      std::make_unique<error_catalog::detail::byte_kinds<family::errc, negative::errc, one_byte::errc>>();
  CHECK(kinds->tables_at("- x Ferry", 4) != 0);
  CHECK(kinds->tables_at("B:1", 0) != 0);
  CHECK(kinds->tables_at("B1:", 0) == 0);
  CHECK(kinds->is_of_word('_'));
  CHECK_FALSE(kinds->is_of_word('-'));
}
