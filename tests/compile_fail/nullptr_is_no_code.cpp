// SPDX-License-Identifier: Apache-2.0
// expect: deleted
#include <backup_service/catalog.hpp>

int main() {
#ifdef WRONG
  return backup_service::catalog.find(nullptr).http_status();
#endif
}
