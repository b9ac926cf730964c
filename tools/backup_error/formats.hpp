// SPDX-License-Identifier: Apache-2.0
// The output formats.
#ifndef ERROR_TOOL_FORMATS_HPP
#define ERROR_TOOL_FORMATS_HPP

#include <cstddef>
#include <cstdint>
#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include <fmt/color.h>

#include "catalogs.hpp"
#include "paragraph.hpp"

namespace error_tool {

/// A code with its entry, which is the unlisted one if no catalog lists the code, and how often it occurs.
struct counted_code {
  std::string code;
  entry error = {};
  std::uint64_t count = 0;
};

/// How often each code occurs.
class tally {
 public:
  /// Counts a code. Of unlisted codes, so many have counts of their own that the memory for them has a limit.
  void add(std::string_view code, const entry& error);

  bool empty() const { return counts_.empty(); }

  /// The codes that occur, the most frequent first; those that are equally frequent in their own order.
  std::vector<counted_code> by_frequency() const;

  /// How many times there was an unlisted code beyond the limit.
  std::uint64_t uncounted() const { return uncounted_; }

 private:
  static constexpr std::size_t most_unlisted = 10000;  // codes
  static constexpr std::size_t longest_unlisted = 256;

  std::map<std::string, counted_code, std::less<>> counts_;
  std::size_t unlisted_ = 0;
  std::uint64_t uncounted_ = 0;
};

/// The advice of an entry as the word that stands for it, and as an answer to "Retry?".
struct advice_text {
  std::string_view word, retry;
};

advice_text advice(const entry& error);

/// What the text format looks like: by default, in lines of any length without colours.
struct appearance {
  fmt::text_style code, client_error, server_error;
  std::size_t width = unlimited;

  fmt::text_style status(const entry& error) const { return error.http_status() < 500 ? client_error : server_error; }

  /// That of standard output.
  static appearance of_output();
};

/// Text: some lines an entry.
std::string explain(const entries& errors, const appearance& look);

/// Text: a line an entry, aligned; or two, where the terminal is too narrow.
std::string list(const entries& errors, const appearance& look);

/// Text: what the log line of an entry does not say, in indented lines.
std::string remedy(const entry& error, const appearance& look);

/// In the format json, csv, markdown or html.
std::string export_as(std::string_view format, const entries& errors);

/// In the format json, csv or markdown, with the counts of the codes.
std::string export_as(std::string_view format, const tally& counts);

}  // namespace error_tool

#endif
