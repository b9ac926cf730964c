// SPDX-License-Identifier: Apache-2.0
#include "scan.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include <fmt/format.h>

#include "catalogs.hpp"
#include "formats.hpp"
#include "look_up.hpp"
#include "paragraph.hpp"
#include "streams.hpp"

namespace error_tool {
namespace {

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

/// Reads an input to its end, and gives it to take(part, out) part by part. Take returns where the next part begins:
/// where this one ends, or behind a code that goes on there. What take appends to out is written at once.
template <class Take>
io read_parts(input& from, Take& take) {
  std::vector<char> buffer(longest_line);
  std::size_t size = 0;
  std::size_t begin = 0;  // of the next part: some bytes before it stay in front
  bool first = true;
  std::string out;
  progress percentage(from);
  for (;;) {
    const auto count = from.read(buffer.data() + size, std::min(block_size, buffer.size() - size));
    if (!count) return io::failed;
    percentage.advance(*count);

    const std::string_view text(buffer.data(), size + *count);
    const std::size_t end = *count == 0 ? text.size() : end_of_part(text, size);
    size = text.size();
    if (end == 0 && *count != 0) continue;

    if (const std::string other = first ? from.other_than_text(text) : ""; !other.empty()) {
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
found_code code_of(const part& input, std::size_t from) {
  const found_code code = next_code(input.text, from);
  return code.begin < input.end ? code : found_code();
}

std::string_view text_of(const part& input, const found_code& code) {
  return input.text.substr(code.begin, code.end - code.begin);
}

/// The code that was found, which the text may have in another form.
std::string_view name_of(const part& input, const found_code& code) {
  return code.error ? code.error.code() : text_of(input, code);
}

/// Counts the codes.
class code_counter {
 public:
  explicit code_counter(tally& counts) : counts_(counts) {}

  std::size_t operator()(const part& input, std::string& /*out*/) {
    std::size_t at = input.begin;
    for (auto code = code_of(input, at); code.found(); code = code_of(input, at)) {
      counts_.add(name_of(input, code), code.error);
      at = code.end;
    }
    return std::max(input.end, at);
  }

 private:
  tally& counts_;
};

/// Writes each line with codes after its number and, below it, what they mean: in full the first time, else in a line.
/// Of several files, the number comes after the name of the file.
class line_explainer {
 public:
  explicit line_explainer(tally& counts) : counts_(counts) {}

  void begin_file(std::string_view prefix) {
    prefix_ = prefix;
    number_ = 1;
  }

  std::size_t operator()(const part& input, std::string& out) {
    std::size_t at = input.begin;
    for (found_code match = code_of(input, at); match.found();) {
      const std::string_view before = input.text.substr(at, match.begin - at);
      number_ += count_lines(before);
      out += fmt::format("{}{}:", prefix_, number_);
      at += before.rfind('\n') + 1;  // the begin of the line: npos + 1 is 0
      std::size_t end = std::min(input.text.find('\n', match.end), input.end);

      std::vector<std::string_view> codes;
      std::string meanings;
      do {
        const std::string_view code = name_of(input, match);
        if (std::find(codes.begin(), codes.end(), code) == codes.end()) {
          codes.push_back(code);
          add_meaning(code, match.error, meanings);
        }
        counts_.add(code, match.error);
        out += input.text.substr(at, match.begin - at);
        out += fmt::format("{}", fmt::styled(text_of(input, match), look_.code));
        at = match.end;
        match = code_of(input, at);
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
  void add_meaning(std::string_view code, const entry& error, std::string& out) {
    if (!error) {
      paragraph(out, look_.width, 2, 4).text(fmt::format("{} is unlisted", fmt::styled(code, look_.code)));
      return;
    }
    const auto [line, first] = in_a_line_.try_emplace(error.code());
    if (first) {
      const auto status = fmt::format("({}):", fmt::styled(error.http_status(), look_.status(error)));
      paragraph(line->second, look_.width, 2, 4)
          .word(fmt::format("{}", fmt::styled(code, look_.code)), columns_of(code))
          .word(error.name(), columns_of(error.name()))
          .word(status, std::string_view("(404):").size())
          .text(error.message());
    }
    out += line->second;
    if (first) out += remedy(error, look_);
  }

  tally& counts_;
  const appearance look_ = appearance::of_output();
  std::map<std::string_view, std::string> in_a_line_;  // of each listed code that there was, for it comes again
  std::string prefix_;
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

/// Reads each file, and calls begin(name) before it.
template <class Take, class Begin>
io read_files(const std::vector<std::string>& files, Take& take, Begin begin) {
  io worst = io::done;
  for (const std::string& file : files) {
    begin(file);
    input from(file);
    const io result = read_parts(from, take);
    if (result == io::unread) return result;
    if (worst != io::no_text && result != io::done) worst = result;
  }
  return worst;
}

}  // namespace

io scan(const std::vector<std::string>& files, std::string_view format) {
  const std::vector<std::string> inputs = files.empty() ? std::vector<std::string>{"-"} : files;
  tally counts;
  io result;
  if (format == "text") {
    line_explainer explainer(counts);
    result = read_files(inputs, explainer, [&](std::string_view file) {
      explainer.begin_file(inputs.size() == 1 ? "" : fmt::format("{}:", file == "-" ? "(standard input)" : file));
    });
  } else {
    code_counter counter(counts);
    result = read_files(inputs, counter, [](std::string_view) {});
    if (result == io::done || inputs.size() > 1) {
      if (const io printed = print(export_as(format, counts)); printed != io::done) return printed;
    }
  }
  if (result == io::done) {
    if (counts.empty()) complain("no codes found");
    complain_of_unlisted(counts);
  }
  return result;
}

}  // namespace error_tool
