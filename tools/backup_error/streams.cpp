// SPDX-License-Identifier: Apache-2.0
#include "streams.hpp"

#include <algorithm>
#include <cerrno>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <optional>
#include <string>
#include <string_view>
#include <system_error>
#include <utility>

#include <fmt/format.h>

#include "catalogs.hpp"
#include "look_up.hpp"
#include "paragraph.hpp"

#ifdef _WIN32
#include <fcntl.h>
#include <io.h>

namespace {

constexpr int standard_input = 0;

// Binary, so that CSV lines end with CRLF, not with CRCRLF.
void prepare() {
  _setmode(_fileno(stdin), _O_BINARY);
  _setmode(_fileno(stdout), _O_BINARY);
}

bool is_terminal(std::FILE* stream) { return _isatty(_fileno(stream)) != 0; }

std::size_t terminal_width(std::FILE*) { return 0; }

bool has_colours() { return false; }

std::uint64_t file_size(int) { return 0; }

int open_file(const char* name) { return _open(name, _O_RDONLY | _O_BINARY); }

auto read_bytes(int file, char* bytes, std::size_t size) { return _read(file, bytes, static_cast<unsigned>(size)); }

void close_file(int file) { _close(file); }

}  // namespace
#else
#include <csignal>
#include <fcntl.h>
#include <sys/ioctl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace {

constexpr int standard_input = STDIN_FILENO;

// Without the signal, a write to a closed pipe fails with EPIPE.
void prepare() { std::signal(SIGPIPE, SIG_IGN); }

bool is_terminal(std::FILE* stream) { return isatty(fileno(stream)) != 0; }

// 0 if the terminal does not know.
std::size_t terminal_width(std::FILE* stream) {
  winsize size = {};
  return ioctl(fileno(stream), TIOCGWINSZ, &size) == 0 ? size.ws_col : 0;  // NOLINT(misc-include-cleaner): sys/ioctl.h
}

bool has_colours() {
  const char* const term = std::getenv("TERM");
  return term && *term && std::string_view(term) != "dumb";
}

// The bytes from here to the end, 0 if it is not a file.
std::uint64_t file_size(int file) {
  struct stat status = {};
  if (fstat(file, &status) != 0 || !S_ISREG(status.st_mode)) return 0;
  return static_cast<std::uint64_t>(std::max(status.st_size - lseek(file, 0, SEEK_CUR), off_t{0}));
}

int open_file(const char* name) { return open(name, O_RDONLY | O_CLOEXEC); }

auto read_bytes(int file, char* bytes, std::size_t size) { return read(file, bytes, size); }

void close_file(int file) { close(file); }

}  // namespace
#endif

namespace error_tool {
namespace {

constexpr std::uint64_t large_file = std::uint64_t{64} << 20;
constexpr std::size_t least_width = 40;  // columns: in fewer, there is no room for a name

constexpr std::size_t least_utf_16 = 8;  // bytes that say so without a byte order mark
constexpr std::size_t most_utf_16 = 64;

// Whether every other byte, from this one on, is NUL, and none of the rest.
bool has_nuls(std::string_view bytes, std::size_t from) {
  bytes = bytes.substr(0, most_utf_16);
  for (std::size_t i = 0; i != bytes.size(); ++i) {
    if ((bytes[i] == '\0') != (i % 2 == from)) return false;
  }
  return bytes.size() >= least_utf_16;
}

// What makes a text of an input, by its first bytes; "" if it is a text.
std::pair<std::string_view, std::string_view> form_and_converter(std::string_view begin) {
  const auto starts_with = [begin](std::string_view bytes) { return begin.substr(0, bytes.size()) == bytes; };
  if (starts_with("\x1F\x8B")) return {"compressed by gzip", "zcat"};
  if (starts_with("\x28\xB5\x2F\xFD")) return {"compressed by zstd", "zstdcat"};
  if (starts_with({"\xFD\x37zXZ\0", 6})) return {"compressed by xz", "xzcat"};
  if (starts_with("BZh") && begin.substr(0, 10).substr(4) == "1AY&SY") return {"compressed by bzip2", "bzcat"};
  if (starts_with("\xFF\xFE") || starts_with("\xFE\xFF")) return {"UTF-16", "iconv -f UTF-16 -t UTF-8"};
  if (has_nuls(begin, 1)) return {"UTF-16", "iconv -f UTF-16LE -t UTF-8"};
  if (has_nuls(begin, 0)) return {"UTF-16", "iconv -f UTF-16BE -t UTF-8"};
  return {};
}

std::string reason(int error) { return std::generic_category().message(error); }

std::size_t width_of(std::FILE* stream) {
  if (!is_terminal(stream)) return unlimited;
  const char* const columns = std::getenv("COLUMNS");
  const std::uint64_t wanted = to_number(columns ? columns : "").value_or(0);
  const std::size_t width = wanted != 0 ? static_cast<std::size_t>(wanted) : terminal_width(stream);
  return width == 0 ? unlimited : std::max(width, least_width);
}

}  // namespace

void prepare_streams() { prepare(); }

bool colour_wanted() {
  const char* const no_color = std::getenv("NO_COLOR");
  return is_terminal(stdout) && has_colours() && !(no_color && *no_color);
}

std::size_t output_width() { return width_of(stdout); }

void complain(std::string_view message) {
  std::string text;
  paragraph(text, width_of(stderr), 0, 2).text(fmt::format("{}: {}", program, message));
  std::fputs(text.c_str(), stderr);
}

io print(std::string_view text) {
  if (std::fwrite(text.data(), 1, text.size(), stdout) == text.size() && std::fflush(stdout) == 0) return io::done;
  if (errno == EPIPE) return io::unread;
  complain(fmt::format("cannot write the output: {}", reason(errno)));
  return io::failed;
}

input::input(std::string name)
    : name_(std::move(name)), file_(name_ == "-" ? standard_input : open_file(name_.c_str())) {
  if (file_ < 0) error_ = errno;
}

input::~input() {
  if (file_ > standard_input) close_file(file_);
}

std::optional<std::size_t> input::read(char* bytes, std::size_t size) {
  while (error_ == 0) {
    const auto count = read_bytes(file_, bytes, size);
    if (count >= 0) return static_cast<std::size_t>(count);
    if (errno != EINTR) error_ = errno;
  }
  complain(fmt::format("cannot read {}: {}", name_ == "-" ? "the input" : name_, reason(error_)));
  return std::nullopt;
}

std::uint64_t input::size() const { return file_size(file_); }

std::string input::other_than_text(std::string_view begin) const {
  const auto [form, converter] = form_and_converter(begin);
  if (form.empty()) return "";
  const bool named = name_ != "-";
  return fmt::format("{} is {}; type: {} {} | {} --scan", named ? name_ : "the input", form, converter,
                     named ? name_ : "FILE", program);
}

progress::progress(const input& from) : total_(is_terminal(stderr) ? from.size() : 0) {
  if (total_ <= large_file) total_ = 0;
}

progress::~progress() { clear(); }

void progress::advance(std::size_t bytes) {
  done_ += bytes;
  if (total_ == 0 || clock::now() < next_) return;
  next_ = clock::now() + interval;
  shown_ = true;
  // Ends at the left, so that what comes next writes over it: a complaint is longer.
  std::fputs(fmt::format("\r{}: {:3} %\r", program, std::min(done_, total_) * 100 / total_).c_str(), stderr);
}

void progress::make_way() {
  if (shown_ && is_terminal(stdout)) clear();
}

void progress::clear() {
  if (shown_)
    std::fputs(fmt::format("\r{:{}}\r", "", program.size() + std::string_view(": 100 %").size()).c_str(), stderr);
  shown_ = false;
}

}  // namespace error_tool
