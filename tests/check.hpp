// SPDX-License-Identifier: Apache-2.0
// Checks for programs without Catch2: on any toolchain, in C++17 and later, with or without exceptions, and from all
// threads at once.
#ifndef TESTS_CHECK_HPP
#define TESTS_CHECK_HPP

#include <atomic>
#include <cstdio>
#include <string>
#include <string_view>
#include <type_traits>

/// Checks a condition, which may have commas in it.
#define CHECK(...) tests::check(__FILE__, __LINE__, #__VA_ARGS__, static_cast<bool>(__VA_ARGS__))

/// Checks that two values are equal.
#define CHECK_EQUAL(actual, expected) tests::check_equal(__FILE__, __LINE__, #actual, actual, expected)

namespace tests {

inline std::atomic<int> checks{0};
inline std::atomic<int> failures{0};

/// Counts a check, and prints the first failures with their place and what was checked. Returns whether it passed.
inline bool check(const char* file, int line, const char* what, bool passed) {
  ++checks;
  if (!passed && ++failures <= 20) std::printf("%s:%d: %s: not what is expected\n", file, line, what);
  return passed;
}

/// The same for two values, which are printed where they are texts.
template <class Actual, class Expected>
void check_equal(const char* file, int line, const char* what, const Actual& actual, const Expected& expected) {
  if (check(file, line, what, actual == expected)) return;
  if constexpr (std::is_convertible_v<Actual, std::string_view>) {
    std::printf("\"%s\" is not \"%s\"\n", std::string(actual).c_str(), std::string(expected).c_str());
  }
}

/// Prints how many checks there were, and returns the exit status: 0 if there were some, and all passed.
inline int result() {
  std::printf("%d checks, %d failures\n", checks.load(), failures.load());
  return checks != 0 && failures == 0 ? 0 : 1;
}

}  // namespace tests

#endif
