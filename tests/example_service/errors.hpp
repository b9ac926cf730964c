// SPDX-License-Identifier: Apache-2.0
// What becomes of an error: the client gets it from the catalog, with the id of its request; the log gets the rest,
// under the same id. What an exception of a library says names files, hosts and versions, and stays inside (RFC 9457,
// section 5).
#ifndef EXAMPLE_SERVICE_ERRORS_HPP
#define EXAMPLE_SERVICE_ERRORS_HPP

#include <httplib.h>

#include <cstdio>
#include <exception>
#include <random>
#include <string>
#include <string_view>
#include <system_error>

#include <backup_service/error_code.hpp>
#include <error_catalog/body.hpp>  // IWYU pragma: export
#include <error_catalog/fmt.hpp>
#include <nlohmann/json.hpp>

// The id of a request, which is in the header of its response from then on: the client's own where it is short and
// plain enough for a log, else a new one.
inline std::string request_id(const httplib::Request& request, httplib::Response& response) {
  const char* const header = "X-Request-Id";
  if (!response.has_header(header)) {
    std::string id = request.get_header_value(header);
    const bool plain =
        id.find_first_not_of("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_.") == id.npos;
    if (id.empty() || id.size() > 64 || !plain) {
      std::random_device random;
      id = fmt::format("{:08x}{:08x}{:08x}{:08x}", random(), random(), random(), random());
    }
    response.set_header(header, id);
  }
  return response.get_header_value(header);
}

// Answers with problem details where the client asks for them, else with the native body, and writes a line to the log.
// Only the log has `what`.
inline void answer_error(const httplib::Request& request, httplib::Response& response, backup_service::entry error,
                         error_catalog::body_options options, std::string_view what) {
  const std::string id = request_id(request, response);
  const error_catalog::body_member members[] = {{"request_id", id}};
  options.members = members;
  options.status = response.status;
  if (error.retryable())
    response.set_header("Retry-After", "1");  // how long is the service's to say, not the catalog's
  if (request.get_header_value("Accept").find("application/problem+json") != std::string::npos) {
    response.set_content(error_catalog::problem_details(error, options), "application/problem+json");
  } else {
    response.set_content(error_catalog::error_body(error, options), "application/json");
  }
  fmt::print(stderr, "level={} request_id={} method={} path={:?} status={} code={} what={:?}\n",
             response.status < 500 ? "info" : "error", id, request.method, request.path, response.status,
             error ? error.code() : options.code, what);
}

// The one place that maps exceptions. What fail() throws is for the client, too: it repeats what the request named.
inline void answer_exception(const httplib::Request& request, httplib::Response& response, std::exception_ptr thrown) {
  using backup_service::errc;
  errc code = errc::unknown_error;
  std::string what = "not a std::exception";
  error_catalog::body_options options;
  options.instance = request.path;
  try {
    std::rethrow_exception(thrown);
  } catch (const std::system_error& error) {
    what = error.what();
    if (const auto ours = error_catalog::entry_of<errc>(error.code())) {
      code = ours.value();
      options.detail = what;
    }
  } catch (const nlohmann::json::exception& error) {
    what = error.what();
    code = errc::parameter_verification_failed;
  } catch (const std::exception& error) {
    what = error.what();
  } catch (...) {
  }
  response.status = http_status(code);
  answer_error(request, response, backup_service::catalog[code], options, what);
}

#endif
