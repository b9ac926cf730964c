// SPDX-License-Identifier: Apache-2.0
// A list in braces would be gone after the assignment.
// expect: :15:[0-9]+: error: [^:]*deleted
// expect: :16:[0-9]+: error: [^:]*deleted
#include <error_catalog/body.hpp>

#include <backup_service/catalog.hpp>

int main() {
  const error_catalog::body_member members[] = {{"request_id", "3fa8"}};
  error_catalog::body_options options;
  options.members = members;
  options.members = error_catalog::body_members();
#ifdef WRONG
  options.members = {{"request_id", "3fa8"}};
  const error_catalog::body_member null = {"request_id", nullptr};
#endif
  return error_catalog::error_body(nullptr, 0, backup_service::errc::vault_not_found, options) == 0;
}
