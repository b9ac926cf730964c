// SPDX-License-Identifier: Apache-2.0
#include <error_catalog/reason.hpp>

#include <string_view>

#include "catch.hpp"

using error_catalog::reason_phrase;

TEST_CASE("reason_phrase knows the registered status codes") {
  static_assert(std::string_view(reason_phrase(404)) == "Not Found");
  CHECK(reason_phrase(100) == std::string_view("Continue"));
  CHECK(reason_phrase(200) == std::string_view("OK"));
  CHECK(reason_phrase(307) == std::string_view("Temporary Redirect"));
  CHECK(reason_phrase(400) == std::string_view("Bad Request"));
  CHECK(reason_phrase(401) == std::string_view("Unauthorized"));
  CHECK(reason_phrase(403) == std::string_view("Forbidden"));
  CHECK(reason_phrase(413) == std::string_view("Content Too Large"));
  CHECK(reason_phrase(422) == std::string_view("Unprocessable Content"));
  CHECK(reason_phrase(429) == std::string_view("Too Many Requests"));
  CHECK(reason_phrase(500) == std::string_view("Internal Server Error"));
  CHECK(reason_phrase(503) == std::string_view("Service Unavailable"));
  CHECK(reason_phrase(511) == std::string_view("Network Authentication Required"));
}

TEST_CASE("a status code that is not registered has no reason phrase") {
  for (const int status : {-404, 0, 99, 105, 306, 418, 420, 430, 509, 510, 599, 600, 65940}) {
    INFO(status);
    CHECK(reason_phrase(status) == std::string_view());
  }
}

TEST_CASE("as many reason phrases as the registry has") {
  int phrases = 0;
  for (int status = 0; status < 1000; ++status) phrases += *reason_phrase(status) != '\0';
  CHECK(phrases == 61);
}
