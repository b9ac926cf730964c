// SPDX-License-Identifier: Apache-2.0
#include "paragraph.hpp"

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>

#include <fmt/format.h>

namespace error_tool {

std::size_t columns_of(std::string_view text) {
  // What fmt fills up to as many columns as there are bytes, which is the most that a text takes.
  const std::size_t filled = fmt::formatted_size("{:{}}", text, text.size()) - text.size();
  return text.size() - filled;
}

paragraph::paragraph(std::string& out, std::size_t width, std::size_t first, std::size_t rest)
    : out_(out), width_(width), rest_(rest), column_(first) {
  out_.append(first, ' ');
}

paragraph::~paragraph() { out_ += '\n'; }

paragraph& paragraph::word(std::string_view shown, std::size_t columns, std::size_t gap) {
  if (!empty_ && width_ != unlimited && column_ + gap + columns > width_) end();
  if (empty_) gap = 0;
  out_.append(gap, ' ');
  out_ += shown;
  column_ += gap + columns;
  empty_ = false;
  return *this;
}

paragraph& paragraph::end() {
  out_.append(1, '\n').append(rest_, ' ');
  column_ = rest_;
  empty_ = true;
  return *this;
}

paragraph& paragraph::text(std::string_view words, std::size_t gap) {
  if (width_ == unlimited) return word(words, 0, gap);
  while (!words.empty()) {
    const std::size_t end = std::min(words.find(' '), words.size());
    const std::string_view first = words.substr(0, end);
    const std::size_t next = std::min(words.find_first_not_of(' ', end), words.size());
    word(first, columns_of(first), gap);
    gap = next - end;
    words.remove_prefix(next);
  }
  return *this;
}

}  // namespace error_tool
