// SPDX-License-Identifier: Apache-2.0
// Checks the catalogs that large_table.cmake generates, and the lengths of the literals in the headers that it names.
#include <hard/catalog.hpp>
#include <hard_lists/catalog.hpp>
#include <hard_rows/catalog.hpp>
#include <large/catalog.hpp>
#include <long_piece/catalog.hpp>
#include <long_text/catalog.hpp>

#include <cstdio>
#include <fstream>
#include <iterator>
#include <string>
#include <string_view>

#include "../../check.hpp"

namespace {

void check(bool good, const std::string& what) { tests::check(__FILE__, __LINE__, what.c_str(), good); }

std::string repeat(std::string_view text, std::size_t size) {
  std::string all;
  while (all.size() < size) all += text;
  return all.substr(0, size);
}

// The bytes of the longest literal of a file, all its pieces and the NUL at its end; and of its longest piece.
struct longest {
  std::size_t literal = 0;
  std::size_t piece = 0;
};

longest measure(const std::string& text) {
  longest most;
  std::size_t literal = 0;
  for (std::size_t i = 0; i != text.size(); ++i) {
    if (text.compare(i, 2, "//") == 0) {
      i = text.find('\n', i);
    } else if (text[i] == '\'') {
      i = text.find('\'', text[i + 1] == '\\' ? i + 3 : i + 1);
      literal = 0;
    } else if (text[i] == '"') {
      const std::size_t unit = text[i - 1] == 'u' ? 2 : text[i - 1] == 'U' ? 4 : 1;
      std::size_t units = 0;
      for (++i; text[i] != '"'; ++i, ++units) {
        if (text[i] != '\\') continue;
        const bool hex = text[++i] == 'x';
        const std::string_view digits = hex ? "0123456789abcdef" : "01234567";
        if (hex) ++i;
        if (digits.find(text[i]) == digits.npos) continue;  // such as \n
        while (digits.find(text[i + 1]) != digits.npos) ++i;
      }
      literal += unit * units;
      if (unit * units > most.piece) most.piece = unit * units;
      if (literal + unit > most.literal) most.literal = literal + unit;
    } else if (text[i] != ' ' && text[i] != '\n' && text[i] != 'u' && text[i] != 'U') {
      literal = 0;
    }
  }
  return most;
}

void check_literals(const char* file) {
  std::ifstream in(file);
  const std::string text(std::istreambuf_iterator<char>(in), {});
  check(text.size() > 1000, "no header");
  const longest most = measure(text);
  std::printf("%s: literals of up to %zu bytes, pieces of up to %zu\n", file, most.literal, most.piece);
  check(most.literal <= 65535, "MSVC takes no such literal");
  check(most.piece <= 16380, "MSVC takes no such piece of a literal");
}

std::string handling_of(int i) {
  if (i == 2500) return repeat("Twenty thousand bytes. ", 20000) + ".";
  if (i == 2600) return repeat("As long as a row. ", 32765) + ".";
  if (i % 50 == 0) return "";
  return "Measure " + std::to_string(i) + ": come back on another day.";
}

void check_large() {
  check(large::catalog.size() == 5500, "size of large");
  int i = 0;
  for (const auto entry : large::catalog) {
    ++i;
    const std::string number = std::to_string(7 * i);
    check(entry.code() == "LargeTable." + number, "code " + number);
    check(entry.name() == "large_table_" + number, "name " + number);
    check(entry.number() == 7 * i, "number " + number);
    check(entry.http_status() == 400 + i % 100, "status " + number);
    check(entry.message() == "Message " + std::to_string(i) + " of the table.", "message " + number);
    check(entry.description() == "Description \"" + std::to_string(i) + "\" with an \303\251.",
          "description " + number);
    check(entry.handling() == handling_of(i), "handling " + number);
    check(*(entry.handling().data() + entry.handling().size()) == '\0', "NUL " + number);
    check(large::catalog.find(7 * i) == entry, "find number " + number);
    check(large::catalog.find("LargeTable." + number) == entry, "find code " + number);
    check(large::catalog.find_by_name("large_table_" + number) == entry, "find name " + number);
    check(!large::catalog.find(7 * i + 1), "find no number " + number);
    check(!large::catalog.find_by_name("large_table_" + number + "_"), "find no name " + number);
  }
  check(i == 5500, "rows of large");
}

// In constant expressions, in which nothing may be read beyond its row.
constexpr std::size_t sizes() {
  std::size_t sum = 0;
  for (const auto entry : large::catalog) sum += entry.message().size() + entry.code().size() + entry.name().size();
  return sum;
}
static_assert(sizes() == 5500 * 22 + 20893 + 5500 * 23 + 2 * 25915);
static_assert(large::catalog.find("LargeTable.17500").handling().size() == 20001);
static_assert(large::catalog.find("LargeTable.18200").handling().size() == 32766);
static_assert(large::catalog.find("LargeTable.17850").handling().empty());
static_assert(large::catalog.find("LargeTable.38500").message() == "Message 5500 of the table.");
static_assert(large::catalog.find_by_name("large_table_7").handling() == "Measure 1: come back on another day.");
static_assert(long_text::catalog.find(1).message().size() == 40000);
static_assert(long_text::catalog.find(3).description() == "\?\?= \"\\\" \303\251\nnew line; [x]");

void check_long_text() {
  check(long_text::catalog.find(1).message() == repeat("Forty thousand bytes. ", 40000), "message 1");
  check(long_text::catalog.find(2).message() == repeat("Thirty thousand bytes. ", 30000), "message 2");
  check(long_text::catalog.find(3).message() == "Short.", "message 3");
  for (const auto entry : long_text::catalog) check(*(entry.message().data() + entry.message().size()) == '\0', "NUL");
  check(long_piece::catalog.find(1).message() == repeat("Thirty thousand bytes. ", 30000), "message of long_piece");
}

// The same table, written with other limits.
template <class Catalog, class Other>
void check_same(Catalog catalog, Other other) {
  auto expected = catalog.begin();
  for (const auto entry : other) {
    const std::string code((*expected).code());
    check(entry.code() == code, "code " + code);
    check(entry.name() == (*expected).name(), "name " + code);
    check(entry.number() == (*expected).number(), "number " + code);
    check(entry.http_status() == (*expected).http_status(), "status " + code);
    check(entry.message() == (*expected).message(), "message " + code);
    check(entry.description() == (*expected).description(), "description " + code);
    check(entry.handling() == (*expected).handling(), "handling " + code);
    check(entry.advice() == (*expected).advice(), "advice " + code);
    check(other.find(code) == entry, "find code " + code);
    check(other.find(entry.number()) == entry, "find number " + code);
    check(other.find_by_name(entry.name()) == entry, "find name " + code);
    ++expected;
  }
  check(expected == catalog.end(), "rows");
  check(!other.find(0) && !other.find("") && !other.find_by_name(""), "unlisted");
}

}  // namespace

int main(int count, char** files) {
  check(measure(R"(= "a\303\x1f" "\\"; '"' u"\x1f\x2\n" // "comment"
      u"\"";)")
                .literal == 10,
        "measure");
  for (int i = 1; i < count; ++i) check_literals(files[i]);
  check_large();
  check_long_text();
  check_same(hard::catalog, hard_rows::catalog);
  check_same(hard::catalog, hard_lists::catalog);
  return tests::result();
}
