// SPDX-License-Identifier: Apache-2.0
// Texts of which one says the other, or of which JSON escapes something: the generator knows them, and a search finds
// them.
#include <error_catalog/body.hpp>
#include <error_catalog/detail/text_facts.hpp>
#include <error_catalog/fmt.hpp>
#include <error_catalog/registry.hpp>
#include <family/catalog.hpp>
#include <ferry/catalog.hpp>
#include <hard/catalog.hpp>
#include <many_rows/catalog.hpp>
#include <sentences/catalog.hpp>
#include <words/catalog.hpp>

#include "catch.hpp"

namespace {

// An entry of any catalog is searched, and may need an escape.
template <class Entry>
void check_facts(Entry entry) {
  const error_catalog::any_entry any = entry;
  INFO(any.code());
  CHECK(error_catalog::detail::holds(any, error_catalog::detail::text_fact::may_need_escape));
  CHECK(fmt::format("{:u}", entry) == fmt::format("{:u}", any));
  CHECK(error_catalog::error_body(entry) == error_catalog::error_body(any));
  error_catalog::body_options options;
  CHECK(error_catalog::problem_details(entry, options) == error_catalog::problem_details(any, options));
  options.type = "urn:x";
  CHECK(error_catalog::problem_details(entry, options) == error_catalog::problem_details(any, options));
}

template <class Catalog>
void check_all_facts(Catalog catalog) {
  for (const auto entry : catalog) check_facts(entry);
  check_facts(typename Catalog::value_type());
}

}  // namespace

TEST_CASE("what is known of the texts of a row is what a search finds") {
  check_all_facts(sentences::catalog);
  check_all_facts(hard::catalog);
  check_all_facts(words::catalog);
  check_all_facts(family::catalog);
  check_all_facts(ferry::catalog);
  check_all_facts(many_rows::catalog);
}

TEST_CASE("a user is told each sentence once") {
  const auto text = [](int number) { return fmt::format("{:u}", sentences::catalog.find(number)); };
  CHECK(text(1) == "Wait. Try again. Call us. (Said.01)");
  CHECK(text(2) == "It failed. Try again later (Said.02)");
  CHECK(text(3) == "Try again Do not Try again. (Said.03)");
  CHECK(text(4) == "Busy. (Said.04)");
  CHECK(text(5) == "Busy (Said.05)");
  CHECK(text(13) == "Ask.. Later (Said.13)");
  CHECK(text(15) == "PARENT_SCOPE CACHE CACHE. (Said.15)");
  CHECK(text(16) == "z @z@. $x{y} @z@ (Said.16)");
}
