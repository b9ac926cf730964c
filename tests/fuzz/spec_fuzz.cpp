// SPDX-License-Identifier: Apache-2.0
// Format specs of any bytes, against a regular expression and the formatter of strings.
#include <error_catalog/fmt.hpp>

#include <algorithm>
#include <regex>
#include <string>

#include <backup_service/catalog.hpp>

#include "fuzz.hpp"

namespace bs = backup_service;

namespace {

// The number that a width or precision stands for: its digits or, in braces, argument 1 or 2 of {20, "text"}. It is -1
// for none and -2 for what is refused; `next` is the argument that {} is, where no field is numbered.
long count(const std::string& text, bool numbered, int& next) {
  if (text.empty()) return -1;
  if (text[0] != '{') {
    const std::string number = text.substr(std::min(text.find_first_not_of('0'), text.size() - 1));
    return number.size() > 10 || std::stol(number) > 2147483647 ? -2 : std::stol(number);
  }
  const std::string digits = text.substr(1, text.size() - 2);
  if (digits.empty() == numbered) return -2;
  const int argument = digits.empty() ? next++ : digits.size() > 1 ? 9 : std::stoi(digits);
  return argument == 1 ? 20 : -2;
}

// How long the fill and the alignment are: a character of UTF-8, or what begins as one, and one of < > ^.
std::size_t aligned(const std::string& spec) {
  static const std::string sizes = "11111111111111111111111122223341";  // by the five bits in front
  const auto is_align = [&](std::size_t at) {
    return at < spec.size() && (spec[at] == '<' || spec[at] == '>' || spec[at] == '^');
  };
  if (spec.empty() || spec[0] == '{' || spec[0] == '}') return 0;
  const std::size_t fill = static_cast<std::size_t>(sizes[static_cast<unsigned char>(spec[0]) / 8U] - '0');
  return is_align(fill) ? fill + 1 : is_align(0) ? 1 : 0;
}

// What an entry is formatted to; "refused" where the spec is none.
std::string model(const std::string& spec, bool numbered, const named_row& row) {
  static const std::regex pattern("([1-9][0-9]*|\\{[0-9]*\\})?(\\.([0-9]+|\\{[0-9]*\\}))?([cnsmdhlu])?");
  const std::string fill = spec.substr(0, aligned(spec)), after = spec.substr(fill.size());
  std::smatch parts;
  if (!std::regex_match(after, parts, pattern)) return "refused";
  int next = 1;
  const long width = count(parts[1], numbered, next);
  const long precision = count(parts[3], numbered, next);
  if (width == -2 || precision == -2) return "refused";
  if (width > 9999) return "long";
  const char letter = parts[4].matched ? parts[4].str()[0] : 'c';
  const std::string text = text_of(row, letter);
  std::string same = "{:" + fill;
  const auto digits = [](const std::string& part, long value) {  // as they are written: the library reads zeros, too
    return part[0] == '{' ? std::to_string(value) : part;
  };
  if (parts[1].matched) same += digits(parts[1], width);
  if (parts[3].matched) same += '.' + digits(parts[3], precision);
  try {
    return fmt::format(fmt::runtime(same + '}'), text);
  } catch (const fmt::format_error&) {  // of the fill
    return "refused";
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  fuzz_input input(data, size);
  const named_row& row = row_at(input.byte());
  const bool numbered = input.byte() % 2 == 1;
  const std::string spec = input.text();
  const std::string expected = model(spec, numbered, row);
  if (expected == "long") return 0;
  // With braces that the model refuses, or takes for the rest of a character, the format may be more than this spec.
  const std::string fill = spec.substr(0, aligned(spec));
  const bool is_known = (expected == "refused" ? spec : fill).find_first_of("{}") == spec.npos;
  if (!is_known && std::regex_search(spec, std::regex("[0-9]{5}"))) return 0;  // it may be very wide

  std::string actual;
  try {
    actual = fmt::format(fmt::runtime((numbered ? "{0:" : "{:") + spec + '}'), bs::catalog.find(row.code), 20, "text");
  } catch (const fmt::format_error&) {
    actual = "refused";
  }
  if (is_known) CHECK(actual == expected);
  return 0;
}
