// SPDX-License-Identifier: Apache-2.0
// What a scan says of BackupService.6105.
#ifndef TESTS_TOOLS_BACKUP_ERROR_SCANNED_HPP
#define TESTS_TOOLS_BACKUP_ERROR_SCANNED_HPP

#include <string>
#include <vector>

#include "catch.hpp"
#include "tool.hpp"

/// What CSV says after its header, without the columns behind the name.
inline std::vector<std::string> counts(const outcome& csv) {
  std::vector<std::string> lines = lines_of(csv.out);
  REQUIRE(lines.at(0) == "count,code,name,status,message,description,handling,advice\r");
  lines.erase(lines.begin());
  for (std::string& line : lines) line.resize(line.find(',', line.find(',', line.find(',') + 1) + 1));
  return lines;
}

using strings = std::vector<std::string>;

inline constexpr char in_full[] =
    "  BackupService.6105 vault_not_found (404): The vault does not exist.\n"
    "  To do: Use valid values for vault parameters.\n"
    "  Retry: no, the same call fails again until the request or the resource is changed\n";
inline constexpr char in_a_line[] = "  BackupService.6105 vault_not_found (404): The vault does not exist.\n";

#endif
