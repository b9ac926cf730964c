// SPDX-License-Identifier: Apache-2.0
// A text without a NUL behind it: in a constant expression what reads beyond it does not compile.
#ifndef TESTS_EXACT_HPP
#define TESTS_EXACT_HPP

#include <cstddef>
#include <string_view>

template <std::size_t Size>
struct exact {
  constexpr explicit exact(const char (&text)[Size]) {
    for (std::size_t i = 0; i != Size - 1; ++i) bytes[i] = text[i];
  }
  constexpr operator std::string_view() const { return {bytes, Size - 1}; }

  char bytes[Size - 1] = {};
};

#endif
