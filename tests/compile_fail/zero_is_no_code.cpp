// SPDX-License-Identifier: Apache-2.0
// A number is no code of a registry, nor a null pointer one, or a name, anywhere. The lines of the errors:
// expect: :17:[0-9]+: error: [^:]*deleted
// expect: :18:[0-9]+: error: [^:]*deleted
// expect: :19:[0-9]+: error: [^:]*deleted
// expect: :20:[0-9]+: error: [^:]*deleted
// expect: :21:[0-9]+: error: [^:]*deleted
// expect: :22:[0-9]+: error: [^:]*deleted
// expect: :23:[0-9]+: error: [^:]*deleted
#include <backup_service/catalog.hpp>
#include <error_catalog/registry.hpp>

int main() {
  constexpr auto catalog = backup_service::catalog;
  constexpr error_catalog::registry<backup_service::errc> services;
#ifdef WRONG
  if (services.find(0)) return 1;
  if (services.find(6105)) return 1;
  if (services.find(nullptr)) return 1;
  if (services.find_by_name(0)) return 1;
  if (services.find_by_name(nullptr)) return 1;
  if (catalog.find_by_name(0)) return 1;
  if (catalog.find_by_name(nullptr)) return 1;
#endif
  return catalog.empty() || services.size() == 0;
}
