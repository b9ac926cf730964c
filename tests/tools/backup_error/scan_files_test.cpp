// SPDX-License-Identifier: Apache-2.0
// backup-error --scan FILE...
#include <fstream>
#include <ios>
#include <string>

#include "catch.hpp"
#include "scanned.hpp"
#include "tool.hpp"

TEST_CASE("files are scanned one after another") {
  const std::string first = test_file(".first");
  const std::string second = test_file(".second");
  std::ofstream(first, std::ios::binary) << "well\nBackupService.6105";
  std::ofstream(second, std::ios::binary) << "BackupService.6105\n";
  const std::string both = "--scan '" + first + "' '" + second + "'";

  CHECK(run("--scan '" + first + "'").out == "2:BackupService.6105\n" + std::string(in_full));
  CHECK(run("'" + first + "' --scan").out == "2:BackupService.6105\n" + std::string(in_full));
  outcome result = run(both);
  CHECK(result.status == 0);
  CHECK(result.err.empty());
  CHECK(result.out == first + ":2:BackupService.6105\n" + in_full + second + ":1:BackupService.6105\n" + in_a_line);
  CHECK(counts(run(both + " --format csv")) == strings{"2,BackupService.6105,vault_not_found"});
  CHECK(shell("echo BackupService.6105 | $tool --scan - '" + first + "'").out ==
        "(standard input):1:BackupService.6105\n" + std::string(in_full) + first + ":2:BackupService.6105\n" +
            in_a_line);
  CHECK(shell("echo BackupService.6105 | $tool --scan -").out == "1:BackupService.6105\n" + std::string(in_full));
}

TEST_CASE("a file that cannot be scanned does not stop the others") {
  const std::string text = test_file(".text");
  const std::string packed = test_file(".gz");
  std::ofstream(text, std::ios::binary) << "BackupService.6105\n";
  std::ofstream(packed, std::ios::binary) << "\x1F\x8B\x08";
  outcome result = run("--scan /no/such '" + text + "'");
  CHECK(result.status == 1);
  CHECK(result.out == text + ":1:BackupService.6105\n" + in_full);
  CHECK(result.err == "backup-error: cannot read /no/such: No such file or directory\n");
  result = run("--scan --format csv '" + packed + "' /no/such '" + text + "'");
  CHECK(result.status == 2);
  CHECK(counts(result) == strings{"1,BackupService.6105,vault_not_found"});
  CHECK(result.err == "backup-error: " + packed + " is compressed by gzip; type: zcat " + packed +
                          " | backup-error --scan\nbackup-error: cannot read /no/such: No such file or directory\n");
  CHECK(run("--scan /").err == "backup-error: cannot read /: Is a directory\n");
}
