// SPDX-License-Identifier: Apache-2.0
#include "csv_records.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <string>
#include <utility>
#include <vector>

#include "any_table.hpp"

namespace {

bool is_blank(char byte) { return byte == ' ' || byte == '\t'; }
bool is_separator(char byte) { return byte == ',' || byte == ';' || byte == '\t'; }

// Each line end as a newline, no byte order mark, and a newline at the end.
std::string with_newlines(const std::string& text) {
  std::string result;
  for (std::size_t i = text.compare(0, 3, "\xEF\xBB\xBF") == 0 ? 3 : 0; i != text.size(); ++i) {
    if (text[i] != '\r') {
      result += text[i];
    } else if (i + 1 == text.size() || text[i + 1] != '\n') {
      result += '\n';
    }
  }
  return result + '\n';
}

// The separator that a record names, as in sep=; or "sep=;"
std::string named_separator(std::string record) {
  if (record.size() > 1 && record.front() == '"' && record.back() == '"') record = record.substr(1, record.size() - 2);
  std::string word = record.substr(0, 4);
  for (char& byte : word) byte = static_cast<char>(byte >= 'A' && byte <= 'Z' ? byte - 'A' + 'a' : byte);
  if (word != "sep=") return "";
  if (record.size() != 5 || !is_separator(record[4])) throw no_table("a separator that is not known");
  return record.substr(4);
}

// The separator that a header has most of, outside of quotes.
char most_frequent(const std::string& header, bool is_tsv) {
  std::string bare;
  bool in_quotes = false;
  for (const char byte : header) {
    in_quotes ^= byte == '"';
    if (!in_quotes && byte != '"') bare += byte;
  }
  if (is_tsv && bare.find('\t') != bare.npos) return '\t';
  std::array<std::pair<std::size_t, char>, 3> counts = {{{0, ','}, {0, ';'}, {0, '\t'}}};
  for (std::size_t i = 0; i != bare.size(); ++i) {
    for (auto& [count, separator] : counts) count += bare[i] == separator;
    if (bare[i] != '\t') continue;
    const std::size_t before = bare.find_last_not_of(" \t", i), after = bare.find_first_not_of(" \t", i);
    const auto is_other = [&](std::size_t at) { return at != bare.npos && is_separator(bare[at]); };
    counts[2].first -= is_other(before) || is_other(after);  // the tab is a blank beside another separator
  }
  std::sort(counts.rbegin(), counts.rend());
  if (counts[0].first == counts[1].first && counts[0].first != 0) throw no_table("two separators");
  return counts[0].second;
}

// Cuts a record that begins in a line.
csv_record cut(const std::string& text, char separator, std::size_t line) {
  csv_record record;
  std::size_t column = 1;
  for (std::size_t i = 0; i <= text.size(); ++i) {
    csv_field field = {line, column, ""};
    const auto next = [&] {
      const char byte = text.at(i++);
      column += (static_cast<unsigned char>(byte) & 0xC0U) != 0x80U;
      if (byte == '\n') {
        column = 1;
        ++line;
      }
      return byte;
    };
    if (i != text.size() && text[i] == '"') {
      next();
      while (text.compare(i, 2, "\"\"") == 0 || text.at(i) != '"') {
        if (text[i] == '"') next();
        field.text += next();
      }
      next();
    }
    const bool is_quoted = i != 0 && i <= text.size() && text[i - 1] == '"';
    while (i != text.size() && text[i] != separator) {
      if (is_quoted || text[i] == '"') throw no_table("a quote outside of a field in quotes");
      field.text += next();
    }
    ++column;
    if (std::all_of(field.text.begin(), field.text.end(), is_blank)) field.text.clear();
    record.push_back(field);
  }
  return record;
}

}  // namespace

std::vector<csv_record> read_csv_records(std::string text, bool is_tsv) {
  text = with_newlines(text);
  std::vector<csv_record> records;
  std::string separator;
  std::size_t line = 1;
  for (std::size_t begin = 0; begin != text.size();) {
    std::size_t end = begin;
    for (bool in_quotes = false; end != text.size() && (in_quotes || text[end] != '\n'); ++end) {
      in_quotes ^= text[end] == '"';
    }
    if (end == text.size()) throw no_table("quotes that are not closed");
    const std::string record = text.substr(begin, end - begin);
    const std::size_t number = line;
    line += static_cast<std::size_t>(std::count(record.begin(), record.end(), '\n')) + 1;
    begin = end + 1;
    if (record.empty()) continue;
    if (separator.empty()) {
      if (record.find_first_not_of(" \t,;\"") == record.npos) continue;
      separator = named_separator(record);
      if (!separator.empty()) continue;
      separator = most_frequent(record, is_tsv);
    }
    csv_record fields = cut(record, separator[0], number);
    const auto has_text = [](const csv_field& field) { return !field.text.empty(); };
    if (std::any_of(fields.begin(), fields.end(), has_text)) records.push_back(std::move(fields));
  }
  return records;
}

bool fit_csv_record(csv_record& record, std::size_t width, std::size_t status, std::size_t code, std::size_t text) {
  if (record.size() <= std::max({status, code, text})) return false;
  const csv_field missing = {record.back().line, record.back().column, ""};
  while (record.size() > width && record.back().text.empty()) record.pop_back();
  if (record.size() < width) record.resize(width, missing);
  return record.size() == width;
}
