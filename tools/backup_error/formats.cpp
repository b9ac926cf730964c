// SPDX-License-Identifier: Apache-2.0
#include "formats.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include <error_catalog/action.hpp>
#include <fmt/format.h>
#include <fmt/ranges.h>

#include "catalogs.hpp"
#include "page.hpp"
#include "paragraph.hpp"
#include "streams.hpp"

namespace error_tool {
namespace {

/// Such as "HTTP 404 Not Found".
std::string http_status(const entry& error) {
  return fmt::format("HTTP {}{}{}", error.http_status(), error.reason().empty() ? "" : " ", error.reason());
}

using rows = std::vector<counted_code>;

constexpr std::size_t least_text = 30;  // columns for texts beside others, else they stand below

/// The fields of a code, each as write(key, value) gives it.
template <class Write>
std::string join_fields(const counted_code& row, bool counted, std::string_view separator, Write write) {
  const entry& error = row.error;
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
  std::string out = fmt::format("# Error codes of {}\n", escaped(title));
  for (const counted_code& row : codes) {
    const entry& error = row.error;
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

void tally::add(std::string_view code, const entry& error) {
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

std::vector<counted_code> tally::by_frequency() const {
  rows codes;
  for (const auto& [code, row] : counts_) codes.push_back(row);
  std::sort(codes.begin(), codes.end(), [](const counted_code& a, const counted_code& b) {
    return a.count != b.count ? a.count > b.count : a.code < b.code;
  });
  return codes;
}

advice_text advice(const entry& error) {
  using error_catalog::action;
  switch (error.advice()) {
    case action::fix: return {"fix", "no, the same call fails again until the request or the resource is changed"};
    case action::retry: return {"retry", "yes, make the same call again later"};
    case action::retry_then_support: return {"retry_then_support", "yes, but contact support if it keeps failing"};
    case action::support: break;
  }
  return {"support", "no, contact support"};
}

appearance appearance::of_output() {
  appearance look;
  look.width = output_width();
  if (colour_wanted()) {
    look.code = fmt::emphasis::bold;
    look.client_error = fg(fmt::terminal_color::yellow);
    look.server_error = fg(fmt::terminal_color::red);
  }
  return look;
}

std::string explain(const entries& errors, const appearance& look) {
  std::string out;
  for (const entry& error : errors) {
    if (!out.empty()) out += '\n';
    const std::string status = http_status(error);
    paragraph(out, look.width, 0, 4)
        .word(fmt::format("{}", fmt::styled(error.code(), look.code)), columns_of(error.code()))
        .word(error.name(), columns_of(error.name()), 2)
        .word(fmt::format("{}", fmt::styled(status, look.status(error))), columns_of(status), 2);
    paragraph(out, look.width, 2, 4).text(error.message());
    out += remedy(error, look);
  }
  return out;
}

std::string list(const entries& errors, const appearance& look) {
  std::size_t code_width = 0;
  std::size_t name_width = 0;
  for (const entry& error : errors) {
    code_width = std::max(code_width, columns_of(error.code()));
    name_width = std::max(name_width, columns_of(error.name()));
  }
  const std::size_t text_column = code_width + 2 + 3 + 2 + name_width + 2;
  const bool wide = look.width == unlimited || text_column + least_text <= look.width;
  std::string out;
  for (const entry& error : errors) {
    const auto code = fmt::format("{:{}}", fmt::styled(error.code(), look.code), code_width);
    const auto status = fmt::format("{}", fmt::styled(error.http_status(), look.status(error)));
    const auto name = wide ? fmt::format("{:{}}", error.name(), name_width) : std::string(error.name());
    paragraph line(out, look.width, 0, wide ? text_column : 4);
    line.word(code, code_width).word(status, 3, 2).word(name, columns_of(name), 2);
    if (wide) line.text(error.message(), 2);
    if (!wide) line.end().text(error.message());
  }
  return out;
}

std::string remedy(const entry& error, const appearance& look) {
  std::string out;
  const auto line = [&](std::string_view text) { paragraph(out, look.width, 2, 4).text(text); };
  if (error.description() != error.message()) line(error.description());
  if (!error.handling().empty()) line(fmt::format("To do: {}", error.handling()));
  line(fmt::format("Retry: {}", advice(error).retry));
  return out;
}

std::string export_as(std::string_view format, const entries& errors) {
  if (format == "html") return page(errors);
  rows codes;
  for (const entry& error : errors) codes.push_back({std::string(error.code()), error});
  return export_rows(format, codes, false);
}

std::string export_as(std::string_view format, const tally& counts) {
  return export_rows(format, counts.by_frequency(), true);
}

}  // namespace error_tool
