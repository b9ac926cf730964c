// SPDX-License-Identifier: Apache-2.0
// Makes tables by a grammar, t0.rst, t1.csv and so on, and of each of them a mutation, m0.rst, m1.csv and so on. What
// the grammar means by a table is what the tests' own reader must read.
//
//   make_tables <count> <seed> <directory> [<command that writes the cells of a table in Markdown, to <table>.cells>]
//
// Without that command, there are no tables in Markdown.
#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdio>
#include <cstdlib>
#include <exception>
#include <fstream>
#include <ios>
#include <random>
#include <regex>
#include <sstream>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "any_table.hpp"

namespace {

std::mt19937 generator;

std::size_t below(std::size_t limit) { return generator() % limit; }
bool one_in(std::size_t count) { return below(count) == 0; }

template <class Container>
const auto& one_of(const Container& container) {
  return container[below(std::size(container))];
}

// A text as the table writes it, and what it means.
struct marked_up {
  std::string source;
  std::string meaning;
};

enum class format { rst, markdown, csv };

// Text that means itself in reStructuredText and CSV, as Markdown writes it.
std::string escaped(const std::string& text) {
  std::string source;
  for (const char byte : text) {
    if (byte == '|' || byte == '*') source += '\\';
    source += byte == '&' ? "&amp;" : std::string(1, byte);
  }
  return source;
}

marked_up some_text(format written, std::size_t longest) {
  static const std::vector<marked_up> plain = {{"The", "The"},
                                               {"vault", "vault"},
                                               {"does", "does"},
                                               {"not", "not"},
                                               {"exist.", "exist."},
                                               {"CACHE", "CACHE"},
                                               {"OFF", "OFF"},
                                               {"PARENT_SCOPE", "PARENT_SCOPE"},
                                               {"${x}", "${x}"},
                                               {"$ENV{HOME}", "$ENV{HOME}"},
                                               {"@a@", "@a@"},
                                               {"%s", "%s"},
                                               {"{0}", "{0}"},
                                               {"a;b", "a;b"},
                                               {";", ";"},
                                               {"[x]", "[x]"},
                                               {"[", "["},
                                               {"]", "]"},
                                               {"it's", "it's"},
                                               {"\"quoted\"", "\"quoted\""},
                                               {"?\?/", "?\?/"},
                                               {"?\?=", "?\?="},
                                               {"&amp;", "&amp;"},
                                               {"#", "#"},
                                               {"//", "//"},
                                               {"/*", "/*"},
                                               {"caf\xC3\xA9", "caf\xC3\xA9"},
                                               {"\xE6\x97\xA5\xE6\x9C\xAC", "\xE6\x97\xA5\xE6\x9C\xAC"},
                                               {"0", "0"},
                                               {"404", "404"},
                                               {"NOTFOUND", "NOTFOUND"},
                                               {"(maybe)", "(maybe)"},
                                               {"a|b", "a|b"},
                                               {"|", "|"},
                                               {"2*3", "2*3"},
                                               {"a,b", "a,b"},
                                               {"+---+", "+---+"},
                                               {"==", "=="}};
  static const std::vector<marked_up> markdown = {{"**Try again** later", "Try again later"},
                                                  {"*no*", "no"},
                                                  {"`a \\| *b*`", "a | *b*"},
                                                  {"[a phrase](a.md 'x')", "a phrase"},
                                                  {"![a picture](a.png)", "a picture"},
                                                  {"~~old~~", "old"},
                                                  {"&lt;id&gt;", "<id>"},
                                                  {"one<br>two", "one two"},
                                                  {"<b>bold</b>", "bold"},
                                                  {"C:\\\\temp", "C:\\temp"},
                                                  {"\\`x\\`", "`x`"},
                                                  {"https://example.com/a_b_", "https://example.com/a_b_"}};
  static const std::vector<marked_up> rst = {{"**Try again** later", "Try again later"},
                                             {"*no*", "no"},
                                             {"``\\d+ **``", "\\d+ **"},
                                             {"`a phrase`", "a phrase"},
                                             {"C:\\\\temp", "C:\\temp"},
                                             {"\\*star\\*", "*star*"},
                                             {"2 * 3", "2 * 3"},
                                             {"(**bold**)", "(bold)"},
                                             {"\\ x", "x"}};
  marked_up text;
  for (std::size_t words = below(longest); words != 0; --words) {
    const bool is_marked_up = written != format::csv && one_in(5);
    marked_up word = !is_marked_up ? one_of(plain) : written == format::rst ? one_of(rst) : one_of(markdown);
    if (written == format::markdown && !is_marked_up) word.source = escaped(word.source);
    // What begins a cell may be the mark of a block, and a line of punctuation below a short one makes it a title.
    const bool begins = text.source.empty() && (word.source == "|" || word.source == "+---+");
    if (written == format::rst && (begins || word.source == "==" || word.source == "//")) continue;
    text.source += (text.source.empty() ? "" : " ") + word.source;
    text.meaning += (text.meaning.empty() ? "" : " ") + word.meaning;
  }
  return text;
}

std::vector<std::string> some_codes(std::size_t count) {
  const std::size_t kind = below(4);
  std::vector<std::string> codes;
  std::size_t number = below(50);
  for (std::size_t i = 0; i != count; ++i) {
    number += 1 + below(kind == 3 ? 100000 : 90);
    char code[40];
    static constexpr const char* formats[] = {"Vault.%04zu", "V-%zu", "NoSuchKey%zu.Key", "SVC:%zu"};
    std::snprintf(code, sizeof code, formats[kind], number);
    codes.emplace_back(code);
  }
  std::shuffle(codes.begin(), codes.end(), generator);
  return codes;
}

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
  if (one_in(9)) {  // an empty line; nothing that is marked up goes on behind one
    const bool marked = text.find_first_of("*`\\") != text.npos;
    const std::size_t place = marked ? lines.size() * below(2) : below(lines.size() + 1);
    lines.insert(lines.begin() + static_cast<std::ptrdiff_t>(place), "");
  }
  return lines;
}

std::string grid(const std::vector<std::vector<std::string>>& cells) {
  std::vector<std::size_t> columns;
  for (std::size_t i = 0; i != cells[0].size(); ++i) {
    std::size_t widest = 3 + below(30);
    for (const auto& row : cells) {
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
  for (std::size_t row = 0; row != cells.size(); ++row) {
    std::vector<std::vector<std::string>> lines;
    std::size_t height = 1;
    for (std::size_t i = 0; i != columns.size(); ++i) {
      lines.push_back(wrapped(cells[row][i], columns[i]));
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

std::string with_line_ends(const std::string& text, const std::string& line_end) {
  std::string result;
  for (const char byte : text) result += byte == '\n' ? line_end : std::string(1, byte);
  return result;
}

std::string csv(const std::vector<std::vector<std::string>>& cells) {
  const char separator = one_of(std::string_view(",,;\t"));
  const std::size_t surplus = one_in(4) ? 1 + below(3) : 0;
  std::string text = one_in(4) ? std::string("sep=") + separator + "\n" : "";
  for (const auto& row : cells) {
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

std::string markdown(const std::vector<std::vector<std::string>>& cells) {
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
  line(cells[0]);
  std::vector<std::string> dashes;
  for (std::size_t i = 0; i != cells[0].size(); ++i)
    dashes.emplace_back(one_of(std::array{"---", ":--", "-:", ":---:"}));
  line(dashes);
  for (std::size_t row = 1; row != cells.size(); ++row) line(cells[row]);
  text += one_of(std::array{"", "\nThat is all.\n", "\n| a | b |\n|---|---|\n| Code | x |\n"});
  return with_line_ends(text, one_in(4) ? "\r\n" : "\n");
}

struct made {
  std::string text;
  std::vector<table_row> rows;
};

// A code as a cell has it.
std::string decorated(const std::string& code, format written) {
  if (one_in(8)) return one_in(2) ? '"' + code + '"' : '\'' + code + '\'';
  if (written != format::markdown) return code;
  return one_of(std::array{code, code, "`" + code + "`", "**" + code + "**", "[" + code + "](#x)", "~~" + code + "~~"});
}

// The rows of a table as they are written, and those that are meant. The columns are the status, the code, the message,
// the description, the handling text and one that is not read.
class table_of_rows {
 public:
  explicit table_of_rows(format written) : written_(written) {}

  void add(const std::vector<std::string>& codes) {
    const std::string status = std::to_string(100 + below(500));
    const std::array<marked_up, 6> row = texts();
    cells_.push_back({one_of(std::array{"", "", "HTTP "}) + status +
                          one_of(std::array{"", " Bad Request", "Unauthorized", " (Not Found)"}),
                      list(codes), row[2].source, row[3].source, row[4].source, row[5].source});
    above_.clear();
    for (const std::string& code : codes) {
      above_.push_back(rows_.size());
      rows_.push_back({std::stoi(status), code, row[2].meaning, row[3].meaning, row[4].meaning});
    }
    if (one_in(12)) {
      cells_.push_back(cells_.back());  // again, with the same texts
    } else {
      while (one_in(8)) go_on();
    }
    if (one_in(8)) add_other();
  }

  const std::vector<std::vector<std::string>>& cells() const { return cells_; }

  std::vector<table_row> rows() const {
    std::vector<table_row> filled = rows_;
    for (table_row& row : filled) {
      if (row.message.empty()) row.message = row.description;
      if (row.description.empty()) row.description = row.message;
    }
    return filled;
  }

 private:
  std::array<marked_up, 6> texts() const {
    std::array<marked_up, 6> row = {
        marked_up{},           {}, some_text(written_, 9), some_text(written_, 12), some_text(written_, 20),
        some_text(written_, 3)};
    if (written_ == format::csv && one_in(5)) row[4].source = row[4].meaning += "\nOr do not.";
    if (row[2].meaning.empty() && row[3].meaning.empty()) row[2] = {"It failed.", "It failed."};
    return row;
  }

  std::string list(const std::vector<std::string>& codes) const {
    static const std::array<std::array<const char*, 3>, 3> separators = {
        {{", ", "; ", ", "}, {", ", "<br>", ",<br/>"}, {",", ";", "\n"}}};
    const std::string separator = one_of(separators[static_cast<std::size_t>(written_)]);
    std::string text;
    for (const std::string& code : codes) text += (text.empty() ? "" : separator) + decorated(code, written_);
    return text;
  }

  // A row without a status and a code, whose texts are those of the row above.
  void go_on() {
    const std::array<marked_up, 6> row = texts();
    cells_.push_back({"", "", row[2].source, row[3].source, row[4].source, row[5].source});
    for (const std::size_t above : above_) {
      append(rows_[above].message, row[2].meaning);
      append(rows_[above].description, row[3].meaning);
      append(rows_[above].handling, row[4].meaning);
    }
  }

  static void append(std::string& text, const std::string& more) {
    text += (text.empty() || more.empty() ? "" : " ") + more;
  }

  // A row of no error.
  void add_other() {
    const std::string mark = written_ == format::csv ? "" : "**";
    switch (below(3)) {
      case 0: cells_.push_back({"", mark + "Wheels" + mark, "", "", "", ""}); break;
      case 1: cells_.push_back({mark + "Wheels" + mark, "", "", "", "", ""}); break;
      default: cells_.push_back({"500", one_of(std::array{"", "N/A", "--"}), "Others.", "", "", ""});
    }
  }

  format written_;
  std::vector<std::vector<std::string>> cells_;
  std::vector<table_row> rows_;
  std::vector<std::size_t> above_;  // those of the last row that is written
};

made some_table(format written) {
  static const std::vector<std::vector<std::string>> titles = {
      {"Status Code", "HTTP Status", "response  code"},    {"Error Code", "errorCode", "ERROR CODES", "error.code"},
      {"Error Message", "Message", "Error Information"},   {"Description", "Meaning", "When_it_occurs"},
      {"Handling Measure", "Solution", "Troubleshooting"}, {"Module", "Remark"}};
  std::vector<std::size_t> columns = {0, 1, 2, 3, 4, 5};
  std::shuffle(columns.begin(), columns.end(), generator);
  std::vector<std::string> header;
  for (const std::size_t column : columns) {
    const std::string title = one_of(titles[column]);
    header.push_back(written != format::csv && one_in(4) ? "**" + title + "**" : title);
  }
  table_of_rows rows(written);
  std::vector<std::string> codes = some_codes(1 + below(15));
  while (!codes.empty()) {
    const std::size_t count = std::min(codes.size(), one_in(6) ? 1 + below(3) : 1);
    rows.add({codes.end() - static_cast<std::ptrdiff_t>(count), codes.end()});
    codes.resize(codes.size() - count);
  }
  std::vector<std::vector<std::string>> cells = {header};
  for (const std::vector<std::string>& row : rows.cells()) {
    cells.emplace_back();
    for (const std::size_t column : columns) cells.back().push_back(row[column]);
  }
  constexpr std::array writers = {grid, markdown, csv};
  return {writers[static_cast<std::size_t>(written)](cells), rows.rows()};
}

std::string mutated(std::string text) {
  static const std::string bytes = "xyz+-=|| **``\\\"\"';,,[]\n\n\t  019aZ.\x01\x7F\x80\xC3\xE6";
  const auto line_at = [&](std::size_t at) {
    const std::size_t begin = at == 0 ? 0 : text.rfind('\n', at - 1) + 1;  // npos + 1 is 0
    return std::make_pair(begin, std::min(text.find('\n', begin), text.size() - 1) + 1 - begin);
  };
  for (std::size_t count = 1 + below(2); count != 0; --count) {
    const std::size_t at = below(text.size());
    const auto [begin, size] = line_at(at);
    const std::string line = text.substr(begin, size);
    switch (below(9)) {
      case 0: text[at] = one_of(bytes); break;
      case 1: text.erase(at, 1 + below(3)); break;
      case 2: text.insert(at, 1, one_of(bytes)); break;
      case 3: text.erase(begin, size); break;
      case 4: text.insert(begin, line); break;
      case 5:
        text.erase(begin, size);
        text.insert(line_at(below(text.size() + 1)).first, line);
        break;
      case 6: text.resize(at); break;
      case 7: std::swap(text[at], text[below(text.size())]); break;
      default: text.insert(at, text.substr(below(text.size()), below(12)));
    }
    if (text.empty()) text = "\n";
  }
  return text;
}

void write(const std::string& path, const std::string& text) { std::ofstream(path, std::ios::binary) << text; }

bool same(const std::vector<table_row>& a, const std::vector<table_row>& b) {
  return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](const table_row& one, const table_row& other) {
    return one.status == other.status && one.code == other.code && one.message == other.message &&
           one.description == other.description && one.handling == other.handling;
  });
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 4 && argc != 5)
    return std::fputs("usage: make_tables <count> <seed> <directory> [<command>]\n", stderr), 2;
  const std::string directory = argv[3];
  int failures = 0;
  for (unsigned long i = 0; i != std::stoul(argv[1]); ++i) {
    generator.seed(static_cast<unsigned>(std::stoul(argv[2]) + i));
    const bool is_markdown = argc == 5 && i % 4 == 2;
    const format written = is_markdown ? format::markdown : i % 4 != 3 ? format::rst : format::csv;
    const std::string name = std::to_string(i) + std::array{".rst", ".md", ".csv"}[static_cast<std::size_t>(written)];
    const made table = some_table(written);
    write(directory + "/t" + name, table.text);
    write(directory + "/m" + name, mutated(table.text));
    for (const std::string& each : {"/t" + name, "/m" + name}) {
      if (is_markdown && std::system((std::string(argv[4]) + " " + directory + each).c_str()) != 0) return 1;
    }
    try {
      if (same(read_any_table(directory + "/t" + name), table.rows)) continue;
      std::fprintf(stderr, "t%s: the reader does not read what is meant\n", name.c_str());
    } catch (const std::exception& error) {
      std::fprintf(stderr, "t%s: the reader says: %s\n", name.c_str(), error.what());
    }
    ++failures;
  }
  return failures == 0 ? 0 : 1;
}
