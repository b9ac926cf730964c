// SPDX-License-Identifier: Apache-2.0
// The command-line tool, run as a user runs it.
#include <algorithm>
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

TEST_CASE("codes and names may be in any case") {
  for (const std::string code : {"backupservice.6105", "BACKUPSERVICE.6105", "Vault_Not_Found"}) {
    const outcome result = run(code);
    CHECK(result.status == 0);
    CHECK(result.out == vault_not_found);
  }
}

TEST_CASE("the message about an unknown code says what is known") {
  const std::string unknown = "backup-error: unknown error code '";
  const struct {
    std::string word, message;
  } cases[] = {
      {"vault_not_fond", "'. Did you mean vault_not_found?"},
      {"6205",
       "': no code of the backup service has this number. Did you mean BackupService.6204 or BackupService.6206 or "
       "BackupService.6203?"},
      {"42", "': no code of the backup service has this number. See --list."},
      {"404",
       "': no code of the backup service has this number. If it is an HTTP status, type: backup-error --status 404"},
      {"99999999999999999999999",
       "': it does not belong to the backup service, whose codes look like BackupService.6105. Ask the service that it "
       "comes from, or try --list or --search WORD."},
      {"APIG.0301",
       "': it does not belong to the backup service, whose codes look like BackupService.6105. Ask the service that it "
       "comes from, or try --list or --search WORD."},
      {"BackupService.x",
       "': it looks like a code of the backup service, but this version does not list it. See a newer version, or "
       "contact support."},
      {"BackupService.61055",
       "': it looks like a code of the backup service, but this version does not list it. Did you mean "
       "BackupService.6105? See a newer version, or contact support."},
  };
  for (const auto& [word, message] : cases) {
    const outcome result = run(word);
    CHECK(result.status == 1);
    CHECK(result.out.empty());
    CHECK(result.err == unknown + word + message + '\n');
  }
  CHECK(run("--status 404").status == 0);
  CHECK(run("''").err.rfind(unknown + "': it does not belong to the backup service, ", 0) == 0);
}

TEST_CASE("a line of a log is explained by the codes in it") {
  for (const std::string line :
       {"'2026-11-27 ERROR vault 42: BackupService.6105, again'",
        "2026-11-27 ERROR vault 42: BackupService.6105, again", "'{\"error_code\":\"BackupService.6105\"}'",
        "BackupService.6105,", "BackupService.6105.", "BackupService:6105", "'error: BackupService:6105'",
        "'BackupService.6105 and BackupService.6105'", "'error backupservice.6105, again'", "error backupservice.6105.",
        "'- BackupService.6105'", "'-> BackupService.6105'", "-- '--> BackupService.6105'"}) {
    INFO(line);
    const outcome result = run(line);
    CHECK(result.status == 0);
    CHECK(result.out == vault_not_found);
    CHECK(result.err.empty());
  }
  const outcome two = run("'BackupService.7777, then BackupService.6118 and BackupService.6105'");
  CHECK(two.status == 1);
  CHECK(lines_of(two.out).size() == 9);
  CHECK(two.out.substr(two.out.size() - sizeof vault_not_found + 1) == vault_not_found);
  CHECK(two.err.rfind("backup-error: unknown error code 'BackupService.7777': it looks like ", 0) == 0);
  CHECK(run("--format csv 'x BackupService.6105 x'").out == run("--format csv 6105").out);

  const outcome none = run("'all is well, 6105 times'");
  CHECK(none.status == 1);
  CHECK(none.err == "backup-error: there is no error code of the backup service in 'all is well, 6105 times'\n");
}

TEST_CASE("a misspelt code among codes is not a log line") {
  const outcome result = run("BackupService.6105 vault_not_fond APIG.0301");
  CHECK(result.status == 1);
  CHECK(result.out == vault_not_found);
  CHECK(lines_of(result.err).size() == 2);
  CHECK(run("BackupService.6105 'vault*not_found'").err ==
        "backup-error: unknown error code 'vault*not_found'. Did you mean vault_not_found?\n");
}

TEST_CASE("listed codes are explained next to an unlisted one") {
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

TEST_CASE("lists have one aligned line per code") {
  const outcome result = run("--list");
  CHECK(result.status == 0);
  const auto lines = lines_of(result.out);
  REQUIRE(lines.size() == read_table().size());
  CHECK(lines.at(0) ==
        "BackupService.0001  400  no_resource_for_backup                    No resource is available for backup.");
  CHECK(lines.back() == "BackupService.9998  500  authentication_failed                     Authentication failed.");
}

TEST_CASE("filters are combined with AND") {
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
  CHECK(run("--search deleted LOCKED").out == run("--search locked --search deleted").out);
  CHECK(
      lines_of(run("--search locked deleted prohibited").out) ==
      std::vector<std::string>{"BackupService.6220  400  locked_backup_deletion_not_allowed  Automatic backups in the "
                               "locked repository are prohibited from being manually deleted."});
  CHECK(lines_of(run("--status 500 --advice retry --search vault").out) ==
        std::vector<std::string>{
            "BackupService.4005  500  migration_vault_check_failed  Failed to check the destination vault."});
}

TEST_CASE("filters that match nothing are a success") {
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
  for (const std::string arguments :
       {"", "--unknown", "--status", "--status 99", "--status 600", "--status x", "--status 4o4", "--advice never",
        "--format xml --list", "--list 6105", "--status 404 6105", "--format json", "--search", "--list=no",
        "--scan --list", "--scan --status 404", "--scan --search x", "--scan=no", "--scan --format xml"}) {
    INFO(arguments);
    const outcome result = run(arguments);
    CHECK(result.status == 2);
    CHECK(result.out.empty());
    CHECK(result.err.rfind("backup-error: ", 0) == 0);
    CHECK(lines_of(result.err).back() == "Try 'backup-error --help'.");
  }
}

TEST_CASE("a usage error says what to do") {
  const std::map<std::string, std::string> messages{
      {"", "give a code, such as BackupService.6105, or a filter, such as --list, or --scan"},
      {"--lsit", "unknown option --lsit. Did you mean --list?"},
      {"--sta 404", "unknown option --sta. Did you mean --status?"},
      {"--formt=json 6105", "unknown option --formt=json. Did you mean --format?"},
      {"--unknown", "unknown option --unknown"},
      {"-x", "unknown option -x"},
      {"--scan=x", "--scan takes no value, such as 'x'"},
      {"--list=no", "--list takes no value, such as 'no'"},
      {"--status", "--status needs a value, such as --status 404"},
      {"--status --list", "--status needs a value, such as --status 404"},
      {"--search", "--search needs a value, such as --search WORD"},
      {"--format= --list", "--format needs a value, such as --format html"},
      {"--status 600", "--status: '600' is not a number from 100 to 599"},
      {"--status 404 --status 500", "--status is given more than once"},
      {"--advice never", "--advice: 'never' is not fix, retry, retry_then_support or support"},
      {"--format xml --list", "--format: 'xml' is not text, json, csv, markdown or html"},
      {"--list 6105", "'6105' cannot be combined with filters such as --list: give either codes or filters"},
      {"--scan --list", "--scan takes files or reads standard input; it has no filters"},
      {"--scan --format html", "--scan: html has no counts; give text, json, csv or markdown"}};
  for (const auto& [arguments, message] : messages) {
    CHECK(run(arguments).err == "backup-error: " + message + "\nTry 'backup-error --help'.\n");
  }
}

TEST_CASE("--help and --version go to standard output") {
  const outcome help = run("--help");
  CHECK(help.status == 0);
  CHECK(help.out == run("-h").out);
  CHECK(help.err.empty());
  for (const char* const part :
       {"\nUsage: backup-error ", "\nExamples:\n", "\nExit status:\n", " --scan service.log\n"}) {
    CHECK(help.out.find(part) != std::string::npos);
  }
  for (const std::string& line : lines_of(help.out)) CHECK(line.size() <= 80);
  const outcome version = run("--version");
  CHECK(version.status == 0);
  CHECK(version.out == "backup-error " BACKUP_ERROR_VERSION "\n");
}

TEST_CASE("a closed pipe is not an error, a full disk is") {
  const outcome closed = shell("{ $tool --list; echo $? >&2; } | head -n 1");
  CHECK(lines_of(closed.out).size() == 1);
  CHECK(closed.err == "0\n");
  const outcome gone = shell("{ sleep 0.2; $tool --list --format csv; echo $? >&2; } | true");
  CHECK(gone.err == "0\n");
  const outcome full = shell("$tool --list >/dev/full");
  CHECK(full.status == 1);
  CHECK(full.err.rfind("backup-error: cannot write the output: ", 0) == 0);
}

TEST_CASE("only terminals get colours", "[terminal]") {
  CHECK(run("6105 --format text").out.find('\033') == std::string::npos);
  const auto at_terminal = [](const std::string& environment, const std::string& command = "$tool 6105") {
    return shell("TERM=xterm " + environment + " script -qec \"" + command + "\" /dev/null </dev/null").out;
  };
  CHECK(at_terminal("").find("\033[1mBackupService.6105") != std::string::npos);
  CHECK(at_terminal("NO_COLOR=").find("\033[1mBackupService.6105") != std::string::npos);
  CHECK(at_terminal("NO_COLOR=1").find('\033') == std::string::npos);
  CHECK(at_terminal("TERM=dumb").find('\033') == std::string::npos);
  CHECK(at_terminal("TERM=").find('\033') == std::string::npos);
  CHECK(at_terminal("env -u TERM").find('\033') == std::string::npos);
  CHECK(at_terminal("", "echo x BackupService.6105 x | $tool --scan")
            .rfind("1:x \033[1mBackupService.6105\033[0m x\r\n  \033[1mBackupService.6105\033[0m vault_not_found (",
                   0) == 0);
}

TEST_CASE("text fits the terminal", "[terminal]") {
  const auto at_terminal = [](const std::string& columns, const std::string& arguments) {
    const std::string command = "stty cols " + columns + "; '" BACKUP_ERROR "' " + arguments;
    std::string out = shell("TERM=dumb script -qec \"" + command + "\" /dev/null </dev/null").out;
    out.erase(std::remove(out.begin(), out.end(), '\r'), out.end());
    return out;
  };
  CHECK(at_terminal("50", "6105") ==
        "BackupService.6105  vault_not_found\n"
        "    HTTP 404 Not Found\n"
        "  The vault does not exist.\n"
        "  To do: Use valid values for vault parameters.\n"
        "  Retry: no, the same call fails again until the\n"
        "    request or the resource is changed\n");
  CHECK(at_terminal("90", "--status 404 --search restore point") ==
        "BackupService.6217  404  restore_point_not_found  The backup restore point does not exist.\n");
  CHECK(at_terminal("80", "--status 404 --search restore point") ==
        "BackupService.6217  404  restore_point_not_found  The backup restore point does\n"
        "                                                  not exist.\n");
  CHECK(at_terminal("50", "--status 403") ==
        "BackupService.8600  403\n"
        "    real_name_authentication_required\n"
        "    Not authenticated.\n");
  for (const int columns : {40, 50, 60, 80, 100, 120, 200}) {
    for (const std::string arguments : {"--list", "6105 6118 6220", "APIG.0301"}) {
      for (const std::string& line : lines_of(at_terminal(std::to_string(columns), arguments))) {
        INFO(columns << ' ' << line);
        CHECK((line.size() <= static_cast<std::size_t>(columns) || line.find(' ', 4) == std::string::npos));
      }
    }
  }
  CHECK(at_terminal("50", "--list | cat") == run("--list").out);
  CHECK(at_terminal("50; COLUMNS=300; export COLUMNS", "--list") == run("--list").out);
  CHECK(shell("COLUMNS=50 $tool --list").out == run("--list").out);
  CHECK(at_terminal("5", "--list") == at_terminal("40", "--list"));
  CHECK(at_terminal("0", "--list") == run("--list").out);
}
