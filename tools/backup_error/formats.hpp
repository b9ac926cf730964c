// SPDX-License-Identifier: Apache-2.0
// The output formats of backup-error.
#ifndef BACKUP_ERROR_FORMATS_HPP
#define BACKUP_ERROR_FORMATS_HPP

#include <cstddef>
#include <cstdint>
#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include <backup_service/catalog.hpp>
#include <fmt/color.h>

namespace backup_error {

using backup_service::entry;
using entries = std::vector<entry>;

/// A code with its entry, which is the unlisted one if the catalog does not list the code, and how often it occurs.
struct counted_code {
  std::string code;
  entry error = {};
  std::uint64_t count = 0;
};

/// How often each code occurs.
class tally {
 public:
  /// Counts a code. Of unlisted codes, so many have counts of their own that the memory for them has a limit.
  void add(std::string_view code, entry error);

  bool empty() const { return counts_.empty(); }

  /// 0 if the code does not occur.
  std::uint64_t operator[](std::string_view code) const;

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

advice_text advice(entry error);

/// The styles of the text format: by default, none.
struct palette {
  fmt::text_style code, client_error, server_error;

  fmt::text_style status(entry error) const { return error.http_status() < 500 ? client_error : server_error; }
};

/// The styles for standard output.
palette output_palette();

/// Text: a paragraph an entry.
std::string explain(const entries& errors, const palette& style);

/// Text: a line an entry, aligned.
std::string list(const entries& errors, const palette& style);

/// Text: what the log line of an entry does not say, in indented lines.
std::string remedy(entry error);

/// In the format json, csv or markdown.
std::string export_as(std::string_view format, const entries& errors);

/// In the format json, csv or markdown, with the counts of the codes.
std::string export_as(std::string_view format, const tally& counts);

}  // namespace backup_error

#endif
