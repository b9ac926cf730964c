// SPDX-License-Identifier: Apache-2.0
#include "instructions.hpp"

#include <valgrind/callgrind.h>

#include <cstdio>
#include <fstream>
#include <stdexcept>
#include <string>

#include <unistd.h>
#include "cases.hpp"

double instructions(const measured& work) {
  static int dumps = 0;
  work.run();  // for what is done the first time alone
  CALLGRIND_TOGGLE_COLLECT;
  work.run();
  CALLGRIND_TOGGLE_COLLECT;
  CALLGRIND_DUMP_STATS;

  const std::string file = "callgrind." + std::to_string(getpid()) + "." + std::to_string(++dumps);
  std::ifstream dump(file);
  for (std::string line; std::getline(dump, line);) {
    if (line.rfind("totals: ", 0) == 0) {
      std::remove(file.c_str());
      return std::stod(line.substr(8)) / static_cast<double>(work.units);
    }
  }
  throw std::runtime_error(file + ": no totals");
}
