// SPDX-License-Identifier: Apache-2.0
#include "write_tables.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <regex>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

#include "random_choice.hpp"

namespace {

std::vector<std::string> words_of(const std::string& text) {
  std::istringstream stream(text);
  std::vector<std::string> words;
  for (std::string word; stream >> word;) words.push_back(word);
  return words;
}

// How many columns of the screen a text has: a character of three bytes two, one of two bytes one.
std::size_t width(const std::string& text) {
  std::size_t columns = 0;
  for (const char byte : text) {
    const auto value = static_cast<unsigned char>(byte);
    columns += (value & 0xC0) == 0x80 ? 0 : value >= 0xE0 ? 2 : 1;
  }
  return columns;
}

// A cell, wrapped.
std::vector<std::string> wrapped(const std::string& text, std::size_t columns) {
  std::vector<std::string> lines(1);
  for (const std::string& word : words_of(text)) {
    if (!lines.back().empty() && width(lines.back()) + 1 + width(word) > columns) lines.emplace_back();
    lines.back() += (lines.back().empty() ? "" : " ") + word;
  }
  if (one_in(9)) {  // an empty line; nothing that is marked up goes on behind one, and no block begins there
    const bool marked = text.find_first_of("*`\\|+") != text.npos;
    const std::size_t place = marked ? lines.size() * below(2) : below(lines.size() + 1);
    lines.insert(lines.begin() + static_cast<std::ptrdiff_t>(place), "");
  }
  return lines;
}

std::string with_line_ends(const std::string& text, const std::string& line_end) {
  std::string result;
  for (const char byte : text) result += byte == '\n' ? line_end : std::string(1, byte);
  return result;
}

}  // namespace

std::string grid(const cells& table) {
  std::vector<std::size_t> columns;
  for (std::size_t i = 0; i != table[0].size(); ++i) {
    std::size_t widest = 3 + below(30);
    for (const auto& row : table) {
      for (const std::string& word : words_of(row[i])) widest = std::max(widest, width(word));
    }
    columns.push_back(widest);
  }
  const std::string indent(one_in(3) ? 3 : 0, ' ');
  const auto border = [&](char byte) {
    std::string line = indent + "+";
    for (const std::size_t each : columns) line += std::string(each + 2, byte) + "+";
    return line + "\n";
  };
  std::string text = one_in(2) ? "Errors\n======\n\nThey are these.\n\n" : "";
  if (!indent.empty()) text += ".. table:: Errors\n\n";
  text += border('-');
  for (std::size_t row = 0; row != table.size(); ++row) {
    std::vector<std::vector<std::string>> lines;
    std::size_t height = 1;
    for (std::size_t i = 0; i != columns.size(); ++i) {
      lines.push_back(wrapped(table[row][i], columns[i]));
      height = std::max(height, lines.back().size());
    }
    for (std::size_t line = 0; line != height; ++line) {
      text += indent + "|";
      for (std::size_t i = 0; i != columns.size(); ++i) {
        const std::string cell = line < lines[i].size() ? lines[i][line] : "";
        text += " " + cell + std::string(columns[i] - width(cell) + 1, ' ') + "|";
      }
      text += "\n";
    }
    text += border(row == 0 ? '=' : '-');
  }
  return text + (one_in(2) ? "\nThat is all.\n" : "");
}

std::string csv(const cells& table) {
  const char separator = one_of(std::string_view(",,;\t"));
  const std::size_t surplus = one_in(4) ? 1 + below(3) : 0;
  std::string text = one_in(4) ? std::string("sep=") + separator + "\n" : "";
  for (const auto& row : table) {
    for (std::size_t i = 0; i != row.size(); ++i) {
      const bool needs_quotes =
          row[i].find_first_of("\"\n") != std::string::npos || row[i].find(separator) != std::string::npos;
      std::string field = row[i];
      if (needs_quotes || one_in(4)) {
        for (std::size_t at = 0; (at = field.find('"', at)) != std::string::npos; at += 2) field.insert(at, 1, '"');
        field = '"' + field + '"';
      }
      text += (i == 0 ? "" : std::string(1, separator)) + field;
    }
    text += std::string(surplus, separator) + (one_in(9) ? "\n\n" : "\n");
  }
  return with_line_ends(text, one_of(std::array{"\n", "\n", "\r\n", "\r"}));
}

std::string markdown(const cells& table) {
  const bool may_lack_pipes = one_in(4);
  const std::string prefix = one_of(std::array{"", "", "", "> ", "  "});
  std::string text =
      one_of(std::array{"", "# Errors\n\n", "They are these:\n\n", "- a\n\n", "```\n| a |\n|---|\n```\n"});
  const auto line = [&](const std::vector<std::string>& row) {
    const bool has_outer_pipes = !may_lack_pipes || !std::regex_search(row[0], std::regex("^[A-Za-z]"));
    text += prefix + (has_outer_pipes ? "|" : "");
    for (std::size_t i = 0; i != row.size(); ++i) {
      const bool is_last = i + 1 == row.size() && !has_outer_pipes && !row[i].empty();
      text += (i == 0 && !has_outer_pipes ? "" : " ") + row[i] + (is_last ? "" : " |");
    }
    text += "\n";
  };
  line(table[0]);
  std::vector<std::string> dashes;
  for (std::size_t i = 0; i != table[0].size(); ++i)
    dashes.emplace_back(one_of(std::array{"---", ":--", "-:", ":---:"}));
  line(dashes);
  for (std::size_t row = 1; row != table.size(); ++row) line(table[row]);
  text += one_of(std::array{"", "\nThat is all.\n", "\n| a | b |\n|---|---|\n| Code | x |\n"});
  return with_line_ends(text, one_in(4) ? "\r\n" : "\n");
}
