// SPDX-License-Identifier: Apache-2.0
// Rows of the table as plain literals, the odd ones among them.
#include <iterator>
#include <utility>

#include <backup_service/catalog.hpp>

#include "catch.hpp"

namespace bs = backup_service;
using error_catalog::action;

namespace {

struct literal_row {
  bs::errc value;
  const char* code;
  int status;
  const char* reason;
  const char* message;
  const char* handling;
  action advice;
};

constexpr char try_again[] = "Try again. If the fault persists, contact technical support.";
constexpr char constraints[] = "Perform the operation according to the constraints.";

constexpr literal_row rows[] = {
    {bs::errc::no_resource_for_backup, "BackupService.0001", 400, "Bad Request", "No resource is available for backup.",
     "Check whether resources are being backed up or contact technical support.", action::fix},
    {bs::errc::resource_backup_in_progress, "BackupService.0002", 500, "Internal Server Error",
     "Resources are being backed up.", "Try again later.", action::retry},
    {bs::errc::restore_disk_too_small, "BackupService.2001", 400, "Bad Request",
     "Restoration cannot be executed because the size of the disk on the server is smaller than the backup size.",
     constraints, action::fix},
    {bs::errc::migration_record_not_found, "BackupService.4001", 404, "Not Found",
     "The migration record does not exist.", "Provide a correct migration record ID.", action::fix},
    {bs::errc::migration_vault_check_failed, "BackupService.4005", 500, "Internal Server Error",
     "Failed to check the destination vault.", "Try again later.", action::retry},
    {bs::errc::policy_limit_reached, "BackupService.6001", 400, "Bad Request",
     "The maximum number of this type of policies has been reached.", "Contact technical support.", action::support},
    {bs::errc::vault_not_found, "BackupService.6105", 404, "Not Found", "The vault does not exist.",
     "Use valid values for vault parameters.", action::fix},
    {bs::errc::vault_expansion_failed, "BackupService.6107", 400, "Bad Request", "Vault capacity expansion failed.",
     try_again, action::retry_then_support},
    {bs::errc::resource_type_not_supported, "BackupService.6116", 400, "Bad Request", "Unsupported resource type.",
     "Enter a valid protect type value.", action::fix},
    {bs::errc::unknown_policy_type, "BackupService.6117", 400, "Bad Request", "Unknown policy type.",
     "Enter a valid OperationType value.", action::fix},
    {bs::errc::destination_vault_check_failed, "BackupService.6118", 400, "Bad Request",
     "Failed to check the destination vault.", try_again, action::retry_then_support},
    {bs::errc::vault_expansion_pending, "BackupService.6123", 400, "Bad Request",
     "Capacity expansion failed. There may be unprocessed capacity expansion orders or capacity expansion is in "
     "progress.",
     try_again, action::retry_then_support},
    {bs::errc::vault_limit_reached, "BackupService.6133", 400, "Bad Request",
     "The maximum number of vaults has been reached.", "Contact technical support.", action::support},
    {bs::errc::xdomain_type_query_failed, "BackupService.6139", 500, "Internal Server Error",
     "Failed to obtain xdomain_type.", "Try again later.", action::retry},
    {bs::errc::image_backup_status_not_allowed, "BackupService.6208", 500, "Internal Server Error",
     "Image creation is not allowed in the current backup status.", "Try again later or contact technical support.",
     action::retry_then_support},
    {bs::errc::backup_image_already_created, "BackupService.6210", 500, "Internal Server Error",
     "An image has been created using the backup.", constraints, action::fix},
    {bs::errc::backup_image_already_exists, "BackupService.6211", 500, "Internal Server Error",
     "An image has been created using the backup.", constraints, action::fix},
    {bs::errc::backup_resource_status_not_allowed, "BackupService.6215", 400, "Bad Request",
     "Backup is not allowed in the current resource status.",
     "Check whether the resource can be backed up in the current statue.", action::fix},
    {bs::errc::bucket_not_empty, "BackupService.6402", 404, "Not Found", "The bucket is not empty.",
     "Delete backups and backup policies to empty the bucket.", action::fix},
    {bs::errc::synchronized_vault_limit_reached, "BackupService.7303", 400, "Bad Request",
     "The maximum number of vaults has been reached.", "Contact technical support.", action::support},
    {bs::errc::real_name_authentication_required, "BackupService.8600", 403, "Forbidden", "Not authenticated.",
     "Complete real-name authentication.", action::fix},
    {bs::errc::authentication_failed, "BackupService.9998", 500, "Internal Server Error", "Authentication failed.",
     "Confirm user information.", action::fix},
};

constexpr bool matches(bs::entry entry, const literal_row& row) {
  return entry && entry.value() == row.value && entry.code() == row.code && entry.http_status() == row.status &&
         entry.reason() == row.reason && entry.message() == row.message && entry.description() == row.message &&
         entry.handling() == row.handling && entry.advice() == row.advice &&
         entry.retryable() == (row.advice == action::retry || row.advice == action::retry_then_support);
}

constexpr bool all_match() {
  for (const literal_row& row : rows) {
    if (!matches(bs::catalog.find(row.code), row) || !matches(bs::catalog[row.value], row)) return false;
  }
  return true;
}

}  // namespace

TEST_CASE("entries are what the table says, in a constant expression and at run time") {
  static_assert(std::size(rows) >= 20 && all_match());
  for (const literal_row& row : rows) {
    INFO(row.code);
    CHECK(matches(bs::catalog.find(row.code), row));
    CHECK(matches(bs::catalog[row.value], row));
  }
}

TEST_CASE("the one description that differs from its message is kept next to it") {
  constexpr auto entry = bs::catalog[bs::errc::locked_backup_deletion_not_allowed];
  static_assert(entry.code() == "BackupService.6220");
  CHECK(entry.message() == "Automatic backups in the locked repository are prohibited from being manually deleted.");
  CHECK(entry.description() == "Automatic backups in locked vaults cannot be manually deleted.");
  CHECK(entry.handling() == "Automatic backups in locked vaults cannot be manually deleted.");
  int differing = 0;
  for (const auto each : bs::catalog) differing += each.description() != each.message();
  CHECK(differing == 1);
}

TEST_CASE("codes with equal messages keep their own names and handling") {
  using bs::errc;
  for (const auto& [a, b] : {std::pair(errc::destination_vault_check_failed, errc::migration_vault_check_failed),
                             std::pair(errc::vault_limit_reached, errc::synchronized_vault_limit_reached),
                             std::pair(errc::backup_image_already_created, errc::backup_image_already_exists)}) {
    CHECK(message(a) == message(b));
    CHECK(bs::catalog[a] != bs::catalog[b]);
    CHECK(bs::catalog[a].name() != bs::catalog[b].name());
  }
}
