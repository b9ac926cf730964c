// SPDX-License-Identifier: Apache-2.0
// Text in lines that fit a terminal.
#ifndef ERROR_TOOL_PARAGRAPH_HPP
#define ERROR_TOOL_PARAGRAPH_HPP

#include <cstddef>
#include <limits>
#include <string>
#include <string_view>

namespace error_tool {

/// The width of what is no terminal.
inline constexpr std::size_t unlimited = std::numeric_limits<std::size_t>::max();

/// How many columns a UTF-8 text takes, as fmt counts them.
std::size_t columns_of(std::string_view text);

/// Appends words to a text, in lines of at most a width where a word is not wider itself. Where the width is unlimited,
/// it is one line.
class paragraph {
 public:
  /// The first line is indented by `first`, the others by `rest`.
  paragraph(std::string& out, std::size_t width, std::size_t first, std::size_t rest);
  paragraph(const paragraph&) = delete;
  paragraph& operator=(const paragraph&) = delete;

  /// Ends the line.
  ~paragraph();

  /// A word that takes `columns` when it is shown, with its colours, behind a gap.
  paragraph& word(std::string_view shown, std::size_t columns, std::size_t gap = 1);

  /// Ends the line: what comes next stands below it, indented by `rest`.
  paragraph& end();

  /// Words, with the spaces between them where they stand in one line.
  paragraph& text(std::string_view words, std::size_t gap = 1);

 private:
  std::string& out_;
  std::size_t width_;
  std::size_t rest_;
  std::size_t column_;
  bool empty_ = true;
};

}  // namespace error_tool

#endif
