// SPDX-License-Identifier: Apache-2.0
#include "scan.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>
#include <vector>

#include <backup_service/catalog.hpp>
#include <fmt/format.h>

#include "formats.hpp"
#include "streams.hpp"

namespace backup_error {
namespace {

using backup_service::catalog;

constexpr std::size_t longest_line = std::size_t{1} << 20;  // a longer one is taken in pieces
constexpr std::size_t block_size = std::size_t{1} << 17;    // what one read asks for

constexpr std::size_t longest_code = 64;  // in a line that is taken in pieces: a longer one is cut
constexpr std::size_t context = 128;      // bytes before a part: more than an escape takes
constexpr std::size_t most_named = 10;    // unlisted codes, at the end

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

/// Where what stays in front of a part begins that begins at an offset: at an even number of backslashes, so that what
/// is in front says which of the backslashes escapes another.
std::size_t begin_of_context(std::string_view text, std::size_t offset) {
  const std::size_t begin = offset > context ? offset - context : 0;
  std::size_t first = begin;
  while (first != 0 && text[first - 1] == '\\') --first;
  return begin - (begin - first) % 2;
}

/// Reads the input to its end, and gives it to take(part, out) part by part. Take returns where the next part begins:
/// where this one ends, or behind a code that goes on there. What take appends to out is written at once.
template <class Take>
io read_parts(Take take) {
  std::vector<char> buffer(longest_line);
  std::size_t size = 0;
  std::size_t begin = 0;  // of the next part: some bytes before it stay in front
  bool first = true;
  std::string out;
  progress percentage;
  for (;;) {
    const auto count = read_input(buffer.data() + size, std::min(block_size, buffer.size() - size));
    if (!count) return io::failed;
    percentage.advance(*count);

    const std::string_view text(buffer.data(), size + *count);
    const std::size_t end = *count == 0 ? text.size() : end_of_part(text, size);
    size = text.size();
    if (end == 0 && *count != 0) continue;

    if (const std::string_view other = other_than_text(text); first && !other.empty()) {
      complain(other);
      return io::no_text;
    }
    first = false;
    out.clear();
    const std::size_t next = take(part{text, begin, end}, out);
    const std::size_t kept = begin_of_context(text, next);
    begin = next - kept;
    size -= kept;
    std::memmove(buffer.data(), buffer.data() + kept, size);

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

/// The next code that begins in a part, listed or not.
auto next_code(const part& input, std::size_t from) {
  const auto match = catalog.scan_any(input.text, from);
  return match.begin < input.end ? match : decltype(match)();
}

template <class Match>
std::string_view text_of(const part& input, const Match& match) {
  return input.text.substr(match.begin, match.end - match.begin);
}

/// The code that was found, which the text may have in another form.
template <class Match>
std::string_view code_of(const part& input, const Match& match) {
  return match ? match.entry.code() : text_of(input, match);
}

/// Counts the codes of a part.
std::size_t count_codes(const part& input, tally& counts) {
  std::size_t at = input.begin;
  for (auto match = next_code(input, at); match.found(); match = next_code(input, at)) {
    counts.add(code_of(input, match), match.entry);
    at = match.end;
  }
  return std::max(input.end, at);
}

/// Writes each line with codes after its number and, below it, what they mean: in full the first time, else in a line.
class line_explainer {
 public:
  explicit line_explainer(tally& counts) : counts_(counts) {}

  std::size_t operator()(const part& input, std::string& out) {
    std::size_t at = input.begin;
    for (auto match = next_code(input, at); match.found();) {
      const std::string_view before = input.text.substr(at, match.begin - at);
      number_ += count_lines(before);
      out += fmt::format("{}:", number_);
      at += before.rfind('\n') + 1;  // the begin of the line: npos + 1 is 0
      std::size_t end = std::min(input.text.find('\n', match.end), input.end);

      std::vector<std::string_view> codes;
      std::string meanings;
      do {
        const std::string_view code = code_of(input, match);
        if (std::find(codes.begin(), codes.end(), code) == codes.end()) {
          codes.push_back(code);
          meanings += meaning(code, match.entry);
        }
        counts_.add(code, match.entry);
        out += input.text.substr(at, match.begin - at);
        out += fmt::format("{}", fmt::styled(text_of(input, match), style_.code));
        at = match.end;
        match = next_code(input, at);
      } while (match.found() && match.begin < end);

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
  std::string meaning(std::string_view code, entry error) const {
    if (!error) return fmt::format("  {} is unlisted\n", fmt::styled(code, style_.code));
    return fmt::format("  {} {} ({}): {}\n", fmt::styled(code, style_.code), error.name(),
                       fmt::styled(error.http_status(), style_.status(error)), error.message()) +
           (counts_[code] == 0 ? remedy(error) : "");
  }

  tally& counts_;
  const palette style_ = output_palette();
  std::uint64_t number_ = 1;  // of the line at hand
};

/// Says which codes are unlisted, and how often they occur.
void complain_of_unlisted(const tally& counts) {
  std::string named;
  std::size_t codes = 0;
  for (const counted_code& each : counts.by_frequency()) {
    if (each.error) continue;
    if (++codes <= most_named) named += fmt::format("{} {} ({})", codes == 1 ? "" : ",", each.code, each.count);
  }
  if (codes == 0) return;
  if (counts.uncounted() != 0) {
    complain(fmt::format("more than {} unlisted codes, the most frequent:{}", codes, named));
  } else {
    complain(
        fmt::format("{} unlisted code{}:{}{}", codes, codes == 1 ? "" : "s", named, codes > most_named ? ", ..." : ""));
  }
}

}  // namespace

io scan(std::string_view format) {
  tally counts;
  io result;
  if (format == "text") {
    result = read_parts(line_explainer(counts));
  } else {
    result = read_parts([&](const part& input, std::string&) { return count_codes(input, counts); });
    if (result == io::done) result = print(export_as(format, counts));
  }
  if (result == io::done) {
    if (counts.empty()) complain("no codes found");
    complain_of_unlisted(counts);
  }
  return result;
}

}  // namespace backup_error
