// SPDX-License-Identifier: Apache-2.0
// Counts what the program allocates, once allocations.cpp is part of it.
#ifndef TESTS_ALLOCATIONS_HPP
#define TESTS_ALLOCATIONS_HPP

#include <cstddef>

/// How often operator new has been called.
std::size_t allocations();

#endif
