// SPDX-License-Identifier: Apache-2.0
// Errors that a shared library made which is linked in the ordinary way. Where it hides what is inline, its categories
// are other objects than the program's.
#include <system_error>

#include "catch.hpp"
#include "plugin.hpp"

namespace bs = backup_service;
using bs::errc;
using error_catalog::condition;
using error_catalog::entry_of;
using error_catalog::http;

TEST_CASE("an error of a linked library is recognised") {
  const std::error_code missing = plugin.error(errc::vault_not_found);
  CHECK(missing == errc::vault_not_found);
  CHECK(missing != errc::vault_already_exists);
  CHECK(missing == bs::catalog[errc::vault_not_found]);
  CHECK(missing == http::not_found);
  CHECK(missing == plugin.status(http::not_found));
  CHECK(entry_of<errc>(missing).name() == "vault_not_found");
  CHECK(plugin.error(errc::vault_expansion_failed) == condition::retryable);
}

TEST_CASE("an error is recognised in a linked library") {
  const std::error_code missing = errc::vault_not_found;
  CHECK(plugin.is(missing, errc::vault_not_found));
  CHECK(!plugin.is(missing, errc::vault_already_exists));
  CHECK(!plugin.is(std::error_code(6105, std::generic_category()), errc::vault_not_found));
  CHECK(plugin.entry_of(missing).name() == "vault_not_found");
  CHECK(plugin.has_status(missing, http::not_found));
  CHECK(plugin.is_retryable(errc::vault_expansion_failed));
}
