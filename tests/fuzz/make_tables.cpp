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
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "any_table.hpp"
#include "random_choice.hpp"
#include "write_tables.hpp"

namespace {

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
