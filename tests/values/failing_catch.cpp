// SPDX-License-Identifier: Apache-2.0
// Assertions that fail, of Catch2. print.cmake reads here what they print.
// prints: vault == other
// prints: BackupService.6105 == BackupService.6107
// prints: BackupService.6105 == BackupService.6134
// prints: unlisted == BackupService.6105
// prints: fix == retry_then_support
// prints: 404 Not Found == 500 Internal Server Error
// prints: retryable != retryable
#include <backup_service/error_code.hpp>
#include <error_catalog/registry.hpp>

#include "catch.hpp"

using backup_service::catalog;
using backup_service::errc;
using error_catalog::condition;
using error_catalog::http;

TEST_CASE("failing") {
  const auto vault = catalog[errc::vault_not_found];
  const auto other = catalog.find(6107);
  CHECK(vault == other);
  CHECK(vault == errc::vault_resource_removal_in_progress);
  CHECK(error_catalog::any_entry() == error_catalog::any_entry(vault));
  CHECK(vault.advice() == error_catalog::action::retry_then_support);
  const auto status = http::not_found;
  CHECK(status == http::internal_server_error);
  const auto retryable = condition::retryable;
  CHECK(retryable != condition::retryable);
}
