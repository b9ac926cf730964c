// SPDX-License-Identifier: Apache-2.0
// The command-line tool backup-error: explains, lists and exports the error codes of the backup service.
#include <algorithm>
#include <cerrno>
#include <charconv>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <numeric>
#include <optional>
#include <string>
#include <string_view>
#include <system_error>
#include <tuple>
#include <vector>

#include <CLI/CLI.hpp>
#include <backup_service/catalog.hpp>
#include <fmt/color.h>
#include <fmt/format.h>
#include <fmt/ranges.h>

#ifdef _WIN32
#include <fcntl.h>
#include <io.h>

// Binary, so that CSV lines end with CRLF, not with CRCRLF.
static void prepare_output() { _setmode(_fileno(stdout), _O_BINARY); }

static bool colour_wanted() { return false; }
#else
#include <csignal>
#include <unistd.h>

// Without the signal, a write to a closed pipe fails with EPIPE.
static void prepare_output() { std::signal(SIGPIPE, SIG_IGN); }

static bool colour_wanted() {
  const char* const no_color = std::getenv("NO_COLOR");
  const char* const term = std::getenv("TERM");
  return isatty(STDOUT_FILENO) && !(no_color && *no_color) && !(term && std::string_view(term) == "dumb");
}
#endif

namespace {

using backup_service::catalog;
using backup_service::entry;
using entries = std::vector<entry>;

enum exit_status { success = 0, failure = 1, wrong_usage = 2 };

// Not left to CLI11, which lays out and wraps the text in a different way from version to version.
constexpr std::string_view help = R"(Explains the error codes of the backup service.

Usage: backup-error [--format FORMAT] CODE...
       backup-error [--format FORMAT] [--list] [--status N] [--advice KIND] [--search WORD]

A CODE is a code (BackupService.6105), its number (6105) or its name (vault_not_found).

Selections, which narrow each other:
  --list           All codes.
  --status N       The codes with HTTP status N, 100 to 599.
  --advice KIND    The codes with this advice: fix, retry, retry_then_support or support.
  --search WORD    The codes with WORD in code, name, message, description or handling; case is ignored.

Other options:
  --format FORMAT  Write text (the default), json, csv or markdown.
  -h, --help       Write this help.
  --version        Write the version.

Examples:
  backup-error BackupService.6105              Explain a code.
  backup-error 6105 vault_not_empty            Explain two, one by its number and one by its name.
  backup-error --status 404 --search disk      List the codes about disks that come with HTTP 404.
  backup-error --list --format csv >codes.csv  Export all codes.

Exit status:
  0  All went well. A selection that matches nothing is fine, too.
  1  The catalog does not list one of the codes, or the output cannot be written.
  2  The command line is wrong.
)";

struct request {
  std::vector<std::string> codes;
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

struct advice_text {
  std::string_view word, retry;
};

advice_text advice(entry error) {
  using error_catalog::action;
  switch (error.advice()) {
    case action::fix: return {"fix", "no, the same call fails again until the request or the resource is changed"};
    case action::retry: return {"retry", "yes, make the same call again later"};
    case action::retry_then_support: return {"retry_then_support", "yes, but contact support if it keeps failing"};
    case action::support: break;
  }
  return {"support", "no, contact support"};
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

/// Such as "HTTP 404 Not Found".
std::string http_status(entry error) {
  return fmt::format("HTTP {}{}{}", error.http_status(), error.reason().empty() ? "" : " ", error.reason());
}

/// The styles of the text format: by default, none.
struct palette {
  fmt::text_style code, client_error, server_error;

  fmt::text_style status(entry error) const { return error.http_status() < 500 ? client_error : server_error; }
};

std::string explain(const entries& errors, const palette& style) {
  std::string out;
  for (const entry error : errors) {
    if (!out.empty()) out += '\n';
    out += fmt::format("{}  {}  {}\n  {}\n", fmt::styled(error.code(), style.code), error.name(),
                       fmt::styled(http_status(error), style.status(error)), error.message());
    if (error.description() != error.message()) out += fmt::format("  {}\n", error.description());
    if (!error.handling().empty()) out += fmt::format("  To do: {}\n", error.handling());
    out += fmt::format("  Retry: {}\n", advice(error).retry);
  }
  return out;
}

std::string list(const entries& errors, const palette& style) {
  std::size_t code_width = 0;
  std::size_t name_width = 0;
  for (const entry error : errors) {
    code_width = std::max(code_width, error.code().size());
    name_width = std::max(name_width, error.name().size());
  }
  std::string out;
  for (const entry error : errors) {
    out +=
        fmt::format("{:{}}  {}  {:{}}  {}\n", fmt::styled(error.code(), style.code), code_width,
                    fmt::styled(error.http_status(), style.status(error)), error.name(), name_width, error.message());
  }
  return out;
}

/// The fields of an entry, each as write(key, value) gives it.
template <class Write>
std::string join_fields(entry error, std::string_view separator, Write write) {
  const std::string fields[] = {
      write("code", error.code()),
      write("name", error.name()),
      write("status", error.http_status()),
      write("message", error.message()),
      write("description", error.description()),
      write("handling", error.handling()),
      write("advice", advice(error).word),
  };
  return fmt::format("{}", fmt::join(fields, separator));
}

/// The text with an escape character before each of the special characters.
std::string escape(std::string_view text, std::string_view special, char escape_character) {
  std::string out;
  for (const char ch : text) {
    if (special.find(ch) != std::string_view::npos) out += escape_character;
    out += ch;
  }
  return out;
}

std::string json_value(int number) { return fmt::to_string(number); }

std::string json_value(std::string_view text) {
  std::string out = "\"";
  for (const char ch : escape(text, "\"\\", '\\')) {
    const auto byte = static_cast<unsigned char>(ch);
    out += byte < ' ' ? fmt::format("\\u{:04x}", byte) : std::string(1, ch);
  }
  return out + '"';
}

std::string to_json(const entries& errors) {
  std::vector<std::string> objects;
  for (const entry error : errors) {
    const auto member = [](auto key, auto value) { return fmt::format("\"{}\": {}", key, json_value(value)); };
    objects.push_back(fmt::format("  {{{}}}", join_fields(error, ", ", member)));
  }
  return objects.empty() ? "[]\n" : fmt::format("[\n{}\n]\n", fmt::join(objects, ",\n"));
}

std::string csv_value(std::string_view text) {
  if (text.find_first_of(",\"\r\n") == std::string_view::npos) return std::string(text);
  return '"' + escape(text, "\"", '"') + '"';
}

std::string to_csv(const entries& errors) {
  std::string out = join_fields({}, ",", [](std::string_view key, auto) { return std::string(key); }) + "\r\n";
  for (const entry error : errors) {
    const auto field = [](auto, auto value) { return csv_value(fmt::format("{}", value)); };
    out += join_fields(error, ",", field) + "\r\n";
  }
  return out;
}

std::string to_markdown(const entries& errors) {
  const auto escaped = [](std::string_view text) { return escape(text, "\\`*_[]<>&|~$", '\\'); };
  std::string out = "# Error codes of the backup service\n";
  for (const entry error : errors) {
    const auto item = [&](std::string_view label, std::string_view text) {
      out += fmt::format("- **{}:** {}\n", label, escaped(text));
    };
    out += fmt::format("\n## <a id=\"{}\"></a>{}\n\n", error.code(), escaped(error.code()));
    item("Name", error.name());
    item("Status", http_status(error));
    item("Message", error.message());
    if (error.description() != error.message()) item("Description", error.description());
    if (!error.handling().empty()) item("Handling", error.handling());
    item("Advice", advice(error).word);
    item("Retry", advice(error).retry);
  }
  return out;
}

std::string render(const request& wanted, const entries& errors) {
  if (wanted.format == "json") return to_json(errors);
  if (wanted.format == "csv") return to_csv(errors);
  if (wanted.format == "markdown") return to_markdown(errors);
  palette style;
  if (colour_wanted()) style = {fmt::emphasis::bold, fg(fmt::terminal_color::yellow), fg(fmt::terminal_color::red)};
  return wanted.selecting ? list(errors, style) : explain(errors, style);
}

void complain(std::string_view message) { std::fputs(fmt::format("backup-error: {}\n", message).c_str(), stderr); }

/// Whether the text is written, or nobody is there any more to read it.
bool print(std::string_view text) {
  if (std::fwrite(text.data(), 1, text.size(), stdout) == text.size() && std::fflush(stdout) == 0) return true;
  if (errno == EPIPE) return true;
  complain(fmt::format("cannot write the output: {}", std::generic_category().message(errno)));
  return false;
}

/// Throws CLI::ParseError: CallForHelp, CallForVersion, or another one if the command line is wrong.
request parse(int argc, char** argv) {
  request wanted;
  CLI::App app;
  app.set_version_flag("--version", "backup-error " BACKUP_ERROR_VERSION "\n");
  app.add_option("CODE", wanted.codes);
  app.add_option("--format", wanted.format)->check(CLI::IsMember({"text", "json", "csv", "markdown"}));

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
  if (wanted.codes.empty() != wanted.selecting) {
    throw CLI::ArgumentMismatch("give either codes, such as BackupService.6105, or a selection, such as --list");
  }
  return wanted;
}

exit_status run(const request& wanted) {
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

  const bool printed = print(render(wanted, errors));
  if (wanted.selecting && errors.empty()) complain("nothing matches");
  for (const std::string_view code : unlisted) {
    const auto nearest = suggestions(code);
    const std::string hint = nearest.empty() ? "It may be of another service or version; see --list or --search WORD."
                                             : fmt::format("Did you mean {}?", fmt::join(nearest, " or "));
    complain(fmt::format("this catalog does not list '{}'. {}", code, hint));
  }
  return printed && unlisted.empty() ? success : failure;
}

}  // namespace

int main(int argc, char** argv) {
  prepare_output();
  try {
    return run(parse(argc, argv));
  } catch (const CLI::CallForHelp&) {
    return print(help) ? success : failure;
  } catch (const CLI::CallForVersion& version) {
    return print(version.what()) ? success : failure;
  } catch (const CLI::ParseError& error) {
    complain(fmt::format("{}\nTry 'backup-error --help'.", error.what()));
    return wrong_usage;
  }
}
