// SPDX-License-Identifier: Apache-2.0
// expect: format letter is none of c, n, s, m, d, h, l, u
#include <backup_service/fmt.hpp>

int main() {
#ifdef WRONG
  fmt::print("{:x}", backup_service::errc::vault_not_found);
#endif
}
