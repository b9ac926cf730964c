// SPDX-License-Identifier: Apache-2.0
// Counts instructions, in a program that runs under valgrind --tool=callgrind.
#ifndef TESTS_BENCHMARK_INSTRUCTIONS_HPP
#define TESTS_BENCHMARK_INSTRUCTIONS_HPP

#include "cases.hpp"

/// The options of valgrind that the counts need; what it leaves goes to the current directory.
inline constexpr char valgrind_options[] = "--tool=callgrind --collect-atstart=no --callgrind-out-file=callgrind.%p -q";

/// Whether the program runs under valgrind.
bool is_counted();

/// The instructions of one run of a case, by unit.
double instructions(const measured& work);

#endif
