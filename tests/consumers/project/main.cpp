// SPDX-License-Identifier: Apache-2.0
// One program for all the ways to use the library. Prints nothing; its exit status is 0, or says which check failed.
#ifdef SINGLE_HEADER
#include "backup_service.hpp"
#include "backup_service.hpp"
#else
#include <backup_service/catalog.hpp>
#include <error_catalog/write.hpp>
#ifdef WITH_FMT
#include <backup_service/fmt.hpp>
#endif
#endif

#include <string_view>

namespace bs = backup_service;

static_assert(bs::catalog.find("BackupService.6105").http_status() == 404);

int main() {
  const bs::entry error = bs::catalog.find("BackupService.6105");
  if (!error || error.value() != bs::errc::vault_not_found) return 1;
  if (error.http_status() != 404 || error.message() != "The vault does not exist.") return 2;
  if (bs::catalog.find(6105) != error) return 3;
  if (bs::catalog.find_by_name("vault_not_found") != error) return 4;
  if (bs::catalog[bs::errc::vault_not_found] != error) return 5;
  if (bs::catalog.find("APIG.0301")) return 6;

  constexpr std::string_view line = "BackupService.6105 vault_not_found (404): The vault does not exist.";
  char text[128];
  const std::size_t size = error_catalog::write(text, sizeof text, error, 'l');
  if (std::string_view(text, size) != line) return 7;

#ifdef WITH_FMT
  if (fmt::format("{:l}", error) != line || fmt::format("{:l}", bs::errc::vault_not_found) != line) return 8;
#endif
  return 0;
}
