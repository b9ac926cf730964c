// SPDX-License-Identifier: Apache-2.0
// The tests' own parser of CSV as spreadsheets write it. Shares nothing with the generator.
#ifndef TESTS_FUZZ_CSV_RECORDS_HPP
#define TESTS_FUZZ_CSV_RECORDS_HPP

#include <cstddef>
#include <string>
#include <vector>

/// Where a field begins, and what it says. A line end in it is a newline; blanks alone are nothing.
struct csv_field {
  std::size_t line;
  std::size_t column;  // in characters, from 1
  std::string text;
};

using csv_record = std::vector<csv_field>;

/// The records of a file, the header first, without those in which every field is empty. Throws no_table.
std::vector<csv_record> read_csv_records(std::string text, bool is_tsv);

/// Whether a record has as many fields as its header, once surplus empty fields are cut off and missing ones filled in
/// in a record that has these columns, which it needs: all of the first two and one of the others.
bool fit_csv_record(csv_record& record, std::size_t width, std::size_t status, std::size_t code, std::size_t text);

#endif
