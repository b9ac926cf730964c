// SPDX-License-Identifier: Apache-2.0
// What is in a file that was linked with the catalog: relocations, sections and symbols, as readelf tells.
#include <cstdio>
#include <memory>
#include <set>
#include <sstream>
#include <string>
#include <utility>
#include <vector>

#include "catch.hpp"
#include "table.hpp"

namespace {

// The words of the lines that `readelf <option> <file>` prints.
std::vector<std::vector<std::string>> readelf(const std::string& option, const std::string& file) {
  const std::string command = "LC_ALL=C '" READELF "' --wide " + option + " '" + file + "'";
  const std::unique_ptr<std::FILE, int (*)(std::FILE*)> output(popen(command.c_str(), "r"), pclose);
  REQUIRE(output);
  std::vector<std::vector<std::string>> lines;
  std::string line;
  for (int byte; (byte = std::getc(output.get())) != EOF;) {
    if (byte != '\n') {
      line += static_cast<char>(byte);
      continue;
    }
    std::istringstream stream(line);
    lines.emplace_back();
    for (std::string word; stream >> word;) lines.back().push_back(word);
    line.clear();
  }
  REQUIRE(lines.size() > 2);
  return lines;
}

// The symbols of what is not code, by name, with their sizes.
std::set<std::pair<std::string, std::size_t>> objects(const std::string& file) {
  std::set<std::pair<std::string, std::size_t>> found;
  for (const auto& line : readelf("--syms", file)) {  // Num: Value Size Type Bind Vis Ndx Name
    if (line.size() == 8 && line[3] == "OBJECT" && line[6] != "ABS") {
      const bool is_new = found.emplace(line[7], std::stoul(line[2], nullptr, 0)).second;
      CHECK(is_new);
    }
  }
  return found;
}

}  // namespace

TEST_CASE("a library and a program that use the whole catalog need nothing to be done when they are loaded") {
  for (const std::string file : {EVERYTHING_LIBRARY, EVERYTHING_PROGRAM, UNITS_LIBRARY}) {
    INFO(file);
    for (const auto& line : readelf("--relocs", file)) {
      if (line.size() < 5 || line[2].rfind("R_", 0) != 0) continue;
      INFO(line[2] << ' ' << line[4]);  // Offset Info Type Value Name
      const std::string name = line[4].substr(0, line[4].find('@'));
      CHECK((name == "memchr" || name == "memcmp" || name == "strlen" || name == "bcmp"));
    }
    for (const auto& line : readelf("--sections", file)) {
      for (const std::string& word : line) {
        for (const std::string section : {".data", ".bss", ".tdata", ".tbss", ".init", ".ctors"}) {
          CHECK(word.rfind(section, 0) != 0);
        }
      }
    }
    for (const auto& line : readelf("--dyn-syms", file)) {  // Num: Value Size Type Bind Vis Ndx Name
      if (line.size() < 8 || line[6] == "UND" || line[7].rfind("everything", 0) == 0) continue;
      CHECK(line[7] == "Name");  // nothing of the catalog, be it UNIQUE or WEAK
    }
  }
}

TEST_CASE("all data of the catalog takes 24,000 bytes, and its texts are in it once") {
  std::set<std::string> texts = {"", "Unlisted error code."};
  for (const table_row& row : read_table()) texts.insert({row.code, row.message, row.description, row.handling});
  for (const named_code& name : read_names()) {
    if (!name.retired) texts.insert(name.name);
  }
  std::size_t size = 0;
  for (const std::string& text : texts) size += text.size() + 1;
  // The reason phrases are of the registry of HTTP status codes, whatever the table.
  std::size_t data = 0;
  for (const auto& [name, object_size] : objects(EVERYTHING_LIBRARY)) {
    if (name.find("reasons") == name.npos) data += object_size;
  }
  INFO(data << " bytes, the texts " << size);
  CHECK(data > size);
  CHECK(data <= 24000);
}

TEST_CASE("a program that maps codes to statuses keeps a kibibyte and a quarter") {
  std::size_t size = 0;
  for (const auto& line : readelf("--sections", STATUSES_LIBRARY)) {
    for (std::size_t i = 0; i + 4 < line.size(); ++i) {  // [Nr] Name Type Address Off Size
      if (line[i].rfind(".rodata", 0) == 0) size += std::stoul(line[i + 4], nullptr, 16);
    }
  }
  CHECK(size > 320);
  CHECK(size <= 1280);
}

TEST_CASE("twenty translation units have one copy of the catalog") {
  CHECK(objects(UNITS_LIBRARY) == objects(EVERYTHING_LIBRARY));
}

TEST_CASE("look-ups, write and bodies call only what a signal handler may call") {
  int calls = 0;
  for (const auto& line : readelf("--dyn-syms", SIGNAL_LIBRARY)) {  // Num: Value Size Type Bind Vis Ndx Name
    if (line.size() < 8 || line[6] != "UND" || line[4] == "WEAK") continue;
    INFO(line[7]);
    const std::string name = line[7].substr(0, line[7].find('@'));
    // POSIX.1-2017, chapter 2.4.3, lists these as async-signal-safe.
    CHECK(std::set<std::string>{"memchr", "memcmp", "memcpy", "memmove", "memset", "strlen"}.count(name) == 1);
    ++calls;
  }
  CHECK(calls > 2);
}
