// SPDX-License-Identifier: Apache-2.0
// Prints the instructions of finding a listed and an unlisted code in a generated catalog, in callgrind.
#include <growth/catalog.hpp>

#include <algorithm>
#include <cstdio>
#include <random>
#include <string_view>

#include "instructions.hpp"

int main() {
  constexpr std::size_t lookups = 32768;
  std::mt19937 random(160);
  std::vector<std::string> listed, unlisted;
  const std::vector<growth::entry> all(growth::catalog.begin(), growth::catalog.end());
  for (std::size_t i = 0; i < lookups; ++i) {
    listed.emplace_back(all[random() % all.size()].code());
    std::string code = listed.back();
    do {
      std::generate(code.end() - 8, code.end(), [&] { return static_cast<char>('0' + random() % 10); });
    } while (growth::catalog.find(code));
    unlisted.push_back(code);
  }
  for (const auto* codes : {&listed, &unlisted}) {
    const std::vector<std::string_view> views(codes->begin(), codes->end());
    const auto run = [&views] {
      std::uint32_t sum = 0;
      for (const std::string_view code : views) sum += static_cast<std::uint32_t>(growth::catalog.find(code).number());
      return sum;
    };
    std::printf("%.1f ", instructions({"", "", lookups, run}));
  }
}
