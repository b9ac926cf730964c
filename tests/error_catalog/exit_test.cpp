// SPDX-License-Identifier: Apache-2.0
// Errors before main, in a function at exit and in the destructor of a global object, which ends the program: its exit
// status is the result. What is registered first runs last: both run after whatever the first use of an error
// registers.
#include <cstdio>
#include <cstdlib>
#include <string>
#include <system_error>

#include <backup_service/error_code.hpp>

namespace {

int checks = 0;

void check(const char* when) {
  const std::error_code missing = backup_service::errc::vault_not_found;
  const std::error_code failed = backup_service::errc::vault_expansion_failed;
  const std::error_condition not_found = error_catalog::http::not_found;
  const std::error_condition retryable = error_catalog::condition::retryable;
  const bool passed = missing.message() == "The vault does not exist. (BackupService.6105)" && missing == not_found &&
                      missing != retryable && failed != not_found && failed == retryable &&
                      not_found.message() == "Not Found" &&
                      retryable.category().name() == std::string("error_catalog.condition") &&
                      missing == backup_service::errc::vault_not_found;
  if (!passed) {
    std::printf("errors are wrong %s\n", when);
    std::fflush(stdout);
    std::_Exit(EXIT_FAILURE);
  }
  ++checks;
}

struct last_object {
  ~last_object() {
    check("in the destructor of a global object");
    std::_Exit(checks == 4 ? EXIT_SUCCESS : EXIT_FAILURE);
  }
};

[[maybe_unused]] const last_object last;
[[maybe_unused]] const int registered = std::atexit([] { check("in a function at exit"); });
[[maybe_unused]] const int checked = (check("before main"), checks);

}  // namespace

int main() {
  check("in main");
  return EXIT_FAILURE;  // unless the last object says better
}
