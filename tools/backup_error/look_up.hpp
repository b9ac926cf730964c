// SPDX-License-Identifier: Apache-2.0
// What the words of a command line mean: codes, numbers, names, a line of a log, or a selection of codes.
#ifndef ERROR_TOOL_LOOK_UP_HPP
#define ERROR_TOOL_LOOK_UP_HPP

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "catalogs.hpp"

namespace error_tool {

/// The number that is the whole text, in decimal digits. None if there is no such number, or it is too large.
std::optional<std::uint64_t> to_number(std::string_view text);

/// The number at the end of a code. None if it has no digits there.
std::optional<std::uint64_t> number_of(std::string_view code);

/// How many characters to insert, remove or replace to turn one text into the other.
std::size_t edit_distance(std::string_view a, std::string_view b);

/// A code that was found in a text: its entry, which is the unlisted one if no catalog lists it, and its place.
struct found_code {
  entry error = {};
  std::size_t begin = 0;
  std::size_t end = 0;

  bool found() const { return begin != end; }
};

/// The next code in a text, from an offset on, listed or not.
found_code next_code(std::string_view text, std::size_t from);

/// What was asked for, in the order given.
struct answer {
  entries errors;
  std::vector<std::string> unknown;
};

/// Looks up each word as a code, the number at its end or its name, in any case. If the words are a line of a log,
/// these are the codes in it.
answer look_up(const std::vector<std::string>& words);

/// What is known of a word that is unknown, and what to do.
std::string describe_unknown(std::string_view word);

/// What the codes of a selection have in common.
struct filter {
  std::optional<int> status;
  std::string advice;              // "": any
  std::vector<std::string> words;  // each of them in some text
};

/// The codes of a selection, in the order of the catalogs.
entries select(const filter& wanted);

}  // namespace error_tool

#endif
