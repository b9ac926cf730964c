// SPDX-License-Identifier: Apache-2.0
// The inputs and the standard streams, and what depends on the platform about them.
#ifndef ERROR_TOOL_STREAMS_HPP
#define ERROR_TOOL_STREAMS_HPP

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace error_tool {

/// Makes the streams binary, and a write that nobody can read any more a failed write, not the end of the program.
void prepare_streams();

/// Whether standard output is a terminal whose user wants colours.
bool colour_wanted();

/// The width of the terminal that is standard output, as COLUMNS or the terminal says; unlimited for what is no
/// terminal.
std::size_t output_width();

/// Writes a message about what is wrong to standard error.
void complain(std::string_view message);

/// How reading or writing went: well, or nobody reads standard output any more, or it failed, or the input is no text
/// that can be scanned. What went wrong has been said.
enum class io { done, unread, failed, no_text };

/// Writes a text to standard output, at once.
io print(std::string_view text);

/// A file, or standard input.
class input {
 public:
  /// Opens a file, or standard input if the name is "-".
  explicit input(std::string name);
  input(const input&) = delete;
  input& operator=(const input&) = delete;
  ~input();

  /// Reads bytes, as many as there are and have room. Returns how many, 0 at the end; none if that failed, and that has
  /// been said.
  std::optional<std::size_t> read(char* bytes, std::size_t size);

  /// The bytes from here to the end, 0 if it is not a file.
  std::uint64_t size() const;

  /// What it is, by its first bytes, and what to type instead, if it is UTF-16 or compressed; else "".
  std::string other_than_text(std::string_view begin) const;

 private:
  std::string name_;
  int file_;  // -1 if it cannot be opened, for a reason that is in error_
  int error_ = 0;
};

/// The percentage of an input that has been read, on standard error, as long as this lives; but only on a terminal, and
/// if the input is a large file.
class progress {
 public:
  explicit progress(const input& from);
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

}  // namespace error_tool

#endif
