// SPDX-License-Identifier: Apache-2.0
// The standard streams of backup-error, and what depends on the platform about them.
#ifndef BACKUP_ERROR_STREAMS_HPP
#define BACKUP_ERROR_STREAMS_HPP

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace backup_error {

/// Makes the streams binary, and a write that nobody can read any more a failed write, not the end of the program.
void prepare_streams();

/// Whether standard output is a terminal whose user wants colours.
bool colour_wanted();

/// Writes a message about what is wrong to standard error.
void complain(std::string_view message);

/// How reading or writing went: well, or nobody reads standard output any more, or it failed, or the input is no text
/// that can be scanned. What went wrong has been said.
enum class io { done, unread, failed, no_text };

/// Writes a text to standard output, at once.
io print(std::string_view text);

/// Reads bytes from standard input, as many as there are and have room. Returns how many, 0 at the end; none if that
/// failed, and that has been said.
std::optional<std::size_t> read_input(char* bytes, std::size_t size);

/// What an input is, by its first bytes, and what to type instead, if it is UTF-16 or compressed; else "".
std::string_view other_than_text(std::string_view begin);

/// The percentage of standard input that has been read, on standard error, as long as this lives; but only on a
/// terminal, and if the input is a large file.
class progress {
 public:
  progress();
  progress(const progress&) = delete;
  progress& operator=(const progress&) = delete;
  ~progress();

  /// Counts bytes that have been read. Shows the percentage, but not more often than ten times a second.
  void advance(std::size_t bytes);

  /// Clears the line for text on standard output, if that is the terminal, too.
  void make_way();

 private:
  using clock = std::chrono::steady_clock;
  static constexpr auto interval = std::chrono::milliseconds(100);

  void clear();

  std::uint64_t total_;  // 0 if there is nothing to show
  std::uint64_t done_ = 0;
  clock::time_point next_ = clock::now() + interval;
  bool shown_ = false;
};

}  // namespace backup_error

#endif
