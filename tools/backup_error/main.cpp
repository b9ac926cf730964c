// SPDX-License-Identifier: Apache-2.0
// A command-line tool that explains, lists and exports the error codes of catalogs, and finds them in logs.
#include <string>

#include <fmt/format.h>

#include "catalogs.hpp"
#include "command_line.hpp"
#include "formats.hpp"
#include "look_up.hpp"
#include "scan.hpp"
#include "streams.hpp"

namespace error_tool {
namespace {

enum exit_status { success = 0, failure = 1, wrong_usage = 2 };

exit_status write(const std::string& text) { return print(text) == io::failed ? failure : success; }

exit_status explain_codes(const request& wanted) {
  const answer found = look_up(wanted.operands);
  const std::string text =
      wanted.format == "text" ? explain(found.errors, appearance::of_output()) : export_as(wanted.format, found.errors);
  const exit_status written = write(text);
  for (const std::string& word : found.unknown) complain(describe_unknown(word));
  return found.unknown.empty() ? written : failure;
}

exit_status list_selection(const request& wanted) {
  const entries errors = select(wanted.selected);
  const std::string text =
      wanted.format == "text" ? list(errors, appearance::of_output()) : export_as(wanted.format, errors);
  const exit_status written = write(text);
  if (errors.empty()) complain("nothing matches");
  return written;
}

exit_status run(const request& wanted) {
  switch (wanted.what) {
    case request::task::write_help: return write(help());
    case request::task::write_version:
      return write(fmt::format("{}{}{}\n", program, version.empty() ? "" : " ", version));
    case request::task::explain: return explain_codes(wanted);
    case request::task::list: return list_selection(wanted);
    case request::task::scan: break;
  }
  const io scanned = scan(wanted.operands, wanted.format);
  return scanned == io::no_text ? wrong_usage : scanned == io::failed ? failure : success;
}

}  // namespace
}  // namespace error_tool

int main(int argc, char** argv) {
  using namespace error_tool;
  prepare_streams();
  try {
    return run(parse(argc, argv));
  } catch (const usage_error& error) {
    complain(fmt::format("{}\nTry '{} --help'.", error.what(), program));
    return wrong_usage;
  }
}
