// SPDX-License-Identifier: Apache-2.0
// The budgets of instructions. Runs under callgrind: a count is the same on each run.
#include "instructions.hpp"

#include <cmath>
#include <map>
#include <string>
#include <utility>
#include <vector>

#include "catch.hpp"
#include "benchmark/cases.hpp"

namespace {

double count(const std::string& group, const std::string& name) {
  static std::map<std::pair<std::string, std::string>, double> counts;
  const auto counted = counts.find({group, name});
  if (counted != counts.end()) return counted->second;
  static const std::vector<measured> all = cases(std::size_t{1} << 20);
  for (const measured& work : all) {
    if (work.group == group && work.name == name) return counts[{group, name}] = instructions(work);
  }
  FAIL(group << ": no case " << name);
  return 0;
}

}  // namespace

TEST_CASE("a code is found in twice the instructions of the floor, and fewer than its peers") {
  for (const std::string group : {"find a code, listed", "find a code, unlisted"}) {
    INFO(group);
    CHECK(count(group, "catalog.find") <= 2.0 * count(group, "floor"));
    CHECK(count(group, "catalog.find") < count(group, "gperf"));
    CHECK(count(group, "catalog.find") <= count(group, "std::unordered_map") / 6);
  }
}

TEST_CASE("a status takes fifteen instructions, loop included") {
  // What comes before and after the loop is spread over the look-ups, as less than one instruction each.
  CHECK(std::floor(count("number to status", "catalog.find")) <= 15);
  CHECK(std::floor(count("enumerator to status", "http_status")) <= 15);
}

TEST_CASE("a log line takes a fifth of the instructions of fmt::format") {
  CHECK(count("log line to a buffer", "write, {:l}") <= count("log line to a string", "fmt::format of the parts") / 5);
}

TEST_CASE("a text takes few instructions") {
  CHECK(count("log line to a buffer", "write, {:l}") <= 125);
  CHECK(count("text for a user to a buffer", "write, {:u}") <= 130);
  CHECK(count("code to a buffer", "write, {:c}") <= 45);
  CHECK(count("log line by fmt to a buffer", "fmt::format_to, {:l}") <= 450);
  CHECK(count("problem details to a buffer", "problem_details") <= 250);
  CHECK(count("problem details of this occurrence to a buffer", "problem_details") <= 1250);
}

TEST_CASE("a text for a user takes twice the instructions of a copy of its parts") {
  const std::string group = "text for a user to a buffer";
  CHECK(count(group, "write, {:u}") <= 2.0 * count(group, "memcpy of the parts"));
}

TEST_CASE("problem details take less than a sixth of the instructions of snprintf") {
  const std::string group = "problem details to a buffer";
  CHECK(count(group, "problem_details") <= 0.16 * count(group, "snprintf of the parts"));
}

TEST_CASE("scan takes one and a half instructions a byte") {
  CHECK(count("scan of a log, each byte", "catalog.scan") <= 1.5);
}

TEST_CASE("a name, a word or a long number takes one look into a hash table, however large it is") {
  const auto take = [](const std::string& text, double listed, const char* function = "catalog.find") {
    INFO(text);
    CHECK(count("find a " + text + ", listed", function) <= listed);
    CHECK(count("find a " + text + ", unlisted", function) <= 45);
  };
  take("code of eight digits", 42);
  take("code of nine digits", 46);
  take("code of any shape", 60);
  take("name", 65, "catalog.find_by_name");
}

TEST_CASE("a registry looks a code up in three catalogs, or in ten") {
  CHECK(count("find a code of three catalogs, listed", "registry.find") <= 110);
  CHECK(count("find a code of three catalogs, unlisted", "registry.find") <= 45);
  CHECK(count("find a code of ten catalogs, listed", "registry.find") <= 210);
  CHECK(count("find a code of ten catalogs, unlisted", "registry.find") <= 210);
}

TEST_CASE("scan takes few instructions a byte, whatever the text") {
  const auto take = [](const std::string& text, double catalog, double three, double ten, double words) {
    const std::string group = "scan of " + text + ", each byte";
    INFO(group);
    CHECK(count(group, "catalog.scan") <= catalog);
    CHECK(count(group, "registry.scan, three catalogs") <= three);
    CHECK(count(group, "registry.scan, ten catalogs") <= ten);
    CHECK(count(group, "catalog.scan, codes of any shape") <= words);
  };
  take("a plain log", 1, 4, 7, 6);
  take("BBBB", 1, 8, 10, 8);
  take("prefixes", 6, 20, 40, 40);
  take("B.B.B", 1, 10, 10, 10);
  take("BackupService", 40, 40, 40, 40);
}
