// SPDX-License-Identifier: Apache-2.0
#include "backup_error_scan.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>
#include <vector>

#include <backup_service/catalog.hpp>
#include <fmt/format.h>

#include "backup_error_formats.hpp"
#include "backup_error_streams.hpp"

namespace backup_error {
namespace {

using backup_service::catalog;

constexpr std::size_t longest_line = std::size_t{1} << 20;  // a longer one is taken in pieces
constexpr std::size_t block_size = std::size_t{1} << 17;    // what one read asks for

constexpr std::size_t longest_code = [] {
  std::size_t longest = 0;
  for (const entry error : catalog) longest = std::max(longest, error.code().size());
  return longest;
}();

/// A part of the input: lines or, where one is too long, a piece of it. The codes that begin in it, from begin to
/// before end, are its own. The text around it shows whether they are part of longer words, and where they end.
struct part {
  std::string_view text;
  std::size_t begin;
  std::size_t end;
};

/// Where the part at the begin of a text ends: behind its last newline, which is not before an offset; or, if the text
/// is as long as a line may be, where a code can begin that goes on behind the text. 0 if more text has to say.
std::size_t end_of_part(std::string_view text, std::size_t offset) {
  const std::size_t newline = text.substr(offset).rfind('\n');
  if (newline != text.npos) return offset + newline + 1;
  return text.size() == longest_line ? text.size() - longest_code : 0;
}

/// Reads the input to its end, and gives it to take(part, out) part by part. Take returns where the next part begins:
/// where this one ends, or behind a code that goes on there. What take appends to out is written at once.
template <class Take>
io read_parts(Take take) {
  std::vector<char> buffer(longest_line);
  buffer[0] = '\n';  // the byte before a part stays in front of it
  std::size_t size = 1;
  std::string out;
  progress percentage;
  for (;;) {
    const auto count = read_input(buffer.data() + size, std::min(block_size, buffer.size() - size));
    if (!count) return io::failed;
    percentage.advance(*count);

    const std::string_view text(buffer.data(), size + *count);
    const std::size_t end = *count == 0 ? text.size() : end_of_part(text, size);
    size = text.size();
    if (end == 0) continue;

    out.clear();
    const std::size_t last = take(part{text, 1, end}, out) - 1;
    size -= last;
    std::memmove(buffer.data(), buffer.data() + last, size);

    if (!out.empty()) {
      percentage.make_way();
      if (const io result = print(out); result != io::done) return result;
    }
    if (*count == 0) return io::done;
  }
}

std::uint64_t count_lines(std::string_view text) {
  std::uint64_t count = 0;
  for (std::size_t at = text.find('\n'); at != text.npos; at = text.find('\n', at + 1)) ++count;
  return count;
}

/// Counts the codes of a part.
std::size_t count_codes(const part& input, tally& counts) {
  auto match = catalog.scan(input.text, input.begin);
  for (; match && match.begin < input.end; match = catalog.scan(input.text, match.end)) counts.add(match.entry);
  return input.end;
}

/// Writes each line with codes after its number and, below it, what they mean: in full the first time, else in a line.
class line_explainer {
 public:
  explicit line_explainer(tally& counts) : counts_(counts) {}

  std::size_t operator()(const part& input, std::string& out) {
    std::size_t at = input.begin;
    for (auto match = catalog.scan(input.text, at); match && match.begin < input.end;) {
      const std::string_view before = input.text.substr(at, match.begin - at);
      number_ += count_lines(before);
      out += fmt::format("{}:", number_);
      at += before.rfind('\n') + 1;  // the begin of the line: npos + 1 is 0
      std::size_t end = std::min(input.text.find('\n', match.end), input.end);

      entries errors;
      std::string meanings;
      do {
        const entry error = match.entry;
        if (std::find(errors.begin(), errors.end(), error) == errors.end()) {
          errors.push_back(error);
          meanings += meaning(error);
        }
        counts_.add(error);
        out += input.text.substr(at, match.begin - at);
        out += fmt::format("{}", fmt::styled(error.code(), style_.code));
        at = match.end;
        match = catalog.scan(input.text, at);
      } while (match && match.begin < end);

      end = std::max(end, at);
      out += input.text.substr(at, end - at);
      out += '\n' + meanings;
      at = end;
    }
    const std::size_t end = std::max(input.end, at);
    number_ += count_lines(input.text.substr(at, end - at));
    return end;
  }

 private:
  std::string meaning(entry error) const {
    return fmt::format("  {} {} ({}): {}\n", fmt::styled(error.code(), style_.code), error.name(),
                       fmt::styled(error.http_status(), style_.status(error)), error.message()) +
           (counts_[error] == 0 ? remedy(error) : "");
  }

  tally& counts_;
  const palette style_ = output_palette();
  std::uint64_t number_ = 1;  // of the line at hand
};

}  // namespace

bool scan(std::string_view format) {
  tally counts;
  io result;
  if (format == "text") {
    result = read_parts(line_explainer(counts));
  } else {
    result = read_parts([&](const part& input, std::string&) { return count_codes(input, counts); });
    if (result == io::done) result = print(export_as(format, counts.by_frequency(), &counts));
  }
  if (result == io::done && counts.empty()) complain("no codes found");
  return result != io::failed;
}

}  // namespace backup_error
