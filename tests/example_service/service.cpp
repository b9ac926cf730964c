// SPDX-License-Identifier: Apache-2.0
// A vault service over HTTP, in the shape of the real one. Every error that it answers with comes from the catalog.
#include <httplib.h>

#include <cstdio>
#include <exception>
#include <regex>
#include <string>
#include <string_view>
#include <system_error>
#include <vector>

#include <backup_service/error_code.hpp>
#include <error_catalog/body.hpp>
#include <nlohmann/json.hpp>

#include "vaults.hpp"

using backup_service::catalog;
using error_catalog::body_options;
using nlohmann::json;

namespace {

constexpr std::size_t max_body = 65536;

// Problem details where the client asks for them, else the native body.
void answer_error(const httplib::Request& request, httplib::Response& response, backup_service::entry error,
                  const body_options& options) {
  if (error.retryable()) response.set_header("Retry-After", "1");
  if (request.get_header_value("Accept").find("application/problem+json") != std::string::npos) {
    response.set_content(error_catalog::problem_details(error, options), "application/problem+json");
  } else {
    response.set_content(error_catalog::error_body(error, options), "application/json");
  }
}

void answer_error(const httplib::Request& request, httplib::Response& response, backup_service::entry error,
                  std::string_view detail) {
  body_options options;
  options.detail = detail;
  options.instance = request.path;
  response.status = error.http_status();
  answer_error(request, response, error, options);
}

// What a gateway in front of the service would say: codes that the catalog does not list, with texts of their own.
void answer_gateway_error(const httplib::Request& request, httplib::Response& response, bool known_path) {
  body_options options;
  options.code = "APIG.0101";
  options.message = "The API does not exist.";
  if (response.status == 404 && known_path) {
    response.status = 405;
    response.set_header("Allow", request.method == "POST" ? "GET" : "POST");
    options.code = "APIG.0106";
    options.message = "The API does not take this method.";
  } else if (response.status == 413) {
    options.code = "APIG.0201";
    options.message = "The request body is too large.";
  }
  options.status = response.status;
  answer_error(request, response, backup_service::entry(), options);
}

// Runs what serves a request, and maps whatever it throws.
template <class Serve>
httplib::Server::Handler handler(Serve serve) {
  return [serve](const httplib::Request& request, httplib::Response& response) {
    try {
      const std::string token = request.get_header_value("X-Auth-Token");
      if (token.empty()) fail(errc::authentication_failed, "no X-Auth-Token");
      if (token == "unverified") fail(errc::real_name_authentication_required, "token " + token);
      const json body = request.method == "POST" ? json::parse(request.body) : json();
      response.set_content(serve(request, body).dump(), "application/json");
    } catch (const std::system_error& error) {
      const auto entry = error_catalog::entry_of<errc>(error.code());
      answer_error(request, response, entry ? entry : catalog[errc::unknown_error], error.what());
    } catch (const json::exception& error) {
      answer_error(request, response, catalog[errc::parameter_verification_failed], error.what());
    } catch (const std::exception& error) {
      answer_error(request, response, catalog[errc::unknown_error], error.what());
    }
  };
}

json to_json(const vault& source) {
  json resources = json::array();
  for (const resource& each : source.resources) resources.push_back({{"id", each.id}, {"type", each.type}});
  return {{"vault",
           {{"id", source.id},
            {"name", source.name},
            {"billing", {{"size", source.size}, {"used", source.used}, {"object_type", source.object_type}}},
            {"resources", resources}}}};
}

}  // namespace

int main() {
  vaults store;
  httplib::Server server;
  server.set_payload_max_length(max_body);
  server.new_task_queue = [] { return new httplib::ThreadPool(8); };

  const std::string vaults_path = "/v3/[^/]+/vaults";
  const std::string vault_path = vaults_path + "/([^/]+)";
  const std::string checkpoints_path = "/v3/[^/]+/checkpoints";
  const std::regex known_path(vaults_path + "(/[^/]+(/addresources|/removeresources)?)?|" + checkpoints_path);
  server.Post(vaults_path, handler([&](const httplib::Request&, const json& body) {
                const json& wanted = body.at("vault");
                const json& billing = wanted.at("billing");
                return to_json(store.create(wanted.at("name"), billing.at("object_type"), billing.at("size")));
              }));
  server.Get(vault_path, handler([&](const httplib::Request& request, const json&) {
               return to_json(store.get(request.matches[1]));
             }));
  server.Post(vault_path + "/addresources", handler([&](const httplib::Request& request, const json& body) {
                std::vector<resource> added;
                json ids = json::array();
                for (const json& each : body.at("resources")) {
                  added.push_back({each.at("id"), each.at("type")});
                  ids.push_back(each.at("id"));
                }
                store.add_resources(request.matches[1], added);
                return json{{"add_resource_ids", ids}};
              }));
  server.Post(vault_path + "/removeresources", handler([&](const httplib::Request& request, const json& body) {
                const json& ids = body.at("resource_ids");
                store.remove_resources(request.matches[1], ids.get<std::vector<std::string>>());
                return json{{"remove_resource_ids", ids}};
              }));
  server.Post(checkpoints_path, handler([&](const httplib::Request&, const json& body) {
                const std::string vault_id = body.at("checkpoint").at("vault_id");
                const std::string id = store.create_checkpoint(vault_id);
                return json{{"checkpoint", {{"id", id}, {"vault_id", vault_id}, {"status", "protecting"}}}};
              }));
  server.set_error_handler([&](const httplib::Request& request, httplib::Response& response) {
    if (response.body.empty()) answer_gateway_error(request, response, std::regex_match(request.path, known_path));
  });

  const int port = server.bind_to_any_port("127.0.0.1");
  std::printf("%d\n", port);
  std::fflush(stdout);
  return server.listen_after_bind() ? 0 : 1;
}
