// SPDX-License-Identifier: Apache-2.0
// What does not allocate: look-ups, scan, all that an entry has, and write. For bodies see body_test.cpp.
#include "allocations.hpp"

#include <backup_service/catalog.hpp>
#include <error_catalog/write.hpp>

#include <string>

#include "catch.hpp"

using backup_service::catalog;
using backup_service::errc;

TEST_CASE("look-ups and write allocate nothing and do not throw") {
  static_assert(noexcept(catalog.find(""))&& noexcept(catalog.find(0))&& noexcept(catalog.find_by_name("")));
  static_assert(noexcept(catalog[errc::vault_not_found])&& noexcept(catalog.scan("")));
  static_assert(noexcept(error_catalog::write(nullptr, 0, catalog.find(0), 'l')));
  const std::string long_text(1 << 20, 'B');
  char buffer[1024] = {};
  std::size_t listed = 0;
  std::size_t written = 0;
  const auto use = [&](backup_service::entry entry) {
    listed += entry ? 1U : 0U;
    for (const auto text : {entry.code(), entry.name(), entry.message(), entry.description(), entry.handling(),
                            entry.reason(), message(entry.value())}) {
      written += text.size();
    }
    written += entry.retryable() ? 1U : 0U;
    written += static_cast<std::size_t>(entry.number() + entry.http_status() + http_status(entry.value()));
    for (const char letter : error_catalog::text_letters) {
      written += error_catalog::write(buffer, sizeof buffer, entry, letter);
      written += error_catalog::write(buffer, 7, entry, letter);
    }
  };

  const std::size_t before = allocations();
  for (const auto entry : catalog) {
    use(catalog.find(entry.code()));
    use(catalog.find(entry.number()));
    use(catalog.find_by_name(entry.name()));
    use(catalog[entry.value()]);
    use(catalog.scan(entry.code()).entry);
  }
  use(catalog.find(long_text));
  use(catalog.find(-1));
  use(catalog.find_by_name(long_text));
  use(catalog[errc{}]);
  use(catalog.scan(long_text).entry);
  CHECK(allocations() == before);
  CHECK(listed == 5 * catalog.size());
  CHECK(written > listed);
  CHECK(std::string(buffer, sizeof buffer).size() == sizeof buffer);
  CHECK(allocations() > before);  // a string does: the count works
}
