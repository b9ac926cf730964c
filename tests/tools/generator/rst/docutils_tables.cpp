// SPDX-License-Identifier: Apache-2.0
// Compares the tables that docutils finds in a file with what the reader hands over: a program that shares nothing with
// the reader that it checks.
//
//   docutils_tables <XML by rst2xml> <output of print_records.cmake>
//
// Prints "read" or "refused", or the difference. A cell for which docutils reports an error may have any text.
#include <algorithm>
#include <fstream>
#include <iostream>
#include <iterator>
#include <regex>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace {

const std::string any_text = "(any text)";

std::string read_file(const char* path) {
  std::ifstream file{path, std::ios::binary};
  return {std::istreambuf_iterator<char>{file}, {}};
}

// Runs of spaces become one, those at the ends none.
std::string trimmed(std::string_view text) {
  std::string result;
  for (const char character : text) {
    const bool space = character == ' ' || character == '\n' || character == '\t';
    if (!space || (!result.empty() && result.back() != ' ')) {
      result += space ? ' ' : character;
    }
  }
  while (!result.empty() && result.back() == ' ') {
    result.pop_back();
  }
  // A space that does not break beside one that does is shown as one.
  static const std::regex spaces{"(\xC2\xA0| )* (\xC2\xA0| )*|^\xC2\xA0+|\xC2\xA0+$"};
  result = std::regex_replace(result, spaces, " ");
  return std::regex_replace(result, std::regex{"^ | $"}, "");
}

std::string unescaped(std::string text) {
  for (const auto& [escape, meaning] : {std::pair{"&lt;", "<"}, {"&gt;", ">"}, {"&quot;", "\""}, {"&amp;", "&"}}) {
    const std::string pattern = escape;
    for (std::size_t at = 0; (at = text.find(pattern, at)) != std::string::npos; ++at) {
      text.replace(at, pattern.size(), meaning);
    }
  }
  return text;
}

std::string attribute(const std::string& tag, const std::string& name) {
  std::smatch match;
  return std::regex_search(tag, match, std::regex{" " + name + "=\"([^\"]*)\""}) ? unescaped(match[1]) : "";
}

// The tables in the XML of docutils. A line is "table", or "header" or "row" and the cells.
class document {
 public:
  explicit document(const std::string& xml) : mismatch_{xml.find("Anonymous hyperlink mismatch") != xml.npos} {
    for (std::size_t at = 0; at < xml.size();) {
      const std::size_t end = xml[at] == '<' ? xml.find('>', at) + 1 : std::min(xml.find('<', at), xml.size());
      const std::string piece = xml.substr(at, end - at);
      if (piece[0] != '<') {
        text(piece);
      } else if (piece[1] == '/') {
        close(piece.substr(2, piece.size() - 3));
      } else if (piece[1] != '?' && piece[1] != '!') {
        const std::string name = piece.substr(1, piece.find_first_of(" />") - 1);
        open(name, piece);
        if (piece[piece.size() - 2] == '/') {
          close(name);
        }
      }
      at = end;
    }
  }

  std::vector<std::string> lines;

 private:
  static bool is_inline(const std::string& name) {
    static const std::set<std::string> names{"emphasis",
                                             "strong",
                                             "literal",
                                             "reference",
                                             "subscript",
                                             "title_reference",
                                             "superscript",
                                             "inline",
                                             "math",
                                             "acronym",
                                             "problematic",
                                             "target",
                                             "generated",
                                             "abbreviation",
                                             "image",
                                             "footnote_reference",
                                             "citation_reference",
                                             "raw"};
    return names.count(name) != 0;
  }

  void text(const std::string& piece) {
    if (in_entry_ == 1 && silent_ == 0) {
      cell_ += unescaped(piece);
    }
  }

  static bool is_silent(const std::string& name) {
    return name == "system_message" || name == "comment" || name == "substitution_definition" || name == "raw" ||
           name == "footnote" || name == "citation";
  }

  void open(const std::string& name, const std::string& tag) {
    if (name == "entry" && ++in_entry_ == 1) {
      cell_.clear();
      wild_ = false;
      spans_ = spans_ || tag.find(" more") != std::string::npos;
    } else if (in_entry_ == 0) {
      if (name == "table") {
        lines.emplace_back("table");
        spans_ = false;
      } else if (name == "thead") {
        in_head_ = true;
      } else if (name == "row") {
        lines.emplace_back(in_head_ ? "header" : "row");
      }
      return;
    }
    if (name == "system_message" ? std::stoi(attribute(tag, "level")) >= 3 : name == "problematic" && mismatch_) {
      wild_ = true;
    }
    silent_ += is_silent(name) ? 1 : 0;
    if (name == "table") {
      lines.emplace_back("a table within a cell");
    } else if (name == "image") {
      cell_ += attribute(tag, "alt");
    } else if (name == "footnote_reference" || name == "citation_reference") {
      cell_ += '[';
    } else if (name == "classifier") {
      cell_ += " : ";
    } else if (name == "option_argument") {
      cell_ += attribute(tag, "delimiter");
    } else if (!is_inline(name)) {
      cell_ += ' ';
    }
  }

  void close(const std::string& name) {
    if (name == "entry" && in_entry_-- == 1) {
      lines.back() += '\t' + (wild_ ? any_text : trimmed(cell_));
    } else if (name == "thead") {
      in_head_ = false;
    } else if (name == "table" && spans_ && in_entry_ == 0) {
      lines.emplace_back("spans");
    }
    if (in_entry_ == 0) {
      return;
    }
    silent_ -= is_silent(name) ? 1 : 0;
    if (name == "footnote_reference" || name == "citation_reference") {
      cell_ += ']';
    } else if (name == "field_name") {
      cell_ += ':';
    } else if (!is_inline(name)) {
      cell_ += ' ';
    }
  }

  std::string cell_;
  int in_entry_ = 0;
  int silent_ = 0;
  bool in_head_ = false;
  bool wild_ = false;
  bool spans_ = false;
  bool mismatch_;
};

// The same of what the reader hands over; nothing if it refuses a table.
std::vector<std::string> read_lines(const std::string& read) {
  std::vector<std::string> lines;
  static const std::regex column{"\t\\d+=([^\t]*)"};
  for (std::size_t at = 0; at < read.size();) {
    const std::size_t end = read.find('\n', at);
    const std::string line = read.substr(at, end - at);
    at = end + 1;
    const bool is_header = !lines.empty() && lines.back() == "table";
    if (line.rfind("table", 0) == 0) {
      lines.emplace_back("table");
    } else if (line.find('\t') == std::string::npos) {
      return {};
    } else {
      std::string cells = is_header ? "header" : "row";
      for (std::sregex_iterator cell{line.begin(), line.end(), column}; cell != std::sregex_iterator{}; ++cell) {
        cells += '\t' + trimmed((*cell)[1].str());
      }
      lines.push_back(cells);
    }
  }
  return lines;
}

bool agree(const std::string& expected, const std::string& read) {
  std::size_t at = 0;
  std::size_t other = 0;
  while (at < expected.size() || other < read.size()) {
    const std::size_t end = std::min(expected.find('\t', at), expected.size());
    const std::size_t other_end = std::min(read.find('\t', other), read.size());
    const std::string cell = expected.substr(at, end - at);
    if ((cell != any_text && cell != read.substr(other, other_end - other)) ||
        (end == expected.size()) != (other_end == read.size())) {
      return false;
    }
    at = end + 1;
    other = other_end + 1;
  }
  return true;
}

}  // namespace

int main(int, char** argv) {
  const std::vector<std::string> expected = document{read_file(argv[1])}.lines;
  const std::string output = read_file(argv[2]);
  const std::vector<std::string> read = read_lines(output);
  if (read.empty() && !output.empty()) {
    std::cout << "refused\n";
    return 0;
  }
  for (std::size_t i = 0; i < std::max(expected.size(), read.size()); ++i) {
    const std::string wanted = i < expected.size() ? expected[i] : "(nothing)";
    const std::string had = i < read.size() ? read[i] : "(nothing)";
    if (!agree(wanted, had)) {
      std::cout << "docutils: " << wanted << "\nread:     " << had << '\n';
      return 1;
    }
  }
  std::cout << "read\n";
}
