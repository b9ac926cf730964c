// SPDX-License-Identifier: Apache-2.0
// Prints the tables in the XML that cmark-gfm writes, as print_records.cmake does with -D ROWS=1: a program that shares
// nothing with the reader that it checks.
//
//   cmark-gfm -e table -e strikethrough -e autolink -t xml --sourcepos <file> | cmark_tables [breaks]
//
// With "breaks", the place where a tag breaks a line is a vertical tab, else a blank.
#include <algorithm>
#include <cctype>
#include <iostream>
#include <iterator>
#include <regex>
#include <string>
#include <string_view>
#include <utility>

namespace {

// Undoes the escapes of XML.
std::string unescaped(std::string_view text) {
  static constexpr std::pair<std::string_view, char> escapes[]{
      {"&lt;", '<'}, {"&gt;", '>'}, {"&quot;", '"'}, {"&amp;", '&'}};
  std::string result;
  while (!text.empty()) {
    char character = text.front();
    std::size_t size = 1;
    for (const auto& [escape, meaning] : escapes) {
      if (text.substr(0, escape.size()) == escape) {
        character = meaning;
        size = escape.size();
      }
    }
    result += character;
    text.remove_prefix(size);
  }
  return result;
}

// What a browser shows of a tag in a cell: those of blocks and breaks set texts apart.
std::string_view shown(const std::string& tag) {
  static const std::regex breaking{
      "</"
      "?(address|article|aside|blockquote|br|caption|dd|details|div|dl|dt|figcaption|figure|footer|form|h[1-6]|header|"
      "hr|li|"
      "main|nav|ol|p|pre|section|summary|table|tbody|td|tfoot|th|thead|tr|ul)[\\s/>][^]*",
      std::regex::icase};
  return std::regex_match(tag, breaking) ? "\v" : "";
}

constexpr char line_break = '\v';

// Runs of spaces become one, or a line break where there is one, those at the ends none; at the ends, spaces that do
// not break count, too. A control character becomes the replacement character.
std::string trimmed(std::string_view text) {
  std::string result;
  for (const char character : text) {
    const auto byte = static_cast<unsigned char>(character);
    const bool space = std::isspace(byte) != 0;
    const char last = result.empty() ? ' ' : result.back();
    if (!space && std::iscntrl(byte) != 0) {
      result += "\xEF\xBF\xBD";
    } else if (character == line_break) {
      if (last == ' ' && !result.empty()) result.pop_back();
      if (last != line_break) result += line_break;
    } else if (!space || (last != ' ' && last != line_break)) {
      result += space ? ' ' : character;
    }
  }
  static const std::regex ends{"^([ \v]|\xC2\xA0)+|([ \v]|\xC2\xA0)+$"};
  return std::regex_replace(result, ends, "");
}

}  // namespace

int main(int argc, char**) {
  const bool shows_breaks = argc > 1;
  const std::string xml{std::istreambuf_iterator<char>{std::cin}, {}};
  const std::regex element{"<(/?)([a-z_]+)( sourcepos=\"(\\d+):[^\"]*\")?[^>]*>([^<]*)"};
  std::string cell;
  bool in_cell = false;
  for (std::sregex_iterator at{xml.begin(), xml.end(), element}, end; at != end; ++at) {
    const bool closes = (*at)[1].length() != 0;
    const std::string name = (*at)[2];
    if (name == "table_header" && !closes) {
      std::cout << "header";
    } else if (name == "table_row" && !closes) {
      std::cout << (*at)[4];
    } else if (name == "table_header" || name == "table_row") {
      std::cout << '\n';
    } else if (name == "table_cell" && !closes) {
      // An empty cell is one element: <table_cell />.
      cell.clear();
      in_cell = (*at)[0].str().find("/>") == std::string::npos;
      if (!in_cell) {
        std::cout << '\t';
      }
    } else if (name == "table_cell") {
      std::string text = trimmed(cell);
      if (!shows_breaks) std::replace(text.begin(), text.end(), line_break, ' ');
      std::cout << '\t' << text;
      in_cell = false;
    } else if (in_cell && !closes) {
      const std::string text = unescaped((*at)[5].str());
      if (name == "html_inline") {
        cell += shown(text);
      } else if (name == "text" || name == "code") {
        cell += text;
      }
    }
  }
}
