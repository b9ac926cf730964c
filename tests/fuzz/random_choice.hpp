// SPDX-License-Identifier: Apache-2.0
// What makers of tables draw: the same seed draws the same.
#ifndef TESTS_FUZZ_RANDOM_CHOICE_HPP
#define TESTS_FUZZ_RANDOM_CHOICE_HPP

#include <cstddef>
#include <iterator>
#include <random>

inline std::mt19937 generator;

inline std::size_t below(std::size_t limit) { return generator() % limit; }
inline bool one_in(std::size_t count) { return below(count) == 0; }

template <class Container>
const auto& one_of(const Container& container) {
  return container[below(std::size(container))];
}

#endif
