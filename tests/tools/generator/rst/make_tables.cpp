// SPDX-License-Identifier: Apache-2.0
// Writes reStructuredText with a table of one of the four kinds, which a small grammar makes and mutations may spoil.
// The same seed makes the same file.
//
//   make_rst_tables <seed> <number of mutations>
#include <algorithm>
#include <cstddef>
#include <cstdlib>
#include <iostream>
#include <random>
#include <string>
#include <vector>

namespace {

using lines = std::vector<std::string>;

std::string joined(const lines& all, const std::string& indent = "") {
  std::string text;
  for (const std::string& line : all) {
    text += (line.empty() ? "" : indent + line) + '\n';
  }
  return text;
}

class writer {
 public:
  explicit writer(unsigned seed) : random_{seed} {}

  std::string file(int mutations) {
    std::string text = within(table());
    for (; mutations > 0; --mutations) {
      mutate(text);
    }
    return ".. |sub| replace:: A *substitution*\n.. |mark| unicode:: 0xA7\n\n" + text +
           "\n\n.. _named: https://example.com/\n.. [1] A footnote.\n.. [CIT] A citation.\n\n__ https://example.com/\n";
  }

 private:
  lines table() {
    const unsigned columns = 2 + below(3);
    std::vector<std::vector<lines>> rows;
    for (unsigned row = 0; row < 2 + below(3); ++row) {
      rows.emplace_back();
      for (unsigned column = 0; column != columns; ++column) {
        rows.back().push_back(row == 0 ? lines{one_of({"Code", "Error Code", "Status Code", "Text", "Description"})}
                                       : cell());
      }
    }
    switch (below(4)) {
      case 0: return grid(rows);
      case 1: return simple(rows);
      case 2: return list_table(rows);
      default: return csv_table(rows);
    }
  }

  // Characters, of which some CJK ones take two columns.
  static std::size_t width(const std::string& text) {
    std::size_t columns = 0;
    for (const char character : text) {
      const auto byte = static_cast<unsigned char>(character);
      columns += (byte & 0xC0U) == 0x80U ? 0 : (byte >= 0xE4U && byte <= 0xE9U) ? 2 : 1;
    }
    return columns;
  }

  static std::string padded(const std::string& text, std::size_t columns) {
    return text + std::string(columns - std::min(columns, width(text)), ' ');
  }

  static std::vector<std::size_t> widths(const std::vector<std::vector<lines>>& rows) {
    std::vector<std::size_t> all(rows[0].size(), 3);
    for (const auto& row : rows) {
      for (std::size_t i = 0; i != row.size(); ++i) {
        for (const std::string& line : row[i]) {
          all[i] = std::max(all[i], width(line));
        }
      }
    }
    return all;
  }

  lines grid(const std::vector<std::vector<lines>>& rows) {
    const std::vector<std::size_t> columns = widths(rows);
    std::string border = "+";
    for (const std::size_t column : columns) {
      border += std::string(column + 2, '-') + '+';
    }
    lines all{border};
    for (const auto& row : rows) {
      std::size_t height = 0;
      for (const lines& one : row) {
        height = std::max(height, one.size());
      }
      for (std::size_t line = 0; line != height; ++line) {
        std::string text = "|";
        for (std::size_t i = 0; i != row.size(); ++i) {
          text += ' ' + padded(line < row[i].size() ? row[i][line] : "", columns[i]) + " |";
        }
        all.push_back(text);
      }
      all.push_back(border);
      if (all.size() == height + 2 && below(20) != 0) {
        std::replace(all.back().begin(), all.back().end(), '-', '=');
      }
    }
    return all;
  }

  lines simple(const std::vector<std::vector<lines>>& rows) {
    const std::vector<std::size_t> columns = widths(rows);
    const std::string gap = one_of({" ", "  "});
    std::string border;
    for (const std::size_t column : columns) {
      border += (border.empty() ? "" : gap) + std::string(column, '=');
    }
    lines all{border};
    for (const auto& row : rows) {
      std::size_t height = 0;
      for (const lines& one : row) {
        height = std::max(height, one.size());
      }
      for (std::size_t line = 0; line != height; ++line) {
        std::string text;
        for (std::size_t i = 0; i != row.size(); ++i) {
          std::string piece = line < row[i].size() ? row[i][line] : "";
          if (i == 0) {
            // The first column says where a row begins.
            piece = line == 0 ? one_of({"404", "E_1", "\\", "a **b**"}) : "";
          }
          text += (i == 0 ? "" : gap) + padded(piece, columns[i]);
        }
        while (!text.empty() && text.back() == ' ') {
          text.pop_back();
        }
        all.push_back(text);
      }
      if (all.size() == height + 1 && below(20) != 0) {
        all.push_back(border);
      } else if (below(5) == 0) {
        all.emplace_back();
      }
    }
    while (all.back().empty()) {
      all.pop_back();
    }
    all.push_back(border);
    return all;
  }

  lines list_table(const std::vector<std::vector<lines>>& rows) {
    lines all{".. list-table::" + one_of({"", " A *title*"})};
    if (below(20) != 0) {
      all.emplace_back("   :header-rows: 1");
    }
    if (below(3) == 0) {
      all.emplace_back("   :widths: auto");
    }
    all.emplace_back();
    for (const auto& row : rows) {
      std::string mark = "   * - ";
      for (const lines& one : row) {
        for (std::size_t line = 0; line != one.size(); ++line) {
          all.push_back((line == 0 ? mark : std::string(7, ' ')) + one[line]);
          while (!all.back().empty() && all.back().back() == ' ') {
            all.back().pop_back();
          }
        }
        mark = "     - ";
      }
    }
    return all;
  }

  lines csv_table(const std::vector<std::vector<lines>>& rows) {
    lines all{".. csv-table::" + one_of({"", " A *title*"})};
    const bool in_option = below(2) == 0;
    const std::string delimiter = below(3) == 0 ? ";" : ",";
    if (delimiter == ";") {
      all.emplace_back("   :delim: ;");
    }
    for (std::size_t row = 0; row != rows.size(); ++row) {
      std::string text;
      const bool is_option = row == 0 && in_option;
      for (const lines& one : rows[row]) {
        std::string field = joined(one, "");
        field.pop_back();
        const bool quoted = field.find_first_of("\n\",;") != field.npos || below(3) == 0;
        for (std::size_t at = 0; quoted && (at = field.find('"', at)) != field.npos; at += 2) {
          field.insert(at, "\"");
        }
        text += (text.empty() ? "" : (is_option ? "," : delimiter) + one_of({"", " "})) +
                (quoted ? '"' + field + '"' : field);
      }
      if (row == 0) {
        all.push_back(in_option ? "   :header: " + text : "   :header-rows: 1");
        all.emplace_back();
      }
      if (row != 0 || !in_option) {
        for (std::size_t at = 0; at <= text.size();) {
          const std::size_t end = std::min(text.find('\n', at), text.size());
          all.push_back(end == at ? "" : "   " + text.substr(at, end - at));
          at = end + 1;
        }
      }
    }
    return all;
  }

  lines cell() {
    switch (below(14)) {
      case 0: return {"- " + text(), "- " + text()};
      case 1: return {"1. " + text(), "", "2. " + text()};
      case 2: return {one_of({".. note::", ".. warning::", ".. admonition:: A title"}), "", "   " + text()};
      case 3: return {"| " + text(), "| " + text()};
      case 4: return {"Code::", "", "  raw *text* |sub|"};
      case 5: return {".. _target" + std::to_string(below(100000)) + ":", "", text()};
      case 6: return {text(), text()};
      case 7: return {text(), "", text()};
      case 8: return {"term", "  " + text()};
      case 9:
        return {one_of({"* a", "a. b", "#. c", "(i) d", "+ e", "x) y", "• z", ":f: g", ".. c", ">>> h", "-", "B. C"})};
      default: return {text()};
    }
  }

  std::string text() {
    std::string result = one_of({"a", "The pump", "No such bicycle", "E_1", "B.01", "*i*", "**s**", "``l``"});
    for (unsigned pieces = below(4); pieces != 0; --pieces) {
      result += " " + piece();
    }
    return result;
  }

  std::string piece() {
    return one_of({"word",   "is empty.",   "*it*",       "**strong**", "``co de``",   "``a\\b``",  "`title`",
                   "|sub|",  "|mark|",      "named_",     "`named`_",   "`x <u>`_",    "`x <u>`__", "[1]_",
                   "[CIT]_", ":sub:`2`",    ":math:`x`",  ":pep:`8`",   "__",          "*",         "**",
                   "a*b*c",  "x_y",         "\\*no\\*",   "a\\ b",      "2 * 3",       "(*a*)",     "\"*\"",
                   "'*a*'",  "ä",           "€",          "漢字",       "a|b",         "|",         "||",
                   "`",      "``",          "<x>",        "a: b",       "x::",         "-- c",      "1.",
                   "- d",    "http://a/b",  "anon__",     "\\\\",       "{a} $b ${c}", "[x]",       "\xC2\xA0",
                   "“q”",    "*a **b* c**", "_`in line`", "`a`:sub:",   ":no: x",      ".. x",      "a;b"});
  }

  // The table itself, or within something.
  std::string within(const lines& table) {
    switch (below(16)) {
      case 0: return "- item\n\n" + joined(table, "  ");
      case 1: return ".. note::\n\n" + joined(table, "   ");
      case 2: return ".. table:: Title\n   :align: left\n\n" + joined(table, "   ");
      case 3: return "Literal::\n\n" + joined(table, "  ");
      case 4: return ".. comment\n\n" + joined(table, "   ");
      case 5: return ".. code-block:: rst\n\n" + joined(table, "   ");
      case 6: return "term\n" + joined(table, "   ");
      case 7: return "..\n\n" + joined(table, "   ");
      case 8: return "Text.\n\n" + joined(table) + "\nText.\n";
      case 9: return "Title\n=====\n" + joined(table);
      case 10: return "1. one\n\n   2. two\n\n" + joined(table, "      ");
      case 11: return ".. [2] A footnote\n\n" + joined(table, "   ");
      case 12: return ":field: value\n\n" + joined(table, "   ");
      default: return joined(table);
    }
  }

  // Takes out, repeats or puts in a piece. It may cut a character of UTF-8 only at its edges.
  void mutate(std::string& text) {
    std::size_t at = below(static_cast<unsigned>(text.size()));
    while (at != 0 && is_continuation(text[at])) {
      --at;
    }
    std::size_t end = std::min(text.size(), at + 1 + below(4));
    while (end != text.size() && is_continuation(text[end])) {
      ++end;
    }
    switch (below(5)) {
      case 0: text.erase(at, end - at); break;
      case 1: text.insert(at, text.substr(at, end - at)); break;
      case 2:
        text.insert(
            at, one_of({"|", "\n", " ", "-", ":", "\\", "`", "*", "_", "   ", "=", "+", "\n\n", "::", ".. ", "\""}));
        break;
      case 3: {  // in the place of as many, so that columns stay
        const std::string piece = one_of({"|", "-", ":", "\\", "`", "*", "_", "=", "+", " ", ".", "1", ")"});
        text.replace(at, end - at, piece + std::string(width(text.substr(at, end - at)) - 1, ' '));
        break;
      }
      default: text.insert(at, piece()); break;
    }
  }

  static bool is_continuation(char byte) { return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U; }

  unsigned below(unsigned limit) { return static_cast<unsigned>(random_() % limit); }

  std::string one_of(const std::vector<std::string>& texts) {
    return texts[below(static_cast<unsigned>(texts.size()))];
  }

  std::mt19937 random_;
};

}  // namespace

int main(int argc, char** argv) {
  if (argc != 3) {
    return 2;
  }
  std::cout << writer{static_cast<unsigned>(std::stoi(argv[1]))}.file(std::stoi(argv[2]));
}
