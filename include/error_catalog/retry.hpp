// SPDX-License-Identifier: Apache-2.0
/// \file
/// Whether to try again, by the HTTP status code alone.
#ifndef ERROR_CATALOG_RETRY_HPP
#define ERROR_CATALOG_RETRY_HPP

#include <error_catalog/detail/config.hpp>  // IWYU pragma: export

namespace error_catalog {

/// Whether the same request can succeed later, by the HTTP status code of a response whose error code is unlisted. If
/// the code is listed, ask its entry instead. True for these, false for any other number:
///
///     408 Request Timeout        may be repeated, on a new connection (RFC 9110, section 15.5.9)
///     425 Too Early              is to be repeated, without early data (RFC 8470, section 5.2)
///     429 Too Many Requests      Retry-After may say when (RFC 6585, section 4)
///     502 Bad Gateway            repeated by curl --retry, and Envoy's gateway-error; RFC 9110 does not say
///     503 Service Unavailable    a delay will likely help; Retry-After may say which (RFC 9110, section 15.6.4)
///     504 Gateway Timeout        as 502
///
/// 500 is not among them: most such faults are permanent. After 502, 503 or 504, the server may have done what was
/// asked: repeat a request that is not idempotent, such as a POST, only if doing it twice is harmless (RFC 9110,
/// section 9.2.2). If the response has Retry-After, wait that long (RFC 9110, section 10.2.3).
[[nodiscard]] constexpr bool retryable(int http_status) noexcept {
  switch (http_status) {
    case 408:
    case 425:
    case 429:
    case 502:
    case 503:
    case 504: return true;
    default: return false;
  }
}

}  // namespace error_catalog

#endif
