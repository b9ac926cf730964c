// SPDX-License-Identifier: Apache-2.0
// Catalogs in nested namespaces, with names that are alike, in one translation unit.
#include <acme/rental/error_code.hpp>
#include <acme/rental/words/error_code.hpp>
#include <acme/system/error_code.hpp>
#include <acme_rental/error_code.hpp>

#include <cstdlib>
#include <string_view>
#include <system_error>

#include "catch.hpp"

static_assert(acme::rental::catalog.find("Acme.1").http_status() == 404);
static_assert(acme::system::catalog.find("Acme.2").http_status() == 409);
static_assert(acme_rental::catalog.find("410001").http_status() == 410);
static_assert(http_status(acme::rental::errc::acme_2) == 409);

TEST_CASE("catalogs in nested namespaces have errors of their own") {
  const std::error_code rental = acme::rental::errc::acme_1;
  const std::error_code system = acme::system::errc::acme_1;
  const std::error_code other = acme_rental::errc::code_410001;
  CHECK(rental == acme::rental::errc::acme_1);
  CHECK(rental != system);
  CHECK(rental.message() == "No such anvil. (Acme.1)");
  CHECK(std::string_view(rental.category().name()) == "Acme");
  CHECK(std::string_view(other.category().name()) == "acme_rental");
}

TEST_CASE("the category of codes without a common prefix is named by the nested namespace") {
  const std::error_code error = acme::rental::words::errc::code_410001;
  CHECK(std::string_view(error.category().name()) == "acme::rental::words");
}
