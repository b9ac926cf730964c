// SPDX-License-Identifier: Apache-2.0
// Every enumerator that was ever published, spelled out: a program that uses one must compile with every later version.
// CMake writes published.inc of published.tsv, from which no code ever goes away.
#include <string>

#include <backup_service/catalog.hpp>

#include "catch.hpp"
#include "table.hpp"

using backup_service::errc;

namespace {

struct published {
  errc code;
  int number;
  const char* name;
};

#ifdef __GNUC__
#pragma GCC diagnostic ignored "-Wdeprecated-declarations"  // of a retired code
#endif

#define PUBLISHED(number, name) {errc::name, number, #name},
constexpr published every_errc[] = {
#include <published.inc>
};

}  // namespace

TEST_CASE("an enumerator that was published keeps its name and its number") {
  CHECK(std::size(every_errc) == read_names().size());
  for (const published& each : every_errc) {
    INFO(each.name);
    CHECK(static_cast<int>(each.code) == each.number);
    bool retired = false;
    for (const named_code& line : read_names()) retired = retired || (line.retired && line.name == each.name);
    const auto entry = backup_service::catalog.find_by_name(each.name);
    CHECK(static_cast<bool>(entry) != retired);
    if (entry) CHECK(entry.number() == each.number);
  }
}

TEST_CASE("a code is published with its name before it is released") {
  for (const auto entry : backup_service::catalog) {
    bool found = false;
    for (const published& each : every_errc) found = found || each.name == entry.name();
    INFO(entry.code() << ": cmake --build build/test --target update_published");
    CHECK(found);
  }
}
