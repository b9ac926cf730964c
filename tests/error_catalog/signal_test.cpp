// SPDX-License-Identifier: Apache-2.0
// What a signal handler writes. That it calls nothing which a handler must not call is in budgets/linkage_test.cpp.
#include <csignal>
#include <string>

#include "catch.hpp"
#include "error_catalog/signal_handler.hpp"

TEST_CASE("a signal handler may look up, write and make bodies") {
  signal_length = 0;
  REQUIRE(std::signal(SIGTERM, handle_signal) != SIG_ERR);
  CHECK(std::raise(SIGTERM) == 0);
  std::signal(SIGTERM, SIG_DFL);
  CHECK(std::string(signal_buffer, signal_length) ==
        "BackupService.6105 vault_not_found (404): The vault does not exist."
        R"({"error_code":"BackupService.6105","error_msg":"The vault does not exist.",)"
        R"("request_id":"3fa8","attempt":-2})"
        R"({"title":"Not Found","status":404,"detail":"The vault does not exist.","error_code":"BackupService.6105",)"
        R"("handling":"Use valid values for vault parameters."})");
}
