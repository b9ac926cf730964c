// SPDX-License-Identifier: Apache-2.0
#include "formats.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include <backup_service/catalog.hpp>
#include <fmt/format.h>
#include <fmt/ranges.h>

#include "streams.hpp"

namespace backup_error {
namespace {

/// Such as "HTTP 404 Not Found".
std::string http_status(entry error) {
  return fmt::format("HTTP {}{}{}", error.http_status(), error.reason().empty() ? "" : " ", error.reason());
}

using rows = std::vector<counted_code>;

/// The fields of a code, each as write(key, value) gives it.
template <class Write>
std::string join_fields(const counted_code& row, bool counted, std::string_view separator, Write write) {
  const entry error = row.error;
  std::vector<std::string> fields;
  if (counted) fields.push_back(write("count", row.count));
  fields.push_back(write("code", std::string_view(row.code)));
  fields.push_back(write("name", error.name()));
  fields.push_back(write("status", error.http_status()));
  fields.push_back(write("message", error.message()));
  fields.push_back(write("description", error.description()));
  fields.push_back(write("handling", error.handling()));
  fields.push_back(write("advice", advice(error).word));
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

std::string json_value(std::uint64_t number) { return fmt::to_string(number); }

std::string json_value(std::string_view text) {
  std::string out = "\"";
  for (const char ch : escape(text, "\"\\", '\\')) {
    const auto byte = static_cast<unsigned char>(ch);
    out += byte < ' ' ? fmt::format("\\u{:04x}", byte) : std::string(1, ch);
  }
  return out + '"';
}

std::string to_json(const rows& codes, bool counted) {
  std::vector<std::string> objects;
  for (const counted_code& row : codes) {
    const auto member = [](auto key, auto value) { return fmt::format("\"{}\": {}", key, json_value(value)); };
    objects.push_back(fmt::format("  {{{}}}", join_fields(row, counted, ", ", member)));
  }
  return objects.empty() ? "[]\n" : fmt::format("[\n{}\n]\n", fmt::join(objects, ",\n"));
}

std::string csv_value(std::string_view text) {
  if (text.find_first_of(",\"\r\n") == std::string_view::npos) return std::string(text);
  return '"' + escape(text, "\"", '"') + '"';
}

std::string to_csv(const rows& codes, bool counted) {
  const auto key = [](std::string_view name, auto) { return std::string(name); };
  const auto field = [](auto, auto value) { return csv_value(fmt::format("{}", value)); };
  std::string out = join_fields({}, counted, ",", key) + "\r\n";
  for (const counted_code& row : codes) out += join_fields(row, counted, ",", field) + "\r\n";
  return out;
}

std::string to_markdown(const rows& codes, bool counted) {
  const auto escaped = [](std::string_view text) { return escape(text, "\\`*_[]<>&|~$", '\\'); };
  std::string out = "# Error codes of the backup service\n";
  for (const counted_code& row : codes) {
    const entry error = row.error;
    const auto item = [&](std::string_view label, std::string_view text) {
      out += fmt::format("- **{}:** {}\n", label, escaped(text));
    };
    out += fmt::format("\n## <a id=\"{}\"></a>{}\n\n", row.code, escaped(row.code));
    if (counted) item("Count", fmt::to_string(row.count));
    if (error) item("Name", error.name());
    item("Status", http_status(error));
    item("Message", error.message());
    if (error.description() != error.message()) item("Description", error.description());
    if (!error.handling().empty()) item("Handling", error.handling());
    item("Advice", advice(error).word);
    item("Retry", advice(error).retry);
  }
  return out;
}

std::string export_rows(std::string_view format, const rows& codes, bool counted) {
  if (format == "json") return to_json(codes, counted);
  if (format == "csv") return to_csv(codes, counted);
  return to_markdown(codes, counted);
}

}  // namespace

void tally::add(std::string_view code, entry error) {
  if (!error) code = code.substr(0, longest_unlisted);
  auto found = counts_.find(code);
  if (found == counts_.end()) {
    if (!error && unlisted_ == most_unlisted) {
      ++uncounted_;
      return;
    }
    if (!error) ++unlisted_;
    found = counts_.emplace(code, counted_code{std::string(code), error}).first;
  }
  ++found->second.count;
}

std::uint64_t tally::operator[](std::string_view code) const {
  const auto found = counts_.find(code);
  return found == counts_.end() ? 0 : found->second.count;
}

std::vector<counted_code> tally::by_frequency() const {
  rows codes;
  for (const auto& [code, row] : counts_) codes.push_back(row);
  std::sort(codes.begin(), codes.end(), [](const counted_code& a, const counted_code& b) {
    return a.count != b.count ? a.count > b.count : a.code < b.code;
  });
  return codes;
}

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

palette output_palette() {
  if (!colour_wanted()) return {};
  return {fmt::emphasis::bold, fg(fmt::terminal_color::yellow), fg(fmt::terminal_color::red)};
}

std::string explain(const entries& errors, const palette& style) {
  std::string out;
  for (const entry error : errors) {
    if (!out.empty()) out += '\n';
    out += fmt::format("{}  {}  {}\n  {}\n", fmt::styled(error.code(), style.code), error.name(),
                       fmt::styled(http_status(error), style.status(error)), error.message());
    out += remedy(error);
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

std::string remedy(entry error) {
  std::string out;
  if (error.description() != error.message()) out += fmt::format("  {}\n", error.description());
  if (!error.handling().empty()) out += fmt::format("  To do: {}\n", error.handling());
  return out + fmt::format("  Retry: {}\n", advice(error).retry);
}

std::string export_as(std::string_view format, const entries& errors) {
  rows codes;
  for (const entry error : errors) codes.push_back({std::string(error.code()), error});
  return export_rows(format, codes, false);
}

std::string export_as(std::string_view format, const tally& counts) {
  return export_rows(format, counts.by_frequency(), true);
}

}  // namespace backup_error
