// SPDX-License-Identifier: Apache-2.0
// Fills templates as Mustache does, with its variables, sections and comments.
#ifndef ERROR_TOOL_MUSTACHE_HPP
#define ERROR_TOOL_MUSTACHE_HPP

#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace error_tool {

/// What a template, or a section of one, is filled with. A section has the values of its element alone.
struct values {
  std::map<std::string, std::string, std::less<>> texts;
  std::map<std::string, std::vector<values>, std::less<>> lists;
};

/// The text with `&`, `<`, `>`, `"` and `'` as HTML writes them, in texts and in attributes.
std::string escape_html(std::string_view text);

/// Fills a template: `{{name}}` is a text, escaped, and `{{{name}}}` a text as it is; what is between `{{#name}}` and
/// `{{/name}}` comes once for each element of a list, without the ends of the lines that end with one of the two;
/// `{{! ... }}` is a comment. Throws std::out_of_range for a name that has no value.
std::string fill(std::string_view text, const values& with);

}  // namespace error_tool

#endif
