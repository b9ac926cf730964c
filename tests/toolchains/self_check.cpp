// SPDX-License-Identifier: Apache-2.0
// Every function of the library, for every code, on any toolchain: needs nothing but the standard library and the
// headers of fmt. Takes the path of published.tsv, which has the expected texts, and how many threads make all of the
// checks at once, and prints the number of checks.
#ifdef _WIN32
#include <windows.h>  // first, for its macros
#elif __has_include(<__config>)
// Macros that it defines for MSVC alone. Here with libc++: libstdc++ undefines them, or does not compile.
#define min(a, b) ((a) < (b) ? (a) : (b))  // NOLINT(readability-identifier-naming)
#define max(a, b) ((a) > (b) ? (a) : (b))  // NOLINT(readability-identifier-naming)
#endif

#include <backup_service/error_code.hpp>
#include <error_catalog/body.hpp>
#include <backup_service/fmt.hpp>
#include <backup_service/format.hpp>
#include <error_catalog/hash.hpp>
#include <error_catalog/registry.hpp>
#include <error_catalog/retry.hpp>
#include <error_catalog/write.hpp>
#include <words/catalog.hpp>

#include <algorithm>
#include <fstream>
#include <functional>
#include <iomanip>
#include <ios>
#include <iterator>
#include <sstream>
#include <string>
#include <string_view>
#include <system_error>
#include <thread>
#include <vector>

#include "../check.hpp"

#if __cplusplus >= 202002L
#include <ranges>
#endif

namespace bs = backup_service;
using bs::catalog;
using bs::errc;
using error_catalog::action;
using error_catalog::condition;
using error_catalog::http;

namespace {

thread_local std::string code;  // of the row that is checked

constexpr error_catalog::registry<words::errc, errc> all;

#define CHECK_ROW(actual, expected) tests::check_equal(__FILE__, __LINE__, code.c_str(), actual, expected)

struct row {
  std::string code = {}, name = {}, status = {}, message = {}, description = {}, handling = {}, advice = {};
};

std::vector<row> read_published(const char* path) {
  std::ifstream file(path, std::ios::binary);
  std::vector<row> rows;
  std::string line;
  std::getline(file, line);
  while (std::getline(file, line)) {
    row each;
    std::size_t begin = 0;
    for (std::string* cell :
         {&each.code, &each.name, &each.status, &each.message, &each.description, &each.handling, &each.advice}) {
      const std::size_t end = line.find('\t', begin);
      *cell = line.substr(begin, end - begin);
      begin = end + 1;
    }
    if (each.status != "retired") rows.push_back(each);
  }
  return rows;
}

std::string written(bs::entry entry, char letter) {
  std::string text(error_catalog::write(nullptr, 0, entry, letter), '\0');
  CHECK_ROW(error_catalog::write(text.data(), text.size(), entry, letter), text.size());
  std::vector<char> cut(text.size() / 2 + 1, '#');
  CHECK_ROW(error_catalog::write(cut.data(), cut.size() - 1, entry, letter), text.size());
  CHECK_ROW(std::string(cut.data(), cut.size()), text.substr(0, text.size() / 2) + '#');
  return text;
}

template <class Body>
std::string in_buffer(Body body) {
  std::string text(body(nullptr, std::size_t()), '\0');
  CHECK_ROW(body(text.data(), text.size()), text.size());
  return text;
}

template <class Error>
std::string streamed(const Error& error) {
  std::ostringstream out;
  out << std::setw(19) << error;
  return out.str();
}

template <class... Integers>
void check_number(int number, bs::entry expected) {
  ((CHECK_ROW(catalog.find(static_cast<Integers>(number)), expected)), ...);
}

void check_row(const row& row) {
  const bs::entry entry = catalog.find(row.code);
  const errc value = entry.value();
  const int number = std::stoi(row.code.substr(row.code.find('.') + 1));
  const int status = std::stoi(row.status);
  const bool retryable = row.advice.rfind("retry", 0) == 0;
  CHECK_ROW(static_cast<bool>(entry), true);
  CHECK_ROW(static_cast<int>(value), number);
  CHECK_ROW(entry.number(), number);
  CHECK_ROW(entry.code(), row.code);
  CHECK_ROW(entry.name(), row.name);
  CHECK_ROW(entry.http_status(), status);
  CHECK_ROW(entry.reason(), std::string(error_catalog::reason_phrase(status)));
  CHECK_ROW(entry.message(), row.message);
  CHECK_ROW(entry.description(), row.description);
  CHECK_ROW(entry.handling(), row.handling);
  CHECK_ROW(fmt::format("{}", entry.advice()), row.advice);
  CHECK_ROW(entry.retryable(), retryable);
  CHECK_ROW(catalog[value], entry);
  CHECK_ROW(catalog.find_by_name(row.name), entry);
  CHECK_ROW(entry, value);
  CHECK_ROW(value, entry);
  CHECK_ROW(catalog.contains(row.code), true);
  CHECK_ROW(std::hash<bs::entry>()(entry), static_cast<std::size_t>(number));
  CHECK_ROW(std::lower_bound(catalog.begin(), catalog.end(), entry)->code(), row.code);
  CHECK_ROW(streamed(entry), ' ' + row.code);
  CHECK_ROW(streamed(value), ' ' + row.code);
  check_number<short, unsigned short, int, unsigned, long, unsigned long, long long, unsigned long long>(number, entry);
  CHECK_ROW(static_cast<bool>(catalog.find(number + (1LL << 32))), false);
  CHECK_ROW(static_cast<bool>(catalog.find(-number)), false);
  CHECK_ROW(bs::http_status(value), status);
  CHECK_ROW(bs::message(value), row.message);

  const auto match = catalog.scan("\x81" + row.code + "\xFF " + row.code, 1);
  CHECK_ROW(match.entry, entry);
  CHECK_ROW(match.begin, 1U);
  CHECK_ROW(match.end, 1 + row.code.size());

  const std::string log = row.code + ' ' + row.name + " (" + row.status + "): " + row.message;
  const std::string user = row.message + ' ' + row.handling + " (" + row.code + ')';
  const struct {
    char letter;
    const std::string& text;
  } texts[] = {{'c', row.code},        {'n', row.name},     {'s', row.status}, {'m', row.message},
               {'d', row.description}, {'h', row.handling}, {'l', log},        {'u', user}};
  CHECK_ROW(std::size(texts), error_catalog::text_letters.size());
  for (const auto& each : texts) {
    const std::string format = {'{', ':', '*', '>', '9', '0', '.', '8', '0', each.letter, '}'};
    const std::string cut = each.text.substr(0, 80);
    const std::string filled = std::string(90 - cut.size(), '*') + cut;
    CHECK_ROW(written(entry, each.letter), each.text);
    CHECK_ROW(fmt::format(fmt::runtime(format), entry), filled);
    CHECK_ROW(fmt::format(fmt::runtime(format), value), filled);
#ifdef __cpp_lib_format
    CHECK_ROW(std::vformat(format, std::make_format_args(entry)), filled);
    CHECK_ROW(std::vformat(format, std::make_format_args(value)), filled);
#endif
  }

  const std::error_code ec = value;
  const std::string text = row.message + " (" + row.code + ')';
  CHECK_ROW(ec.message(), text);
  CHECK_ROW(ec.value(), number);
  CHECK_ROW(std::string(ec.category().name()), "BackupService");
  CHECK_ROW(&ec.category(), &error_catalog::category<errc>());
  CHECK_ROW(ec == static_cast<http>(status), true);
  CHECK_ROW(ec == http::ok, false);
  CHECK_ROW(ec == condition::retryable, retryable);
  CHECK_ROW(ec == value, true);
  CHECK_ROW(ec == entry, true);
  CHECK_ROW(error_catalog::entry_of<errc>(ec), entry);

  const std::string body = "{\"error_code\":\"" + row.code + "\",\"error_msg\":\"" + row.message + "\"}";
  const std::string details = "{\"title\":\"" + std::string(error_catalog::reason_phrase(status)) +
                              "\",\"status\":" + row.status + ",\"detail\":\"" + row.message + "\",\"error_code\":\"" +
                              row.code + "\",\"handling\":\"" + row.handling + "\"}";
  CHECK_ROW(error_catalog::error_body(entry), body);
  CHECK_ROW(error_catalog::error_body(value), body);
  CHECK_ROW(error_catalog::problem_details(entry), details);
  CHECK_ROW(error_catalog::problem_details(value), details);
  CHECK_ROW(in_buffer([&](char* out, std::size_t size) { return error_catalog::error_body(out, size, entry); }), body);
  CHECK_ROW(in_buffer([&](char* out, std::size_t size) { return error_catalog::problem_details(out, size, value); }),
            details);

  const error_catalog::any_entry any = all.find(row.code);
  CHECK_ROW(any == entry, true);
  CHECK_ROW(static_cast<bool>(any), true);
  CHECK_ROW(any.category(), "BackupService");
  CHECK_ROW(any.code(), row.code);
  CHECK_ROW(any.name(), row.name);
  CHECK_ROW(any.number(), number);
  CHECK_ROW(any.http_status(), status);
  CHECK_ROW(any.reason(), entry.reason());
  CHECK_ROW(any.message(), row.message);
  CHECK_ROW(any.description(), row.description);
  CHECK_ROW(any.handling(), row.handling);
  CHECK_ROW(any.advice(), entry.advice());
  CHECK_ROW(any.retryable(), retryable);
  CHECK_ROW(all.find_by_name(row.name), any);
  CHECK_ROW(std::hash<error_catalog::any_entry>()(any), std::hash<std::string>()(row.code));
  CHECK_ROW(streamed(any), ' ' + row.code);
  CHECK_ROW(all.scan("\xE4" + row.code + "\xE4").end, 1 + row.code.size());
  CHECK_ROW(error_catalog::error_body(any), body);
  CHECK_ROW(fmt::format("{:l}", any), log);
}

void check_unlisted() {
  for (const char* const text : {"", "BackupService.", "BackupService.610", "BackupService.61055", "backupservice.6105",
                                 "BackupService.610\xB5", "BackupService.\xFF\xFF\xFF\xFF", "APIG.0301"}) {
    code = text;
    const bs::entry entry = catalog.find(text);
    CHECK_ROW(static_cast<bool>(entry), false);
    CHECK_ROW(static_cast<int>(entry.value()), 65535);
    CHECK_ROW(std::error_code(entry) == entry, true);
    CHECK_ROW(static_cast<bool>(std::error_code(entry)), true);
    CHECK_ROW(entry.number(), 0);
    CHECK_ROW(entry.code(), "");
    CHECK_ROW(entry.name(), "");
    CHECK_ROW(entry.http_status(), 500);
    CHECK_ROW(entry.reason(), "Internal Server Error");
    CHECK_ROW(entry.message(), "Unlisted error code.");
    CHECK_ROW(entry.description(), "Unlisted error code.");
    CHECK_ROW(entry.handling(), "");
    CHECK_ROW(entry.advice(), action::support);
    CHECK_ROW(entry.retryable(), false);
    CHECK_ROW(static_cast<bool>(catalog.scan(text)), false);
    CHECK_ROW(written(entry, 'l'), "unlisted (500): Unlisted error code.");
    CHECK_ROW(written(entry, 'u'), "Unlisted error code.");
    CHECK_ROW(streamed(entry), "           unlisted");
    CHECK_ROW(entry == static_cast<errc>(6143), false);
    CHECK_ROW(entry < catalog.front(), true);
    CHECK_ROW(fmt::format("{:l}", entry), "unlisted (500): Unlisted error code.");
    CHECK_ROW(error_catalog::error_body(entry), "{\"error_code\":\"\",\"error_msg\":\"Unlisted error code.\"}");
    CHECK_ROW(error_catalog::problem_details(entry),
              "{\"title\":\"Internal Server Error\",\"status\":500,\"detail\":\"Unlisted error code.\"}");
  }
  code = "not listed";
  for (const int number : {-1, 0, 3, 6143, 65535, 65536 + 6105, 2147483647, -2147483647 - 1}) {
    CHECK_ROW(static_cast<bool>(catalog.find(number)), false);
    CHECK_ROW(std::error_code(number, error_catalog::category<errc>()).message(), "Unlisted error code.");
  }
  check_number<signed char, unsigned char>(105, bs::entry());
  CHECK_ROW(std::error_code(static_cast<errc>(6143)) == http::internal_server_error, true);
  CHECK_ROW(std::error_code(static_cast<errc>(6143)) == condition::retryable, false);
}

// Bytes beyond ASCII, which are negative where char is signed.
void check_bytes() {
  code = "bytes";
  error_catalog::body_options options;
  options.message = "\"\\\b\x01\x7F caf\xC3\xA9 \xE2\x82\xAC \xF0\x9F\x98\x80 \xC0\x80 \xED\xA0\x80 \xF4\x90 \xFF";
  CHECK_ROW(error_catalog::error_body(errc::vault_not_found, options),
            "{\"error_code\":\"BackupService.6105\",\"error_msg\":\"\\\"\\\\\\b\\u0001\x7F caf\xC3\xA9 \xE2\x82\xAC "
            "\xF0\x9F\x98\x80 \xEF\xBF\xBD\xEF\xBF\xBD \xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD \xEF\xBF\xBD\xEF\xBF\xBD "
            "\xEF\xBF\xBD\"}");
  options = {};
  options.detail = "vault 42";
  options.instance = "/vaults/42";
  options.type_base = "https://example.com/errors";
  options.status = 410;
  CHECK_ROW(error_catalog::problem_details(errc::vault_not_found, options),
            "{\"type\":\"https://example.com/errors#BackupService.6105\",\"title\":\"The vault does not exist.\","
            "\"status\":410,\"detail\":\"vault 42\",\"instance\":\"/vaults/42\",\"error_code\":\"BackupService.6105\","
            "\"handling\":\"Use valid values for vault parameters.\"}");
  const error_catalog::body_member members[] = {{"request_id", "\xC3"},
                                                {"attempt", short{2}},
                                                {"least", -9223372036854775807 - 1},
                                                {"most", ~0ULL},
                                                {"on", true}};
  options = {};
  options.members = members;
  CHECK_ROW(error_catalog::error_body(errc::vault_not_found, options),
            "{\"error_code\":\"BackupService.6105\",\"error_msg\":\"The vault does not exist.\","
            "\"request_id\":\"\xEF\xBF\xBD\",\"attempt\":2,\"least\":-9223372036854775808,"
            "\"most\":18446744073709551615,\"on\":true}");
  static_assert(error_catalog::retryable(429) && !error_catalog::retryable(404));
  CHECK_ROW(fmt::format("{:\xC3\xA9>19}", errc::vault_not_found),
            "\xC3\xA9"
            "BackupService.6105");
}

// What a scan finds beside the exact code in plain text.
void check_scan() {
  for (const std::string escape :
       {"\x1B[31m", "\\n", "\\u0022", "\\x22", "\\033", "\\x1b[1;31m", "%22", "%3D", "#012", "\\\\\\t"}) {
    code = escape;
    CHECK_ROW(catalog.scan(escape + "BackupService.6105").begin, escape.size());
    CHECK_ROW(all.scan(escape + "BackupService.6105").begin, escape.size());
    CHECK_ROW(all.scan(escape + "NO_CACHE").begin, escape.size());
  }
  for (const std::string part : {"X", "n", "\\\\n", "\\\\u0022", "22", "31m", "%2", "#12"}) {
    code = part;
    CHECK_ROW(static_cast<bool>(catalog.scan(part + "BackupService.6105")), false);
    CHECK_ROW(static_cast<bool>(all.scan(part + "BackupService.6105")), false);
  }
  code = "category:number";
  CHECK_ROW(catalog.scan("\xE4 BackupService:1, \xFF").entry.code(), "BackupService.0001");
  CHECK_ROW(catalog.scan("BackupService:6105").end, 18U);
  CHECK_ROW(all.scan("BackupService:6105").entry.code(), "BackupService.6105");
  CHECK_ROW(all.scan("words:2").entry.code(), "NO_CACHE");
  CHECK_ROW(static_cast<bool>(catalog.scan("BackupService:0001 BackupService:61055 BackupService:7777")), false);
  code = "unlisted in a text";
  CHECK_ROW(catalog.scan_any("\xFF BackupService.7777\xFF").begin, 2U);
  CHECK_ROW(catalog.scan_any("BackupService.7777").end, 18U);
  CHECK_ROW(catalog.scan_any("BackupService.7777").found(), true);
  CHECK_ROW(static_cast<bool>(catalog.scan_any("BackupService.7777")), false);
  CHECK_ROW(catalog.scan_any("BackupService.").found(), false);
  CHECK_ROW(all.scan_any("BackupService.7777").end, 18U);
}

// A catalog whose codes have no prefix in common.
void check_words() {
  code = "words";
  CHECK_ROW(words::catalog.find("NO_CACHE").http_status(), 400);
  CHECK_ROW(words::catalog.find("NO_CACHE").message(), "PARENT_SCOPE");
  CHECK_ROW(words::catalog.find("NO_CACHE").description(), "a CACHE");
  CHECK_ROW(words::catalog.find("name_foo").name(), "name_foo");
  CHECK_ROW(static_cast<bool>(words::catalog.find("NO_CACHE\xFF")), false);
  CHECK_ROW(words::catalog.scan("\xFFNO_CACHE\xFF").begin, 1U);
  CHECK_ROW(words::catalog.scan("XNO_CACHE").begin, 9U);
}

void check_constants() {
  code = "constants";
  static_assert(bs::errc_v<6105> == errc::vault_not_found);
  static_assert(catalog.find("BackupService.6105").http_status() == 404);
  static_assert(catalog.scan("vault 42: BackupService.6105, again").begin == 10);
  static_assert(error_catalog::registry<errc, words::errc>().find("NO_CACHE").http_status() == 400);
#ifdef __cpp_consteval
  using namespace bs::literals;
  static_assert("BackupService.6105"_errc == errc::vault_not_found);
#endif
  CHECK_ROW(std::string(error_catalog::reason_phrase(404)), "Not Found");
  CHECK_ROW(std::string(error_catalog::reason_phrase(599)), "");
}

// Entries, actions and conditions as ordinary values.
void check_values() {
  code = "values";
  const bs::entry vault = catalog.find(6105);
  CHECK_ROW(streamed(action::retry_then_support), " retry_then_support");
  CHECK_ROW(streamed(http::not_found), "      404 Not Found");
  CHECK_ROW(streamed(condition::retryable), "          retryable");
  CHECK_ROW(fmt::format("{}", action::retry_then_support), "retry_then_support");
#ifdef __cpp_lib_format
  CHECK_ROW(std::format("{}", action::retry_then_support), "retry_then_support");
#endif
  CHECK_ROW(vault > catalog.front() && vault < catalog.back() && vault <= vault && vault >= vault, true);
  CHECK_ROW(std::max_element(catalog.begin(), catalog.end())->code(), "BackupService.9998");
  CHECK_ROW(std::make_reverse_iterator(catalog.end())->code(), "BackupService.9998");
  std::vector<error_catalog::any_entry> entries(all.begin(), all.end());
  CHECK_ROW(entries.size(), all.size());
  CHECK_ROW(entries.back().code(), "BackupService.9998");
  std::sort(entries.begin(), entries.end());
  CHECK_ROW(entries.front().code(), "BackupService.0001");
#ifdef __cpp_lib_concepts
  static_assert(std::random_access_iterator<decltype(catalog.begin())> && std::totally_ordered<bs::entry>);
  static_assert(std::regular<bs::entry> && std::regular<error_catalog::any_entry>);
  static_assert(std::forward_iterator<decltype(all.begin())>);
#endif
#ifdef __cpp_lib_ranges
  static_assert(std::ranges::random_access_range<decltype(catalog)>);
  CHECK_ROW(std::ranges::lower_bound(catalog, errc::vault_not_found, {}, &bs::entry::value)->number(), 6105);
#endif
}

void check_all(const std::vector<row>& rows) {
  std::size_t place = 0;
  for (const bs::entry entry : catalog) CHECK_ROW(entry.code(), rows.at(place++).code);
  for (const row& row : rows) {
    code = row.code;
    check_row(row);
  }
  check_unlisted();
  check_bytes();
  check_scan();
  check_words();
  check_values();
  check_constants();
}

}  // namespace

int main(int argc, char** argv) {
  const std::vector<row> rows = read_published(argc > 1 ? argv[1] : "");
  CHECK_ROW(catalog.size(), rows.size());
  CHECK_ROW((error_catalog::registry<errc, words::errc>::size()), rows.size() + words::catalog.size());
  std::vector<std::thread> threads;
  for (int count = argc > 2 ? std::stoi(argv[2]) : 1; count != 0; --count)
    threads.emplace_back([&] { check_all(rows); });
  for (std::thread& thread : threads) thread.join();
  return tests::result();
}
