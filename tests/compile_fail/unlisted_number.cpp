// SPDX-License-Identifier: Apache-2.0
// expect: 6143
// expect: the table lists no error code with this number
#include <backup_service/catalog.hpp>

static_assert(backup_service::errc_v<6105> == backup_service::errc::vault_not_found);

#ifdef WRONG
constexpr auto code = backup_service::errc_v<6143>;
#endif
