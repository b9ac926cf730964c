// SPDX-License-Identifier: Apache-2.0
// Writes the cells of a table in each format, in one of the ways in which it may be written.
#ifndef TESTS_FUZZ_WRITE_TABLES_HPP
#define TESTS_FUZZ_WRITE_TABLES_HPP

#include <string>
#include <vector>

/// The titles, and the rows.
using cells = std::vector<std::vector<std::string>>;

std::string grid(const cells& table);
std::string csv(const cells& table);
std::string markdown(const cells& table);

#endif
