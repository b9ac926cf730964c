// SPDX-License-Identifier: Apache-2.0
// Functions that return the status of a code that the compiler knows: 404.
#include <backup_service/catalog.hpp>

using backup_service::catalog;
using backup_service::errc;

int status_of_enumerator() { return http_status(errc::vault_not_found); }
int status_of_entry() { return catalog[errc::vault_not_found].http_status(); }
int status_of_number() { return catalog.find(6105).http_status(); }
int status_of_code() { return catalog.find("BackupService.6105").http_status(); }
