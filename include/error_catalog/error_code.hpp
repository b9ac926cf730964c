// SPDX-License-Identifier: Apache-2.0
// The errors of a catalog in <system_error>: the category of their codes, and the conditions that they match.
#ifndef ERROR_CATALOG_ERROR_CODE_HPP
#define ERROR_CATALOG_ERROR_CODE_HPP

#include <cstring>
#include <new>
#include <string>
#include <string_view>
#include <system_error>  // IWYU pragma: export
#include <type_traits>   // IWYU pragma: export

#include <error_catalog/catalog.hpp>  // IWYU pragma: export

namespace error_catalog {

/// The HTTP status codes of the IANA registry (RFC 9110, section 16.2.1), named as reason_phrase names them.
/// Each is a std::error_condition, of the category "http": `ec == http::not_found` where ec is an error of a catalog
/// and its entry has this http_status(); an unlisted one has 500. A code that is no error, 0, or of another category
/// equals none.
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

/// What an error asks of a program. Each is a std::error_condition, of the category "error_catalog". A code that is
/// unlisted, no error, 0, or of another category than a catalog's equals none.
enum class condition {
  retryable = 1,  ///< equals the errors whose entry is retryable(): the same call can succeed later
};

namespace detail {

// The one object of a category, made on first use and never destroyed: good before main and in the last function at
// exit, which has nothing to do for it. The constructor of std::error_category is not constexpr in every library.
template <class Category>
ERROR_CATALOG_HIDDEN const Category& instance() noexcept {
  alignas(Category) static unsigned char storage[sizeof(Category)];
  static const Category& category = *::new (static_cast<void*>(storage)) Category();
  return category;
}

// A category has another object in each library that dlopen loads: its name tells.
inline bool same(const std::error_category& a, const std::error_category& b) noexcept {
  return a == b || std::strcmp(a.name(), b.name()) == 0;
}

struct ERROR_CATALOG_HIDDEN http_category final : std::error_category {
  const char* name() const noexcept override { return "http"; }
  std::string message(int value) const override { return reason_phrase(value); }
};

struct ERROR_CATALOG_HIDDEN condition_category final : std::error_category {
  const char* name() const noexcept override { return "error_catalog"; }
  std::string message(int value) const override {
    return value == static_cast<int>(condition::retryable) ? "The same call can succeed later." : "Unlisted condition.";
  }
};

template <class Errc>
struct ERROR_CATALOG_HIDDEN catalog_category final : std::error_category {
  const char* name() const noexcept override { return table<Errc>::category; }

  std::string message(int value) const override {
    const basic_entry<Errc> entry = basic_catalog<Errc>().find(value);
    std::string text(entry.message());
    if (entry) text.append(" (").append(entry.code()).append(")");
    return text;
  }

  // Conditions are matched here: their own categories know no table.
  bool equivalent(int value, const std::error_condition& other) const noexcept override {
    if (same(other.category(), *this)) return other.value() == value;
    const basic_entry<Errc> entry = basic_catalog<Errc>().find(value);
    if (same(other.category(), instance<http_category>())) return value != 0 && other.value() == entry.http_status();
    const bool retryable = entry.retryable() && other.value() == static_cast<int>(condition::retryable);
    return retryable && same(other.category(), instance<condition_category>());
  }

  bool equivalent(const std::error_code& other, int value) const noexcept override {
    return same(other.category(), *this) && other.value() == value;
  }
};

}  // namespace detail

/// The condition that an error has this HTTP status. Its message is the reason phrase.
[[nodiscard]] inline std::error_condition make_error_condition(http status) noexcept {
  return {static_cast<int>(status), detail::instance<detail::http_category>()};
}

/// The condition that an error asks for this.
[[nodiscard]] inline std::error_condition make_error_condition(condition value) noexcept {
  return {static_cast<int>(value), detail::instance<detail::condition_category>()};
}

/// The category of the errors of a catalog, which is never destroyed. Its name is what their codes begin with,
/// "BackupService"; a message is "The vault does not exist. (BackupService.6105)", or "Unlisted error code." for every
/// int that is not listed.
///
/// A library that dlopen loads has another object. Conditions, is and entry_of go by the name, so that they are right
/// across libraries; == of two std::error_code goes by the object.
template <class Errc>
[[nodiscard]] ERROR_CATALOG_HIDDEN const std::error_category& category() noexcept {
  constexpr std::string_view name = table<Errc>::category;
  static_assert(name != "http" && name != "error_catalog", "a category of conditions has this name");
  return detail::instance<detail::catalog_category<Errc>>();
}

/// Whether ec is this error: of the same value, listed or not, and a category of the same name. False where the value
/// is 0, which is no error, so that `is(ec, Errc{})` always is.
template <class Errc>
[[nodiscard]] bool is(const std::error_code& ec, Errc code) noexcept {
  return ec && ec.value() == static_cast<int>(code) && detail::same(ec.category(), category<Errc>());
}

/// The entry of ec. Unlisted where its value is, or where its category has another name than the catalog's.
template <class Errc>
[[nodiscard]] basic_entry<Errc> entry_of(const std::error_code& ec) noexcept {
  return detail::same(ec.category(), category<Errc>()) ? basic_catalog<Errc>().find(ec.value()) : basic_entry<Errc>();
}

}  // namespace error_catalog

template <>
struct std::is_error_condition_enum<error_catalog::http> : std::true_type {};
template <>
struct std::is_error_condition_enum<error_catalog::condition> : std::true_type {};

#endif
