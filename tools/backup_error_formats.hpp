// SPDX-License-Identifier: Apache-2.0
// The output formats of backup-error.
#ifndef BACKUP_ERROR_FORMATS_HPP
#define BACKUP_ERROR_FORMATS_HPP

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include <backup_service/catalog.hpp>
#include <fmt/color.h>

namespace backup_error {

using backup_service::entry;
using entries = std::vector<entry>;

/// How often each code occurs.
class tally {
 public:
  void add(entry error) { ++counts_[error.number()]; }

  bool empty() const { return counts_.empty(); }

  /// 0 if the code does not occur.
  std::uint64_t operator[](entry error) const;

  /// The codes that occur, the most frequent first; those that are equally frequent in their own order.
  entries by_frequency() const;

 private:
  std::map<int, std::uint64_t> counts_;
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

/// In the format json, csv or markdown, with the counts of the codes if there are any.
std::string export_as(std::string_view format, const entries& errors, const tally* counts = nullptr);

}  // namespace backup_error

#endif
