// SPDX-License-Identifier: Apache-2.0
// Inline markup of reStructuredText, for the tests' own reader.
#ifndef TESTS_FUZZ_INLINE_MARKUP_HPP
#define TESTS_FUZZ_INLINE_MARKUP_HPP

#include <string>
#include <string_view>

inline bool is_one_of(char byte, std::string_view bytes) { return bytes.find(byte) != bytes.npos; }

/// The text of a cell without its markup. Throws not_known.
std::string plain_text(const std::string& cell);

#endif
