// SPDX-License-Identifier: Apache-2.0
// Clang sees options with a name that refer to a list in braces, which is gone after their statement.
// expect: :16:[0-9]+: error: [^:]*initializer list
// expect: :17:[0-9]+: error: [^:]*initializer list
#include <error_catalog/body.hpp>

#include <backup_service/catalog.hpp>

#pragma clang diagnostic error "-Wdangling"

int main() {
  using backup_service::errc;
  const error_catalog::body_member array[] = {{"request_id", "3fa8"}};
  const error_catalog::body_options good{.members = array};
#ifdef WRONG
  const error_catalog::body_options bad{.members = {{"request_id", "3fa8"}}};
  const error_catalog::body_members members = {{"request_id", "3fa8"}, {"attempt", 2}};
#endif
  return error_catalog::error_body(nullptr, 0, errc::vault_not_found, good) == 0 ||
         error_catalog::error_body(nullptr, 0, errc::vault_not_found, {.members = {{"request_id", "3fa8"}}}) == 0;
}
