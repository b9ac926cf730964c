// SPDX-License-Identifier: Apache-2.0
// The command-line tool backup-error: explains, lists and exports the error codes of the backup service.
#include <algorithm>
#include <charconv>
#include <cstddef>
#include <cstdint>
#include <numeric>
#include <optional>
#include <string>
#include <string_view>
#include <system_error>
#include <tuple>
#include <vector>

#include <CLI/CLI.hpp>
#include <backup_service/catalog.hpp>
#include <fmt/format.h>
#include <fmt/ranges.h>

#include "formats.hpp"
#include "scan.hpp"
#include "streams.hpp"

namespace backup_error {
namespace {

using backup_service::catalog;

enum exit_status { success = 0, failure = 1, wrong_usage = 2 };

// Not left to CLI11, which lays out and wraps the text in a different way from version to version.
constexpr std::string_view help = R"(Explains the error codes of the backup service.

Usage: backup-error [--format FORMAT] CODE...
       backup-error [--format FORMAT] [--list] [--status N] [--advice KIND] [--search WORD]
       backup-error [--format FORMAT] --scan <FILE

A CODE is a code (BackupService.6105), its number (6105) or its name (vault_not_found).

Selections, which narrow each other:
  --list           All codes.
  --status N       The codes with HTTP status N, 100 to 599.
  --advice KIND    The codes with this advice: fix, retry, retry_then_support or support.
  --search WORD    The codes with WORD in code, name, message, description or handling; case is ignored.

Logs:
  --scan           Read standard input. Write each line with codes after its number and, below it, what they
                   mean: in full where a code comes for the first time, else in a line. In the other formats,
                   write each code that occurs and how often, the most frequent first. Codes of this service
                   that the catalog does not list are reported as unlisted.

Other options:
  --format FORMAT  Write text (the default), json, csv or markdown.
  -h, --help       Write this help.
  --version        Write the version.

Examples:
  backup-error BackupService.6105              Explain a code.
  backup-error 6105 vault_not_empty            Explain two, one by its number and one by its name.
  backup-error --status 404 --search disk      List the codes about disks that come with HTTP 404.
  backup-error --list --format csv >codes.csv  Export all codes.
  backup-error --scan <service.log             Explain the codes in a log, where they stand.
  tail -f service.log | backup-error --scan    Explain them as they come.

Exit status:
  0  All went well. A selection that matches nothing is fine, and so is a log without codes.
  1  The catalog does not list one of the codes, the input cannot be read, or the output cannot be written.
  2  The command line is wrong, or the input is compressed or UTF-16.
)";

struct request {
  std::vector<std::string> codes;
  bool scanning = false;
  bool selecting = false;
  std::optional<int> status;
  std::string advice;
  std::string word;
  std::string format = "text";
};

std::string lower(std::string_view text) {
  std::string out(text);
  for (char& ch : out) {
    if ('A' <= ch && ch <= 'Z') ch = static_cast<char>(ch - 'A' + 'a');
  }
  return out;
}

/// The number that is the whole text, in decimal digits. None if there is no such number, or it is too large.
std::optional<std::uint64_t> to_number(std::string_view text) {
  std::uint64_t number = 0;
  const char* const end = text.data() + text.size();
  const auto [stop, error] = std::from_chars(text.data(), end, number);
  return stop == end && error == std::errc() ? std::optional(number) : std::nullopt;
}

/// How many characters to insert, remove or replace to turn one text into the other.
std::size_t edit_distance(std::string_view a, std::string_view b) {
  std::vector<std::size_t> row(b.size() + 1);
  std::iota(row.begin(), row.end(), std::size_t{0});
  for (const char ch : a) {
    std::size_t diagonal = row[0]++;
    for (std::size_t i = 0; i < b.size(); ++i) {
      const std::size_t replaced = diagonal + (b[i] == ch ? 0 : 1);
      diagonal = row[i + 1];
      row[i + 1] = std::min({replaced, diagonal + 1, row[i] + 1});
    }
  }
  return row.back();
}

/// The entry that a user means by a code, a name or a number.
entry find(std::string_view text) {
  if (const entry error = catalog.find(text)) return error;
  if (const entry error = catalog.find_by_name(text)) return error;
  const auto number = to_number(text);
  return number ? catalog.find(*number) : entry();
}

/// The codes and names nearest to a text that names no entry, at most three of those that are near at all:
/// one edit in five characters or, to a number, a difference of 10.
std::vector<std::string_view> suggestions(std::string_view text) {
  const std::string wanted = lower(text);
  const auto number = to_number(text);
  const auto last_number = to_number(text.substr(text.find_last_not_of("0123456789") + 1));

  std::vector<std::tuple<std::size_t, std::uint64_t, std::string_view>> candidates;
  for (const entry error : catalog) {
    const auto listed = static_cast<std::uint64_t>(error.number());
    const auto gap = last_number ? std::max(*last_number, listed) - std::min(*last_number, listed) : 0;
    if (number) {
      if (gap <= 10) candidates.emplace_back(0, gap, error.code());
      continue;
    }
    for (const std::string_view spelling : {error.code(), error.name()}) {
      const std::size_t edits = edit_distance(wanted, lower(spelling));
      if (edits <= text.size() / 5) candidates.emplace_back(edits, gap, spelling);
    }
  }
  std::sort(candidates.begin(), candidates.end());

  std::vector<std::string_view> nearest;
  for (const auto& [edits, gap, spelling] : candidates) {
    if (nearest.size() < 3 && edits == std::get<0>(candidates.front())) nearest.push_back(spelling);
  }
  return nearest;
}

entries matching(const request& wanted) {
  const std::string word = lower(wanted.word);
  const auto has_word = [&](std::string_view text) { return lower(text).find(word) != std::string::npos; };
  entries found;
  for (const entry error : catalog) {
    const auto texts = {error.code(), error.name(), error.message(), error.description(), error.handling()};
    if ((!wanted.status || *wanted.status == error.http_status()) &&
        (wanted.advice.empty() || wanted.advice == advice(error).word) &&
        std::any_of(texts.begin(), texts.end(), has_word)) {
      found.push_back(error);
    }
  }
  return found;
}

std::string render(const request& wanted, const entries& errors) {
  if (wanted.format != "text") return export_as(wanted.format, errors);
  return wanted.selecting ? list(errors, output_palette()) : explain(errors, output_palette());
}

/// Throws CLI::ParseError: CallForHelp, CallForVersion, or another one if the command line is wrong.
request parse(int argc, char** argv) {
  request wanted;
  CLI::App app;
  app.set_version_flag("--version", "backup-error " BACKUP_ERROR_VERSION "\n");
  app.add_option("CODE", wanted.codes);
  app.add_option("--format", wanted.format)->check(CLI::IsMember({"text", "json", "csv", "markdown"}));
  app.add_flag("--scan", wanted.scanning)->disable_flag_override();

  CLI::Option_group* const selection = app.add_option_group("selection");
  selection->add_flag("--list")->disable_flag_override();
  selection->add_option_function<std::string>("--status", [&](const std::string& text) {
    const auto number = to_number(text);
    if (!number || *number < 100 || *number > 599) {
      throw CLI::ValidationError("--status", fmt::format("'{}' is not a number from 100 to 599", text));
    }
    wanted.status = static_cast<int>(*number);
  });
  const auto advices = CLI::IsMember({"fix", "retry", "retry_then_support", "support"});
  selection->add_option("--advice", wanted.advice)->check(advices);
  selection->add_option("--search", wanted.word);

  app.parse(argc, argv);
  wanted.selecting = selection->count_all() > 0;
  if (wanted.scanning && (wanted.selecting || !wanted.codes.empty())) {
    throw CLI::ArgumentMismatch(
        "--scan reads standard input, such as --scan <service.log, and takes neither codes nor a selection");
  }
  if (!wanted.scanning && wanted.codes.empty() != wanted.selecting) {
    throw CLI::ArgumentMismatch(
        "give either codes, such as BackupService.6105, or a selection, such as --list, or --scan");
  }
  return wanted;
}

exit_status run(const request& wanted) {
  if (wanted.scanning) {
    const io scanned = scan(wanted.format);
    return scanned == io::no_text ? wrong_usage : scanned == io::failed ? failure : success;
  }

  entries errors;
  std::vector<std::string_view> unlisted;
  if (wanted.selecting) errors = matching(wanted);
  for (const std::string_view code : wanted.codes) {
    const entry error = find(code);
    if (error) {
      errors.push_back(error);
    } else {
      unlisted.push_back(code);
    }
  }

  const io printed = print(render(wanted, errors));
  if (wanted.selecting && errors.empty()) complain("nothing matches");
  for (const std::string_view code : unlisted) {
    const auto nearest = suggestions(code);
    const std::string hint = nearest.empty() ? "It may be of another service or version; see --list or --search WORD."
                                             : fmt::format("Did you mean {}?", fmt::join(nearest, " or "));
    complain(fmt::format("this catalog does not list '{}'. {}", code, hint));
  }
  return printed != io::failed && unlisted.empty() ? success : failure;
}

}  // namespace
}  // namespace backup_error

int main(int argc, char** argv) {
  using namespace backup_error;
  prepare_streams();
  try {
    return run(parse(argc, argv));
  } catch (const CLI::CallForHelp&) {
    return print(help) == io::failed ? failure : success;
  } catch (const CLI::CallForVersion& version) {
    return print(version.what()) == io::failed ? failure : success;
  } catch (const CLI::ParseError& error) {
    complain(fmt::format("{}\nTry 'backup-error --help'.", error.what()));
    return wrong_usage;
  }
}
