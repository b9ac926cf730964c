// SPDX-License-Identifier: Apache-2.0
#include <backup_service/fmt.hpp>

#include <fmt/compile.h>

#include <iterator>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

#include <backup_service/catalog.hpp>

#include "catch.hpp"

namespace bs = backup_service;
using bs::catalog;
using bs::errc;

namespace {

template <class... Arguments>
std::string runtime_format(std::string_view format, const Arguments&... arguments) {
  return fmt::format(fmt::runtime(format), arguments...);
}

}  // namespace

TEST_CASE("fmt formats entries and enumerators by letter, as their code where there is none") {
  constexpr auto entry = catalog[errc::vault_not_found];
  CHECK(fmt::format("{}", entry) == "BackupService.6105");
  CHECK(fmt::format("{}", errc::vault_not_found) == "BackupService.6105");
  CHECK(fmt::format("{:c} {:n} {:s}", entry, entry, entry) == "BackupService.6105 vault_not_found 404");
  CHECK(fmt::format("{:m}|{:d}|{:h}", entry, entry, entry) ==
        "The vault does not exist.|The vault does not exist.|Use valid values for vault parameters.");
  CHECK(fmt::format("{:l}", errc::vault_not_found) ==
        "BackupService.6105 vault_not_found (404): The vault does not exist.");
  CHECK(fmt::format("{:u}", errc::vault_not_found) ==
        "The vault does not exist. Use valid values for vault parameters. (BackupService.6105)");
  CHECK(fmt::format(FMT_STRING("{:n}"), entry) == "vault_not_found");
  CHECK(fmt::format("{0:n} is {0:s}", entry) == "vault_not_found is 404");
}

TEST_CASE("fmt formats an action by its name") {
  CHECK(fmt::format("{}", error_catalog::action::fix) == "fix");
  CHECK(fmt::format("{}", error_catalog::action::retry) == "retry");
  CHECK(fmt::format("{:>19}", catalog.find(6107).advice()) == " retry_then_support");
  CHECK(fmt::format(FMT_COMPILE("{:*<9.7}"), error_catalog::action::support) == "support**");
}

TEST_CASE("fmt and write have the same texts for every code and letter") {
  for (const bs::entry entry : catalog) {
    for (const char letter : error_catalog::text_letters) {
      char buffer[400];
      const std::size_t size = error_catalog::write(buffer, sizeof buffer, entry, letter);
      REQUIRE(size <= sizeof buffer);
      const std::string spec = {'{', ':', letter, '}'};
      CHECK(runtime_format(spec, entry) == std::string(buffer, size));
      CHECK(runtime_format(spec, entry.value()) == std::string(buffer, size));
    }
  }
}

TEST_CASE("fmt writes a text to any output, however little of fmt's buffer is free") {
  const bs::entry entry = catalog[errc::vault_not_found];
  const std::string user = "The vault does not exist. Use valid values for vault parameters. (BackupService.6105)";
  for (std::size_t size = 0; size != 700; ++size) {
    const std::string before(size, '-');
    const std::string whole = before + user + before + user;
    CHECK(fmt::format("{0}{1:u}{0}{1:u}", before, entry) == whole);
    CHECK(fmt::format(FMT_COMPILE("{0}{1:u}{0}{1:u}"), before, entry) == whole);
    CHECK(fmt::formatted_size("{0}{1:u}{0}{1:u}", before, entry) == whole.size());

    std::string text = "before";
    fmt::format_to(std::back_inserter(text), "{}{:u}", before, entry);
    CHECK(text == "before" + before + user);
    fmt::basic_memory_buffer<char, 100> buffer;
    fmt::format_to(std::back_inserter(buffer), "{}{:u}", before, entry);
    CHECK(fmt::to_string(buffer) == before + user);
    std::vector<char> array(2000, '#');
    CHECK(fmt::format_to(array.data(), "{}{:u}", before, entry) == array.data() + size + user.size());
    CHECK(std::string(array.data(), size + user.size() + 1) == before + user + '#');
    std::string cut(size + 1, '#');
    const auto end = fmt::format_to_n(cut.data(), size, "{:u}{:u}", entry, entry);
    CHECK(end.size == 2 * user.size());
    CHECK(cut == (user + user + std::string(size, '#')).substr(0, size) + '#');
  }
}

TEST_CASE("fill, align, width and precision are those of a string") {
  const bs::entry entry = catalog[errc::vault_not_found];
  const auto check = [&](const std::string& spec) {
    INFO(spec);
    CHECK(runtime_format("[{:" + spec + "}]", entry) == runtime_format("[{:" + spec + "}]", "BackupService.6105"));
    CHECK(runtime_format("[{:" + spec + "n}]", entry) == runtime_format("[{:" + spec + "}]", "vault_not_found"));
    CHECK(runtime_format("[{:" + spec + "u}]", entry) ==
          runtime_format("[{:" + spec + "}]",
                         "The vault does not exist. Use valid values for vault parameters. (BackupService.6105)"));
  };
  for (const char* spec :
       {"<30",   ">30",   "^30", "30", "*<30", "*^31", "x>30", "<<30", ".5",   ".0",   "30.5",
        ">30.5", "_^9.3", "1",   "9",  "10",   "99",   "100",  "109",  "1000", ".400", "漢>100.2147483647"})
    check(spec);
  for (const std::string fill : {"é", "漢", "😀", "\xFF"}) {
    check(fill + ">31");
    check(fill + "^30");
  }
  CHECK(fmt::format("{:>20}", errc::vault_not_found) == "  BackupService.6105");
  CHECK(fmt::format("{:*^11.7m}", errc::vault_not_found) == "**The vau**");
  CHECK(fmt::format("{:c>20c}", entry) == "ccBackupService.6105");
}

TEST_CASE("width and precision may be arguments") {
  const bs::entry entry = catalog[errc::vault_not_found];
  CHECK(fmt::format("{:{}}|", entry, 20) == "BackupService.6105  |");
  CHECK(fmt::format("{:>{}.{}n}|", entry, 8, 5) == "   vault|");
  CHECK(fmt::format("{0:>{1}.{2}n}|", entry, 8L, 5U) == "   vault|");
  CHECK(fmt::format("{:{}}{:{}}|", entry, 0, entry, 20) == "BackupService.6105BackupService.6105  |");
  CHECK(fmt::format("{:.{}}", entry, 2147483647) == "BackupService.6105");
  CHECK(fmt::format("{1:>{0}}", 20, entry) == "  BackupService.6105");
  CHECK(fmt::format("{:{}}|", bs::entry(), 1) == " |");
  CHECK_THROWS_AS(runtime_format("{:{}}", entry, -1), fmt::format_error);
  CHECK_THROWS_AS(runtime_format("{:{}}", entry, 1LL << 31), fmt::format_error);
  CHECK_THROWS_AS(runtime_format("{:{}}", entry, "20"), fmt::format_error);
  CHECK_THROWS_AS(runtime_format("{:{}}", entry), fmt::format_error);
  CHECK_THROWS_AS(runtime_format("{0:{}}", entry, 20), fmt::format_error);
}

TEST_CASE("width and precision may be named arguments") {
  const bs::entry entry = catalog[errc::vault_not_found];
  CHECK(fmt::format("{0:>{w}n}|", entry, fmt::arg("w", 17)) == "  vault_not_found|");
  CHECK(fmt::format("{0:*>{w}.{p}n}", errc::vault_not_found, fmt::arg("p", 5), fmt::arg("w", 7)) == "**vault");
  CHECK_THROWS_AS(runtime_format("{0:>{v}n}", entry, fmt::arg("w", 17)), fmt::format_error);
}

TEST_CASE("a format that is compiled has the same text") {
  const bs::entry entry = catalog[errc::vault_not_found];
  CHECK(fmt::format(FMT_COMPILE("{:n}|{:s}"), entry, errc::vault_not_found) == "vault_not_found|404");
  CHECK(fmt::format(FMT_COMPILE("{:*>{}.{}n}|"), entry, 7, 5) == "**vault|");
  CHECK(fmt::format(FMT_COMPILE("{0:*>{1}.{2}n}|"), entry, 7, 5) == "**vault|");
}

TEST_CASE("a wrong spec throws format_error at run time") {
  const bs::entry entry = catalog[errc::vault_not_found];
  const std::string many_continuations(40, '\xB7');  // which belong to no character
  for (const std::string& spec : std::vector<std::string>{
           "x",    "C",          "cc",           "5c5", "+",  "#",   "05",   ".",       ".c",
           "c.",   "2147483648", ".99999999999", "{",   "{0", "{x}", "{x}n", "{1}{1}",  "5{1}",
           "{1}5", "?",          "s5",           "5?n", "L",  "<<<", "}>5",  "?\xB3>5", many_continuations + ">5"}) {
    INFO(spec);
    CHECK_THROWS_AS(runtime_format("{:" + spec + "}", entry), fmt::format_error);
  }
  for (const std::string_view format : {"{:", "{:*", "{:*>", "{:c", "{:5", "{:.", "{:.5", "{:{", "{:{1"}) {
    INFO(format);
    const std::vector<char> bytes(format.begin(), format.end());  // a sanitizer sees a read beyond
    CHECK_THROWS_AS(runtime_format({bytes.data(), bytes.size()}, entry, 1), fmt::format_error);
  }
}

TEST_CASE("a format_error says what is wrong") {
  struct wrong {
    const char* format;
    std::string message;
  };
  std::string wrong_letter = "format letter is none of";
  for (const char letter : error_catalog::text_letters) wrong_letter.append({' ', letter, ','});
  wrong_letter.pop_back();
  for (const wrong& each :
       {wrong{"{:x}", wrong_letter}, wrong{"{:cc}", "format spec of an error has more than one letter"},
        wrong{"{:?\xB3>5}", "invalid format spec of an error"}, wrong{"{:{", "argument is not closed in format spec"},
        wrong{"{:{0000000001}}", "width or precision is an argument with too big a number"}}) {
    CHECK_THROWS_WITH(runtime_format(each.format, catalog[errc::vault_not_found], "20"), each.message);
  }
}

TEST_CASE("an unlisted code is formatted like any other") {
  CHECK(fmt::format("{}", bs::entry()).empty());
  CHECK(fmt::format("{:l}", static_cast<errc>(3)) == "unlisted (500): Unlisted error code.");
  CHECK(fmt::format("{:u}", static_cast<errc>(3)) == "Unlisted error code.");
}

namespace colours {

enum class colour { red = 7 };

}  // namespace colours

// A program that formats all of its enums in one way, as magic_enum does.
template <class Enum>
struct fmt::formatter<Enum, char, std::enable_if_t<std::is_enum_v<Enum>>> : fmt::formatter<int> {
  template <class Context>
  auto format(Enum value, Context& context) const {
    return fmt::formatter<int>::format(static_cast<int>(value), context);
  }
};

TEST_CASE("a program may format all other enums in its own way") {
  CHECK(fmt::format("{}", colours::colour::red) == "7");
  CHECK(fmt::format("{:n}", errc::vault_not_found) == "vault_not_found");
}
