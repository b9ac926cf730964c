// SPDX-License-Identifier: Apache-2.0
// Prints the tables in the XML that cmark-gfm writes, as print_records.cmake does with -D ROWS=1: a program that shares
// nothing with the reader that it checks.
//
//   cmark-gfm -e table -e strikethrough -e autolink -t xml --sourcepos <file> | cmark_tables
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
  return std::regex_match(tag, breaking) ? " " : "";
}

// Runs of spaces become one, those at the ends none; at the ends, spaces that do not break count, too. A control
// character becomes the replacement character.
std::string trimmed(std::string_view text) {
  std::string result;
  for (const char character : text) {
    const auto byte = static_cast<unsigned char>(character);
    const bool space = std::isspace(byte) != 0;
    if (!space && std::iscntrl(byte) != 0) {
      result += "\xEF\xBF\xBD";
    } else if (!space || result.empty() || result.back() != ' ') {
      result += space ? ' ' : character;
    }
  }
  static const std::regex ends{"^( |\xC2\xA0)+|( |\xC2\xA0)+$"};
  return std::regex_replace(result, ends, "");
}

}  // namespace

int main() {
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
      std::cout << '\t' << trimmed(cell);
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
