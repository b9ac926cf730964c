// SPDX-License-Identifier: Apache-2.0
// Texts with nothing behind them, not even a NUL: what reads beyond one does not compile, or is seen by a sanitizer.
#ifndef TESTS_EXACT_HPP
#define TESTS_EXACT_HPP

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>

// For a constant expression.
template <std::size_t Size>
struct exact {
  constexpr explicit exact(const char (&text)[Size]) {
    for (std::size_t i = 0; i != Size - 1; ++i) bytes[i] = text[i];
  }
  constexpr operator std::string_view() const { return {bytes, Size - 1}; }

  char bytes[Size - 1] = {};
};

// For a sanitizer.
class exact_copy {
 public:
  explicit exact_copy(const std::string& text) : bytes_(new char[text.size()]), size_(text.size()) {
    text.copy(bytes_.get(), size_);
  }
  std::string_view view() const { return {bytes_.get(), size_}; }

 private:
  std::unique_ptr<char[]> bytes_;
  std::size_t size_;
};

#endif
