// SPDX-License-Identifier: Apache-2.0
// Makes CSV files of every dialect by a grammar, t0.csv, t1.tsv and so on, and of each of them a mutation, m0.csv and
// so on. Writes beside each file what the tests' own parser reads in it, or "refused". What the grammar means by a
// table is what the parser must read. The titles of the columns are Stat, Key, Text, More and Do.
//
//   make_tables <count> <seed> <directory>
#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdio>
#include <fstream>
#include <ios>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "any_table.hpp"
#include "csv_records.hpp"
#include "random_choice.hpp"

namespace {

constexpr std::array<std::string_view, 5> titles = {"Stat", "Key", "Text", "More", "Do"};

// What is written of a table: a line for each cell, the title, line:column where it begins, and its text with \v for a
// newline.
std::string cell_line(std::string_view title, const csv_field& field) {
  std::string text = field.text;
  std::replace(text.begin(), text.end(), '\n', '\v');
  return std::string(title) + ' ' + std::to_string(field.line) + ':' + std::to_string(field.column) + ' ' + text + '\n';
}

// Whether all of a text is UTF-8, without control bytes.
bool is_text(const std::string& text) {
  for (std::size_t i = 0; i != text.size();) {
    const auto at = [&](std::size_t index) {
      return index < text.size() ? static_cast<unsigned>(static_cast<unsigned char>(text[index])) : 0U;
    };
    const unsigned lead = at(i);
    const std::size_t size = lead < 0x80   ? 1
                             : lead < 0xC2 ? 0
                             : lead < 0xE0 ? 2
                             : lead < 0xF0 ? 3
                             : lead < 0xF5 ? 4
                                           : 0;
    if (size == 0 || lead == 0x7F || (lead < 0x20 && lead != '\t' && lead != '\n' && lead != '\r')) return false;
    unsigned value = lead;
    for (std::size_t next = 1; next != size; ++next) {
      if ((at(i + next) & 0xC0U) != 0x80U) return false;
      value = value << 6U | (at(i + next) & 0x3FU);
    }
    value &= size == 1 ? 0x7FU : size == 2 ? 0x7FFU : size == 3 ? 0xFFFFU : 0x1FFFFFU;
    if ((size == 3 && value < 0x800) || (value >= 0xD800 && value < 0xE000)) return false;
    if (size == 4 && (value < 0x10000 || value > 0x10FFFF)) return false;
    i += size;
  }
  return true;
}

std::string stripped(const std::string& text) {
  const std::size_t first = text.find_first_not_of(" \t\n");
  return first == text.npos ? "" : text.substr(first, text.find_last_not_of(" \t\n") - first + 1);
}

// What the tests' own parser reads.
std::string read(const std::string& text, bool is_tsv) {
  if (!is_text(text)) return "refused\n";
  try {
    std::vector<csv_record> records = read_csv_records(text, is_tsv);
    if (records.size() < 2) return "refused\n";
    std::array<std::size_t, titles.size()> places = {};
    for (std::size_t i = 0; i != titles.size(); ++i) {
      std::size_t count = 0;
      for (std::size_t place = 0; place != records[0].size(); ++place) {
        std::string title = stripped(records[0][place].text);
        const auto same = [](char one, char other) { return (one | 0x20) == (other | 0x20); };
        if (std::equal(title.begin(), title.end(), titles[i].begin(), titles[i].end(), same)) {
          places[i] = place;
          ++count;
        }
      }
      if (count != 1) return "refused\n";
    }
    std::string result;
    for (std::size_t i = 1; i != records.size(); ++i) {
      const std::size_t first_text = std::min(places[2], places[3]);
      if (!fit_csv_record(records[i], records[0].size(), places[0], places[1], first_text)) return "refused\n";
      for (std::size_t column = 0; column != titles.size(); ++column) {
        result += cell_line(titles[column], records[i][places[column]]);
      }
    }
    return result;
  } catch (const no_table&) {
    return "refused\n";
  }
}

struct dialect {
  char separator;
  std::vector<std::string> line_ends;
  std::size_t quotes;      // a field that needs none is in quotes once in so many
  std::size_t surplus;     // empty fields at the end of each record
  bool has_short_records;  // whose empty fields at the end are left out
};

std::string in_quotes(std::string text) {
  for (std::size_t at = 0; (at = text.find('"', at)) != text.npos; at += 2) text.insert(at, 1, '"');
  return '"' + text + '"';
}

// Writes a file, and keeps count of where it is.
class writer {
 public:
  explicit writer(const dialect& chosen) : dialect_(chosen) {}

  // Gives where each field begins.
  std::vector<csv_field> record(const std::vector<std::string>& texts, std::size_t size) {
    std::vector<csv_field> fields;
    for (std::size_t i = 0; i != size; ++i) {
      if (i != 0) put(std::string(1, dialect_.separator));
      fields.push_back({line_, column_, texts[i]});
      const bool needs_quotes = texts[i].find_first_of("\"\n\t,;") != std::string::npos &&
                                (texts[i].find_first_of("\"\n") != std::string::npos ||
                                 texts[i].find(dialect_.separator) != std::string::npos || one_in(2));
      put(needs_quotes || one_in(dialect_.quotes) ? in_quotes(texts[i]) : texts[i]);
    }
    if (size == texts.size()) put(std::string(one_in(4) ? below(5) : dialect_.surplus, dialect_.separator));
    end_line();
    return fields;
  }

  void put(const std::string& text) {
    for (const char byte : text) {
      if (byte == '\n') {
        end_line();
      } else {
        text_ += byte;
        column_ += (static_cast<unsigned char>(byte) & 0xC0U) != 0x80U;
      }
    }
  }

  void end_line() {
    const std::string& end = one_of(dialect_.line_ends);
    // A lone CR before a lone LF would be one line end.
    text_ += end == "\n" && !text_.empty() && text_.back() == '\r' ? "\r\n" : end;
    ++line_;
    column_ = 1;
  }

  void mark() { text_ += "\xEF\xBB\xBF"; }
  std::string text() && { return std::move(text_); }

 private:
  dialect dialect_;
  std::string text_;
  std::size_t line_ = 1;
  std::size_t column_ = 1;
};

std::string some_text() {
  static const std::vector<std::string> words = {"The",
                                                 "pump",
                                                 "is",
                                                 "empty.",
                                                 "CACHE",
                                                 "OFF",
                                                 "PARENT_SCOPE",
                                                 "${x}",
                                                 "$ENV{HOME}",
                                                 "@a@",
                                                 "[x]",
                                                 "[",
                                                 "]",
                                                 "\\",
                                                 "\\;",
                                                 "a;b",
                                                 ";",
                                                 "a,b",
                                                 ",",
                                                 "a\tb",
                                                 "\"quoted\"",
                                                 "\"",
                                                 "'",
                                                 "`",
                                                 "|",
                                                 "caf\xC3\xA9",
                                                 "\xE6\x97\xA5\xE6\x9C\xAC",
                                                 "\xF0\x9F\x9A\xB2",
                                                 "404",
                                                 "sep=;",
                                                 "\n",
                                                 "\n\n",
                                                 "#",
                                                 "+---+",
                                                 "{",
                                                 "<"};
  std::string text;
  for (std::size_t count = below(7); count != 0; --count)
    text += (text.empty() || one_in(6) ? "" : " ") + one_of(words);
  return std::all_of(text.begin(), text.end(), [](char byte) { return byte == '\t' || byte == ' '; }) ? "" : text;
}

struct table {
  std::string text;
  std::string meaning;
};

table some_table(bool is_tsv) {
  static const std::vector<std::vector<std::string>> all_line_ends = {
      {"\n"}, {"\r\n"}, {"\r"}, {"\n", "\r\n"}, {"\n", "\r\n", "\r"}};
  const dialect chosen = {is_tsv ? '\t' : one_of(std::string_view(",;\t")), one_of(all_line_ends),
                          one_of(std::array<std::size_t, 3>{1, 4, 1000}), one_in(3) ? below(4) : 0, one_in(3)};
  writer file(chosen);
  if (one_in(4)) file.mark();
  if (one_in(4)) {
    const std::string line = (one_in(4) ? "SEP=" : "sep=") + std::string(1, chosen.separator);
    file.put(one_in(3) ? in_quotes(line) : line);
    file.end_line();
  }
  std::vector<std::size_t> columns = {0, 1, 2, 3, 4, 5};  // 5 has another title
  std::shuffle(columns.begin(), columns.end(), generator);
  std::vector<std::string> header;
  for (const std::size_t column : columns) {
    header.push_back(column == 5
                         ? one_of(std::array<std::string, 3>{"Notes", "Notes (a; b, c)", "\"Notes\",\n;;;;;;;;"})
                         : std::string(titles[column]));
  }
  file.record(header, header.size());
  table result;
  for (std::size_t rows = 1 + below(8), row = 0; row != rows; ++row) {
    if (one_in(8)) file.put(std::string(below(7), one_in(3) ? ' ' : chosen.separator)), file.end_line();
    std::vector<std::string> cells;
    for (const std::size_t column : columns) {
      cells.push_back(column == 0   ? std::to_string(400 + below(200))
                      : column == 1 ? "Pump." + std::to_string(row + 1)
                                    : some_text());
    }
    // What may be left out: empty fields at the end, behind the status, the code and a text.
    std::size_t size = cells.size();
    const auto place = [&](std::size_t column) {
      return static_cast<std::size_t>(std::find(columns.begin(), columns.end(), column) - columns.begin());
    };
    const std::size_t least = 1 + std::max({place(0), place(1), std::min(place(2), place(3))});
    while (chosen.has_short_records && size > least && cells[size - 1].empty() && !one_in(4)) --size;
    std::vector<csv_field> fields = file.record(cells, size);
    fields.resize(cells.size(), {fields.back().line, fields.back().column, ""});
    for (std::size_t column = 0; column != titles.size(); ++column) {
      result.meaning += cell_line(titles[column], fields[place(column)]);
    }
  }
  result.text = std::move(file).text();
  return result;
}

std::string mutated(std::string text) {
  static const std::string bytes = "ab01 .,,;;\t\t\"\"\n\r\r=\x01|";
  for (std::size_t count = 1 + below(2); count != 0 && !text.empty(); --count) {
    const std::size_t at = below(text.size());
    switch (below(7)) {
      case 0: text[at] = one_of(bytes); break;
      case 1: text.erase(at, 1 + below(3)); break;
      case 2: text.insert(at, 1, one_of(bytes)); break;
      case 3: text.insert(at, text.substr(below(text.size()), below(30))); break;
      case 4: std::swap(text[at], text[below(text.size())]); break;
      case 5:
        std::replace(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(at), one_of(bytes), one_of(bytes));
        break;
      default: text.resize(one_in(4) ? at : text.size() - below(std::min<std::size_t>(text.size(), 9)));
    }
  }
  return text;
}

void write(const std::string& path, const std::string& text) { std::ofstream(path, std::ios::binary) << text; }

}  // namespace

int main(int argc, char** argv) {
  if (argc != 4) return std::fputs("usage: make_tables <count> <seed> <directory>\n", stderr), 2;
  const std::string directory = argv[3];
  int failures = 0;
  for (unsigned long i = 0; i != std::stoul(argv[1]); ++i) {
    generator.seed(static_cast<unsigned>(std::stoul(argv[2]) + i));
    const bool is_tsv = one_in(5);
    const table made = some_table(is_tsv);
    const std::string mutation = mutated(made.text);
    const std::string number = std::to_string(i), ending = is_tsv ? ".tsv" : ".csv";
    write(directory + "/t" + number + ending, made.text);
    write(directory + "/t" + number + ".txt", made.meaning);
    write(directory + "/m" + number + ending, mutation);
    write(directory + "/m" + number + ".txt", read(mutation, is_tsv));
    if (read(made.text, is_tsv) != made.meaning) {
      std::fprintf(stderr, "t%s: the parser does not read what is meant\n", number.c_str());
      ++failures;
    }
  }
  return failures == 0 ? 0 : 1;
}
