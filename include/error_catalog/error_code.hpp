// SPDX-License-Identifier: Apache-2.0
/// \file
/// The errors of a catalog in `<system_error>`: the category of their codes, and the conditions that they match.
#ifndef ERROR_CATALOG_ERROR_CODE_HPP
#define ERROR_CATALOG_ERROR_CODE_HPP

#include <cstring>
#include <new>  // NOLINT(misc-include-cleaner): placement new
#include <string>
#include <string_view>
#include <system_error>  // IWYU pragma: export
#include <type_traits>   // IWYU pragma: export

#include <error_catalog/catalog.hpp>  // IWYU pragma: export

namespace error_catalog {

/// The HTTP status codes of the IANA registry (RFC 9110, section 16.2.1), named after their reason phrases. Each is a
/// std::error_condition of the category "error_catalog.http": `ec == http::not_found` if ec is an error of a catalog
/// and its entry has this http_status(), 500 if unlisted. The value 0 (success) and other categories equal none.
enum class http {
  continue_ = 100,
  switching_protocols = 101,
  processing = 102,
  early_hints = 103,
  upload_resumption_supported = 104,
  ok = 200,
  created = 201,
  accepted = 202,
  non_authoritative_information = 203,
  no_content = 204,
  reset_content = 205,
  partial_content = 206,
  multi_status = 207,
  already_reported = 208,
  im_used = 226,
  multiple_choices = 300,
  moved_permanently = 301,
  found = 302,
  see_other = 303,
  not_modified = 304,
  use_proxy = 305,
  temporary_redirect = 307,
  permanent_redirect = 308,
  bad_request = 400,
  unauthorized = 401,
  payment_required = 402,
  forbidden = 403,
  not_found = 404,
  method_not_allowed = 405,
  not_acceptable = 406,
  proxy_authentication_required = 407,
  request_timeout = 408,
  conflict = 409,
  gone = 410,
  length_required = 411,
  precondition_failed = 412,
  content_too_large = 413,
  uri_too_long = 414,
  unsupported_media_type = 415,
  range_not_satisfiable = 416,
  expectation_failed = 417,
  misdirected_request = 421,
  unprocessable_content = 422,
  locked = 423,
  failed_dependency = 424,
  too_early = 425,
  upgrade_required = 426,
  precondition_required = 428,
  too_many_requests = 429,
  request_header_fields_too_large = 431,
  unavailable_for_legal_reasons = 451,
  internal_server_error = 500,
  not_implemented = 501,
  bad_gateway = 502,
  service_unavailable = 503,
  gateway_timeout = 504,
  http_version_not_supported = 505,
  variant_also_negotiates = 506,
  insufficient_storage = 507,
  loop_detected = 508,
  network_authentication_required = 511,
};

/// What a program can do about an error. Each is a std::error_condition of the category "error_catalog.condition". An
/// unlisted value, 0 (success) and other categories equal none.
enum class condition {
  retryable = 1,  ///< equals the errors whose entry is retryable(): the same call can succeed later
};

namespace detail {

// The one object of a category, created on first use and never destroyed: valid before main and in the last function at
// exit. The constructor of std::error_category is not constexpr in every library.
template <class Category>
ERROR_CATALOG_HIDDEN const Category& instance() noexcept {
  alignas(Category) static unsigned char storage[sizeof(Category)];
  static const Category& category = *::new (static_cast<void*>(storage)) Category();
  return category;
}

// The value of the condition by which a category is asked who it is; see question.
constexpr int identity_value = 0x1D3A71F1;

// Each shared library has its own object of a category, and other categories may have the same name. So a category is
// asked who it is: whether its value 0 is equivalent to a condition whose category has the name of an identity, which
// no user sees. Ours answer yes if that condition has identity_value, and no if it has 0; no other category does both.
template <class Category>
struct ERROR_CATALOG_HIDDEN question final : std::error_category {
  const char* name() const noexcept override { return Category::identity; }
  std::string message(int) const override { return std::string(); }
  bool equivalent(int, const std::error_condition&) const noexcept override { return false; }
};

// Whether a category is a Category, of this library or another.
template <class Category>
ERROR_CATALOG_HIDDEN bool is_a(const std::error_category& category) noexcept {
  if (category == instance<Category>()) return true;
  const std::error_category& asked = instance<question<Category>>();
  return category.equivalent(0, std::error_condition(identity_value, asked)) &&
         !category.equivalent(0, std::error_condition(0, asked));
}

// The answer to a question about an identity: 1 or 0; -1 if the condition is not such a question.
inline int answer(const std::error_condition& condition, const char* identity) noexcept {
  return std::strcmp(condition.category().name(), identity) == 0 ? condition.value() == identity_value : -1;
}

struct ERROR_CATALOG_HIDDEN http_category final : std::error_category {
  static constexpr const char* identity = "identity of error_catalog.http";
  const char* name() const noexcept override { return "error_catalog.http"; }
  std::string message(int value) const override { return reason_phrase(value); }
  bool equivalent(int, const std::error_condition& other) const noexcept override {
    return answer(other, identity) == 1;
  }
};

struct ERROR_CATALOG_HIDDEN condition_category final : std::error_category {
  static constexpr const char* identity = "identity of error_catalog.condition";
  const char* name() const noexcept override { return "error_catalog.condition"; }
  std::string message(int value) const override {
    return value == static_cast<int>(condition::retryable) ? "The same call can succeed later." : "Unlisted condition.";
  }
  bool equivalent(int, const std::error_condition& other) const noexcept override {
    return answer(other, identity) == 1;
  }
};

template <class Errc>
struct ERROR_CATALOG_HIDDEN catalog_category final : std::error_category {
  static constexpr const char* identity = table<Errc>::identity;

  const char* name() const noexcept override { return table<Errc>::category; }

  std::string message(int value) const override {
    const basic_entry<Errc> entry = basic_catalog<Errc>().find(value);
    std::string text(entry.message());
    if (entry) text.append(" (").append(entry.code()).append(")");
    return text;
  }

  // Conditions are matched here, because their own categories know no table.
  bool equivalent(int value, const std::error_condition& other) const noexcept override {
    if (const int is = answer(other, identity); is >= 0) return is == 1;
    if (is_a<catalog_category>(other.category())) return other.value() == value;
    const basic_entry<Errc> entry = basic_catalog<Errc>().find(value);
    if (is_a<http_category>(other.category())) return value != 0 && other.value() == entry.http_status();
    const bool retryable = entry.retryable() && other.value() == static_cast<int>(condition::retryable);
    return retryable && is_a<condition_category>(other.category());
  }

  bool equivalent(const std::error_code& other, int value) const noexcept override {
    return other.value() == value && is_a<catalog_category>(other.category());
  }
};

// Whether ec has this value and belongs to the catalog of Errc, whichever library made it.
template <class Errc>
ERROR_CATALOG_HIDDEN bool is(const std::error_code& ec, Errc code) noexcept {
  return ec.value() == static_cast<int>(code) && is_a<catalog_category<Errc>>(ec.category());
}

}  // namespace detail

/// The condition that matches errors with this HTTP status. Its message is the reason phrase.
[[nodiscard]] inline std::error_condition make_error_condition(http status) noexcept {
  return {static_cast<int>(status), detail::instance<detail::http_category>()};
}

/// The condition that matches errors for which this holds.
[[nodiscard]] inline std::error_condition make_error_condition(condition value) noexcept {
  return {static_cast<int>(value), detail::instance<detail::condition_category>()};
}

/// Writes the status and its reason phrase, such as "404 Not Found".
template <class Traits>
std::basic_ostream<char, Traits>& operator<<(std::basic_ostream<char, Traits>& out, http status) {
  const std::string number = std::to_string(static_cast<int>(status));
  const std::string_view reason = reason_phrase(static_cast<int>(status));
  return out << (reason.empty() ? number : number + ' ' + std::string(reason)).c_str();
}

/// Writes the name of a condition, or the number of an unlisted one.
template <class Traits>
std::basic_ostream<char, Traits>& operator<<(std::basic_ostream<char, Traits>& out, condition value) {
  return value == condition::retryable ? out << "retryable" : out << static_cast<int>(value);
}

/// The category of the errors of a catalog, which is never destroyed. Its name is the prefix of their codes, such as
/// "BackupService". A message is "The vault does not exist. (BackupService.6105)", or "Unlisted error code." for any
/// unlisted int.
///
/// Each shared library may have an object of its own. `==` with an enumerator, an entry or a condition, and entry_of,
/// work across libraries; `==` of two std::error_codes compares the addresses of their categories, as the standard
/// says.
template <class Errc>
[[nodiscard]] ERROR_CATALOG_HIDDEN const std::error_category& category() noexcept {
  return detail::instance<detail::catalog_category<Errc>>();
}

/// The error as a std::error_code. Unlisted: still an error, with the entry's value(); its message is "Unlisted error
/// code."
template <class Errc>
[[nodiscard]] std::error_code make_error_code(basic_entry<Errc> entry) noexcept {
  return {static_cast<int>(entry.value()), category<Errc>()};
}

/// The entry of ec. Unlisted if its value is, or if it is not an error of the catalog.
template <class Errc>
[[nodiscard]] basic_entry<Errc> entry_of(const std::error_code& ec) noexcept {
  return detail::is_a<detail::catalog_category<Errc>>(ec.category()) ? basic_catalog<Errc>().find(ec.value())
                                                                     : basic_entry<Errc>();
}

namespace detail {

template <class Catalog>
struct error_code_access;

template <class Errc>
struct error_code_access<basic_catalog<Errc>> {
  static basic_entry<Errc> entry(const std::error_code& ec) noexcept { return entry_of<Errc>(ec); }
};

}  // namespace detail

/// Whether ec is the error of an entry, whichever library made it: with the same value(), of the same catalog.
template <class Errc>
[[nodiscard]] bool operator==(const std::error_code& ec, basic_entry<Errc> entry) noexcept {
  return detail::is(ec, entry.value());
}
#ifndef __cpp_impl_three_way_comparison  // which makes the others of this one
template <class Errc>
[[nodiscard]] bool operator==(basic_entry<Errc> entry, const std::error_code& ec) noexcept {
  return ec == entry;
}
template <class Errc>
[[nodiscard]] bool operator!=(const std::error_code& ec, basic_entry<Errc> entry) noexcept {
  return !(ec == entry);
}
template <class Errc>
[[nodiscard]] bool operator!=(basic_entry<Errc> entry, const std::error_code& ec) noexcept {
  return !(ec == entry);
}
#endif

}  // namespace error_catalog

template <class Errc>
struct std::is_error_code_enum<error_catalog::basic_entry<Errc>>  // NOLINT(cert-dcl58-cpp): of a type of ours
    : std::true_type {};
template <>  // which knows the name of its category, and no more
struct std::is_error_code_enum<error_catalog::basic_entry<error_catalog::any_errc>> : std::false_type {};
template <>
struct std::is_error_condition_enum<error_catalog::http> : std::true_type {};
template <>
struct std::is_error_condition_enum<error_catalog::condition> : std::true_type {};

#endif
