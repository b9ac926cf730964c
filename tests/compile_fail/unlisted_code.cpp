// SPDX-License-Identifier: Apache-2.0
// expect: BackupService.9999
// expect: the_table_does_not_list_this_code
#include <backup_service/catalog.hpp>

using namespace backup_service::literals;

static_assert("BackupService.6105"_errc == backup_service::errc::vault_not_found);

#ifdef WRONG
constexpr auto code = "BackupService.9999"_errc;
#endif
