// SPDX-License-Identifier: Apache-2.0
// What the catalog is measured at, beside its peers: shared by the benchmark, which takes times, and by the tests,
// which count instructions.
#ifndef TESTS_BENCHMARK_CASES_HPP
#define TESTS_BENCHMARK_CASES_HPP

#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>
#include <vector>

/// One way of doing the work of a group. A group's first case is the floor, what any way has to do, and its second the
/// catalog's; those of cases_of_other_tables() have no floor.
struct measured {
  std::string group;
  std::string name;
  std::size_t units;  ///< look-ups, texts or bytes in one run
  std::function<std::uint32_t()> run;
};

/// A case whose run is the sum of a function over each of some inputs, which it refers to.
template <class Inputs, class Function>
measured over(const std::string& group, const char* name, const Inputs& inputs, const Function& function) {
  return {group, name, inputs.size(), [&inputs, function] {
            std::uint32_t sum = 0;
            for (const auto& input : inputs) sum += function(input);
            return sum;
          }};
}

/// All cases, those of a group together. `log_size` is how many bytes those of scan read.
std::vector<measured> cases(std::size_t log_size);

/// The cases of other look-ups and of hostile text; cases() includes them.
std::vector<measured> cases_of_other_tables();

#endif
