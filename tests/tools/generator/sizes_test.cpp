// SPDX-License-Identifier: Apache-2.0
// Tables from one row to three hundred, codes from two bytes to twelve, and texts of 80,000 bytes.
#include <bare_numbers/catalog.hpp>
#include <error_catalog/fmt.hpp>
#include <error_catalog/registry.hpp>
#include <four_digits/catalog.hpp>
#include <lengths/error_code.hpp>
#include <long_texts/catalog.hpp>
#include <many_rows/catalog.hpp>
#include <middles/catalog.hpp>
#include <one_byte/catalog.hpp>
#include <one_row/catalog.hpp>

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <type_traits>

#include "catch.hpp"

using error_catalog::action;

namespace {

template <class Catalog>
void check_row(Catalog catalog, int number, const std::string& code, const std::string& name,
               const std::string& message) {
  const auto entry = catalog.find(number);
  INFO(code);
  CHECK(entry);
  CHECK(entry == catalog.find(code));
  CHECK(entry == catalog.find_by_name(name));
  CHECK(entry == catalog[entry.value()]);
  CHECK(static_cast<int>(entry.value()) == number);
  CHECK(entry.number() == number);
  CHECK(entry.code() == code);
  CHECK(entry.name() == name);
  CHECK(entry.message() == message);
}

}  // namespace

TEST_CASE("the category is named by the option or by what all codes begin with") {
  CHECK(std::string(make_error_code(lengths::errc{}).category().name()) == "many-lengths");
  CHECK(std::string(error_catalog::table<many_rows::errc>::category) == "Row");
  CHECK(std::string(error_catalog::table<one_row::errc>::category) == "A");
}

TEST_CASE("a catalog of one row has that row and no other") {
  CHECK(one_row::catalog.size() == 1);
  check_row(one_row::catalog, 1, "A1", "a1", "Busy.");
  CHECK(one_row::errc::a1 == one_row::errc{1});
  CHECK(one_row::catalog.find("A1").http_status() == 503);
  for (const char* code : {"", "A", "1", "A2", "B1", "a1", "A01", "A1 ", "AA1"})
    CHECK_FALSE(one_row::catalog.find(code));
  for (const char* name : {"", "a", "1", "a2", "A1", "a_1", "a1 "}) CHECK_FALSE(one_row::catalog.find_by_name(name));
  for (int number = 0; number <= 0xFFFF; ++number) {
    if (number != 1 && one_row::catalog.find(number)) FAIL(number);
  }
}

TEST_CASE("numbers with the highest bit of a byte set are not negative") {
  check_row(one_byte::catalog, 128, "B.128", "b_128", "The least with a sign bit.");
  check_row(one_byte::catalog, 200, "B.0200", "b_0200", "Between.");
  check_row(one_byte::catalog, 255, "B.255", "b_255", "The greatest.");
}

TEST_CASE("codes of different lengths are found") {
  CHECK(std::is_same_v<std::underlying_type_t<lengths::errc>, std::uint32_t>);
  CHECK(lengths::catalog.size() == 9);
  check_row(lengths::catalog, 1, "X.1", "x_1", "One.");
  check_row(lengths::catalog, 10, "X.10", "x_10", "Ten.");
  check_row(lengths::catalog, 20, "X.0000000020", "x_0000000020", "Ten digits with zeros.");
  check_row(lengths::catalog, 100, "X.100", "x_100", "Hundred.");
  check_row(lengths::catalog, 12345, "X.12345", "x_12345", "Five digits.");
  check_row(lengths::catalog, 123456, "X.123456", "x_123456", "Six digits.");
  check_row(lengths::catalog, 1234567, "X.1234567", "x_1234567", "Seven digits.");
  check_row(lengths::catalog, 12345678, "X.12345678", "x_12345678", "Eight digits.");
  check_row(lengths::catalog, 999999999, "X.999999999", "x_999999999", "Nine digits.");
  for (const char* code :
       {"", "X", "X.", "X.01", "X.2", "X.20", "X.11", "X.1000", "X.99999999", "X.999999998", "X.0000000010", "Y.100",
        "x.100", "X.100 ", "X. 100", "X.:", "X.4294967396", "X.18446744073709551716"}) {
    CHECK_FALSE(lengths::catalog.find(code));
  }
  for (const char* code : {"Y.12345", "Y.123456", "Y.1234567", "X:999999999", "Y.0000000020"}) {
    CHECK_FALSE(lengths::catalog.find(code));
  }
}

TEST_CASE("the patterns of a table say what its handling texts advise") {
  CHECK(lengths::catalog.find("X.1").advice() == action::retry);
  CHECK(lengths::catalog.find("X.10").advice() == action::retry_then_support);
  CHECK(lengths::catalog.find("X.100").advice() == action::support);
  CHECK(lengths::catalog.find("X.12345").advice() == action::fix);
}

TEST_CASE("three hundred rows are found, and no other number, code or name") {
  CHECK(sizeof(many_rows::entry) == 2);
  CHECK(many_rows::catalog.size() == 300);
  for (int number = 0; number <= 0xFFFF; ++number) {
    const std::string code = "Row." + std::to_string(number);
    const std::string name = "row_" + std::to_string(number);
    if (number % 218 == 7 && number <= 65189) {
      check_row(many_rows::catalog, number, code, name, code);
      CHECK(many_rows::catalog.find(number).http_status() == 200 + number / 218);
    } else if (many_rows::catalog.find(number) || many_rows::catalog.find(code) ||
               many_rows::catalog.find_by_name(name)) {
      FAIL(code << " is found");
    }
  }
  CHECK_FALSE(many_rows::catalog.find(0x10000 + 7));
}

TEST_CASE("texts of more than 64 KiB are kept whole") {
  CHECK(long_texts::catalog.size() == 40);
  CHECK(long_texts::entry().handling() == "");
  for (int number = 10; number <= 49; ++number) {
    const std::string digits = std::to_string(number);
    check_row(long_texts::catalog, number, "Long." + digits, "long_" + digits, "Message " + digits + ".");
    std::string handling;
    for (int i = 0; i != 181; ++i) handling += "Measure " + digits + ".";
    handling += digits;
    const auto entry = long_texts::catalog.find(number);
    CHECK(entry.handling() == handling);
    CHECK(fmt::format("{:h}", entry) == handling);
    CHECK(fmt::format("{:*>2000h}", entry) == "*******" + handling);
  }
}

TEST_CASE("scan finds category:number whatever the category is") {
  CHECK(lengths::catalog.scan("many-lengths:999999999").entry.code() == "X.999999999");
  CHECK(lengths::catalog.scan("X.1 many-lengths:20").begin == 0);
  CHECK(lengths::catalog.scan("many-lengths:20, X.1").entry.code() == "X.0000000020");
  CHECK(lengths::catalog.scan("\\nX.12345").begin == 2);
  for (const char* text :
       {"many-lengths:020", "many-lengths:2", "X:20", "many-lengths:1999999999", "many-lengths:", "many-lengths"}) {
    INFO(text);
    CHECK_FALSE(lengths::catalog.scan(text));
  }
  CHECK(one_row::catalog.scan("A:1").entry.code() == "A1");
  CHECK_FALSE(one_row::catalog.scan_any(std::string(1000000, 'A')));  // in time linear in the text
  CHECK(one_row::catalog.scan("A:1, A1").end == 3);
  CHECK_FALSE(one_row::catalog.scan("A:2 A:01 A:11 A2"));
  CHECK(many_rows::catalog.scan("Row:7").entry.code() == "Row.7");
}

TEST_CASE("a code of letters without a separator has digits, or no shape") {
  CHECK(one_row::catalog.scan_any("A2").end == 2);
  CHECK(one_row::catalog.scan_any("An error: A20.").begin == 10);
  CHECK_FALSE(one_row::catalog.scan_any("A An A2x A_2 xA2").found());
  CHECK(lengths::catalog.scan_any("X.y").found());
}

TEST_CASE("codes that begin and end alike are found, and those of any size") {
  const auto is = [](const std::string& code, const std::string& message) {
    const auto entry = middles::catalog.find(code);
    INFO(code);
    CHECK(entry.code() == code);
    CHECK(entry.message() == message);
    CHECK(entry == middles::catalog.find_by_name(entry.name()));
  };
  CHECK(middles::catalog.size() == 57);
  for (int number = 10; number != 50; ++number)
    is("Backup_of_" + std::to_string(number) + "_vaults_failed", "Number " + std::to_string(number) + ".");
  const std::string letters = "abcdefghijklmnopq";
  for (std::size_t size = 1; size <= letters.size(); ++size)
    is(letters.substr(0, size), "Size " + std::to_string(size) + ".");
  for (const char* code : {"", "b", "aa", "abcdefgi", "bbcdefgh", "abcdefghijklmnopqr", "Backup_of_50_vaults_failed",
                           "Backup_of_10_vaults_faile", "Backup_of_10_vaults_failed "}) {
    INFO(code);
    CHECK_FALSE(middles::catalog.find(std::string_view(code)));
    CHECK_FALSE(middles::catalog.find_by_name(code));
  }
  CHECK_FALSE(middles::catalog.find(std::string_view("ab\0", 3)));
  CHECK_FALSE(middles::catalog.find(std::string_view("\0ab", 3)));
  CHECK(middles::catalog.scan("a").end == 1);
  CHECK(middles::catalog.scan("ab").end == 2);
  CHECK(middles::catalog.scan("see ab").begin == 4);
  CHECK(middles::catalog.scan("see abc").end == 7);
  CHECK(middles::catalog.scan("of (a): abx").begin == 4);
  CHECK(middles::catalog.scan("of abx, ab: a").begin == 8);
}

TEST_CASE("codes that are numbers alone are found in a text") {
  CHECK(four_digits::catalog.find("5000").http_status() == 500);
  CHECK(four_digits::catalog.scan("error 4040").begin == 6);
  CHECK(four_digits::catalog.scan("40400 x5000 four_digits:5000").begin == 12);
  CHECK(bare_numbers::catalog.scan("7").end == 1);
  CHECK(bare_numbers::catalog.scan("70 4 of 404.").begin == 8);
  CHECK_FALSE(bare_numbers::catalog.scan_any("8 of 405").found());
  constexpr error_catalog::registry<four_digits::errc, bare_numbers::errc> both;
  CHECK(both.scan("of 40 4041 404").entry.message() == "Not found.");
  CHECK(both.scan("404 5000", 1).entry.message() == "Broken.");
}
