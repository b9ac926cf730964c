// SPDX-License-Identifier: Apache-2.0
// The command-line tool, run as a user runs it.
#include <map>
#include <string>
#include <vector>

#include "catch.hpp"
#include "table.hpp"
#include "tool.hpp"

namespace {

// The table's rows in the order of their codes, with the name and the advice of each.
struct full_row : table_row {
  std::string name;
  std::string advice;
};

std::map<std::string, full_row> rows_by_code() {
  std::map<std::string, full_row> rows;
  for (const table_row& row : read_table()) {
    full_row full;
    static_cast<table_row&>(full) = row;
    full.advice = advice_of(row);
    rows[row.code] = full;
  }
  for (const named_code& line : read_names()) {
    if (!line.retired) rows.at(line.code).name = line.name;
  }
  return rows;
}

std::string json_of(const full_row& row) {
  // No text of the table has a character that JSON escapes: the test of the table's characters below holds it.
  return "  {\"code\": \"" + row.code + "\", \"name\": \"" + row.name +
         "\", \"status\": " + std::to_string(row.status) + ", \"message\": \"" + row.message +
         "\", \"description\": \"" + row.description + "\", \"handling\": \"" + row.handling + "\", \"advice\": \"" +
         row.advice + "\"}";
}

std::string csv_field(const std::string& text) { return text.find(',') == std::string::npos ? text : '"' + text + '"'; }

constexpr char vault_not_found[] =
    "BackupService.6105  vault_not_found  HTTP 404 Not Found\n"
    "  The vault does not exist.\n"
    "  To do: Use valid values for vault parameters.\n"
    "  Retry: no, the same call fails again until the request or the resource is changed\n";

constexpr char csv_header[] = "code,name,status,message,description,handling,advice\r\n";

}  // namespace

TEST_CASE("a code is explained by code, number or name") {
  for (const std::string code : {"BackupService.6105", "6105", "06105", "vault_not_found"}) {
    const outcome result = run(code);
    CHECK(result.status == 0);
    CHECK(result.out == vault_not_found);
    CHECK(result.err.empty());
  }
  CHECK(lines_of(run("1").out).at(0) == "BackupService.0001  no_resource_for_backup  HTTP 400 Bad Request");
}

TEST_CASE("several codes are explained in the order given") {
  const outcome result = run("6118 6220 6105");
  CHECK(result.status == 0);
  CHECK(result.out ==
        std::string("BackupService.6118  destination_vault_check_failed  HTTP 400 Bad Request\n"
                    "  Failed to check the destination vault.\n"
                    "  To do: Try again. If the fault persists, contact technical support.\n"
                    "  Retry: yes, but contact support if it keeps failing\n"
                    "\n"
                    "BackupService.6220  locked_backup_deletion_not_allowed  HTTP 400 Bad Request\n"
                    "  Automatic backups in the locked repository are prohibited from being manually deleted.\n"
                    "  Automatic backups in locked vaults cannot be manually deleted.\n"
                    "  To do: Automatic backups in locked vaults cannot be manually deleted.\n"
                    "  Retry: no, the same call fails again until the request or the resource is changed\n"
                    "\n") +
            vault_not_found);
}

TEST_CASE("a code that is not listed is said, with the nearest ones") {
  outcome result = run("vault_not_fond");
  CHECK(result.status == 1);
  CHECK(result.out.empty());
  CHECK(result.err == "backup-error: this catalog does not list 'vault_not_fond'. Did you mean vault_not_found?\n");

  result = run("backupservice.6105");
  CHECK(result.status == 1);
  CHECK(result.err ==
        "backup-error: this catalog does not list 'backupservice.6105'. Did you mean BackupService.6105?\n");

  result = run("6205");
  CHECK(result.status == 1);
  CHECK(result.err.find("Did you mean BackupService.6204 or BackupService.6206") != std::string::npos);

  result = run("APIG.0301");
  CHECK(result.status == 1);
  CHECK(result.err ==
        "backup-error: this catalog does not list 'APIG.0301'. It may be of another service or version; see --list or "
        "--search WORD.\n");

  result = run("99999999999999999999999");
  CHECK(result.status == 1);
  CHECK(result.out.empty());
}

TEST_CASE("listed codes are explained beside one that is not") {
  const outcome result = run("6105 APIG.0301");
  CHECK(result.status == 1);
  CHECK(result.out == vault_not_found);
  CHECK(lines_of(result.err).size() == 1);
}

TEST_CASE("JSON of all codes is the table, cell for cell") {
  std::string expected;
  for (const auto& [code, row] : rows_by_code()) {
    for (const auto& text : {row.message, row.description, row.handling}) {
      for (const char ch : text) CHECK((ch >= ' ' && ch <= '~' && ch != '"' && ch != '\\'));
    }
    expected += (expected.empty() ? "[\n" : ",\n") + json_of(row);
  }
  const outcome result = run("--format json --list");
  CHECK(result.status == 0);
  CHECK(result.out == expected + "\n]\n");
  CHECK(result.err.empty());
}

TEST_CASE("CSV of all codes is the table, cell for cell") {
  std::string expected = csv_header;
  for (const auto& [code, row] : rows_by_code()) {
    expected += row.code + ',' + row.name + ',' + std::to_string(row.status) + ',' + csv_field(row.message) + ',' +
                csv_field(row.description) + ',' + csv_field(row.handling) + ',' + row.advice + "\r\n";
  }
  const outcome result = run("--format csv --list");
  CHECK(result.status == 0);
  CHECK(result.out == expected);
}

TEST_CASE("Markdown has an anchor for each code and all texts") {
  const outcome result = run("--format markdown --list");
  CHECK(result.status == 0);
  std::size_t anchors = 0;
  for (const std::string& line : lines_of(result.out)) anchors += line.rfind("## <a id=\"BackupService.", 0) == 0;
  CHECK(anchors == read_table().size());
  CHECK(result.out.find("## <a id=\"BackupService.6139\"></a>BackupService.6139\n"
                        "\n"
                        "- **Name:** xdomain\\_type\\_query\\_failed\n"
                        "- **Status:** HTTP 500 Internal Server Error\n"
                        "- **Message:** Failed to obtain xdomain\\_type.\n"
                        "- **Handling:** Try again later.\n"
                        "- **Advice:** retry\n"
                        "- **Retry:** yes, make the same call again later\n") != std::string::npos);
}

TEST_CASE("formats serve single codes as well") {
  const full_row row = rows_by_code().at("BackupService.6105");
  CHECK(run("--format json 6105").out == "[\n" + json_of(row) + "\n]\n");
  CHECK(run("--format csv 6105").out == std::string(csv_header) +
                                            "BackupService.6105,vault_not_found,404,The vault does not exist.,"
                                            "The vault does not exist.,Use valid values for vault parameters.,fix\r\n");
  CHECK(run("--format text 6105").out == vault_not_found);
  const outcome unlisted = run("--format json APIG.0301");
  CHECK(unlisted.status == 1);
  CHECK(unlisted.out == "[]\n");
}

TEST_CASE("lists are a line a code, aligned") {
  const outcome result = run("--list");
  CHECK(result.status == 0);
  const auto lines = lines_of(result.out);
  REQUIRE(lines.size() == read_table().size());
  CHECK(lines.at(0) ==
        "BackupService.0001  400  no_resource_for_backup                    No resource is available for backup.");
  CHECK(lines.back() == "BackupService.9998  500  authentication_failed                     Authentication failed.");
}

TEST_CASE("selections narrow each other") {
  std::map<std::string, std::size_t> counts;
  for (const auto& [code, row] : rows_by_code()) {
    ++counts["--status " + std::to_string(row.status)];
    ++counts["--advice " + row.advice];
  }
  REQUIRE(counts.size() == 8);
  for (const auto& [options, count] : counts) CHECK(lines_of(run(options + " --list").out).size() == count);
  CHECK(run("--status 404").out == run("--status 404 --list").out);
  CHECK(run("--advice retry").out == run("--advice retry --list").out);
  CHECK(lines_of(run("--status 403").out) ==
        std::vector<std::string>{"BackupService.8600  403  real_name_authentication_required  Not authenticated."});
  CHECK(run("--search QUOTA").out == run("--search quota").out);
  CHECK(lines_of(run("--search quota").out).size() == 2);
  CHECK(lines_of(run("--search OperationType").out).size() == 1);    // a handling text
  CHECK(lines_of(run("--search 'locked vaults'").out).size() == 1);  // a description
  CHECK(lines_of(run("--status 500 --advice retry --search vault").out) ==
        std::vector<std::string>{
            "BackupService.4005  500  migration_vault_check_failed  Failed to check the destination vault."});
}

TEST_CASE("a selection that matches nothing is an answer") {
  for (const auto& [format, expected] :
       std::map<std::string, std::string>{{"text", ""},
                                          {"json", "[]\n"},
                                          {"csv", csv_header},
                                          {"markdown", "# Error codes of the backup service\n"}}) {
    const outcome result = run("--status 418 --format " + format);
    CHECK(result.status == 0);
    CHECK(result.out == expected);
    CHECK(result.err == "backup-error: nothing matches\n");
  }
}

TEST_CASE("wrong usage exits with 2 and says what is wrong") {
  for (const std::string arguments : {"",
                                      "--unknown",
                                      "--status",
                                      "--status 99",
                                      "--status 600",
                                      "--status x",
                                      "--status 4o4",
                                      "--advice never",
                                      "--format xml --list",
                                      "--list 6105",
                                      "--status 404 6105",
                                      "--format json",
                                      "--search",
                                      "--list=no",
                                      "--scan 6105",
                                      "--scan --list",
                                      "--scan --status 404",
                                      "--scan --search x",
                                      "--scan=no",
                                      "--scan --format xml"}) {
    INFO(arguments);
    const outcome result = run(arguments);
    CHECK(result.status == 2);
    CHECK(result.out.empty());
    CHECK(result.err.rfind("backup-error: ", 0) == 0);
    CHECK(lines_of(result.err).back() == "Try 'backup-error --help'.");
  }
  CHECK(run("--status 600").err.find("'600' is not a number from 100 to 599") != std::string::npos);
  CHECK(run("--scan service.log").err.find("--scan <service.log") != std::string::npos);
}

TEST_CASE("--help and --version go to standard output") {
  const outcome help = run("--help");
  CHECK(help.status == 0);
  CHECK(help.out == run("-h").out);
  CHECK(help.err.empty());
  for (const char* const part :
       {"\nUsage: backup-error ", "\nExamples:\n", "\nExit status:\n", " --scan <service.log "}) {
    CHECK(help.out.find(part) != std::string::npos);
  }
  for (const std::string& line : lines_of(help.out)) CHECK(line.size() <= 110);
  const outcome version = run("--version");
  CHECK(version.status == 0);
  CHECK(version.out == "backup-error " BACKUP_ERROR_VERSION "\n");
}

TEST_CASE("a reader that goes away is no error, a full disk is one") {
  const outcome closed = shell("{ $tool --list; echo $? >&2; } | head -n 1");
  CHECK(lines_of(closed.out).size() == 1);
  CHECK(closed.err == "0\n");
  const outcome gone = shell("{ sleep 0.2; $tool --list --format csv; echo $? >&2; } | true");
  CHECK(gone.err == "0\n");
  const outcome full = shell("$tool --list >/dev/full");
  CHECK(full.status == 1);
  CHECK(full.err.rfind("backup-error: cannot write the output: ", 0) == 0);
}

TEST_CASE("colour is for terminals alone", "[terminal]") {
  CHECK(run("6105 --format text").out.find('\033') == std::string::npos);
  const auto at_terminal = [](const std::string& environment, const std::string& command = "$tool 6105") {
    return shell("TERM=xterm " + environment + " script -qec \"" + command + "\" /dev/null </dev/null").out;
  };
  CHECK(at_terminal("").find("\033[1mBackupService.6105") != std::string::npos);
  CHECK(at_terminal("NO_COLOR=").find("\033[1mBackupService.6105") != std::string::npos);
  CHECK(at_terminal("NO_COLOR=1").find('\033') == std::string::npos);
  CHECK(at_terminal("TERM=dumb").find('\033') == std::string::npos);
  CHECK(at_terminal("", "echo x BackupService.6105 x | $tool --scan")
            .rfind("1:x \033[1mBackupService.6105\033[0m x\r\n  \033[1mBackupService.6105\033[0m vault_not_found (",
                   0) == 0);
}
