// SPDX-License-Identifier: Apache-2.0
// std::format. A program without Catch2, for it needs a standard library with <format>, and Catch2 is built with
// another.
#include <backup_service/format.hpp>

#include <backup_service/catalog.hpp>
#include <string>
#include <string_view>
#include <type_traits>

#include "../check.hpp"

#ifndef __cpp_lib_format
#error "this standard library has no <format>"
#endif

namespace bs = backup_service;
using bs::errc;

namespace {

#define CHECK_FORMAT(expected, ...) CHECK_EQUAL(std::format(__VA_ARGS__), expected)

template <class... Arguments>
void check_throws(int line, std::string_view format, const Arguments&... arguments) {
  try {
    const std::string text = std::vformat(format, std::make_format_args(arguments...));
    tests::check(__FILE__, line, (std::string(format) + " gives " + text).c_str(), false);
  } catch (const std::format_error&) {
    tests::check(__FILE__, line, "", true);
  }
}

enum class colour { red = 7 };

}  // namespace

// A program that formats all of its enums in one way, as magic_enum does.
template <class Enum>
requires std::is_enum_v<Enum>
struct std::formatter<Enum, char> : std::formatter<int> {
  template <class Context>
  auto format(Enum value, Context& context) const {
    return std::formatter<int>::format(static_cast<int>(value), context);
  }
};

int main() {
  constexpr bs::entry entry = bs::catalog[errc::vault_not_found];
  CHECK_FORMAT("BackupService.6105", "{}", entry);
  CHECK_FORMAT("BackupService.6105", "{}", errc::vault_not_found);
  CHECK_FORMAT("BackupService.6105 vault_not_found 404", "{:c} {:n} {:s}", entry, entry, entry);
  CHECK_FORMAT("The vault does not exist.", "{:m}", entry);
  CHECK_FORMAT("The vault does not exist.", "{:d}", entry);
  CHECK_FORMAT("Use valid values for vault parameters.", "{:h}", entry);
  CHECK_FORMAT("BackupService.6105 vault_not_found (404): The vault does not exist.", "{:l}", errc::vault_not_found);
  CHECK_FORMAT("The vault does not exist. Use valid values for vault parameters. (BackupService.6105)", "{:u}", entry);
  CHECK_FORMAT("vault_not_found is 404", "{0:n} is {0:s}", entry);
  CHECK_FORMAT("unlisted (500): Unlisted error code.", "{:l}", static_cast<errc>(3));
  CHECK_FORMAT("", "{}", bs::entry());
  CHECK_FORMAT("fix", "{}", entry.advice());
  CHECK_FORMAT("retry_then_support|support**", "{}|{:*<9}", error_catalog::action::retry_then_support,
               error_catalog::action::support);

  CHECK_FORMAT("  BackupService.6105|", "{:>20}|", entry);
  CHECK_FORMAT("**The vau**", "{:*^11.7m}", entry);
  CHECK_FORMAT("ccBackupService.6105", "{:c>20c}", entry);
  CHECK_FORMAT("éBackupService.6105", "{:é>19}", entry);
  CHECK_FORMAT("BackupService.6105  |", "{:{}}|", entry, 20);
  CHECK_FORMAT("   vault|", "{:>{}.{}n}|", entry, 8, 5);
  CHECK_FORMAT("   vault|", "{0:>{1}.{2}n}|", entry, 8L, 5U);
  CHECK_FORMAT("BackupService.6105BackupService.6105  |", "{:{}}{:{}}|", entry, 0, entry, 20);

  CHECK_FORMAT("7 vault_not_found", "{} {:n}", colour::red, errc::vault_not_found);

  for (const char* const format : {"{:x}", "{:cc}", "{:+}", "{:05}", "{:.}", "{:c.}", "{:2147483648}", "{:5", "{:.",
                                   "{:{", "{:{0", "{:?\xB3>5}", "{:{x}}", "{:5?}", "{:s5}"}) {
    check_throws(__LINE__, format, entry);
  }
  check_throws(__LINE__, "{:{}}", entry, -1);
  check_throws(__LINE__, "{:{}}", entry, "20");
  check_throws(__LINE__, "{0:{}}", entry, 20);

  for (const bs::entry each : bs::catalog) {
    for (const char letter : error_catalog::text_letters) {
      char buffer[400];
      const std::size_t size = error_catalog::write(buffer, sizeof buffer, each, letter);
      const std::string format = {'{', ':', letter, '}'};
      const errc code = each.value();
      CHECK_EQUAL(std::vformat(format, std::make_format_args(each)), std::string_view(buffer, size));
      CHECK_EQUAL(std::vformat(format, std::make_format_args(code)), std::string_view(buffer, size));
    }
  }
  return tests::result();
}
