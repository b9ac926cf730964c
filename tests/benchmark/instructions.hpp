// SPDX-License-Identifier: Apache-2.0
// Counts instructions, in a program that runs under callgrind and leaves its files in the current directory.
#ifndef TESTS_BENCHMARK_INSTRUCTIONS_HPP
#define TESTS_BENCHMARK_INSTRUCTIONS_HPP

#include "cases.hpp"

/// The instructions of one run of a case, by unit.
double instructions(const measured& work);

#endif
