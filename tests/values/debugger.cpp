// SPDX-License-Identifier: Apache-2.0
// Stops in stop(), with an entry and an unlisted one in its caller.
#include <backup_service/catalog.hpp>

static volatile int stops = 0;

#ifdef __GNUC__
__attribute__((noinline))
#endif
static void
stop(const backup_service::entry&, const backup_service::entry&) {
  ++stops;
}

int main() {
  const backup_service::entry vault = backup_service::catalog[backup_service::errc::vault_not_found];
  const backup_service::entry unlisted;
  stop(vault, unlisted);
  return stops - 1;
}
