// SPDX-License-Identifier: Apache-2.0
#include "streams.hpp"

#include <algorithm>
#include <cerrno>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <optional>
#include <string>
#include <string_view>
#include <system_error>

#include <fmt/format.h>

#ifdef _WIN32
#include <fcntl.h>
#include <io.h>

namespace {

// Binary, so that CSV lines end with CRLF, not with CRCRLF.
void prepare() {
  _setmode(_fileno(stdin), _O_BINARY);
  _setmode(_fileno(stdout), _O_BINARY);
}

bool is_terminal(std::FILE* stream) { return _isatty(_fileno(stream)) != 0; }

bool has_colours() { return false; }

std::uint64_t file_size() { return 0; }

auto read_bytes(char* bytes, std::size_t size) { return _read(_fileno(stdin), bytes, static_cast<unsigned>(size)); }

}  // namespace
#else
#include <csignal>
#include <sys/stat.h>
#include <unistd.h>

namespace {

// Without the signal, a write to a closed pipe fails with EPIPE.
void prepare() { std::signal(SIGPIPE, SIG_IGN); }

bool is_terminal(std::FILE* stream) { return isatty(fileno(stream)) != 0; }

bool has_colours() {
  const char* const term = std::getenv("TERM");
  return !(term && std::string_view(term) == "dumb");
}

// The bytes of standard input from here to its end, 0 if it is not a file.
std::uint64_t file_size() {
  struct stat status = {};
  if (fstat(STDIN_FILENO, &status) != 0 || !S_ISREG(status.st_mode)) return 0;
  return static_cast<std::uint64_t>(std::max(status.st_size - lseek(STDIN_FILENO, 0, SEEK_CUR), off_t{0}));
}

auto read_bytes(char* bytes, std::size_t size) { return read(STDIN_FILENO, bytes, size); }

}  // namespace
#endif

namespace backup_error {
namespace {

constexpr std::uint64_t large_file = std::uint64_t{64} << 20;

// Ends at the left, so that what comes next writes over it: a complaint is longer.
constexpr std::string_view percentage = "\rbackup-error: {:3} %\r";
constexpr std::string_view nothing = "\r                   \r";

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

std::string reason() { return std::generic_category().message(errno); }

}  // namespace

void prepare_streams() { prepare(); }

bool colour_wanted() {
  const char* const no_color = std::getenv("NO_COLOR");
  return is_terminal(stdout) && has_colours() && !(no_color && *no_color);
}

void complain(std::string_view message) { std::fputs(fmt::format("backup-error: {}\n", message).c_str(), stderr); }

io print(std::string_view text) {
  if (std::fwrite(text.data(), 1, text.size(), stdout) == text.size() && std::fflush(stdout) == 0) return io::done;
  if (errno == EPIPE) return io::unread;
  complain(fmt::format("cannot write the output: {}", reason()));
  return io::failed;
}

std::optional<std::size_t> read_input(char* bytes, std::size_t size) {
  for (;;) {
    const auto count = read_bytes(bytes, size);
    if (count >= 0) return static_cast<std::size_t>(count);
    if (errno == EINTR) continue;
    complain(fmt::format("cannot read the input: {}", reason()));
    return std::nullopt;
  }
}

std::string_view other_than_text(std::string_view begin) {
  const auto starts_with = [begin](std::string_view bytes) { return begin.substr(0, bytes.size()) == bytes; };
  if (starts_with("\x1F\x8B")) return "the input is compressed by gzip; type: zcat FILE | backup-error --scan";
  if (starts_with("\x28\xB5\x2F\xFD"))
    return "the input is compressed by zstd; type: zstdcat FILE | backup-error --scan";
  if (starts_with({"\xFD\x37zXZ\0", 6})) return "the input is compressed by xz; type: xzcat FILE | backup-error --scan";
  if (starts_with("BZh") && begin.substr(0, 10).substr(4) == "1AY&SY") {
    return "the input is compressed by bzip2; type: bzcat FILE | backup-error --scan";
  }
  if (starts_with("\xFF\xFE") || starts_with("\xFE\xFF")) {
    return "the input is UTF-16; type: iconv -f UTF-16 -t UTF-8 FILE | backup-error --scan";
  }
  if (has_nuls(begin, 1)) return "the input is UTF-16; type: iconv -f UTF-16LE -t UTF-8 FILE | backup-error --scan";
  if (has_nuls(begin, 0)) return "the input is UTF-16; type: iconv -f UTF-16BE -t UTF-8 FILE | backup-error --scan";
  return "";
}

progress::progress() : total_(is_terminal(stderr) ? file_size() : 0) {
  if (total_ <= large_file) total_ = 0;
}

progress::~progress() { clear(); }

void progress::advance(std::size_t bytes) {
  done_ += bytes;
  if (total_ == 0 || clock::now() < next_) return;
  next_ = clock::now() + interval;
  shown_ = true;
  std::fputs(fmt::format(percentage, std::min(done_, total_) * 100 / total_).c_str(), stderr);
}

void progress::make_way() {
  if (shown_ && is_terminal(stdout)) clear();
}

void progress::clear() {
  if (shown_) std::fputs(nothing.data(), stderr);
  shown_ = false;
}

}  // namespace backup_error
