// SPDX-License-Identifier: Apache-2.0
// Writes Markdown with tables that a small grammar makes and mutations spoil. The same seed makes the same file.
//
//   make_tables <seed> <number of tables>
#include <algorithm>
#include <cstdlib>
#include <iostream>
#include <random>
#include <string>
#include <vector>

namespace {

class writer {
 public:
  explicit writer(unsigned seed) : random_{seed} {}

  std::string section() {
    std::string text = table();
    while (below(3) == 0 && !text.empty()) {
      mutate(text);
    }
    std::string result =
        one_of({"", "", "Text.\n", "# Title\n", "<!-- x -->\n", "[r]: /u \"t\"\n\n", "- a\n", "1. a\n\n"});
    return result + within(text) +
           one_of({"\n", "\n", "\n\n", "\n# Title\n\n", "\n---\n\n", "\ntext\n\n", "\n```\n| a |\n|---|\n```\n"});
  }

 private:
  std::string table() {
    const unsigned columns = 1 + below(4);
    std::string text = row(columns, true) + '\n' + dashes(below(12) == 0 ? columns + 1 : columns) + '\n';
    for (unsigned rows = below(4); rows != 0; --rows) {
      text += row(below(8) == 0 ? 1 + below(5) : columns, false) + '\n';
    }
    return text;
  }

  std::string row(unsigned columns, bool title) {
    const bool outer = below(5) != 0;
    std::string text = outer ? "|" : "";
    for (unsigned column = 0; column != columns; ++column) {
      text += one_of({" ", " ", "", "  ", "\t"}) +
              (title && below(2) == 0 ? one_of({"Code", "Status", "**Text**"}) : cell()) +
              one_of({" ", " ", "", "  "}) + (column + 1 != columns || outer ? "|" : "");
    }
    return text;
  }

  std::string dashes(unsigned columns) {
    std::string text = below(5) == 0 ? "" : "|";
    for (unsigned column = 0; column != columns; ++column) {
      text += one_of({"---", "-", ":-", "-:", ":-:", " --- ", " :--"}) +
              (column + 1 == columns && below(5) == 0 ? "" : "|");
    }
    return text;
  }

  std::string cell() {
    std::string text;
    for (unsigned pieces = below(5); pieces != 0; --pieces) {
      text += piece() + one_of({"", " ", ""});
    }
    return text;
  }

  std::string piece() {
    return one_of({"a",
                   "E_1",
                   "ERR_NOT_FOUND",
                   "404",
                   "b c",
                   "ä",
                   "€",
                   "`x`",
                   "``y ` z``",
                   "`a \\| b`",
                   "`",
                   "``",
                   "**",
                   "*",
                   "_",
                   "__",
                   "***",
                   "~",
                   "~~",
                   "~~~",
                   "**b**",
                   "*i*",
                   "_i_",
                   "~~s~~",
                   "[t](u)",
                   "[t](<a b> \"t\")",
                   "[t](u 't'",
                   "[r]",
                   "[x][r]",
                   "[r][]",
                   "[x][n]",
                   "[",
                   "]",
                   "](u)",
                   "![",
                   "![i](u)",
                   "!",
                   "(",
                   ")",
                   "<",
                   ">",
                   "<br>",
                   "<br/>",
                   "<b>",
                   "</b>",
                   "<a id=\"E1\">",
                   "<ul><li>x</li></ul>",
                   "<!-- c -->",
                   "<!--",
                   "-->",
                   "<http://x.y/z>",
                   "<a@b.c>",
                   "https://x.y/a_b*c*",
                   "www.x.y",
                   "&amp;",
                   "&lt;",
                   "&nbsp;",
                   "&copy",
                   "&no;",
                   "&#65;",
                   "&#x42;",
                   "&#0;",
                   "&",
                   ";",
                   "\\*",
                   "\\|",
                   "\\\\",
                   "\\",
                   "\\`",
                   "\"q\"",
                   "'",
                   ".",
                   ",",
                   ":",
                   "“q”",
                   "-",
                   "+",
                   "1.",
                   "#",
                   "$",
                   "%",
                   "a\\_b",
                   "{x}",
                   "\xC2\xA0",
                   "CACHE",
                   "[^1]"});
  }

  // The table itself, or within a block quote, a list item or code.
  std::string within(const std::string& text) {
    switch (below(14)) {
      case 0: return indented(text, "> ", "> ");
      case 1: return indented(text, "- ", "  ");
      case 2: return indented(text, "1. ", "   ");
      case 3: return indented(text, "> - ", ">   ");
      case 4: return indented(text, "   ", "   ");
      case 5: return indented(text, "    ", "    ");
      case 6: return one_of({"```\n", "~~~ x\n", "````\n"}) + text + "```\n";
      case 7:
        return one_of({"<div>\n", "<pre>\n", "<!--\n", "<x-y>\n", "<details>\n\n"}) + text +
               one_of({"</div>\n", "</pre>\n", "-->\n"});
      case 8:
        return indented(text, one_of({">", "-\t", "*   ", "10) ", "\t", " > "}), one_of({">", "\t", "    ", "  ", ""}));
      default: return text;
    }
  }

  static std::string indented(const std::string& text, const std::string& first, const std::string& others) {
    std::string result = first;
    for (std::size_t i = 0; i != text.size(); ++i) {
      result += text[i];
      if (text[i] == '\n' && i + 1 != text.size()) {
        result += others;
      }
    }
    return result;
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
    switch (below(4)) {
      case 0: text.erase(at, end - at); break;
      case 1: text.insert(at, text.substr(at, end - at)); break;
      case 2:
        text.insert(at, one_of({"|", "\n", " ", "-", ":", "\\", "`", "*", "_", "\t", "    ", ">", "#", "\n\n", "<", "[",
                                "]", "&", "~"}));
        break;
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
  writer random{static_cast<unsigned>(std::stoi(argv[1]))};
  for (int left = std::stoi(argv[2]); left > 0; --left) {
    std::cout << random.section();
  }
}
