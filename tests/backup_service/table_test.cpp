// SPDX-License-Identifier: Apache-2.0
// The catalog against the table, as the tests' own reader reads it.
#include <algorithm>
#include <map>
#include <set>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

#include <backup_service/catalog.hpp>

#include "catch.hpp"
#include "table.hpp"

namespace bs = backup_service;

namespace {

void check_equal(bs::entry entry, const table_row& row, const std::string& name) {
  REQUIRE(entry);
  CHECK(entry.code() == row.code);
  CHECK(entry.name() == name);
  CHECK(entry.number() == number_of(row.code));
  CHECK(static_cast<int>(entry.value()) == number_of(row.code));
  CHECK(entry.http_status() == row.status);
  CHECK(entry.message() == row.message);
  CHECK(entry.description() == row.description);
  CHECK(entry.handling() == row.handling);
  for (const auto text : {entry.code(), entry.name(), entry.message(), entry.description(), entry.handling()}) {
    CHECK(text.data()[text.size()] == '\0');
  }
}

std::map<std::string, std::string> names_by_code() {
  std::map<std::string, std::string> names;
  for (const named_code& line : read_names()) names[line.code] = line.name;
  return names;
}

std::string name_of(error_catalog::action advice) {
  std::ostringstream out;
  out << advice;
  return out.str();
}

}  // namespace

TEST_CASE("every row of the table is found by code, number, enumerator and name, with its texts") {
  const auto rows = read_table();
  auto names = names_by_code();
  REQUIRE(rows.size() == bs::catalog.size());
  for (const table_row& row : rows) {
    INFO(row.code);
    const int number = number_of(row.code);
    check_equal(bs::catalog.find(row.code), row, names[row.code]);
    check_equal(bs::catalog.find(number), row, names[row.code]);
    check_equal(bs::catalog[static_cast<bs::errc>(number)], row, names[row.code]);
    check_equal(bs::catalog.find_by_name(names[row.code]), row, names[row.code]);
    CHECK(http_status(static_cast<bs::errc>(number)) == row.status);
    CHECK(message(static_cast<bs::errc>(number)) == row.message);
  }
}

TEST_CASE("iteration yields every row once, ascending by code") {
  std::map<std::string, table_row> rows;
  for (const table_row& row : read_table()) rows[row.code] = row;
  auto names = names_by_code();
  auto row = rows.begin();
  for (const bs::entry entry : bs::catalog) {
    REQUIRE(row != rows.end());
    check_equal(entry, row->second, names[row->first]);
    ++row;
  }
  CHECK(row == rows.end());
  CHECK(bs::catalog.size() == rows.size());
}

TEST_CASE("advice follows from the handling text") {
  for (const table_row& row : read_table()) {
    INFO(row.code << ": " << row.handling);
    const bs::entry entry = bs::catalog.find(row.code);
    CHECK(name_of(entry.advice()) == advice_of(row));
    CHECK(entry.retryable() == (row.handling.rfind("Try again", 0) == 0));
  }
}

TEST_CASE("no number from 0 to 65535 is found that the table does not list") {
  std::set<int> listed;
  for (const table_row& row : read_table()) listed.insert(number_of(row.code));
  int found = 0;
  for (int number = 0; number <= 65535; ++number) {
    const std::string digits = std::to_string(number);
    const std::string code = "BackupService." + std::string(digits.size() < 4 ? 4 - digits.size() : 0, '0') + digits;
    const bool expected = listed.count(number) != 0;
    found += expected;
    if (static_cast<bool>(bs::catalog.find(number)) != expected ||
        static_cast<bool>(bs::catalog.find(code)) != expected ||
        static_cast<bool>(bs::catalog[static_cast<bs::errc>(number)]) != expected) {
      FAIL_CHECK(code);
    }
  }
  CHECK(found == static_cast<int>(bs::catalog.size()));
}

TEST_CASE("names are lower_snake_case of at most 40 characters, each used once") {
  std::set<std::string> names;
  for (const named_code& line : read_names()) {
    INFO(line.name);
    CHECK(line.name.size() <= 40);
    CHECK(line.name.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789_") == std::string::npos);
    CHECK(names.insert(line.name).second);
  }
}

TEST_CASE("what is published is what the snapshot says") {
  const auto snapshot = read_lines(BACKUP_SERVICE_TESTS "/published.tsv");
  std::vector<std::string> current = {"code\tname\tstatus\tmessage\tdescription\thandling\tadvice"};
  for (const bs::entry entry : bs::catalog) {
    const std::string status = std::to_string(entry.http_status());
    const std::string advice = name_of(entry.advice());
    std::string line(entry.code());
    for (const std::string_view text : {entry.name(), std::string_view(status), entry.message(), entry.description(),
                                        entry.handling(), std::string_view(advice)}) {
      line.append("\t").append(text);
    }
    current.push_back(line);
  }
  for (const named_code& line : read_names()) {
    if (line.retired) current.push_back(line.code + "\t" + line.name + "\tretired\t\t\t\t");
  }
  std::string diff;
  for (const auto& line : snapshot) {
    if (std::find(current.begin(), current.end(), line) == current.end()) diff += "-" + line + "\n";
  }
  for (const auto& line : current) {
    if (std::find(snapshot.begin(), snapshot.end(), line) == snapshot.end()) diff += "+" + line + "\n";
  }
  INFO("for a reviewed update of the table: cmake --build build/test --target update_published\n" << diff);
  CHECK(diff.empty());
  CHECK(snapshot.size() == current.size());
}
