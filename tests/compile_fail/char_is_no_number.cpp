// SPDX-License-Identifier: Apache-2.0
// expect: no matching (member )?function
#include <backup_service/catalog.hpp>

int main() {
#ifdef WRONG
  return backup_service::catalog.find('1').http_status();
#endif
}
