// SPDX-License-Identifier: Apache-2.0
// The tests' own reader of the table and its names: shares nothing with the generator, and knows no more of
// reStructuredText than the table uses.
#ifndef TESTS_TABLE_HPP
#define TESTS_TABLE_HPP

#include <string>
#include <vector>

struct table_row {
  int status = 0;
  std::string code;
  std::string message;
  std::string description;
  std::string handling;
};

struct named_code {
  std::string code;
  std::string name;
  bool retired = false;
};

/// The rows of data/backup_service.rst, in the order of the file.
std::vector<table_row> read_table();

/// The lines of data/backup_service.names, in the order of the file.
std::vector<named_code> read_names();

/// The number at the end of a code.
int number_of(const std::string& code);

/// The advice that follows from the handling text: fix, retry, retry_then_support or support.
std::string advice_of(const table_row& row);

/// What is published: a line a code, sorted by code, with tabs between code, name, status, message, description,
/// handling and advice. The first line names these columns. A code that is retired has this word for its status, and
/// no texts.
std::vector<std::string> published_lines(const std::vector<table_row>& rows, const std::vector<named_code>& names);

std::vector<std::string> read_lines(const std::string& path);

#endif
