// SPDX-License-Identifier: Apache-2.0
/// \file
/// The JSON body of an HTTP response that reports an error: in the service's own form, or as RFC 9457 problem details.
#ifndef ERROR_CATALOG_BODY_HPP
#define ERROR_CATALOG_BODY_HPP

#include <string>
#include <string_view>
#include <utility>

#include <error_catalog/body_member.hpp>      // IWYU pragma: export
#include <error_catalog/detail/as_entry.hpp>  // IWYU pragma: export
#include <error_catalog/detail/object_writer.hpp>
#include <error_catalog/detail/reason_text.hpp>
#include <error_catalog/detail/text_facts.hpp>
#include <error_catalog/detail/with_text.hpp>

namespace error_catalog {

/// What a body says in place of the entry's texts, or in addition to them. An empty text counts as not set.
///
/// The texts may be any bytes: they are escaped for JSON (RFC 8259, section 7). U+FFFD replaces each maximal subpart of
/// an ill-formed UTF-8 sequence (The Unicode Standard 15.0, section 3.9). They must live until the body is written.
struct body_options {
  std::string_view message = {};    ///< replaces the entry's: a translation, or what came with an unlisted code
  std::string_view detail = {};     ///< what is specific to this occurrence (RFC 9457, section 3.1.4)
  std::string_view handling = {};   ///< replaces the entry's: a translation, or what to do about an unlisted code
  std::string_view instance = {};   ///< a URI reference to this occurrence (RFC 9457, section 3.1.5)
  std::string_view type = {};       ///< the complete URI of the type (RFC 9457, section 3.1.1)
  std::string_view type_base = {};  ///< the beginning of all types; the code is appended, after a `#` where needed
  std::string_view code = {};       ///< replaces the entry's: an unlisted code, so that it is not lost
  int status = 0;                   ///< replaces the entry's HTTP status code, if it is from 100 to 599
  body_members members = {};        ///< more members, written at the end, such as the id of the request
};

namespace detail {

constexpr json_text value_or(std::string_view option, std::string_view otherwise, bool plain) noexcept {
  return option.empty() ? json_text{otherwise, plain} : json_text{option, false};
}

// What separates options.type_base from a code.
constexpr std::string_view separator_of(std::string_view type_base) noexcept {
  constexpr std::string_view separators = "#/=?:";
  return separators.find(type_base.back()) == separators.npos ? "#" : "";
}

// What write(char* out, std::size_t size) writes, as a string: one allocation, and one call if it is short.
template <class Write>
std::string to_string(Write write) {
  return detail::with_text(write, [](auto text) { return std::string(std::move(text)); });
}

// Inline, so that a call without options does not look at them.
template <class Entry>
ERROR_CATALOG_INLINE inline std::size_t write_problem_details(char* out, std::size_t size, Entry entry,
                                                              const body_options& options) noexcept {
  const bool plain = !holds(entry, text_fact::may_need_escape);
  const json_text code = value_or(options.code, entry.code(), plain);
  const json_text message = value_or(options.message, entry.message(), plain);
  const int status = options.status >= 100 && options.status <= 599 ? options.status : entry.http_status();
  const bool based = options.type.empty() && !options.type_base.empty() && !code.view.empty();
  const bool typed = based || (!options.type.empty() && options.type != "about:blank");
  object_writer object(out, size);
  json_text title = {reason_text(status), true};
  json_text more = message;
  if (typed) {
    const bool told = !options.message.empty() || entry.description() == entry.message();
    title = message;
    more = {told ? std::string_view() : entry.description(), plain};
    if (based) {
      object.member("type", options.type_base, separator_of(options.type_base), code.view);
    } else {
      object.member("type", {options.type});
    }
  }
  object.text_and_status("title", title, "status", status);
  object.member_unless_empty("detail", value_or(options.detail, more.view, more.plain));
  object.member_unless_empty("instance", {options.instance});
  if (!options.code.empty()) {
    object.member("error_code", {options.code});
  } else if (entry) {
    object.member("error_code", {entry.code(), plain});  // whose size is known
  }
  object.member_unless_empty("handling", value_or(options.handling, entry.handling(), plain));
  if (!options.members.empty())
    object.members(options.members, [](auto name) {
      return name == "type" || name == "title" || name == "status" || name == "detail" || name == "instance" ||
             name == "error_code" || name == "handling";
    });
  return object.end();
}

}  // namespace detail

/// Writes the body of an error in the service's own form: at most `size` bytes, and no NUL. Returns the length of the
/// whole body, which is more than `size` if it was truncated. `out` may be null if `size` is 0. Allocates nothing.
///
///     {"error_code":"BackupService.6105","error_msg":"The vault does not exist."}
///
/// The error is an entry or an enumerator. error_code is `options.code` or the code, error_msg `options.message` or the
/// message; both are always present. Unlisted, without these options: "" and "Unlisted error code."
///
/// `options.members` follow. A member is left out if it is called error_code or error_msg, or as one before it: names
/// are unique, and are compared byte by byte. A member without a name, or with an empty text, counts as not set.
template <class Error, class = detail::entry_type<Error>>
std::size_t error_body(char* out, std::size_t size, Error error, const body_options& options = {}) noexcept {
  const auto entry = detail::as_entry(error);
  detail::object_writer object(out, size);
  const bool plain = !detail::holds(entry, detail::text_fact::may_need_escape);
  object.member("error_code", detail::value_or(options.code, entry.code(), plain));
  object.member("error_msg", detail::value_or(options.message, entry.message(), plain));
  if (!options.members.empty())
    object.members(options.members, [](auto name) { return name == "error_code" || name == "error_msg"; });
  return object.end();
}

/// The same body as a string.
template <class Error, class = detail::entry_type<Error>>
[[nodiscard]] std::string error_body(Error error, const body_options& options = {}) {
  return detail::to_string([&](auto... buffer) { return error_catalog::error_body(buffer..., error, options); });
}

/// Writes the problem details of an error (RFC 9457; the media type is application/problem+json), as error_body writes
/// a body. It has these members, in this order, without empty ones:
///
///                   with a type                             without: the type is about:blank
///     type          options.type, or options.type_base
///                   and the error_code
///     title         options.message or the message          the reason phrase of the status
///     status        options.status or the HTTP status       options.status or the HTTP status
///     detail        options.detail, or the description      options.detail, options.message or the message
///                   where neither options.message nor the
///                   message says it
///     instance      options.instance                        options.instance
///     error_code    options.code or the code                options.code or the code
///     handling      options.handling, or the handling       options.handling, or the handling
///     members       options.members                         options.members
///
/// A `#` separates options.type_base from the error_code, unless options.type_base ends in `#`, `/`, `=`, `?` or `:`.
/// Without an error_code, options.type_base counts as not set. about:blank as options.type means no type. Nothing is
/// percent-encoded. Unlisted: status 500, and no handling except options.handling.
///
/// A member of options.members with one of these names is left out, even if the body has none of that name: without a
/// type, a reader must assume about:blank (RFC 9457, section 4.2.1), not what an extension says.
template <class Error, class = detail::entry_type<Error>>
std::size_t problem_details(char* out, std::size_t size, Error error, const body_options& options) noexcept {
  return detail::write_problem_details(out, size, detail::as_entry(error), options);
}

/// The same without options.
template <class Error, class = detail::entry_type<Error>>
std::size_t problem_details(char* out, std::size_t size, Error error) noexcept {
  return detail::write_problem_details(out, size, detail::as_entry(error), {});
}

/// The same problem details as a string.
template <class Error, class = detail::entry_type<Error>>
[[nodiscard]] std::string problem_details(Error error, const body_options& options = {}) {
  return detail::to_string([&](auto... buffer) { return error_catalog::problem_details(buffer..., error, options); });
}

}  // namespace error_catalog

#endif
