// SPDX-License-Identifier: Apache-2.0
// Compares a catalog with what the tests' own reader reads in its table.
#ifndef TESTS_FUZZ_CHECK_TABLE_HPP
#define TESTS_FUZZ_CHECK_TABLE_HPP

#include <cstddef>
#include <cstdio>
#include <set>
#include <string>
#include <vector>

#include "any_table.hpp"

inline int compared = 0;
inline int unknown = 0;
inline int failures = 0;

// Texts that are a code or a name but for one byte: at its place, missing, or one more.
inline std::vector<std::string> others_like(const std::string& text) {
  std::vector<std::string> others = {"", text + '0', text.substr(1), text.substr(0, text.size() - 1)};
  for (std::size_t place = 0; place != text.size(); ++place) {
    others.push_back(text);
    others.back()[place] = text[place] == '1' ? '2' : '1';
  }
  return others;
}

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
    std::set<std::string> codes, names;
    for (const table_row& row : rows) {
      codes.insert(row.code);
      names.emplace(catalog.find(row.code).name());
    }
    if (names.size() != rows.size()) fail("not each code has a name");
    for (const table_row& row : rows) {
      const auto entry = catalog.find(row.code);
      if (entry.code() != row.code) fail(row.code + " is not found");
      if (entry.http_status() != row.status) fail(row.code + " has another status");
      if (entry.message() != row.message) fail(row.code + " has another message");
      if (entry.description() != row.description) fail(row.code + " has another description");
      if (entry.handling() != row.handling) fail(row.code + " has another handling");
      const std::string name(entry.name());
      if (catalog.find_by_name(name) != entry) fail(name + " is not found");
      for (const std::string& other : others_like(row.code)) {
        if (static_cast<bool>(catalog.find(other)) != (codes.count(other) == 1)) fail(other + " is found, or is not");
      }
      for (const std::string& other : others_like(name)) {
        if (static_cast<bool>(catalog.find_by_name(other)) != (names.count(other) == 1))
          fail(other + " is found, or is not");
      }
    }
  } catch (const no_table& error) {
    fail(std::string("is taken, but: ") + error.what());
  } catch (const not_known&) {
    ++unknown;
  }
}

#endif
