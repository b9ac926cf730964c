// SPDX-License-Identifier: Apache-2.0
// Cells that are hard to carry from a table through CMake and into a header. All bytes are typed here again.
#include <error_catalog/fmt.hpp>
#include <hard/catalog.hpp>

#include <string>
#include <string_view>

#include "catch.hpp"

namespace {

void check_texts(std::string_view code, std::string_view message, std::string_view description,
                 std::string_view handling) {
  const hard::entry entry = hard::catalog.find(code);
  INFO(code);
  CHECK(entry);
  CHECK(entry.code() == code);
  CHECK(entry.message() == message);
  CHECK(entry.description() == description);
  CHECK(entry.handling() == handling);
}

}  // namespace

TEST_CASE("text that means something to CMake is kept") {
  check_texts("Hard.0001", ";leading ;; and trailing;", ";;", ";");
  check_texts("Hard.0003", R"("double" and 'single')", R"(")", R"(it's a ")");
  check_texts("Hard.0005", "$ ${name} $ENV{HOME} $<CONFIG>", "@name@ @ &amp;", "${}");
  check_texts("Hard.0006", "%s %d %% {0} {{}} {", "#hash", "#include <x>");
  check_texts("Hard.0017", "OFF", "N", "IGNORE");
  check_texts("Hard.0018", "NOTFOUND", "x-NOTFOUND", "ON");
  check_texts("Hard.0019", "v1", "endif()", "message(FATAL_ERROR oops)");
  check_texts("Hard.0020", "rows", "row_1", "cell");
  check_texts("Hard.0021", "0", "1", "FALSE");
  check_texts("Hard.0022", "PARENT_SCOPE", "CACHE", "PARENT_SCOPE");
  check_texts("Hard.0031", "[unbalanced", "unbalanced]", "a]b[c]]");
}

TEST_CASE("text that means something to C++ is kept") {
  check_texts("Hard.0004", R"(C:\temp\)", R"(\\server\share)", R"(\n \0 \x41 \")");
  check_texts("Hard.0008", "?\?/", "?\?\?/ ?\?! ?\?( ?\?) ?\?= ?\?' ?\?< ?\?> ?\?-", "?\?\?\?/?");
  check_texts("Hard.0009", "// not a comment", "/* neither */ this", "*/");
  check_texts("Hard.0029", "A question?", "?", "?\?");
  check_texts("Hard.0030", "R\"(raw)\"", ")\"", "\"\\0\" \\");
}

TEST_CASE("text that looks like a part of a table is kept, except for the marks of line blocks") {
  check_texts("Hard.0007", "a | b || c", "a | b || c", "leading and trailing |");
  check_texts("Hard.0002", "The second one is last.", "Two blanks.", "");
  check_texts("Hard.0028", "+---+---+", "-----", "=====");
}

TEST_CASE("text outside ASCII is kept, whatever the columns that it takes") {
  check_texts("Hard.0011", "na\xC3\xAFve caf\xC3\xA9",
              "\xE2\x82\xAC"
              "5 \xC3\xA9"
              "1 \xF0\x9F\x98\x80"
              "9 \xC3\xBF",
              "e\xCC\x81 o\xCC\x88");
  check_texts("Hard.0012",
              "\xE6\x97\xA5\xE6\x9C\xAC\xE8\xAA\x9E\xE3\x80\x81"
              "\xE5\x85\xA8\xE8\xA7\x92\xE3\x80\x80\xE3\x81\xA8 ascii",
              "\xE2\x9C\x85 \xE5\xAE\x8C\xE4\xBA\x86 \xE2\x9A\xA0", "\xE3\x80\x8C\xE5\xBC\x95\xE7\x94\xA8\xE3\x80\x8D");
}

TEST_CASE("markup becomes its text") {
  check_texts("Hard.0013", "strong emphasis literal", R"(\d\\n* **)", "*not* _this_ abc");
  check_texts("Hard.0014", "the guide, phrase and text.", "the page x", "anonymous, word_, [1]_, |name|");
}

TEST_CASE("text that only looks like markup is kept") {
  check_texts("Hard.0015", "2 * 3 * 4", "**not closed ** yet", "``half");
  check_texts("Hard.0016", "snake_case_words __init__ a*b*c x**2", "*.log and *.txt",
              "\"*\" or \"*\", \xE2\x80\x9C*\xE2\x80\x9D or \xE2\x80\x9C*\xE2\x80\x9D, (``)");
}

TEST_CASE("lines of a cell are joined by blanks, and blank lines are left out") {
  check_texts("Hard.0026", "A message that is wrapped, with a blank line in between.",
              "strong words that are wrapped and a backslash at the end", "Starts below. Ends above.");
}

TEST_CASE("a text of one character is written") { CHECK(fmt::format("{:h}", hard::catalog.find("Hard.0001")) == ";"); }

TEST_CASE("a text of three thousand characters is kept") {
  std::string text;
  for (int word = 1; word <= 600; ++word) {
    text += std::string(word == 1 ? "" : " ") + 'w' + std::to_string(1000 + word).substr(1);
  }
  CHECK(text.size() == 2999);
  check_texts("Hard.0027", text, text, "");
}

TEST_CASE("a missing message or description is taken from the other") {
  check_texts("Hard.0023", "Only a description.", "Only a description.", "");
  check_texts("Hard.0024", "Only a message.", "Only a message.", "Contact technical support.");
}

TEST_CASE("a code with the text of the unlisted one is listed") {
  check_texts("Hard.0025", "Unlisted error code.", "Unlisted error code.", "Unlisted error code.");
  CHECK(hard::catalog.find("Hard.0025") != hard::entry());
  CHECK(fmt::format("{:u}", hard::catalog.find("Hard.0025")) == "Unlisted error code. (Hard.0025)");
}

TEST_CASE("leading zeros do not make a number octal") {
  CHECK(hard::catalog.find("Hard.0008").number() == 8);
  CHECK(hard::catalog.find("Hard.0010").number() == 10);
  CHECK(static_cast<int>(hard::errc::ten) == 10);
  CHECK(hard::catalog.find(10).message() == "Ten in decimal, eight in octal.");
  CHECK_FALSE(hard::catalog.find("Hard.10"));
}

TEST_CASE("statuses range from 100 to 599") {
  CHECK(hard::catalog.find("Hard.0008").http_status() == 100);
  CHECK(hard::catalog.find("Hard.9999").http_status() == 599);
}

TEST_CASE("rows come in the order of their numbers, not of the table") {
  int last = 0;
  for (const hard::entry entry : hard::catalog) {
    CHECK(entry.number() > last);
    last = entry.number();
  }
  CHECK(last == 9999);
  CHECK(hard::catalog.size() == 32);
}

TEST_CASE("the names are those of the names file") {
  CHECK(hard::catalog.find("Hard.0001").name() == "semicolons");
  CHECK(hard::catalog.find("Hard.0002").name() == "second");
  CHECK(hard::catalog.find("Hard.9999").value() == hard::errc::last);
}

TEST_CASE("a retired code is not listed, and neither is its name") {
  CHECK_FALSE(hard::catalog.find("Hard.0300"));
  CHECK_FALSE(hard::catalog.find(300));
  CHECK_FALSE(hard::catalog.find_by_name("gone"));
}
