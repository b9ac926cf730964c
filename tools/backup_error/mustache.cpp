// SPDX-License-Identifier: Apache-2.0
#include "mustache.hpp"

#include <stdexcept>
#include <string>
#include <string_view>

#include <fmt/format.h>

namespace error_tool {
namespace {

template <class Map>
const auto& value(const Map& map, std::string_view name) {
  const auto found = map.find(name);
  if (found == map.end()) throw std::out_of_range(fmt::format("the template has {{{{{}}}}}", name));
  return found->second;
}

/// Takes the text before a mark, and the mark.
std::string_view take(std::string_view& text, std::string_view mark) {
  const std::size_t end = text.find(mark);
  if (end == text.npos) throw std::out_of_range(fmt::format("the template lacks {}", mark));
  const std::string_view before = text.substr(0, end);
  text.remove_prefix(end + mark.size());
  return before;
}

void drop_line_end(std::string_view& text) {
  if (text.substr(0, 1) == "\n") text.remove_prefix(1);
}

}  // namespace

std::string escape_html(std::string_view text) {
  std::string out;
  for (const char ch : text) {
    switch (ch) {
      case '&': out += "&amp;"; break;
      case '<': out += "&lt;"; break;
      case '>': out += "&gt;"; break;
      case '"': out += "&quot;"; break;
      case '\'': out += "&#39;"; break;
      default: out += ch;
    }
  }
  return out;
}

std::string fill(std::string_view text, const values& with) {
  std::string out;
  while (text.find("{{") != text.npos) {
    out += take(text, "{{");
    const char kind = text.empty() ? '\0' : text.front();
    if (kind == '{') {
      out += value(with.texts, take(text, "}}}").substr(1));
    } else if (kind == '!') {
      take(text, "}}");
      drop_line_end(text);
    } else if (kind == '#') {
      const std::string_view name = take(text, "}}").substr(1);
      drop_line_end(text);
      const std::string_view section = take(text, fmt::format("{{{{/{}}}}}", name));
      drop_line_end(text);
      for (const values& element : value(with.lists, name)) out += fill(section, element);
    } else {
      out += escape_html(value(with.texts, take(text, "}}")));
    }
  }
  return out += text;
}

}  // namespace error_tool
