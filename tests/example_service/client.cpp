// SPDX-License-Identifier: Apache-2.0
// A client that adds a resource to a vault: it finds the code in whatever comes back. The catalog's advice decides
// whether it tries again, and the HTTP status code where the catalog does not list the code. The service refuses to add
// a resource twice, so another try does no harm; of other requests that are not idempotent, know it first.
//
//   client <port> <path> <json>
#include <httplib.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <system_error>
#include <thread>

#include <backup_service/error_code.hpp>
#include <error_catalog/fmt.hpp>
#include <error_catalog/retry.hpp>
#include <nlohmann/json.hpp>

namespace {

// The text of a member of a JSON object, or "" where there is none.
std::string member(const std::string& body, const char* name) {
  const auto json = nlohmann::json::parse(body, nullptr, false);
  return json.is_object() && json.contains(name) && json[name].is_string() ? json[name].get<std::string>() : "";
}

// The error that a response reports. A code that the catalog does not list, of a gateway or a later version, is one,
// too.
std::error_code error_of(const httplib::Response& response) {
  if (response.status < 300) return {};
  return backup_service::catalog.scan(response.body).entry;
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 4) return std::fputs("usage: client <port> <path> <json>\n", stderr), 2;
  httplib::Client http("127.0.0.1", std::stoi(argv[1]));
  http.set_default_headers({{"X-Auth-Token", "token"}});

  auto wait = std::chrono::milliseconds(200);
  for (int attempt = 1;; ++attempt, wait *= 2) {
    const auto response = http.Post(argv[2], argv[3], "application/json");
    if (!response) return fmt::print("no answer: {}\n", httplib::to_string(response.error())), 1;
    const std::error_code ec = error_of(*response);
    if (!ec) return fmt::print("done at attempt {}\n", attempt), 0;

    const auto error = error_catalog::entry_of<backup_service::errc>(ec);
    const bool again = error ? error.retryable() : error_catalog::retryable(response->status);
    if (error) {
      fmt::print("{:l}\n", error);
    } else {  // its own words are all there is
      fmt::print("HTTP {}: {} {}\n", response->status, member(response->body, "error_code"),
                 member(response->body, "error_msg"));
    }
    if (!again || attempt == 5) {
      if (error) fmt::print("{:u}\n", error);
      return fmt::print("The service knows it as request {}.\n", member(response->body, "request_id")), 1;
    }
    const long retry_after = std::strtol(response->get_header_value("Retry-After").c_str(), nullptr, 10);
    std::this_thread::sleep_for(std::max<std::chrono::milliseconds>(wait, std::chrono::seconds(retry_after)));
  }
}
