// SPDX-License-Identifier: Apache-2.0
// What the command line asks for.
#ifndef ERROR_TOOL_COMMAND_LINE_HPP
#define ERROR_TOOL_COMMAND_LINE_HPP

#include <stdexcept>
#include <string>
#include <vector>

#include "look_up.hpp"

namespace error_tool {

struct request {
  enum class task { explain, list, scan, write_help, write_version };

  task what = task::explain;
  std::vector<std::string> operands;  // codes or, for a scan, files
  filter selected;
  std::string format = "text";
};

/// The command line is wrong; what() says how.
struct usage_error : std::runtime_error {
  using std::runtime_error::runtime_error;
};

/// Throws usage_error.
request parse(int argc, char** argv);

/// What --help writes.
std::string help();

}  // namespace error_tool

#endif
