// SPDX-License-Identifier: Apache-2.0
#include "inline_markup.hpp"

#include <algorithm>
#include <cstddef>
#include <regex>
#include <string>
#include <string_view>

#include "any_table.hpp"

namespace {

constexpr char escape = '\0';  // stands before a character that is not markup

// Inline markup, as https://docutils.sourceforge.io/docs/ref/rst/restructuredtext.html#inline-markup has it.
class inline_markup {
 public:
  explicit inline_markup(const std::string& cell) {
    for (std::size_t i = 0; i < cell.size(); ++i) {
      if (cell[i] == '\\') {
        text_ += escape;
        if (++i == cell.size()) break;
      }
      text_ += cell[i];
    }
  }

  std::string plain() {
    std::string result;
    for (std::size_t at = 0; at < text_.size();) {
      if (text_[at] == escape) {
        result += text_.substr(at, 2);
        at += 2;
        continue;
      }
      const std::string start = start_at(at);
      const std::size_t content = at + start.size();
      const std::size_t end = start.empty() || is_quoted(at, content) ? text_.npos : end_of(start, content);
      if (end == text_.npos) {
        const std::size_t size = std::max<std::size_t>(start.size(), 1);
        result += text_.substr(at, size);
        at += size;
        continue;
      }
      std::string inside = text_.substr(content, end - content);
      at = end + start.size();
      if (start == "`" && (is_one_of('<', inside) || (at < text_.size() && is_one_of(text_[at], "_:")))) {
        throw not_known("a link or a role");
      }
      if (start == "``") std::replace(inside.begin(), inside.end(), escape, '\\');
      result += start == "|" ? "|" + inside + "|" : inside;
    }
    std::string unescaped;
    for (std::size_t i = 0; i < result.size(); ++i) {
      if (result[i] != escape) {
        unescaped += result[i];
      } else if (i + 1 < result.size() && result[i + 1] == ' ') {
        ++i;
      }
    }
    return unescaped;
  }

 private:
  // The start-string at a place, "" where there is none.
  std::string start_at(std::size_t at) const {
    if (at != 0 && !is_one_of(text_[at - 1], " '\"([{<-/:")) return "";
    if (text_.compare(at, 1, ":") == 0 && std::regex_search(text_.substr(at), std::regex("^:[A-Za-z0-9+._-]+:`"))) {
      throw not_known("a role");
    }
    for (const char* const start : {"**", "``", "_`", "*", "`", "|"}) {
      const std::size_t size = std::string_view(start).size();
      if (text_.compare(at, size, start) != 0) continue;
      if (std::string_view(start) == "_`") throw not_known("a target");
      if (at + size >= text_.size() || text_[at + size] == ' ') return "";
      return text_[at + size] == start[0] && size == 1 ? "" : start;
    }
    return "";
  }

  bool is_quoted(std::size_t at, std::size_t content) const {
    constexpr std::string_view opening = "'\"([{<", closing = "'\")]}>";
    const std::size_t kind = at == 0 ? opening.npos : opening.find(text_[at - 1]);
    return kind != opening.npos && content < text_.size() && text_[content] == closing[kind];
  }

  std::size_t end_of(const std::string& start, std::size_t content) const {
    for (std::size_t end = content + 1; (end = text_.find(start, end)) != text_.npos; ++end) {
      const std::size_t after = end + start.size();
      const bool ends = text_[end - 1] != ' ' && (text_[end - 1] != escape || start == "``");
      if (start == "`" && after < text_.size() && ends) {
        const std::string rest = text_.substr(after, 30);
        if (std::regex_search(rest, std::regex("^(_|:[A-Za-z0-9+._-]+:)"))) throw not_known("a link or a role");
      }
      if (start == "|" && ends && after < text_.size() && text_[after] == '_') throw not_known("a link");
      if (ends && (after == text_.size() || text_[after] == escape || is_one_of(text_[after], " '\")]}>-/:.,;!?"))) {
        return end;
      }
    }
    return text_.npos;
  }

  std::string text_;
};

}  // namespace

std::string plain_text(const std::string& cell) { return inline_markup(cell).plain(); }
