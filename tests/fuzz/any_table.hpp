// SPDX-License-Identifier: Apache-2.0
// The tests' own reader of any table that the generator takes: grid tables, CSV and, from what cmark-gfm sees,
// Markdown. Shares nothing with the generator.
#ifndef TESTS_FUZZ_ANY_TABLE_HPP
#define TESTS_FUZZ_ANY_TABLE_HPP

#include <stdexcept>
#include <string>
#include <vector>

#include "table.hpp"  // IWYU pragma: export

/// What is no table, or not one that can be read in one way only.
struct no_table : std::runtime_error {
  using std::runtime_error::runtime_error;
};

/// What this reader does not know: a role, a link, a character that may be wide.
struct not_known : std::runtime_error {
  using std::runtime_error::runtime_error;
};

/// The rows of a table, in the order of the file, without those that are listed again with the same texts. A name that
/// ends in .csv is one of CSV, one that ends in .md of Markdown, with what cmark_tables prints of it in <path>.cells.
/// Throws no_table or not_known.
std::vector<table_row> read_any_table(const std::string& path);

#endif
