// SPDX-License-Identifier: Apache-2.0
// What is installed beside the tool: its manual page, its completions, and the reference in Markdown and as a page.
#include <regex>
#include <set>
#include <string>
#include <vector>

#include "catch.hpp"
#include "table.hpp"
#include "tool.hpp"

namespace {

using strings = std::vector<std::string>;

constexpr char manual[] = BACKUP_ERROR_SHARE "/man/man1/backup-error.1";
constexpr char bash_completion[] = BACKUP_ERROR_SHARE "/bash-completion/completions/backup-error";
constexpr char fish_completion[] = BACKUP_ERROR_SHARE "/fish/vendor_completions.d/backup-error.fish";
constexpr char page[] = BACKUP_ERROR_SHARE "/doc/backup-error/error_codes.html";
constexpr char zsh_completions[] = BACKUP_ERROR_SHARE "/zsh/site-functions";

// What an expression finds, in its first group.
std::set<std::string> find_all(const std::string& text, const std::string& expression) {
  const std::regex regex(expression);
  std::set<std::string> found;
  for (auto match = std::sregex_iterator(text.begin(), text.end(), regex); match != std::sregex_iterator(); ++match) {
    found.insert(match->str(1));
  }
  return found;
}

std::set<std::string> options_of_help() { return find_all(run("--help").out, "(?:\n  |, )(--?[a-z]+)"); }

// What bash offers for the last word, with the tool on the path. Words are quoted for the shell.
strings complete(const std::string& words) {
  const outcome result = shell(
      "PATH=\"$(dirname \"$tool\"):$PATH\" bash -c 'source \"$0\"; COMP_WORDS=(\"$@\"); COMP_CWORD=$(($# - 1)); "
      "_backup_error; ((${#COMPREPLY[@]})) && printf \"%s\\n\" \"${COMPREPLY[@]}\"; exit 0' '" +
      std::string(bash_completion) + "' " + words);
  CHECK(result.status == 0);
  CHECK(result.err.empty());
  return lines_of(result.out);
}

// What another shell offers for the last word of a line, with the tool on the path.
strings offered(const std::string& command) {
  const outcome result = shell("export PATH=\"$(dirname \"$tool\"):$PATH\"; " + command);
  CHECK(result.status == 0);
  CHECK(result.err.empty());
  return lines_of(result.out);
}

strings complete_zsh(const std::string& line) {
  return offered("zsh -f '" BACKUP_ERROR_TESTS "/complete.zsh' '" + std::string(zsh_completions) + "' '" +
                 test_file(".offered") + "' 'backup-error " + line + "'");
}

// Without the descriptions.
strings complete_fish(const std::string& line) {
  return offered("HOME=/nonexistent fish --no-config -c 'source \"" + std::string(fish_completion) +
                 "\"; complete -C \"backup-error " + line + "\"' | cut -f 1");
}

std::set<std::string> sorted(const strings& words) { return {words.begin(), words.end()}; }

}  // namespace

TEST_CASE("the manual page has the options of --help") {
  std::set<std::string> options;
  for (const std::string& flag : find_all(read_file(manual), "Fl (-?[a-z]+)")) options.insert("-" + flag);
  CHECK(options == options_of_help());
  CHECK(options.size() == 9);
}

TEST_CASE("the manual page describes each option, value and exit status") {
  const std::string text = read_file(manual);
  for (const std::string item : {"Fl -list",
                                 "Fl -status Ar n",
                                 "Fl -advice Ar kind",
                                 "Fl -search Ar word ...",
                                 "Fl -scan Op Ar",
                                 "Fl -format Ar format",
                                 "Fl h , Fl -help",
                                 "Fl -version",
                                 "Cm fix",
                                 "Cm retry",
                                 "Cm retry_then_support",
                                 "Cm support",
                                 "Cm text",
                                 "Cm json",
                                 "Cm csv",
                                 "Cm markdown",
                                 "Cm html",
                                 "0",
                                 "1",
                                 "2"}) {
    INFO(item);
    CHECK(text.find("\n.It " + item + "\n") != std::string::npos);
  }
}

TEST_CASE("the manual page has the examples of --help") {
  const std::string text = std::regex_replace(read_file(manual), std::regex("\\\\-"), "-");
  const std::string help = run("--help").out;
  const auto examples = find_all(help, "\n  ((?:\\S.* |)backup-error .*)\n");
  CHECK(examples.size() == 7);
  for (const std::string& example : examples) {
    INFO(example);
    CHECK(text.find("\n.Dl \"" + example + "\"\n") != std::string::npos);
  }
}

TEST_CASE("the manual page is formatted without a warning", "[groff]") {
  const outcome result = shell("groff -ww -mandoc -Tutf8 -z '" + std::string(manual) + "'");
  CHECK(result.status == 0);
  CHECK(result.err.empty());
}

TEST_CASE("bash completes the options of --help", "[bash]") {
  CHECK(sorted(complete("backup-error -")) == options_of_help());
  CHECK(complete("backup-error --sc") == strings{"--scan"});
  CHECK(complete("backup-error 6105 --format json --ver") == strings{"--version"});
  CHECK(sorted(complete("backup-error --list ''")) == options_of_help());  // no codes beside a selection
}

TEST_CASE("bash completes the values of options", "[bash]") {
  CHECK(complete("backup-error --format ''") == strings{"text", "json", "csv", "markdown", "html"});
  CHECK(complete("backup-error --advice re") == strings{"retry", "retry_then_support"});
  CHECK(complete("backup-error --status ''") == strings{"400", "403", "404", "500"});
  CHECK(complete("backup-error --list --status 40") == strings{"400", "403", "404"});
  CHECK(complete("backup-error --search ''").empty());
  CHECK(complete("backup-error --scan '<' ''").empty());
  CHECK(complete("backup-error --scan ''").empty());  // files, which bash itself completes
  CHECK(complete("backup-error --scan vault_not_f").empty());
}

TEST_CASE("bash completes codes and names", "[bash]") {
  std::set<std::string> all;
  for (const named_code& line : read_names()) {
    if (!line.retired) all.insert({line.code, line.name});
  }
  CHECK(sorted(complete("backup-error ''")) == all);
  CHECK(complete("backup-error vault_not_f") == strings{"vault_not_found"});
  CHECK(complete("backup-error 6105 BackupService.999") == strings{"BackupService.9998"});
  CHECK(complete("backup-error nothing").empty());
  CHECK(complete("backup-error 610") ==
        strings{"6100", "6101", "6102", "6103", "6104", "6105", "6106", "6107", "6108", "6109"});
  CHECK(complete("backup-error 6105 000") == strings{"0001", "0002"});
}

TEST_CASE("bash completes words that it breaks", "[bash]") {
  CHECK(complete("backup-error --format = ''") == strings{"text", "json", "csv", "markdown", "html"});
  CHECK(complete("backup-error --format =") == strings{"text", "json", "csv", "markdown", "html"});
  CHECK(complete("backup-error --format = js") == strings{"json"});
  CHECK(complete("backup-error --format=js") == strings{"--format=json"});  // without = in COMP_WORDBREAKS
  CHECK(complete("backup-error --list=").empty());
  CHECK(complete("backup-error BackupService . 999") == strings{"9998"});  // with . in COMP_WORDBREAKS
  CHECK(complete("backup-error BackupService .").size() == read_table().size());
  CHECK(complete("backup-error BackupService : 999").empty());
}

TEST_CASE("bash completes quietly where the tool is missing", "[bash]") {
  CHECK(complete("no-such-tool ''").empty());
  CHECK(complete("no-such-tool --status ''").empty());
  CHECK(complete("no-such-tool --li") == strings{"--list"});
}

TEST_CASE("zsh completes options, values, codes, names, numbers and files", "[zsh]") {
  CHECK(sorted(complete_zsh("-")) == options_of_help());
  CHECK(complete_zsh("--format ") == strings{"csv", "html", "json", "markdown", "text"});
  CHECK(complete_zsh("--advice re") == strings{"retry", "retry_then_support"});
  CHECK(complete_zsh("--status ") == strings{"400", "403", "404", "500"});
  CHECK(complete_zsh("--status=40") == strings{"400", "403", "404"});
  CHECK(complete_zsh("vault_not_f") == strings{"vault_not_found"});
  CHECK(complete_zsh("6105 BackupService.999") == strings{"BackupService.9998"});
  CHECK(complete_zsh("000") == strings{"0001", "0002"});
  CHECK(complete_zsh("nothing").empty());
  CHECK(complete_zsh("--list vault_not_f").empty());
  CHECK(complete_zsh("--scan " BACKUP_ERROR_TESTS "/CMakeL") == strings{"CMakeLists.txt"});
}

TEST_CASE("fish completes options, values, codes, names, numbers and files", "[fish]") {
  std::set<std::string> options = options_of_help();
  options.erase("-h");
  CHECK(sorted(complete_fish("--")) == options);
  CHECK(sorted(complete_fish("--format ")) == std::set<std::string>{"csv", "html", "json", "markdown", "text"});
  CHECK(sorted(complete_fish("--advice re")) == std::set<std::string>{"retry", "retry_then_support"});
  CHECK(complete_fish("--status ") == strings{"400", "403", "404", "500"});
  CHECK(complete_fish("vault_not_f") == strings{"vault_not_found"});
  CHECK(complete_fish("6105 BackupService.999") == strings{"BackupService.9998"});
  CHECK(complete_fish("000") == strings{"0001", "0002"});
  CHECK(complete_fish("--list vault_not_f").empty());
  CHECK(complete_fish("--scan " BACKUP_ERROR_TESTS "/CMakeL") == strings{BACKUP_ERROR_TESTS "/CMakeLists.txt"});
}

TEST_CASE("the reference in Markdown has all codes") {
  CHECK(read_file(BACKUP_ERROR_REFERENCE) == run("--list --format markdown").out);
}

TEST_CASE("the page has all codes, each once and in order") {
  const std::string text = read_file(page);
  CHECK(text == run("--list --format html").out);
  CHECK(text.size() < 150'000);
  std::set<std::string> codes;
  for (const table_row& row : read_table()) codes.insert(row.code);
  CHECK(find_all(text, "class=\"code\" id=\"([^\"]*)\"") == codes);
  CHECK(find_all(text, "class=\"group\" id=\"~(BackupService.6[^\"]*)\"") ==
        std::set<std::string>{"BackupService.6000", "BackupService.6100", "BackupService.6200", "BackupService.6300",
                              "BackupService.6400", "BackupService.6500", "BackupService.6600", "BackupService.6700"});
  const std::string two = run("--format html 6300 6105 vault_not_found").out;
  CHECK(find_all(two, "(rel=\"(?:prev|next)\" href=\"[^\"]*)\"") ==
        std::set<std::string>{"rel=\"next\" href=\"#BackupService.6300", "rel=\"prev\" href=\"#BackupService.6105"});
  CHECK(two.find("<p>2 codes, version " BACKUP_ERROR_VERSION "</p>") != std::string::npos);
}

TEST_CASE("a code of the page says all that the table does") {
  CHECK(run("--format html 6220").out.find(R"html(
<section class="code" id="BackupService.6220" data-status="400" data-advice="fix">
<h3><span class="text">BackupService.6220</span> <span class="status of4">400 Bad Request</span></h3>
<a class="link" href="#BackupService.6220">Link<span class="unseen"> to BackupService.6220</span></a>
<p class="text">Automatic backups in the locked repository are prohibited from being manually deleted.</p>
<p class="text more">Automatic backups in locked vaults cannot be manually deleted.</p>
<dl>
<dt>Name</dt><dd><code class="text">locked_backup_deletion_not_allowed</code></dd>
<dt>To do</dt><dd class="text">Automatic backups in locked vaults cannot be manually deleted.</dd>
<dt>Retry</dt><dd>No, the same call fails again until the request or the resource is changed.</dd>
</dl>
)html") != std::string::npos);
}

TEST_CASE("the page is valid HTML", "[tidy]") {
  for (const std::string selection : {"--list", "6105"}) {
    const outcome result = shell("$tool --format html " + selection + " 2>/dev/null | tidy -quiet -errors");
    CHECK(result.status == 0);
    CHECK(result.err.empty());
  }
}
