// SPDX-License-Identifier: Apache-2.0
// The JSON body of an HTTP response that reports an error: in the service's own form, or as RFC 9457 problem details.
#ifndef ERROR_CATALOG_BODY_HPP
#define ERROR_CATALOG_BODY_HPP

#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>
#include <utility>

#include <error_catalog/detail/as_entry.hpp>  // IWYU pragma: export
#include <error_catalog/detail/status_text.hpp>
#include <error_catalog/detail/with_text.hpp>

namespace error_catalog {

/// What a body says instead of the entry's texts, or beside them. An empty text counts as not given.
///
/// The texts may be any bytes: they are escaped into JSON (RFC 8259, section 7). Where they are not UTF-8, U+FFFD
/// stands for each maximal subpart of an ill-formed sequence (The Unicode Standard 15.0, section 3.9).
struct body_options {
  std::string_view message = {};    ///< instead of the entry's: a translation, or what came with an unlisted code
  std::string_view detail = {};     ///< what is particular to this occurrence (RFC 9457, section 3.1.4)
  std::string_view instance = {};   ///< a URI reference to this occurrence (RFC 9457, section 3.1.5)
  std::string_view type_base = {};  ///< the URI of a document about the errors, for the type (RFC 9457, section 3.1.1)
  std::string_view code = {};       ///< instead of the entry's: an unlisted code, so that it is not lost
  int status = 0;                   ///< instead of the entry's HTTP status code, where 100 to 599: the response's
};

namespace detail {

constexpr std::string_view value_or(std::string_view option, std::string_view otherwise) noexcept {
  return option.empty() ? otherwise : option;
}

// Writes a JSON object as far as the buffer has room, and counts the whole of it.
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

  // A URI and its fragment.
  void member(std::string_view name, std::string_view uri, std::string_view fragment) noexcept {
    put_name(name);
    put("\"");
    put_escaped(uri);
    put("#");
    put_escaped(fragment);
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

  // Ends the object, and returns its length.
  std::size_t end() noexcept { return put("}"), length_; }

 private:
  struct sequence {
    std::size_t size;
    bool kept;
  };

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

  // What needs no escape goes out in runs, each as long as can be.
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

  // What stands for an ASCII character that is not kept, or for a maximal subpart that begins with this byte.
  void put_substitute(char byte) noexcept {
    constexpr char letter[] = "uuuuuuuubtnufruuuuuuuuuuuuuuuuuu";  // of the escape of each control character
    constexpr char hex[] = "0123456789abcdef";
    const auto code = number(byte);
    if (code >= 0x80) return put("\xEF\xBF\xBD");
    const char escape[] = {'\\', code < 0x20 ? letter[code] : byte, '0', '0', hex[code / 16], hex[code % 16]};
    put({escape, escape[1] == 'u' ? sizeof escape : 2});
  }

  // The character at the beginning, or the maximal subpart of an ill-formed one, and whether it is kept as it is.
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

  // Whether the first eight bytes are ASCII that needs no escape. Another byte has the top bit in one of the terms; so
  // can its neighbour, by a borrow, but only then.
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

// What write(char* out, std::size_t size) writes, as a string: one allocation, and one call if it is short.
template <class Write>
std::string to_string(Write write) {
  return detail::with_text(write, [](auto text) { return std::string(std::move(text)); });
}

}  // namespace detail

/// Writes the body of an error in the service's own form, at most `size` bytes of it and no NUL, and returns how long
/// the whole body is: more than `size` where it was cut. `out` may be null where `size` is 0. Allocates nothing.
///
///     {"error_code":"BackupService.6105","error_msg":"The vault does not exist."}
///
/// The error is an entry or an enumerator. error_code is `options.code` or the code, error_msg `options.message` or the
/// message; both are always there. Unlisted, without these options: "" and "Unlisted error code."
template <class Error, class = detail::entry_type<Error>>
std::size_t error_body(char* out, std::size_t size, Error error, const body_options& options = {}) noexcept {
  const auto entry = detail::as_entry(error);
  detail::object_writer object(out, size);
  object.member("error_code", detail::value_or(options.code, entry.code()));
  object.member("error_msg", detail::value_or(options.message, entry.message()));
  return object.end();
}

/// The same body as a string.
template <class Error, class = detail::entry_type<Error>>
[[nodiscard]] std::string error_body(Error error, const body_options& options = {}) {
  return detail::to_string([&](auto... buffer) { return error_catalog::error_body(buffer..., error, options); });
}

/// Writes the problem details of an error (RFC 9457; the media type is application/problem+json), as error_body writes
/// a body. The members are these, in this order, without those that are empty:
///
///                   with options.type_base                    without: the type is about:blank
///     type          options.type_base, `#`, the error_code
///     title         options.message or the message            the reason phrase of the status
///     status        options.status or the HTTP status         options.status or the HTTP status
///     detail        options.detail, or the description        options.detail, options.message or the message
///                   where it is not the entry's message
///     instance      options.instance                          options.instance
///     error_code    options.code or the code                  options.code or the code
///     handling      what to do about it                       what to do about it
///
/// Without an error_code, `options.type_base` counts as not given. Nothing is percent-encoded. Unlisted: status 500,
/// and no handling.
template <class Error, class = detail::entry_type<Error>>
std::size_t problem_details(char* out, std::size_t size, Error error, const body_options& options = {}) noexcept {
  const auto entry = detail::as_entry(error);
  const std::string_view code = detail::value_or(options.code, entry.code());
  const std::string_view message = detail::value_or(options.message, entry.message());
  const std::string_view more = entry.description() != entry.message() ? entry.description() : std::string_view();
  const int status = options.status >= 100 && options.status <= 599 ? options.status : entry.http_status();
  const bool typed = !options.type_base.empty() && !code.empty();
  detail::object_writer object(out, size);
  if (typed) object.member("type", options.type_base, code);
  object.member_unless_empty("title", typed ? message : reason_phrase(status));
  object.status_member("status", status);
  object.member_unless_empty("detail", detail::value_or(options.detail, typed ? more : message));
  object.member_unless_empty("instance", options.instance);
  object.member_unless_empty("error_code", code);
  object.member_unless_empty("handling", entry.handling());
  return object.end();
}

/// The same problem details as a string.
template <class Error, class = detail::entry_type<Error>>
[[nodiscard]] std::string problem_details(Error error, const body_options& options = {}) {
  return detail::to_string([&](auto... buffer) { return error_catalog::problem_details(buffer..., error, options); });
}

}  // namespace error_catalog

#endif
