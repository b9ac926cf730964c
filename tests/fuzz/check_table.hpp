// SPDX-License-Identifier: Apache-2.0
// Compares a catalog with what the tests' own reader reads in its table.
#ifndef TESTS_FUZZ_CHECK_TABLE_HPP
#define TESTS_FUZZ_CHECK_TABLE_HPP

#include <cstdio>
#include <string>

#include "any_table.hpp"

inline int compared = 0;
inline int unknown = 0;
inline int failures = 0;

template <class Catalog>
void check_table(const std::string& path, Catalog catalog) {
  const auto fail = [&](const std::string& what) {
    std::fprintf(stderr, "%s: %s\n", path.c_str(), what.c_str());
    ++failures;
  };
  try {
    const std::vector<table_row> rows = read_any_table(path);
    ++compared;
    if (rows.size() != catalog.size()) fail("another number of rows");
    for (const table_row& row : rows) {
      const auto entry = catalog.find(row.code);
      if (entry.code() != row.code) fail(row.code + " is not found");
      if (entry.http_status() != row.status) fail(row.code + " has another status");
      if (entry.message() != row.message) fail(row.code + " has another message");
      if (entry.description() != row.description) fail(row.code + " has another description");
      if (entry.handling() != row.handling) fail(row.code + " has another handling");
    }
  } catch (const no_table& error) {
    fail(std::string("is taken, but: ") + error.what());
  } catch (const not_known&) {
    ++unknown;
  }
}

#endif
