// SPDX-License-Identifier: Apache-2.0
#include <error_catalog/error_code.hpp>

#include <cctype>
#include <ios>
#include <iterator>
#include <limits>
#include <string>
#include <system_error>
#include <type_traits>

#include <backup_service/error_code.hpp>
#include <error_catalog/registry.hpp>
#include <twin/error_code.hpp>

#include "catch.hpp"
#include "second_unit.hpp"
#include "table.hpp"

namespace bs = backup_service;
using bs::errc;
using error_catalog::category;
using error_catalog::condition;
using error_catalog::entry_of;
using error_catalog::http;

namespace {

struct registered {
  int number;
  http status;
  const char* name;
};

#define STATUS(number, name) \
  { number, http::name, #name }
constexpr registered every_status[] = {
    STATUS(100, continue_),
    STATUS(101, switching_protocols),
    STATUS(102, processing),
    STATUS(103, early_hints),
    STATUS(104, upload_resumption_supported),
    STATUS(200, ok),
    STATUS(201, created),
    STATUS(202, accepted),
    STATUS(203, non_authoritative_information),
    STATUS(204, no_content),
    STATUS(205, reset_content),
    STATUS(206, partial_content),
    STATUS(207, multi_status),
    STATUS(208, already_reported),
    STATUS(226, im_used),
    STATUS(300, multiple_choices),
    STATUS(301, moved_permanently),
    STATUS(302, found),
    STATUS(303, see_other),
    STATUS(304, not_modified),
    STATUS(305, use_proxy),
    STATUS(307, temporary_redirect),
    STATUS(308, permanent_redirect),
    STATUS(400, bad_request),
    STATUS(401, unauthorized),
    STATUS(402, payment_required),
    STATUS(403, forbidden),
    STATUS(404, not_found),
    STATUS(405, method_not_allowed),
    STATUS(406, not_acceptable),
    STATUS(407, proxy_authentication_required),
    STATUS(408, request_timeout),
    STATUS(409, conflict),
    STATUS(410, gone),
    STATUS(411, length_required),
    STATUS(412, precondition_failed),
    STATUS(413, content_too_large),
    STATUS(414, uri_too_long),
    STATUS(415, unsupported_media_type),
    STATUS(416, range_not_satisfiable),
    STATUS(417, expectation_failed),
    STATUS(421, misdirected_request),
    STATUS(422, unprocessable_content),
    STATUS(423, locked),
    STATUS(424, failed_dependency),
    STATUS(425, too_early),
    STATUS(426, upgrade_required),
    STATUS(428, precondition_required),
    STATUS(429, too_many_requests),
    STATUS(431, request_header_fields_too_large),
    STATUS(451, unavailable_for_legal_reasons),
    STATUS(500, internal_server_error),
    STATUS(501, not_implemented),
    STATUS(502, bad_gateway),
    STATUS(503, service_unavailable),
    STATUS(504, gateway_timeout),
    STATUS(505, http_version_not_supported),
    STATUS(506, variant_also_negotiates),
    STATUS(507, insufficient_storage),
    STATUS(508, loop_detected),
    STATUS(511, network_authentication_required),
};

// Not listed, among them 0 and what is 6105 or 404 when it is narrowed.
constexpr int unlisted[] = {std::numeric_limits<int>::min(),
                            6105 - 65536,
                            -6105,
                            -1,
                            0,
                            3,
                            404,
                            500,
                            11106,
                            65535,
                            65536,
                            65536 + 404,
                            65536 + 6105,
                            6105 << 16,
                            std::numeric_limits<int>::max()};

std::error_code error_of(int value) { return {value, category<errc>()}; }

// Of another author, who chose a name that we have, too.
struct namesake : std::error_category {
  explicit namesake(const char* name) : name_(name) {}
  const char* name() const noexcept override { return name_; }
  std::string message(int) const override { return "other"; }
  const char* name_;
};

// Equals everything that it is asked about and that says nothing.
struct yes_man final : namesake {
  using namesake::equivalent;
  using namesake::namesake;
  bool equivalent(int, const std::error_condition& asked) const noexcept override { return asked.message().empty(); }
};

// Compares values, of whatever category.
struct comparer final : namesake {
  using namesake::equivalent;
  using namesake::namesake;
  bool equivalent(int value, const std::error_condition& asked) const noexcept override {
    return value == asked.value();
  }
};

}  // namespace

TEST_CASE("an enumerator is an error code, a status and what an error asks are conditions") {
  static_assert(std::is_error_code_enum_v<errc> && !std::is_error_condition_enum_v<errc>);
  static_assert(std::is_error_condition_enum_v<http> && !std::is_error_code_enum_v<http>);
  static_assert(std::is_error_condition_enum_v<condition> && !std::is_error_code_enum_v<condition>);
  static_assert(
      noexcept(category<errc>())&& noexcept(make_error_code(errc()))&& noexcept(make_error_condition(http())));
  static_assert(noexcept(std::error_code() == errc())&& noexcept(entry_of<errc>(std::error_code())));
  const std::error_code ec = errc::vault_not_found;
  CHECK(ec.value() == 6105);
  CHECK(ec.category() == category<errc>());
  CHECK(ec.category().name() == std::string("BackupService"));
  CHECK(ec.message() == "The vault does not exist. (BackupService.6105)");
  CHECK(ec == errc::vault_not_found);
  CHECK(ec != errc::vault_already_exists);
}

TEST_CASE("what() of a system_error has the caller's text, the message and the code") {
  const std::system_error error(make_error_code(errc::vault_not_found), "vault 42");
  CHECK(error.what() == std::string("vault 42: The vault does not exist. (BackupService.6105)"));
  CHECK(error.code() == errc::vault_not_found);
}

TEST_CASE("the message of an unlisted value has no code, whatever the int") {
  for (const int value : unlisted) {
    INFO(value);
    CHECK(category<errc>().message(value) == "Unlisted error code.");
  }
}

TEST_CASE("an error is its own condition, and no other's") {
  const std::error_code ec = errc::vault_not_found;
  CHECK(ec.default_error_condition().category() == category<errc>());
  CHECK(ec == ec.default_error_condition());
  CHECK(ec != std::error_condition(6106, category<errc>()));
  CHECK(ec != std::error_condition(6105, std::generic_category()));
  CHECK(error_of(7) == std::error_condition(7, category<errc>()));
  CHECK(error_of(0) == std::error_condition(0, category<errc>()));
  CHECK(category<errc>().equivalent(ec, 6105));
  CHECK(!category<errc>().equivalent(ec, 6106));
  CHECK(!category<errc>().equivalent(std::error_code(6105, std::generic_category()), 6105));
}

TEST_CASE("the statuses are those of the registry, named as their reason phrases") {
  std::size_t phrases = 0;
  for (int number = 0; number < 1000; ++number) phrases += *error_catalog::reason_phrase(number) != '\0';
  CHECK(phrases == std::size(every_status));
  for (const registered& each : every_status) {
    INFO(each.number);
    CHECK(static_cast<int>(each.status) == each.number);
    const std::error_condition status = each.status;
    CHECK(status.value() == each.number);
    CHECK(status.category().name() == std::string("error_catalog.http"));
    CHECK(status.message() == error_catalog::reason_phrase(each.number));
    std::string name;
    for (const char c : status.message()) {
      name += c == ' ' || c == '-' ? '_' : static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
    }
    CHECK(each.name == (name == "continue" ? "continue_" : name));
  }
  CHECK(make_error_condition(http::not_found).message() == "Not Found");
  CHECK(make_error_condition(static_cast<http>(599)).message() == "");
}

TEST_CASE("the condition retryable says what it is") {
  const std::error_condition retryable = condition::retryable;
  CHECK(retryable.value() == 1);
  CHECK(retryable.category().name() == std::string("error_catalog.condition"));
  CHECK(retryable.message() == "The same call can succeed later.");
  CHECK(retryable.category().message(0) == "Unlisted condition.");
  CHECK(retryable.category().message(2) == "Unlisted condition.");
}

TEST_CASE("every error of the table equals the one status that it has") {
  std::size_t rows = 0;
  for (const table_row& row : read_table()) {
    INFO(row.code);
    const std::error_code ec = error_of(number_of(row.code));
    CHECK(ec.message() == row.message + " (" + row.code + ")");
    for (const registered& each : every_status) {
      if ((ec == each.status) != (row.status == each.number)) FAIL_CHECK(each.name);
    }
    CHECK(ec != static_cast<http>(row.status + 65536));
    ++rows;
  }
  CHECK(rows == backup_service::catalog.size());
}

TEST_CASE("an error whose handling begins with Try again equals the condition retryable") {
  int retryable = 0;
  for (const table_row& row : read_table()) {
    INFO(row.code);
    const std::error_code ec = error_of(number_of(row.code));
    CHECK((ec == condition::retryable) == (row.handling.rfind("Try again", 0) == 0));
    CHECK(ec != static_cast<condition>(0));
    CHECK(ec != static_cast<condition>(2));
    retryable += ec == condition::retryable;
  }
  CHECK(retryable != 0);
}

TEST_CASE("an unlisted error is an internal server error, and not retryable") {
  for (const int value : unlisted) {
    INFO(value);
    for (const registered& each : every_status) {
      CHECK((error_of(value) == each.status) == (value != 0 && each.number == 500));
    }
    CHECK(error_of(value) != condition::retryable);
  }
}

TEST_CASE("success equals no condition") {
  for (const std::error_code& none : {std::error_code(), error_of(0), make_error_code(errc())}) {
    for (const registered& each : every_status) CHECK(none != each.status);
    CHECK(none != static_cast<http>(0));
    CHECK(none != condition::retryable);
    CHECK(none != static_cast<condition>(0));
  }
}

TEST_CASE("an error of another category equals no condition and is no error of the catalog") {
  for (const int value : {1, 2, 404, 500, 6105}) {
    for (const auto* other : {&std::generic_category(), &std::system_category(), &std::iostream_category()}) {
      const std::error_code ec(value, *other);
      for (const registered& each : every_status) CHECK(ec != each.status);
      CHECK(ec != condition::retryable);
      CHECK(ec != errc::vault_not_found);
      CHECK(!entry_of<errc>(ec));
    }
  }
}

TEST_CASE("an error code equals its enumerator and its entry, in either order") {
  const std::error_code missing = errc::vault_not_found;
  const bs::entry entry = bs::catalog[errc::vault_not_found], other = bs::catalog[errc::vault_already_exists];
  CHECK(errc::vault_not_found == missing);
  CHECK(errc::vault_already_exists != missing);
  CHECK(missing == entry);
  CHECK(entry == missing);
  CHECK(missing != other);
  CHECK(other != missing);
  CHECK_FALSE(missing != errc::vault_not_found);
  CHECK_FALSE(errc::vault_not_found != missing);
  CHECK_FALSE(missing != entry);
  CHECK_FALSE(entry != missing);
  CHECK(error_of(11106) == static_cast<errc>(11106));
  for (const int value : unlisted) {
    INFO(value);
    CHECK(error_of(value) != errc::vault_not_found);
    CHECK((error_of(value) == static_cast<errc>(value)) == (value >= 0 && value <= 65535));
  }
  CHECK(std::error_code() != errc());
}

TEST_CASE("an entry is an error, listed or not") {
  static_assert(std::is_error_code_enum_v<bs::entry> && !std::is_error_code_enum_v<error_catalog::any_entry>);
  const std::error_code missing = bs::catalog.find(6105);
  CHECK(missing == errc::vault_not_found);
  CHECK(missing.message() == "The vault does not exist. (BackupService.6105)");

  const bs::entry unknown = bs::catalog.find("APIG.0301");
  CHECK(unknown.number() == 0);
  CHECK(static_cast<int>(unknown.value()) == 65535);
  CHECK(!bs::catalog[unknown.value()]);
  CHECK(!bs::catalog.find(65535));
  for (const std::error_code& ec : {std::error_code(unknown), std::error_code(unknown.value())}) {
    CHECK(ec);
    CHECK(ec.value() == 65535);
    CHECK(ec.category() == category<errc>());
    CHECK(ec.message() == "Unlisted error code.");
    CHECK(ec == unknown);
    CHECK(ec == http::internal_server_error);
    CHECK(ec != condition::retryable);
    CHECK(!entry_of<errc>(ec));
  }
  CHECK(!std::error_code(errc()));

  try {
    throw std::system_error(unknown, "vault 42");
  } catch (const std::system_error& error) {
    CHECK(error.what() == std::string("vault 42: Unlisted error code."));
    CHECK(error.code() == unknown);
  }
}

TEST_CASE("entry_of has the entry of every error, and the unlisted entry for every other int") {
  for (const bs::entry entry : bs::catalog) CHECK(entry_of<errc>(entry.value()) == entry);
  for (const int value : unlisted) {
    INFO(value);
    CHECK(entry_of<errc>(error_of(value)) == bs::entry());
  }
  CHECK(entry_of<errc>(std::error_code()) == bs::entry());
}

TEST_CASE("no other category is mistaken for ours, whatever its name and its answers") {
  const std::error_code missing = errc::vault_not_found, failed = errc::vault_expansion_failed;
  for (const char* name : {"BackupService", "http", "error_catalog.http", "error_catalog.condition", "system"}) {
    INFO(name);
    const namesake named(name);
    const yes_man agreeable(name);
    const comparer compared(name);
    CHECK(std::error_code(6105, compared) != errc::vault_not_found);
    CHECK(!entry_of<errc>(std::error_code(6105, compared)));
    for (const std::error_category* other :
         {static_cast<const std::error_category*>(&named), static_cast<const std::error_category*>(&agreeable)}) {
      CHECK(std::error_code(6105, *other) != errc::vault_not_found);
      CHECK(!entry_of<errc>(std::error_code(6105, *other)));
      CHECK(missing != std::error_condition(6105, *other));
      CHECK(missing != std::error_condition(404, *other));
      CHECK(failed != std::error_condition(1, *other));
    }
    CHECK(std::error_code(6105, named) != http::not_found);
    CHECK(std::error_code(6105, named) != std::error_condition(6105, category<errc>()));
  }
}

TEST_CASE("another catalog with the same category name is not ours") {
  const std::error_code ours = errc::vault_not_found, theirs = twin::errc::backup_service_6105;
  CHECK(theirs.category().name() == std::string("BackupService"));
  CHECK(theirs.value() == ours.value());
  CHECK(theirs != errc::vault_not_found);
  CHECK(ours != twin::errc::backup_service_6105);
  CHECK(!entry_of<errc>(theirs));
  CHECK(!entry_of<twin::errc>(ours));
  CHECK(ours != theirs.default_error_condition());
}

TEST_CASE("a registry has the entry of an error of any of its catalogs") {
  constexpr error_catalog::registry<twin::errc, errc> services;
  CHECK(services.entry_of(std::error_code(errc::vault_not_found)).message() == "The vault does not exist.");
  CHECK(services.entry_of(std::error_code(twin::errc::backup_service_6105)).message() == "The twin has no vault.");
  CHECK(!services.entry_of(std::error_code(7, category<errc>())));
  CHECK(!services.entry_of(std::error_code(6105, std::generic_category())));
}

TEST_CASE("translation units agree on each category") {
  CHECK(&category<errc>() == &second_unit::category());
  CHECK(make_error_code(errc::vault_not_found) == second_unit::vault_not_found());
  CHECK(make_error_condition(http::not_found) == second_unit::not_found());
  CHECK(make_error_condition(condition::retryable) == second_unit::retryable());
}
