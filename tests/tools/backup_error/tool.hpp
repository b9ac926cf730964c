// SPDX-License-Identifier: Apache-2.0
// Runs the command-line tool as a user runs it.
#ifndef TESTS_TOOLS_BACKUP_ERROR_TOOL_HPP
#define TESTS_TOOLS_BACKUP_ERROR_TOOL_HPP

#include <sys/wait.h>

#include <cstdlib>
#include <fstream>
#include <sstream>
#include <string>
#include <vector>

#include "catch.hpp"

struct outcome {
  int status;
  std::string out;
  std::string err;
};

inline std::string read_file(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  std::ostringstream text;
  text << file.rdbuf();
  return text.str();
}

/// A path for a file of the test that runs.
inline std::string test_file(const std::string& extension) {
  const std::string path = BACKUP_ERROR_OUTPUT + std::string("/") + Catch::getResultCapture().getCurrentTestName();
  std::string file;
  for (const char ch : path) file += ch == ' ' ? '_' : ch;
  return file + extension;
}

/// Runs a shell command, with $tool as the tool.
inline outcome shell(const std::string& command) {
  const std::string out = test_file(".out");
  const std::string err = test_file(".err");
  const std::string line = "tool='" BACKUP_ERROR "'; { " + command + "; } >'" + out + "' 2>'" + err + "'";
  const int status = std::system(line.c_str());
  return {WEXITSTATUS(status), read_file(out), read_file(err)};
}

inline outcome run(const std::string& arguments) { return shell("$tool " + arguments); }

inline std::vector<std::string> lines_of(const std::string& text) {
  std::vector<std::string> lines;
  std::istringstream stream(text);
  for (std::string line; std::getline(stream, line);) lines.push_back(line);
  return lines;
}

#endif
