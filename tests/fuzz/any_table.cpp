// SPDX-License-Identifier: Apache-2.0
#include "any_table.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <fstream>
#include <ios>
#include <iterator>
#include <map>
#include <regex>
#include <set>
#include <sstream>
#include <string>
#include <vector>

#include "csv_records.hpp"
#include "inline_markup.hpp"

namespace {

std::string strip(const std::string& text) {
  const std::size_t first = text.find_first_not_of(" \t");
  return first == text.npos ? "" : text.substr(first, text.find_last_not_of(" \t") - first + 1);
}

// One element a column of the screen: a wide character has another one, which is empty.
std::vector<std::string> columns_of(const std::string& line) {
  std::vector<std::string> columns;
  for (std::size_t i = 0; i < line.size();) {
    const auto lead = static_cast<unsigned char>(line[i]);
    const std::size_t size = lead < 0x80 ? 1 : lead == 0xC3 ? 2 : lead >= 0xE5 && lead <= 0xE9 ? 3 : 0;
    if (size == 0) throw not_known("a character that may be wide");
    if ((lead < 0x20 && lead != '\t') || lead == 0x7F || i + size > line.size()) throw no_table("no text");
    for (std::size_t next = 1; next < size; ++next) {
      if ((static_cast<unsigned char>(line[i + next]) & 0xC0) != 0x80) throw no_table("no UTF-8");
    }
    columns.push_back(line.substr(i, size));
    if (size == 3) columns.emplace_back();
    i += size;
  }
  return columns;
}

using cells = std::vector<std::string>;

std::string lower(std::string text) {
  for (char& byte : text) byte = byte >= 'A' && byte <= 'Z' ? static_cast<char>(byte - 'A' + 'a') : byte;
  return std::regex_replace(text, std::regex("  +"), " ");
}

// What counts of a title: neither capitals nor blanks, markup and numbers of footnotes.
std::string key_of(const std::string& title) {
  const std::string without_footnotes = std::regex_replace(title, std::regex("\\[([0-9]+|[#^*][^\\]]*)\\]_?"), "");
  return lower(std::regex_replace(without_footnotes, std::regex("[ #*`_.:\n\v-]"), ""));
}

// The rows as they are written, and the places of those that the next record may continue.
struct rows {
  std::vector<table_row> all;
  std::vector<std::size_t> above;
};

void append(std::string& text, const std::string& more) { text += (text.empty() || more.empty() ? "" : " ") + more; }

// What is in the columns under the titles. Where none of them is that of codes, the table is one of something else.
class columns {
 public:
  explicit columns(const cells& titles) : size_(titles.size()) {
    static const std::map<std::string, std::size_t> kinds = {{"statuscode", 0},
                                                             {"httpstatuscode", 0},
                                                             {"httpstatus", 0},
                                                             {"httpcode", 0},
                                                             {"status", 0},
                                                             {"http", 0},
                                                             {"responsecode", 0},
                                                             {"httpresponsecode", 0},
                                                             {"errorcode", 1},
                                                             {"errorcodes", 1},
                                                             {"code", 1},
                                                             {"eventcode", 1},
                                                             {"exitcode", 1},
                                                             {"errormessage", 2},
                                                             {"message", 2},
                                                             {"errorinformation", 2},
                                                             {"error", 2},
                                                             {"description", 3},
                                                             {"errordescription", 3},
                                                             {"errorcodedescription", 3},
                                                             {"meaning", 3},
                                                             {"explanation", 3},
                                                             {"trigger", 3},
                                                             {"whenitoccurs", 3},
                                                             {"handlingmeasure", 4},
                                                             {"solution", 4},
                                                             {"solutionsuggestion", 4},
                                                             {"measure", 4},
                                                             {"troubleshooting", 4},
                                                             {"resolution", 4},
                                                             {"action", 4},
                                                             {"fix", 4},
                                                             {"whattodo", 4}};
    for (std::size_t i = 0; i < titles.size(); ++i) {
      const auto kind = kinds.find(key_of(titles[i]));
      if (kind == kinds.end()) continue;
      if (places_[kind->second] != none) throw no_table("a column twice");
      places_[kind->second] = i;
    }
  }

  bool have_codes() const { return places_[1] != none; }

  void check() const {
    if (places_[0] == none || (places_[2] == none && places_[3] == none)) throw no_table("a column is missing");
  }

  bool fit(csv_record& record) const {
    const std::size_t text = std::min(places_[2], places_[3]);
    return fit_csv_record(record, size_, places_[0], places_[1], text);
  }

  // Adds the rows of a record. Throws where one of its cells is not what it must be.
  void read(const cells& all, rows& read) const {
    static const std::regex status("[ *`_]*([Hh][Tt][Tt][Pp](/[0-9.]+)?[ :-]*)?([1-5][0-9][0-9])(([^0-9](.|\n)*)?)"),
        two("(.|\n)*[^0-9][1-5][0-9][0-9]([^0-9](.|\n)*)?"), number("[1-5][0-9][0-9]"), no_code("-*|[Nn]/[Aa]"),
        wrapped("([A-Za-z0-9_][_.-])[ \n]+([A-Za-z0-9])"), separator(" *[,;\n][ \n]*"), quoted("^['\"](.*)['\"]$"),
        code("[A-Za-z0-9]([A-Za-z0-9_.:/-]*[A-Za-z0-9])?|-[0-9]+"), words("[A-Za-z][a-z]* +([^A-Z]*|[a-z]+ +[^0-9_]*)"),
        list("(['\"]?([A-Za-z0-9]([A-Za-z0-9_.:/-]*[A-Za-z0-9])?|-[0-9]+)['\"]?[,;]?\v?)*");
    const auto cell = [&](std::size_t kind) {
      std::string text = places_[kind] == none ? "" : all.at(places_[kind]);
      const bool is_list = kind == 1 && std::regex_match(text, list);
      std::replace(text.begin(), text.end(), '\v', is_list ? '\n' : ' ');
      return kind < 2 ? strip(text) : text;  // a \ at the end of a cell leaves the blank before it
    };
    table_row row;
    row.code = cell(1);
    row.message = cell(2);
    row.description = cell(3);
    row.handling = cell(4);
    const bool has_texts = !(row.message + row.description + row.handling).empty();
    if (cell(0).empty() && row.code.empty() && has_texts && !read.above.empty()) {
      for (const std::size_t above : read.above) {
        append(read.all[above].message, row.message);
        append(read.all[above].description, row.description);
        append(read.all[above].handling, row.handling);
      }
      return;
    }
    read.above.clear();
    std::set<std::string> different = {cell(0), cell(1), cell(2), cell(3), cell(4)};
    different.erase("");
    const bool has_digit = std::regex_match(row.code, code) && row.code.find_first_of("0123456789") != row.code.npos;
    if (different.size() < 2 && (cell(0).empty() ? !has_texts && !has_digit : !std::regex_match(cell(0), number)))
      return;
    if (std::regex_match(row.code, no_code)) return;
    const std::string written = cell(0);
    std::smatch parts;
    if (!std::regex_match(written, parts, status) || std::regex_match(parts.str(4), two)) throw no_table("no status");
    row.status = std::stoi(parts.str(3));
    if (std::regex_match(row.code, words)) throw not_known("words in place of a code");
    const std::string joined = std::regex_replace(row.code, wrapped, "$1$2");
    for (auto part = std::sregex_token_iterator(joined.begin(), joined.end(), separator, -1);
         part != std::sregex_token_iterator(); ++part) {
      row.code = std::regex_replace(part->str(), quoted, "$1");
      if (!std::regex_match(row.code, code)) throw no_table("no code");
      read.above.push_back(read.all.size());
      read.all.push_back(row);
    }
    if (std::regex_search(joined, std::regex("[,;\n] *$"))) throw no_table("a list that ends in a separator");
  }

 private:
  static constexpr std::size_t none = static_cast<std::size_t>(-1);
  std::size_t size_;
  std::array<std::size_t, 5> places_ = {none, none, none, none, none};
};

// Rows with one code are one.
std::vector<table_row> merged(const rows& read) {
  std::vector<table_row> all;
  for (table_row row : read.all) {
    if (row.message.empty()) row.message = row.description;
    if (row.description.empty()) row.description = row.message;
    if (row.message.empty()) throw no_table("no message");
    const auto same = std::find_if(all.begin(), all.end(), [&](const table_row& one) { return one.code == row.code; });
    if (same == all.end()) {
      all.push_back(row);
    } else if (same->status != row.status || same->message != row.message || same->description != row.description ||
               same->handling != row.handling) {
      throw no_table("a code twice");
    }
  }
  return all;
}

bool is_border(const std::string& text) {
  static const std::regex border("\\+(-+\\+)+");
  return std::regex_match(text, border);
}

// What the lines of a cell are: text, or a line block, the marks of which are not shown.
class cell_block {
 public:
  std::string text_of(const std::string& written) {
    std::string line = strip(written);
    const std::size_t indent = written.find_first_not_of(' ');
    static const std::regex other(
        "([-+*:]|[.][.]|>>>|__|[(]?([0-9]+|[A-Za-z]|[ivxlcdm]+|[IVXLCDM]+|#)[.)])( .*)?|"
        "(.*[^:])?::|(.)\\5\\5\\5+");
    const bool goes_on = in_text_ && !line.empty();
    if (!goes_on && marked_ && !line.empty()) throw not_known("markup in one of several paragraphs");
    marked_ = marked_ || line.find_first_of("*`\\") != line.npos;
    if (goes_on && indent <= indent_) return line;
    if (std::regex_match(line, other)) throw not_known("a block in a cell");
    if (goes_on) return line;
    const bool is_line = line == "|" || line.rfind("| ", 0) == 0;
    in_text_ = !line.empty() && !is_line;
    indent_ = indent;
    return is_line ? strip(line.substr(1)) : line;
  }

 private:
  bool in_text_ = false;
  std::size_t indent_ = 0;  // of the block that goes on
  bool marked_ = false;
};

// Reads the table that begins with a line, and returns the line behind it.
std::size_t read_grid(const std::vector<std::string>& lines, std::size_t at, rows& all) {
  const std::string top = strip(lines[at]);
  all.above.clear();
  const std::string below_header = std::regex_replace(top, std::regex("-"), "=");
  std::vector<std::size_t> edges;
  for (std::size_t i = 0; i < top.size(); ++i) {
    if (top[i] == '+') edges.push_back(i);
  }

  cells row, titles;
  std::vector<cell_block> blocks;
  bool ends_with_border = true, has_rows = false;
  for (++at; at < lines.size(); ++at) {
    const std::string line = strip(lines[at]);
    if (line.empty() || (ends_with_border && !is_one_of(line[0], "+|"))) break;
    const bool is_end = line == top || line == below_header;
    if (!is_end) {
      const std::vector<std::string> bytes = columns_of(line);
      if (bytes.size() != top.size() || is_one_of('\t', line)) throw no_table("a line of another width");
      for (const std::size_t edge : edges) {
        if (bytes[edge] != "|") throw no_table("a cell that spans others");
      }
      row.resize(edges.size() - 1);
      blocks.resize(edges.size() - 1);
      for (std::size_t i = 0; i + 1 < edges.size(); ++i) {
        std::string cell;
        for (std::size_t byte = edges[i] + 1; byte != edges[i + 1]; ++byte) cell += bytes[byte];
        row[i] = strip(row[i] + ' ' + blocks[i].text_of(cell));
      }
    } else if (row.empty()) {
      throw no_table("a border without a row");
    } else {
      for (std::string& cell : row) {
        cell = strip(std::regex_replace(plain_text(cell), std::regex("  +"), " "));
      }
      if (titles.empty()) {
        titles = row;
        if (!columns(titles).have_codes()) {  // a table of something else
          while (at < lines.size() && is_one_of(strip(lines[at])[0], "+|")) ++at;
          return at;
        }
        columns(titles).check();
        if (line == top) throw no_table("no header");
      } else {
        if (line != top) throw no_table("a second header");
        columns(titles).read(row, all);
        has_rows = true;
      }
      row.clear();
      blocks.clear();
    }
    ends_with_border = line == top;
  }
  if (!ends_with_border || !has_rows) throw no_table("no end, or no rows");
  return at;
}

rows read_rst(const std::vector<std::string>& lines) {
  rows all;
  for (std::size_t at = 0; at < lines.size();) {
    if (is_border(strip(lines[at]))) {
      at = read_grid(lines, at, all);
    } else {
      ++at;
    }
  }
  return all;
}

rows read_csv(const std::string& text, bool is_tsv) {
  std::vector<csv_record> records = read_csv_records(text, is_tsv);
  rows all;
  if (records.empty()) throw no_table("no rows");
  cells header;
  for (const csv_field& title : records[0]) header.push_back(strip(title.text));
  const columns titles(header);
  if (!titles.have_codes()) throw no_table("no codes");
  titles.check();
  for (std::size_t i = 1; i < records.size(); ++i) {
    if (!titles.fit(records[i])) throw no_table("a record of another size");
    cells record;
    for (std::size_t place = 0; place < header.size(); ++place) {
      const std::string title = lower(header[place]);
      const bool is_text = title.find("code") == title.npos || title.find("description") != title.npos;
      record.push_back(is_text ? records[i][place].text : strip(records[i][place].text));
    }
    titles.read(record, all);
  }
  return all;
}

std::vector<std::string> split(const std::string& text, char separator) {
  std::vector<std::string> parts;
  std::istringstream stream(text + separator);
  for (std::string part; std::getline(stream, part, separator);) parts.push_back(part);
  return parts;
}

// The cells of Markdown, as cmark_tables prints them, are those that cmark-gfm sees. A line break is a vertical tab.
rows read_markdown(const std::string& printed) {
  rows all;
  cells titles;
  for (const std::string& line : split(printed, '\n')) {
    if (line.empty()) continue;
    const cells row = split(line.substr(line.find('\t') + 1), '\t');
    if (line.compare(0, 7, "header\t") == 0) {
      titles = row;
      all.above.clear();
      if (columns(titles).have_codes()) columns(titles).check();
    } else if (columns(titles).have_codes()) {
      columns(titles).read(row, all);
    }
  }
  return all;
}

std::string contents(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}

}  // namespace

std::vector<table_row> read_any_table(const std::string& path) {
  const std::string ending = path.substr(path.rfind('.'));
  std::string text = contents(path);
  if (ending != ".rst") text = std::regex_replace(text, std::regex("\r\n?"), "\n");
  if (text.empty() || text.back() != '\n') text += '\n';
  std::vector<std::string> lines;
  std::size_t begin = 0;
  for (std::size_t end; (end = text.find('\n', begin)) != text.npos; begin = end + 1) {
    lines.push_back(text.substr(begin, end - begin));
    columns_of(lines.back());
  }
  const rows read = ending == ".csv"  ? read_csv(text, false)
                    : ending == ".md" ? read_markdown(contents(path + ".cells"))
                                      : read_rst(lines);
  std::vector<table_row> all = merged(read);
  if (all.empty()) throw no_table("no rows");
  return all;
}
