// SPDX-License-Identifier: Apache-2.0
// Uses the catalog of the project's own table, rental.rst. Its exit status is 0, or says which check failed.
#include <rental/catalog.hpp>

int main() {
  constexpr rental::entry error = rental::catalog.find("Rental.0202");
  static_assert(error.value() == rental::errc::rental_0202);
  if (rental::catalog.size() != 3) return 1;
  if (error.http_status() != 409 || error.message() != "The bicycle is already rented.") return 2;
  if (error.advice() != error_catalog::action::retry) return 3;
  if (rental::catalog.find("BackupService.6105")) return 4;
  return 0;
}
