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
#include <error_catalog/detail/text_writer.hpp>

namespace error_catalog::detail {

// A text, and whether it is known to need no escape.
struct json_text {
  std::string_view view;
  bool plain = false;
};

// Writes as much of a JSON object as fits in the buffer, and counts all of it.
class object_writer : text_writer {
 public:
  object_writer(char* out, std::size_t size) noexcept : text_writer(out, size) {}

  // A string.
  ERROR_CATALOG_INLINE void member(std::string_view name, json_text text) noexcept {
    if (text.plain) {
      put(comma_quote, name, colon_quote, text.view, quote);
    } else {
      put(comma_quote, name, colon_quote);
      put_escaped(text.view);
      put(quote);
    }
  }

  // A string in three parts.
  void member(std::string_view name, std::string_view first, std::string_view second, std::string_view third) noexcept {
    put(comma_quote, name, colon_quote);
    put_escaped(first);
    put_escaped(second);
    put_escaped(third);
    put(quote);
  }

  ERROR_CATALOG_INLINE void member_unless_empty(std::string_view name, json_text text) noexcept {
    if (!text.view.empty()) member(name, text);
  }

  // A string, unless it is empty, and a number of three digits. Together they take less than one after the other.
  ERROR_CATALOG_INLINE void text_and_status(std::string_view name, json_text text, std::string_view status_name,
                                            int status) noexcept {
    if (text.plain && !text.view.empty()) {
      put(comma_quote, name, colon_quote, text.view, quote, comma_quote, status_name, colon,
          status_text(status).view());
    } else {
      member_unless_empty(name, text);
      put(comma_quote, status_name, colon, status_text(status).view());
    }
  }

  // The members that are set, each name once and none of the body's own.
  template <class IsOwn>
  void members(body_members all, IsOwn is_own) noexcept {
    *this = with_members(*this, all, is_own);
  }

  // Ends the object, which must have a member, and returns its length. The comma before the first of them becomes a
  // brace.
  std::size_t end() noexcept {
    end_with('}', '{');
    return length();
  }

 private:
  static constexpr std::string_view quote = "\"", comma_quote = ",\"", colon = "\":", colon_quote = "\":\"";

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
    const std::string_view quotes = member.kind_ == kind::text ? quote : "";
    put(comma_quote);
    put_escaped(member.name_);
    put(colon, quotes);
    put_escaped(member.text_);  // "-" of a negative number
    put(quotes);
    if (member.kind_ == kind::number) put_number(member.magnitude_);
  }

  void put_number(std::uint64_t number) noexcept {
    char digits[20];  // of 2^64 - 1
    std::size_t begin = sizeof digits;
    do {
      digits[--begin] = static_cast<char>('0' + number % 10);
      number /= 10;
    } while (number != 0);
    put(std::string_view(digits + begin, sizeof digits - begin));
  }

  // Not inlined, so that bodies without members do not pay for them, and of a copy, so that the position of theirs
  // stays in a register.
  template <class IsOwn>
  ERROR_CATALOG_NOINLINE static object_writer with_members(object_writer out, body_members all, IsOwn is_own) noexcept {
    for (const body_member& each : all) {
      if (each.is_given() && !is_own(each.name_) && !is_repeated(all, each)) out.member(each);
    }
    return out;
  }

  void put_escaped(std::string_view text) noexcept { *this = with_escaped(*this, text); }

  // Of a copy, too. What needs no escape is written in runs, as long as possible.
  ERROR_CATALOG_NOINLINE static object_writer with_escaped(object_writer out, std::string_view text) noexcept {
    std::size_t run = 0;
    std::size_t at = skip_plain(text, 0);
    while (at != text.size()) {
      const sequence next = first_sequence({text.data() + at, text.size() - at});
      if (!next.kept) {
        out.put(std::string_view(text.data() + run, at - run));
        out.put_substitute(text[at]);
        run = at + next.size;
      }
      at = skip_plain(text, at + next.size);
    }
    out.put(std::string_view(text.data() + run, text.size() - run));
    return out;
  }

  // Where what is plain from `at` on ends, as far as that is seen eight bytes at a time.
  static std::size_t skip_plain(std::string_view text, std::size_t at) noexcept {
    if (text.size() < 8) return at;
    const std::size_t last = text.size() - 8;  // these eight overlap those before
    while (at < last && is_plain(text.data() + at)) at += 8;
    return at >= last && is_plain(text.data() + last) ? text.size() : at;
  }

  // What replaces an ASCII character that must be escaped, or a maximal subpart that begins with this byte.
  void put_substitute(char byte) noexcept {
    constexpr char letter[] = "uuuuuuuubtnufruuuuuuuuuuuuuuuuuu";  // of the escape of each control character
    constexpr char hex[] = "0123456789abcdef";
    const auto code = number(byte);
    if (code >= 0x80) return put(std::string_view("\xEF\xBF\xBD"));
    const char escape[] = {'\\', code < 0x20 ? letter[code] : byte, '0', '0', hex[code / 16], hex[code % 16]};
    put(std::string_view(escape, escape[1] == 'u' ? sizeof escape : 2));
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

  // Whether eight bytes are ASCII that needs no escape. Any other byte sets its top bit in one of the terms, and a
  // borrow sets that of a neighbour only then. With one bit flipped, a quote comes right after the control characters.
  static bool is_plain(const char* bytes) noexcept {
    constexpr std::uint64_t each = 0x0101010101010101;
    std::uint64_t word;
    std::memcpy(&word, bytes, sizeof word);
    const std::uint64_t control_or_quote = (word ^ each * 0x02) - each * 0x21;
    const std::uint64_t backslash = (word ^ each * '\\') - each;
    return ((word | control_or_quote | backslash) & each * 0x80) == 0;
  }
};

}  // namespace error_catalog::detail

#endif
