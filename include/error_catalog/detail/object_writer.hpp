// SPDX-License-Identifier: Apache-2.0
// Writes a JSON object into a buffer (RFC 8259).
#ifndef ERROR_CATALOG_DETAIL_OBJECT_WRITER_HPP
#define ERROR_CATALOG_DETAIL_OBJECT_WRITER_HPP

#include <cstdint>
#include <cstring>
#include <string_view>

#include <error_catalog/body_member.hpp>
#include <error_catalog/catalog.hpp>
#include <error_catalog/detail/status_text.hpp>

namespace error_catalog::detail {

// Writes as much of a JSON object as fits in the buffer, and counts all of it.
class object_writer {
 public:
  object_writer(char* out, std::size_t size) noexcept : out_(out), size_(size) {}

  // A string.
  void member(std::string_view name, std::string_view text) noexcept {
    put_name(name);
    put("\"");
    put_escaped(text);
    put("\"");
  }

  // A string in three parts.
  void member(std::string_view name, std::string_view first, std::string_view second, std::string_view third) noexcept {
    put_name(name);
    put("\"");
    put_escaped(first);
    put_escaped(second);
    put_escaped(third);
    put("\"");
  }

  void member_unless_empty(std::string_view name, std::string_view text) noexcept {
    if (!text.empty()) member(name, text);
  }

  // A number of three digits.
  void status_member(std::string_view name, int status) noexcept {
    put_name(name);
    put(status_text(status).view());
  }

  // The members that are set, each name once and none of the body's own. Not inlined, so that bodies without members do
  // not pay for them.
  template <class IsOwn>
  ERROR_CATALOG_NOINLINE void members(body_members all, IsOwn is_own) noexcept {
    for (const body_member& each : all) {
      if (each.is_given() && !is_own(each.name_) && !is_repeated(all, each)) member(each);
    }
  }

  // Ends the object, and returns its length.
  std::size_t end() noexcept { return put("}"), length_; }

 private:
  struct sequence {
    std::size_t size;
    bool kept;
  };

  static bool is_repeated(body_members all, const body_member& member) noexcept {
    const body_member* other = all.begin();
    while (other != &member && !(other->is_given() && other->name_ == member.name_)) ++other;
    return other != &member;
  }

  void member(const body_member& member) noexcept {
    using kind = body_member::kind;
    put(",\"");
    put_escaped(member.name_);
    put("\":");
    if (member.kind_ == kind::text) put("\"");
    put_escaped(member.text_);  // "-" of a negative number
    if (member.kind_ == kind::text) put("\"");
    if (member.kind_ == kind::number) put_number(member.magnitude_);
  }

  void put_number(std::uint64_t number) noexcept {
    char digits[20];  // of 2^64 - 1
    std::size_t begin = sizeof digits;
    do {
      digits[--begin] = static_cast<char>('0' + number % 10);
      number /= 10;
    } while (number != 0);
    put({digits + begin, sizeof digits - begin});
  }

  void put(std::string_view piece) noexcept {
    if (length_ < size_) {
      const std::size_t room = size_ - length_;
      std::string_view::traits_type::copy(out_ + length_, piece.data(), piece.size() < room ? piece.size() : room);
    }
    length_ += piece.size();
  }

  void put_name(std::string_view name) noexcept {
    put(length_ == 0 ? "{\"" : ",\"");
    put(name);
    put("\":");
  }

  // What needs no escape is written in runs, as long as possible.
  void put_escaped(std::string_view text) noexcept {
    std::size_t run = 0;
    for (std::size_t at = 0; at != text.size();) {
      const std::string_view rest(text.data() + at, text.size() - at);
      const sequence next = begins_plain(rest) ? sequence{8, true} : first_sequence(rest);
      if (!next.kept) {
        put({text.data() + run, at - run});
        put_substitute(text[at]);
        run = at + next.size;
      }
      at += next.size;
    }
    put({text.data() + run, text.size() - run});
  }

  // What replaces an ASCII character that must be escaped, or a maximal subpart that begins with this byte.
  void put_substitute(char byte) noexcept {
    constexpr char letter[] = "uuuuuuuubtnufruuuuuuuuuuuuuuuuuu";  // of the escape of each control character
    constexpr char hex[] = "0123456789abcdef";
    const auto code = number(byte);
    if (code >= 0x80) return put("\xEF\xBF\xBD");
    const char escape[] = {'\\', code < 0x20 ? letter[code] : byte, '0', '0', hex[code / 16], hex[code % 16]};
    put({escape, escape[1] == 'u' ? sizeof escape : 2});
  }

  // The first character, or the maximal subpart of an ill-formed one, and whether it is written unchanged.
  // The ranges are those of table 3-7 of the Unicode Standard.
  static sequence first_sequence(std::string_view text) noexcept {
    const auto lead = number(text.front());
    if (lead < 0x80) return {1, lead >= 0x20 && lead != '"' && lead != '\\'};
    if (lead < 0xC2 || lead > 0xF4) return {1, false};
    const std::size_t whole = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    auto low = lead == 0xE0 ? 0xA0u : lead == 0xF0 ? 0x90u : 0x80u;
    auto high = lead == 0xED ? 0x9Fu : lead == 0xF4 ? 0x8Fu : 0xBFu;
    std::size_t size = 1;
    for (; size != whole && size != text.size(); ++size) {
      if (number(text[size]) < low || number(text[size]) > high) break;
      low = 0x80;
      high = 0xBF;
    }
    return {size, size == whole};
  }

  // Whether the first eight bytes are ASCII that needs no escape. Any other byte sets its top bit in one of the terms.
  // A borrow can set that of its neighbour, too, but only then.
  static bool begins_plain(std::string_view text) noexcept {
    if (text.size() < 8) return false;
    constexpr std::uint64_t each = 0x0101010101010101;
    std::uint64_t word;
    std::memcpy(&word, text.data(), sizeof word);
    const std::uint64_t quote = word ^ each * '"';
    const std::uint64_t backslash = word ^ each * '\\';
    return ((word | (word - each * 0x20) | (quote - each) | (backslash - each)) & each * 0x80) == 0;
  }

  char* out_;
  std::size_t size_;
  std::size_t length_ = 0;
};

}  // namespace error_catalog::detail

#endif
