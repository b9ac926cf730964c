// SPDX-License-Identifier: Apache-2.0
#include <error_catalog/body.hpp>

#include <algorithm>
#include <initializer_list>
#include <map>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

#include <backup_service/catalog.hpp>
#include <nlohmann/json.hpp>

#include "allocations.hpp"
#include "catch.hpp"
#include "table.hpp"

namespace bs = backup_service;
using bs::catalog;
using bs::errc;
using error_catalog::body_options;
using error_catalog::error_body;
using error_catalog::problem_details;
using nlohmann::ordered_json;

namespace {

enum class other_enum {};

// A catalog of one error, with what the table does not have: a status without a reason phrase, quotes, no handling.
enum class odd : unsigned char {};

}  // namespace

template <>
struct error_catalog::table<odd> {
  enum class row : unsigned char {};
  static constexpr std::size_t size = 1;
  static constexpr std::size_t code_size = 0;  // they may differ
  static constexpr char16_t status[] = {500, 599};
  template <class Char>
  static constexpr Char codes[] = "\0ODD.1";
  static constexpr char code_begin[] = {0, 1, 7};
  template <class Char>
  static constexpr Char texts[] = "\0A \"b\"\0C\\d";
  static constexpr char text_begin[] = {0, 1, 7, 11};
  static constexpr char message[] = {0, 1};
  static constexpr char description[] = {0, 2};
  static constexpr char handling[] = {0, 0};
  static constexpr char facts[] = {0, 16};  // JSON escapes a text
};

namespace {

constexpr auto message = &body_options::message;
constexpr auto detail = &body_options::detail;
constexpr auto handling = &body_options::handling;
constexpr auto instance = &body_options::instance;
constexpr auto type = &body_options::type;
constexpr auto type_base = &body_options::type_base;
constexpr auto code = &body_options::code;

using option = std::pair<std::string_view body_options::*, std::string_view>;

body_options with(std::initializer_list<option> texts) {
  body_options options;
  for (const auto& [member, text] : texts) options.*member = text;
  return options;
}

template <class Error, class = void>
constexpr bool has_bodies = false;
template <class Error>
constexpr bool has_bodies<Error, std::void_t<decltype(error_body(std::declval<Error>())),
                                             decltype(problem_details(nullptr, 0, std::declval<Error>()))>> = true;

}  // namespace

TEST_CASE("the service's own form has a code and a message") {
  CHECK(error_body(errc::vault_not_found) ==
        R"({"error_code":"BackupService.6105","error_msg":"The vault does not exist."})");
  CHECK(error_body(errc::vault_not_found, with({{message, "存储库不存在。"}})) ==
        R"({"error_code":"BackupService.6105","error_msg":"存储库不存在。"})");
  CHECK(error_body(errc::vault_not_found, with({{code, "CBR.6105"}})) ==
        R"({"error_code":"CBR.6105","error_msg":"The vault does not exist."})");
  CHECK(error_body(errc::vault_not_found, with({{detail, "d"}, {instance, "i"}, {type_base, "t"}})) ==
        R"({"error_code":"BackupService.6105","error_msg":"The vault does not exist."})");
  CHECK(error_body(catalog.find("APIG.0301")) == R"({"error_code":"","error_msg":"Unlisted error code."})");
  CHECK(error_body(catalog.find("APIG.0301"), with({{code, "APIG.0301"}})) ==
        R"({"error_code":"APIG.0301","error_msg":"Unlisted error code."})");
  CHECK(error_body(catalog.find("APIG.0301"), with({{code, "APIG.0301"}, {message, "Incorrect \"IAM\" token."}})) ==
        R"({"error_code":"APIG.0301","error_msg":"Incorrect \"IAM\" token."})");
}

TEST_CASE("problem details without a type have the reason phrase as title, and the message as detail") {
  CHECK(problem_details(errc::vault_not_found) ==
        R"({"title":"Not Found","status":404,"detail":"The vault does not exist.",)"
        R"("error_code":"BackupService.6105","handling":"Use valid values for vault parameters."})");
  CHECK(problem_details(errc::vault_not_found, with({{message, "No vault."}})) ==
        R"({"title":"Not Found","status":404,"detail":"No vault.",)"
        R"("error_code":"BackupService.6105","handling":"Use valid values for vault parameters."})");
  CHECK(problem_details(errc::vault_not_found,
                        with({{message, "No vault."}, {detail, "No vault 3fa8."}, {instance, "/v3/vaults/3fa8"}})) ==
        R"({"title":"Not Found","status":404,"detail":"No vault 3fa8.","instance":"/v3/vaults/3fa8",)"
        R"("error_code":"BackupService.6105","handling":"Use valid values for vault parameters."})");
  CHECK(problem_details(errc::locked_backup_deletion_not_allowed) ==
        R"({"title":"Bad Request","status":400,)"
        R"("detail":"Automatic backups in the locked repository are prohibited from being manually deleted.",)"
        R"("error_code":"BackupService.6220",)"
        R"("handling":"Automatic backups in locked vaults cannot be manually deleted."})");
}

TEST_CASE("problem details with a type have the message as title, and a detail if there is more to say") {
  CHECK(problem_details(errc::vault_not_found, with({{type_base, "https://example.com/errors"}})) ==
        R"({"type":"https://example.com/errors#BackupService.6105","title":"The vault does not exist.","status":404,)"
        R"("error_code":"BackupService.6105","handling":"Use valid values for vault parameters."})");
  CHECK(problem_details(errc::vault_not_found, with({{message, "No vault."},
                                                     {detail, "No vault 3fa8."},
                                                     {instance, "/v3/vaults/3fa8"},
                                                     {type_base, "https://example.com/errors"},
                                                     {code, "CBR.6105"}})) ==
        R"({"type":"https://example.com/errors#CBR.6105","title":"No vault.","status":404,"detail":"No vault 3fa8.",)"
        R"("instance":"/v3/vaults/3fa8","error_code":"CBR.6105","handling":"Use valid values for vault parameters."})");
  CHECK(problem_details(errc::locked_backup_deletion_not_allowed, with({{type_base, "/errors"}})) ==
        R"({"type":"/errors#BackupService.6220",)"
        R"("title":"Automatic backups in the locked repository are prohibited from being manually deleted.",)"
        R"("status":400,"detail":"Automatic backups in locked vaults cannot be manually deleted.",)"
        R"("error_code":"BackupService.6220",)"
        R"("handling":"Automatic backups in locked vaults cannot be manually deleted."})");
  CHECK(problem_details(errc::locked_backup_deletion_not_allowed,
                        with({{type_base, "/errors"}, {message, "Locked."}, {detail, "Backup 3fa8."}})) ==
        R"({"type":"/errors#BackupService.6220","title":"Locked.","status":400,"detail":"Backup 3fa8.",)"
        R"("error_code":"BackupService.6220",)"
        R"("handling":"Automatic backups in locked vaults cannot be manually deleted."})");
}

TEST_CASE("a type base that ends in a separator needs no fragment") {
  const auto type_of = [](std::string_view base) {
    return ordered_json::parse(problem_details(errc::vault_not_found, with({{type_base, base}})))
        .at("type")
        .get<std::string>();
  };
  CHECK(type_of("https://example.com/errors") == "https://example.com/errors#BackupService.6105");
  CHECK(type_of("https://example.com/errors.html") == "https://example.com/errors.html#BackupService.6105");
  CHECK(type_of("https://example.com/errors/") == "https://example.com/errors/BackupService.6105");
  CHECK(type_of("https://example.com/errors/#") == "https://example.com/errors/#BackupService.6105");
  CHECK(type_of("https://example.com/help?code=") == "https://example.com/help?code=BackupService.6105");
  CHECK(type_of("https://example.com/help?") == "https://example.com/help?BackupService.6105");
  CHECK(type_of("urn:example:error:") == "urn:example:error:BackupService.6105");
  CHECK(type_of("/") == "/BackupService.6105");
  for (const char* const base : {"a", "a-", "a.", "a_", "a%20", "a)", "a&", "a;", "a ", "\xC3\xA4"}) {
    CHECK(type_of(base) == std::string(base) + "#BackupService.6105");
  }
}

TEST_CASE("a complete type is used unchanged, even without a code") {
  CHECK(problem_details(errc::vault_not_found, with({{type, "https://example.com/gone"}, {type_base, "/errors"}})) ==
        R"({"type":"https://example.com/gone","title":"The vault does not exist.","status":404,)"
        R"("error_code":"BackupService.6105","handling":"Use valid values for vault parameters."})");
  CHECK(problem_details(bs::entry(), with({{type, "urn:quota"}, {message, "No quota."}})) ==
        R"({"type":"urn:quota","title":"No quota.","status":500})");
  CHECK(problem_details(bs::entry(), with({{type, "/t/"}})) ==
        R"({"type":"/t/","title":"Unlisted error code.","status":500})");
}

TEST_CASE("about:blank counts as no type, and its title is the reason phrase") {
  for (const char* const base : {"", "/errors"}) {
    CHECK(problem_details(errc::vault_not_found, with({{type, "about:blank"}, {type_base, base}})) ==
          problem_details(errc::vault_not_found));
  }
}

TEST_CASE("message and handling are translated together") {
  const body_options translated = with({{message, "Gesperrt."}, {handling, "Warten."}, {type_base, "/errors"}});
  CHECK(problem_details(errc::locked_backup_deletion_not_allowed, translated) ==
        R"({"type":"/errors#BackupService.6220","title":"Gesperrt.","status":400,)"
        R"("error_code":"BackupService.6220","handling":"Warten."})");
  CHECK(problem_details(errc::vault_not_found, with({{message, "Kein Tresor."},
                                                     {handling,
                                                      "Pr\xC3\xBC"
                                                      "fen."}})) ==
        R"({"title":"Not Found","status":404,"detail":"Kein Tresor.","error_code":"BackupService.6105",)"
        "\"handling\":\"Pr\xC3\xBC"
        "fen.\"}");
  CHECK(problem_details(bs::entry(), with({{code, "APIG.0308"}, {message, "Throttled."}, {handling, "Slow down."}})) ==
        R"({"title":"Internal Server Error","status":500,"detail":"Throttled.","error_code":"APIG.0308",)"
        R"("handling":"Slow down."})");
  CHECK(error_body(errc::vault_not_found, with({{handling, "Warten."}, {type, "t"}})) ==
        R"({"error_code":"BackupService.6105","error_msg":"The vault does not exist."})");
}

TEST_CASE("problem details of an unlisted code have what the options say") {
  const bs::entry unlisted = catalog.find("APIG.0301");
  CHECK(problem_details(unlisted) ==
        R"({"title":"Internal Server Error","status":500,"detail":"Unlisted error code."})");
  CHECK(problem_details(unlisted, with({{type_base, "/errors"}})) ==
        R"({"title":"Internal Server Error","status":500,"detail":"Unlisted error code."})");
  CHECK(problem_details(unlisted, with({{code, "APIG.0301"}, {message, "No token."}})) ==
        R"({"title":"Internal Server Error","status":500,"detail":"No token.","error_code":"APIG.0301"})");
  CHECK(problem_details(unlisted, with({{code, "APIG.0301"}, {message, "No token."}, {type_base, "/errors"}})) ==
        R"({"type":"/errors#APIG.0301","title":"No token.","status":500,"error_code":"APIG.0301"})");
}

TEST_CASE("the status may be that of the response, where it is an HTTP status code") {
  error_catalog::body_options options;
  options.code = "APIG.0106";
  options.message = "The API does not take this method.";
  options.status = 405;
  CHECK(error_catalog::problem_details(bs::entry(), options) ==
        R"({"title":"Method Not Allowed","status":405,"detail":"The API does not take this method.",)"
        R"("error_code":"APIG.0106"})");
  for (const int status : {100, 599}) {
    options.status = status;
    CHECK(error_catalog::problem_details(bs::entry(), options).find("\"status\":" + std::to_string(status) + ',') !=
          std::string::npos);
  }
  for (const int status : {-404, 0, 99, 600, 1404}) {
    options.status = status;
    CHECK(error_catalog::problem_details(bs::entry(), options).find(R"("status":500,)") != std::string::npos);
  }
}

TEST_CASE("the texts of a table are escaped, and a status without a reason phrase is no title") {
  const auto entry = *error_catalog::basic_catalog<odd>().begin();
  CHECK(error_body(entry) == R"({"error_code":"ODD.1","error_msg":"A \"b\""})");
  CHECK(problem_details(entry) == R"({"status":599,"detail":"A \"b\"","error_code":"ODD.1"})");
  CHECK(problem_details(entry, with({{type_base, "t"}})) ==
        R"({"type":"t#ODD.1","title":"A \"b\"","status":599,"detail":"C\\d","error_code":"ODD.1"})");
}

TEST_CASE("the bodies of all codes are the table's, in order") {
  const std::map<int, const char*> reasons = {
      {400, "Bad Request"}, {403, "Forbidden"}, {404, "Not Found"}, {500, "Internal Server Error"}};
  const std::vector<table_row> rows = read_table();
  CHECK(rows.size() == catalog.size());
  for (const table_row& row : rows) {
    INFO(row.code);
    const bs::entry entry = catalog.find(row.code);

    ordered_json native;
    native["error_code"] = row.code;
    native["error_msg"] = row.message;
    CHECK(ordered_json::parse(error_body(entry)) == native);
    CHECK(error_body(entry) == native.dump());
    CHECK(error_body(entry.value()) == native.dump());

    ordered_json untyped;
    untyped["title"] = reasons.at(row.status);
    untyped["status"] = row.status;
    untyped["detail"] = row.message;
    untyped["error_code"] = row.code;
    untyped["handling"] = row.handling;
    CHECK(ordered_json::parse(problem_details(entry)) == untyped);
    CHECK(problem_details(entry) == untyped.dump());
    CHECK(problem_details(entry.value()) == untyped.dump());

    ordered_json typed;
    typed["type"] = "https://example.com/errors#" + row.code;
    typed["title"] = row.message;
    typed["status"] = row.status;
    if (row.description != row.message) typed["detail"] = row.description;
    typed["instance"] = "urn:uuid:3fa8";
    typed["error_code"] = row.code;
    typed["handling"] = row.handling;
    const body_options options = with({{type_base, "https://example.com/errors"}, {instance, "urn:uuid:3fa8"}});
    CHECK(ordered_json::parse(problem_details(entry, options)) == typed);
    CHECK(problem_details(entry, options) == typed.dump());
    CHECK(problem_details(entry.value(), options) == typed.dump());
  }
}

TEST_CASE("a body is truncated to its buffer, and nothing is written past the end") {
  const body_options all =
      with({{message, "m\"\x01\x80\xE4\xBD\xA0"}, {detail, "d\n"}, {instance, "i"}, {type_base, "t"}, {code, "c"}});
  const auto check = [](const std::string& whole, auto write) {
    CHECK(write(nullptr, std::size_t{0}) == whole.size());
    for (std::size_t size = 0; size <= whole.size() + 2; ++size) {
      std::vector<char> buffer(whole.size() + 3, '#');
      CHECK(write(buffer.data(), size) == whole.size());
      const std::string expected =
          whole.substr(0, size) + std::string(buffer.size() - std::min(size, whole.size()), '#');
      CHECK(std::string(buffer.begin(), buffer.end()) == expected);
    }
  };
  for (const body_options& options : {body_options(), all}) {
    for (const errc value : {errc::vault_not_found, errc()}) {
      check(error_body(value, options),
            [&](char* out, std::size_t size) { return error_body(out, size, value, options); });
      check(error_body(catalog[value], options),
            [&](char* out, std::size_t size) { return error_body(out, size, catalog[value], options); });
      check(problem_details(value, options),
            [&](char* out, std::size_t size) { return problem_details(out, size, value, options); });
      check(problem_details(catalog[value], options),
            [&](char* out, std::size_t size) { return problem_details(out, size, catalog[value], options); });
    }
  }
}

TEST_CASE("strings of every length are complete") {
  for (std::size_t size = 1; size <= 1100; ++size) {
    const std::string text(size, 'a');
    CHECK(error_body(errc(), with({{message, text}})) == R"({"error_code":"","error_msg":")" + text + "\"}");
  }
}

TEST_CASE("a body in a buffer allocates nothing and does not throw") {
  static_assert(noexcept(error_body(nullptr, 0, errc::vault_not_found, body_options())));
  static_assert(noexcept(problem_details(nullptr, 0, catalog[errc::vault_not_found], body_options())));
  static char buffer[1 << 16];
  const std::string text(1 << 12, '\x80');
  const body_options options = with({{message, text}, {detail, text}});
  const std::size_t before = allocations();
  const std::size_t lengths[] = {error_body(buffer, sizeof buffer, errc::vault_not_found, options),
                                 problem_details(buffer, sizeof buffer, errc::vault_not_found, options),
                                 problem_details(buffer, sizeof buffer, catalog[errc::vault_not_found], options)};
  CHECK(allocations() == before);
  for (const std::size_t length : lengths) CHECK(length > 3 * text.size());
  CHECK(problem_details(errc::vault_not_found).size() > 100);
  CHECK(allocations() > before);  // a string does: the count works
}

TEST_CASE("only entries and enumerators have bodies") {
  static_assert(has_bodies<bs::entry> && has_bodies<errc> && has_bodies<const bs::entry&> && has_bodies<const errc&>);
  static_assert(!has_bodies<int> && !has_bodies<const char*> && !has_bodies<std::string> && !has_bodies<other_enum>);
  SUCCEED();
}

#if __cplusplus >= 202002L
TEST_CASE("options are named in C++20") {
  CHECK(error_body(errc(), {.message = "No token.", .code = "APIG.0301"}) ==
        R"({"error_code":"APIG.0301","error_msg":"No token."})");
  CHECK(problem_details(errc(), {.detail = "d", .instance = "i", .type_base = "t", .code = "APIG.0301"}) ==
        R"({"type":"t#APIG.0301","title":"Unlisted error code.","status":500,"detail":"d","instance":"i",)"
        R"("error_code":"APIG.0301"})");
}
#endif
