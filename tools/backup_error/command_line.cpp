// SPDX-License-Identifier: Apache-2.0
#include "command_line.hpp"

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <fmt/ranges.h>

#include "catalogs.hpp"
#include "look_up.hpp"
#include "paragraph.hpp"

namespace error_tool {
namespace {

// Not left to CLI11, which lays out and wraps the text in a different way from version to version.
constexpr std::string_view help_text = R"(Explains the error codes of {title}.

Usage: {program} [--format FORMAT] CODE...
       {program} [--format FORMAT] [--list] [--status N] [--advice KIND]
       {indent} [--search WORD...]
       {program} [--format FORMAT] --scan [FILE...]

A CODE is a code ({code}){number} or its name ({name}), in any case.
A line of a log works, too: the codes in it are explained.

Filters, combined with AND:
  --list            All codes.
  --status N        The codes with HTTP status N, 100 to 599.
  --advice KIND     The codes with this advice: fix, retry, retry_then_support
                    or support.
  --search WORD...  The codes with every WORD in code, name, message,
                    description or handling; case is ignored.

Logs:
  --scan [FILE...]  Read the files or, without one or for -, standard input.
                    Write each line with codes after its number and, below it,
                    what they mean: in full when a code comes for the first
                    time, later in one line. In the other formats, write each
                    code and its count, the most frequent first. Unknown codes
                    of the same form are reported as unlisted.

Other options:
  --format FORMAT   Write text (the default), json, csv, markdown or html: a
                    page to search, in which each code has an address.
  -h, --help        Write this help.
  --version         Write the version.

Examples:
  {program} {code}
      Explain a code.
  {program} {short} {name}
      Explain two, by the shortest form and by name.
  {program} --status 404 --search already exist
      List the codes with both words that come with HTTP 404.
  {program} --list --format csv >codes.csv
      Export all codes.
  {program} --list --format html >codes.html
      Write the reference as a page; codes.html#{code} is a code of it.
  {program} --scan service.log
      Explain the codes in a log, where they stand.
  tail -f service.log | {program} --scan
      Explain them as they come.

Exit status:
  0  Success. Filters that match nothing are fine, and so is a log without
     codes.
  1  One of the codes is unknown, an input cannot be read, or the output cannot
     be written.
  2  Usage error, or an input is compressed or UTF-16.
)";

using strings = std::vector<std::string>;

constexpr std::string_view formats[] = {"text", "json", "csv", "markdown", "html"};
constexpr std::string_view advices[] = {"fix", "retry", "retry_then_support", "support"};

/// The options of a command line, each with what CLI11 takes for its values: nothing is left to its messages.
class options {
 public:
  options(int argc, char** argv) {
    app_.set_help_flag();
    app_.allow_extras();
    app_.add_option("CODE", operands_);
    for (const char* const flag : {"-h,--help", "--version", "--list", "--scan"}) app_.add_flag(flag);
    for (const char* const option : {"--format", "--status", "--advice"})
      app_.add_option(option)->expected(0, 1)->take_all();
    app_.add_option("--search")->expected(0, -1)->allow_extra_args()->take_all();
    try {
      app_.parse(argc, argv);
    } catch (const CLI::ParseError& error) {  // none that is known
      throw usage_error(error.what());
    }
    take_extras();
  }

  const strings& operands() const { return operands_; }

  bool has(const std::string& name) const { return app_.count(name) != 0; }

  /// Whether a flag is there.
  bool flag(const std::string& name) const {
    for (const std::string& value : app_.get_option(name)->results()) {
      if (value != "true") throw usage_error(fmt::format("{} takes no value, such as '{}'", name, value));
    }
    return has(name);
  }

  /// The values of an option, of which there is one at least.
  strings values(const std::string& name, std::string_view example) const {
    const strings& values = app_.get_option(name)->results();
    if (std::find(values.begin(), values.end(), "") != values.end()) {
      throw usage_error(fmt::format("{0} needs a value, such as {0} {1}", name, example));
    }
    return values;
  }

  std::string value(const std::string& name, std::string_view example) const {
    const strings all = values(name, example);
    if (all.size() > 1) throw usage_error(fmt::format("{} is given more than once", name));
    return all.front();
  }

  /// One of some words.
  template <std::size_t Size>
  std::string choice(const std::string& name, const std::string_view (&words)[Size]) const {
    const std::string_view last = words[Size - 1];
    std::string word = value(name, last);
    if (std::find(std::begin(words), std::end(words), word) == std::end(words)) {
      const auto others = fmt::format("{}", fmt::join(std::begin(words), std::end(words) - 1, ", "));
      throw usage_error(fmt::format("{}: '{}' is not {} or {}", name, word, others, last));
    }
    return word;
  }

 private:
  /// What looks like an option and is none: a line of a log that begins with a dash, or a fault.
  void take_extras() {
    for (const std::string& extra : app_.remaining()) {
      if (extra == "--") continue;
      if (extra.find(' ') == extra.npos) throw usage_error(fmt::format("unknown option {}{}", extra, nearest(extra)));
      operands_.push_back(extra);
    }
  }

  std::string nearest(std::string_view extra) const {
    const std::string_view given = extra.substr(0, extra.find('='));
    std::pair<std::size_t, std::string> best(given.size() / 2, "");
    for (const CLI::Option* const option : app_.get_options()) {
      for (const std::string& name : option->get_lnames()) {
        const std::string listed = "--" + name;
        const bool begins = given.size() > 2 && listed.compare(0, given.size(), given) == 0;
        best = std::min(best, {begins ? 0 : edit_distance(given, listed), listed});
      }
    }
    return best.second.empty() ? "" : fmt::format(". Did you mean {}?", best.second);
  }

  CLI::App app_;
  strings operands_;
};

int to_status(const std::string& text) {
  const auto number = to_number(text);
  if (number && 100 <= *number && *number <= 599) return static_cast<int>(*number);
  throw usage_error(fmt::format("--status: '{}' is not a number from 100 to 599", text));
}

}  // namespace

request parse(int argc, char** argv) {
  const options given(argc, argv);
  request wanted;
  const bool list = given.flag("--list");
  const bool scan = given.flag("--scan");
  if (given.flag("--help")) return wanted.what = request::task::write_help, wanted;
  if (given.flag("--version")) return wanted.what = request::task::write_version, wanted;
  if (given.has("--format")) wanted.format = given.choice("--format", formats);
  if (given.has("--status")) wanted.selected.status = to_status(given.value("--status", "404"));
  if (given.has("--advice")) wanted.selected.advice = given.choice("--advice", advices);
  if (given.has("--search")) wanted.selected.words = given.values("--search", "WORD");
  wanted.operands = given.operands();

  const bool selecting = list || given.has("--status") || given.has("--advice") || given.has("--search");
  if (scan && selecting) throw usage_error("--scan takes files or reads standard input; it has no filters");
  if (selecting && !wanted.operands.empty()) {
    throw usage_error(fmt::format("'{}' cannot be combined with filters such as --list: give either codes or filters",
                                  wanted.operands[0]));
  }
  if (!scan && !selecting && wanted.operands.empty()) {
    throw usage_error(fmt::format("give a code, such as {}, or a filter, such as --list, or --scan", example_code));
  }
  if (scan && wanted.format == "html") {
    throw usage_error("--scan: html has no counts; give text, json, csv or markdown");
  }
  if (scan) wanted.what = request::task::scan;
  if (selecting) wanted.what = request::task::list;
  return wanted;
}

std::string help() {
  using fmt::arg;
  const auto number = example_number.empty() ? "" : fmt::format(", the number at its end ({})", example_number);
  const std::string text =
      fmt::format(fmt::runtime(help_text), arg("program", program), arg("title", title), arg("code", example_code),
                  arg("number", number), arg("name", example_name), arg("indent", std::string(program.size(), ' ')),
                  arg("short", example_number.empty() ? example_code : example_number));
  std::string out;  // where names are long, so are lines
  for (std::size_t begin = 0, end = 0; begin != text.size(); begin = end + 1) {
    end = text.find('\n', begin);
    const std::string_view line = std::string_view(text).substr(begin, end - begin);
    const std::size_t indent = std::min(line.find_first_not_of(' '), line.size());
    paragraph(out, 80, indent, indent).text(line.substr(indent));
  }
  return out;
}

}  // namespace error_tool
