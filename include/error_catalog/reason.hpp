// SPDX-License-Identifier: Apache-2.0
/// \file
/// The reason phrase of an HTTP status code.
#ifndef ERROR_CATALOG_REASON_HPP
#define ERROR_CATALOG_REASON_HPP

#include <cstdint>

#include <error_catalog/detail/config.hpp>

namespace error_catalog {

namespace detail {

// The IANA registry of HTTP status codes: each code, a space and its reason phrase.
inline constexpr char reasons[] ERROR_CATALOG_HIDDEN =
    "100 Continue\0"
    "101 Switching Protocols\0"
    "102 Processing\0"
    "103 Early Hints\0"
    "104 Upload Resumption Supported\0"
    "200 OK\0"
    "201 Created\0"
    "202 Accepted\0"
    "203 Non-Authoritative Information\0"
    "204 No Content\0"
    "205 Reset Content\0"
    "206 Partial Content\0"
    "207 Multi-Status\0"
    "208 Already Reported\0"
    "226 IM Used\0"
    "300 Multiple Choices\0"
    "301 Moved Permanently\0"
    "302 Found\0"
    "303 See Other\0"
    "304 Not Modified\0"
    "305 Use Proxy\0"
    "307 Temporary Redirect\0"
    "308 Permanent Redirect\0"
    "400 Bad Request\0"
    "401 Unauthorized\0"
    "402 Payment Required\0"
    "403 Forbidden\0"
    "404 Not Found\0"
    "405 Method Not Allowed\0"
    "406 Not Acceptable\0"
    "407 Proxy Authentication Required\0"
    "408 Request Timeout\0"
    "409 Conflict\0"
    "410 Gone\0"
    "411 Length Required\0"
    "412 Precondition Failed\0"
    "413 Content Too Large\0"
    "414 URI Too Long\0"
    "415 Unsupported Media Type\0"
    "416 Range Not Satisfiable\0"
    "417 Expectation Failed\0"
    "421 Misdirected Request\0"
    "422 Unprocessable Content\0"
    "423 Locked\0"
    "424 Failed Dependency\0"
    "425 Too Early\0"
    "426 Upgrade Required\0"
    "428 Precondition Required\0"
    "429 Too Many Requests\0"
    "431 Request Header Fields Too Large\0"
    "451 Unavailable For Legal Reasons\0"
    "500 Internal Server Error\0"
    "501 Not Implemented\0"
    "502 Bad Gateway\0"
    "503 Service Unavailable\0"
    "504 Gateway Timeout\0"
    "505 HTTP Version Not Supported\0"
    "506 Variant Also Negotiates\0"
    "507 Insufficient Storage\0"
    "508 Loop Detected\0"
    "511 Network Authentication Required\0";

// Where the phrase of each status code begins, by its hundreds, from 1 on, and the rest, which is at most 51. An
// unregistered code has an empty one. A template, so that a compiler only makes it if it is used.
template <class Unit>
struct reason_index {
  constexpr reason_index() noexcept {
    constexpr Unit end = sizeof reasons - 1;
    for (auto& hundred : begin) {
      for (Unit& each : hundred) each = end;
    }
    for (Unit at = 0; at != end; ++at) {
      begin[reasons[at] - '1'][10 * (reasons[at + 1] - '0') + reasons[at + 2] - '0'] = static_cast<Unit>(at + 4);
      while (reasons[at] != '\0') ++at;
    }
  }
  Unit begin[5][52] = {};
};

template <class Unit>
inline constexpr reason_index<Unit> index_of_reasons ERROR_CATALOG_HIDDEN{};

}  // namespace detail

/// The reason phrase of an HTTP status code, from the IANA registry (RFC 9110, section 16.2.1): "Not Found" for 404.
/// A status that is not registered: "". This is a template: wrap it in a lambda to pass it to an algorithm.
template <class Unit = std::uint16_t>
[[nodiscard]] ERROR_CATALOG_HIDDEN constexpr const char* reason_phrase(int http_status) noexcept {
  const bool in_range = 100 <= http_status && http_status <= 599 && http_status % 100 <= 51;
  return in_range ? detail::reasons + detail::index_of_reasons<Unit>.begin[http_status / 100 - 1][http_status % 100]
                  : "";
}

}  // namespace error_catalog

#endif
