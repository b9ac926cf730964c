// SPDX-License-Identifier: Apache-2.0
#include "page.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <tuple>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include "catalogs.hpp"
#include "formats.hpp"
#include "look_up.hpp"
#include "mustache.hpp"
#include "page_files.hpp"

namespace error_tool {
namespace {

using elements = std::vector<values>;

constexpr std::size_t most_groups = 40;

std::string upper_first(std::string_view text) {
  std::string out(text);
  if (!out.empty() && 'a' <= out[0] && out[0] <= 'z') out[0] = static_cast<char>(out[0] - 'a' + 'A');
  return out;
}

/// What stands before the number at the end of a code: all of a code that ends in none.
std::string_view prefix_of(std::string_view code) {
  return number_of(code) ? code.substr(0, code.find_last_not_of("0123456789") + 1) : code;
}

/// By prefix and number, each code once.
entries sorted(entries errors) {
  const auto key = [](const entry& error) {
    return std::tuple(upper_first(prefix_of(error.code())), number_of(error.code()), error.code());
  };
  std::sort(errors.begin(), errors.end(), [&](const entry& a, const entry& b) { return key(a) < key(b); });
  const auto same = [](const entry& a, const entry& b) { return a.code() == b.code(); };
  errors.erase(std::unique(errors.begin(), errors.end(), same), errors.end());
  return errors;
}

struct group {
  std::string id, label;
  entries errors;
};

/// The group of a code, without codes: those of so many numbers, or those that begin with its letter if it ends in no
/// number or the groups have no numbers.
group group_of(std::string_view code, std::uint64_t numbers, bool label_has_prefix) {
  const auto number = number_of(code);
  const std::string letter = upper_first(code.substr(0, 1));
  if (!number || numbers == 0) return {letter, letter, {}};
  const std::string_view prefix = prefix_of(code);
  const std::size_t digits = code[prefix.size()] == '0' ? code.size() - prefix.size() : 1;  // as the codes are padded
  const std::uint64_t first = *number - *number % numbers;
  const auto range = fmt::format("{:0{}}\xE2\x80\x93{:0{}}", first, digits, first + (numbers - 1), digits);
  return {
      fmt::format("{}{:0{}}", prefix, first, digits), fmt::format("{}{}", label_has_prefix ? prefix : "", range), {}};
}

/// In groups of a hundred numbers, or of the next power of ten that makes no more than so many groups, or by letters.
std::vector<group> grouped(const entries& errors) {
  const auto other_prefix = [&](const entry& error) { return prefix_of(error.code()) != prefix_of(errors[0].code()); };
  const bool several = std::any_of(errors.begin(), errors.end(), other_prefix);
  std::vector<group> groups;
  for (const std::uint64_t numbers : {100U, 1000U, 10000U, 100000U, 1000000U, 0U}) {
    groups.clear();
    std::map<std::string, std::size_t> places;
    for (const entry& error : errors) {
      group its = group_of(error.code(), numbers, several);
      const auto [place, is_new] = places.try_emplace(its.id, groups.size());
      if (is_new) groups.push_back(std::move(its));
      groups[place->second].errors.push_back(error);
    }
    if (groups.size() <= most_groups) break;
  }
  return groups;
}

/// One element with a text, or none if there is no text.
elements if_any(std::string_view name, std::string_view text) {
  if (text.empty()) return {};
  return {{{{std::string(name), std::string(text)}}, {}}};
}

std::string count_of(std::size_t codes) { return fmt::format("{} code{}", codes, codes == 1 ? "" : "s"); }

values code_section(const entry& error, std::string_view previous, std::string_view next) {
  const std::string_view more = error.description() == error.message() ? std::string_view() : error.description();
  values section;
  section.texts = {{"code", std::string(error.code())},
                   {"name", std::string(error.name())},
                   {"status", fmt::to_string(error.http_status())},
                   {"class", fmt::to_string(error.http_status() / 100)},
                   {"reason", std::string(error.reason())},
                   {"message", std::string(error.message())},
                   {"advice", std::string(advice(error).word)},
                   {"retry", upper_first(advice(error).retry) + '.'}};
  section.lists = {{"description", if_any("text", more)},
                   {"handling", if_any("text", error.handling())},
                   {"previous", if_any("code", previous)},
                   {"next", if_any("code", next)}};
  return section;
}

elements statuses_of(const entries& errors) {
  std::map<int, std::string> statuses;
  for (const entry& error : errors) statuses[error.http_status()] = error.reason();
  elements options;
  for (const auto& [status, reason] : statuses) {
    options.push_back({{{"status", fmt::to_string(status)}, {"reason", reason}}, {}});
  }
  return options;
}

elements advices_of(const entries& errors) {
  std::set<std::string_view> there;
  for (const entry& error : errors) there.insert(advice(error).word);
  elements options;
  for (const auto& [word, label] :
       {std::pair("fix", "Fix the request"), std::pair("retry", "Try again"),
        std::pair("retry_then_support", "Try again, then support"), std::pair("support", "Contact support")}) {
    if (there.count(word) != 0) options.push_back({{{"word", word}, {"label", label}}, {}});
  }
  return options;
}

}  // namespace

std::string page(const entries& errors) {
  const std::vector<group> groups = grouped(sorted(errors));
  entries all;  // in the order of the page
  for (const group& each : groups) all.insert(all.end(), each.errors.begin(), each.errors.end());

  elements sections;
  std::size_t at = 0;
  for (const group& each : groups) {
    elements codes;
    for (const entry& error : each.errors) {
      const std::string_view previous = at == 0 ? std::string_view() : all[at - 1].code();
      ++at;
      codes.push_back(code_section(error, previous, at == all.size() ? std::string_view() : all[at].code()));
    }
    sections.push_back(
        {{{"id", each.id}, {"label", each.label}, {"size", fmt::to_string(codes.size())}}, {{"codes", codes}}});
  }
  return fill(page_html, {{{"title", std::string(title)},
                           {"size", count_of(all.size())},
                           {"style", std::string(page_css)},
                           {"script", std::string(page_js)}},
                          {{"version", if_any("text", version)},
                           {"statuses", statuses_of(all)},
                           {"advices", advices_of(all)},
                           {"groups", sections}}});
}

}  // namespace error_tool
