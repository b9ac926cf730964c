// SPDX-License-Identifier: Apache-2.0
// Assertions that fail, of GoogleTest. print.cmake reads here what they print.
// prints: Which is: BackupService.6105
// prints: Which is: BackupService.6107
// prints: Which is: BackupService.6134
// prints: Which is: unlisted
// prints: Which is: fix
// prints: Which is: retry_then_support
// prints: Which is: 404 Not Found
// prints: actual: retryable vs retryable
#include <backup_service/error_code.hpp>
#include <error_catalog/registry.hpp>

#include <gtest/gtest.h>

using backup_service::catalog;
using backup_service::errc;
using error_catalog::condition;
using error_catalog::http;

TEST(Entries, Failing) {
  const auto vault = catalog[errc::vault_not_found];
  const auto other = catalog.find(6107);
  EXPECT_EQ(vault, other);
  EXPECT_EQ(vault, errc::vault_resource_removal_in_progress);
  EXPECT_EQ(error_catalog::any_entry(), error_catalog::any_entry(vault));
  EXPECT_EQ(vault.advice(), error_catalog::action::retry_then_support);
  const auto status = http::not_found;
  EXPECT_EQ(status, http::internal_server_error);
  const auto retryable = condition::retryable;
  EXPECT_NE(retryable, condition::retryable);
}
