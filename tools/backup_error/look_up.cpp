// SPDX-License-Identifier: Apache-2.0
#include "look_up.hpp"

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

#include <error_catalog/catalog.hpp>
#include <error_catalog/registry.hpp>
#include <fmt/format.h>
#include <fmt/ranges.h>

#include "catalogs.hpp"
#include "formats.hpp"

namespace error_tool {
namespace {

constexpr std::string_view digits = "0123456789";
constexpr std::string_view letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
constexpr std::string_view joints = "_.:/-";  // what is in codes and names beside letters and digits

std::string lower(std::string_view text) {
  std::string out(text);
  for (char& ch : out) {
    if ('A' <= ch && ch <= 'Z') ch = static_cast<char>(ch - 'A' + 'a');
  }
  return out;
}

/// The entries that a user may mean by a code, the number at its end or a name.
entries meant_by(std::string_view word) {
  if (const entry exact = catalogs().find(word)) return {exact};
  const std::string wanted = lower(word);
  const auto number = to_number(word);
  entries found;
  for (const entry error : catalogs()) {
    const bool same_number = number && number == number_of(error.code());
    if (same_number || lower(error.code()) == wanted || lower(error.name()) == wanted) found.push_back(error);
  }
  return found;
}

/// The codes and names nearest to a word that names no entry, at most three of those that are near at all: one edit in
/// five characters or, to a number, a difference of 10.
std::vector<std::string_view> suggestions(std::string_view word) {
  const std::string wanted = lower(word);
  const auto number = to_number(word);
  const auto last_number = number_of(word);

  std::vector<std::tuple<std::size_t, std::uint64_t, std::string_view>> candidates;
  for (const entry error : catalogs()) {
    const auto listed = number_of(error.code());
    const auto gap = last_number && listed ? std::max(*last_number, *listed) - std::min(*last_number, *listed) : 0;
    if (number) {
      if (listed && gap <= 10) candidates.emplace_back(0, gap, error.code());
      continue;
    }
    for (const std::string_view spelling : {error.code(), error.name()}) {
      const std::size_t most = word.size() / 5;
      if (spelling.size() > word.size() + most || spelling.size() + most < word.size()) continue;
      const std::size_t edits = edit_distance(wanted, lower(spelling));
      if (edits <= most) candidates.emplace_back(edits, gap, spelling);
    }
  }
  std::sort(candidates.begin(), candidates.end());

  std::vector<std::string_view> nearest;
  for (const auto& [edits, gap, spelling] : candidates) {
    if (nearest.size() < 3 && edits == std::get<0>(candidates.front())) nearest.push_back(spelling);
  }
  return nearest;
}

/// Whether a word is none that a user would give for a code: it has signs that no code has, or letters alone, and it is
/// not misspelt.
bool is_prose(std::string_view word) {
  const std::string in_codes = fmt::format("{}{}{}", letters, digits, joints);
  return (word.find_first_not_of(in_codes) != word.npos || word.find_first_not_of(letters) == word.npos) &&
         meant_by(word).empty() && suggestions(word).empty();
}

template <class T>
void add_once(std::vector<T>& values, const T& value) {
  if (std::find(values.begin(), values.end(), value) == values.end()) values.push_back(value);
}

/// The codes in a line of a log, each once; if there are none, those in other case.
answer codes_in(std::string_view line) {
  answer codes;
  for (auto code = next_code(line, 0); code.found(); code = next_code(line, code.end)) {
    const std::string text(line.substr(code.begin, code.end - code.begin));
    code.error ? add_once(codes.errors, code.error) : add_once(codes.unknown, text);
  }
  if (!codes.errors.empty() || !codes.unknown.empty()) return codes;

  const std::string in_codes = fmt::format("{}{}{}", letters, digits, joints);
  for (std::size_t end = 0, begin = 0; (begin = line.find_first_of(in_codes, end)) != line.npos;) {
    end = std::min(line.find_first_not_of(in_codes, begin), line.size());
    const std::string word = lower(line.substr(begin, end - begin));
    const std::string wanted = word.substr(0, word.find_last_not_of(joints) + 1);
    for (const entry error : catalogs()) {
      if (lower(error.code()) == wanted) add_once(codes.errors, error);
    }
  }
  return codes;
}

/// The next code of the only catalog: its prefix is found faster than the words of several catalogs.
template <class Errc>
found_code next_code_of(error_catalog::registry<Errc> /*catalog*/, std::string_view text, std::size_t from) {
  const auto match = error_catalog::basic_catalog<Errc>().scan_any(text, from);
  return {match.entry, match.begin, match.end};
}

template <class... Errcs>
found_code next_code_of(error_catalog::registry<Errcs...> several, std::string_view text, std::size_t from) {
  const auto match = several.scan_any(text, from);
  return {match.entry, match.begin, match.end};
}

}  // namespace

std::optional<std::uint64_t> to_number(std::string_view text) {
  std::uint64_t number = 0;
  const char* const end = text.data() + text.size();
  const auto [stop, error] = std::from_chars(text.data(), end, number);
  return stop == end && error == std::errc() ? std::optional(number) : std::nullopt;
}

std::optional<std::uint64_t> number_of(std::string_view code) {
  return to_number(code.substr(code.find_last_not_of(digits) + 1));
}

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

found_code next_code(std::string_view text, std::size_t from) { return next_code_of(catalogs(), text, from); }

answer look_up(const std::vector<std::string>& words) {
  // A line of a log, perhaps pasted without quotes: there is a code in it, and a word that is not meant as one.
  if (std::any_of(words.begin(), words.end(), is_prose)) {
    answer codes = codes_in(fmt::format("{}", fmt::join(words, " ")));
    if (!codes.errors.empty() || !codes.unknown.empty()) return codes;
  }
  answer found;
  for (const std::string& word : words) {
    entries meant = meant_by(word);
    if (meant.empty()) meant = codes_in(word).errors;  // such as Service:6105
    if (meant.size() == 1) {
      found.errors.push_back(meant.front());
    } else {
      found.unknown.push_back(word);
    }
  }
  return found;
}

std::string describe_unknown(std::string_view word) {
  if (const entries meant = meant_by(word); !meant.empty()) {
    std::vector<std::string_view> codes;
    for (const entry& error : meant) codes.push_back(error.code());
    return fmt::format("'{}' may be {}: give the code", word, fmt::join(codes, " or "));
  }
  if (word.find(' ') != word.npos) return fmt::format("there is no error code of {} in '{}'", title, word);

  const auto nearest = suggestions(word);
  const auto number = to_number(word);
  const found_code shape = next_code(word, 0);
  const bool has_shape = shape.found() && shape.begin == 0 && shape.end == word.size();
  std::string known = ".";
  std::string advice;
  if (has_shape) {
    known = fmt::format(": it looks like a code of {}, but this version does not list it.", title);
    advice = " See a newer version, or contact support.";
  } else if (number && 100 <= *number && *number <= 599) {
    known = fmt::format(": no code of {} has this number.", title);
    advice = fmt::format(" If it is an HTTP status, type: {} --status {}", program, *number);
  } else if (number) {
    known = fmt::format(": no code of {} has this number.", title);
    advice = " See --list.";
  } else if (nearest.empty()) {
    known = fmt::format(": it does not belong to {}, whose codes look like {}.", title, example_code);
    advice = " Ask the service that it comes from, or try --list or --search WORD.";
  }
  if (!nearest.empty())
    advice = fmt::format(" Did you mean {}?{}", fmt::join(nearest, " or "), has_shape ? advice : "");
  return fmt::format("unknown error code '{}'{}{}", word, known, advice);
}

entries select(const filter& wanted) {
  entries found;
  for (const entry error : catalogs()) {
    const auto texts = {error.code(), error.name(), error.message(), error.description(), error.handling()};
    const auto has_word = [&](std::string_view word) {
      const auto has = [&](std::string_view text) { return lower(text).find(lower(word)) != std::string::npos; };
      return std::any_of(texts.begin(), texts.end(), has);
    };
    if ((!wanted.status || *wanted.status == error.http_status()) &&
        (wanted.advice.empty() || wanted.advice == advice(error).word) &&
        std::all_of(wanted.words.begin(), wanted.words.end(), has_word)) {
      found.push_back(error);
    }
  }
  return found;
}

}  // namespace error_tool
