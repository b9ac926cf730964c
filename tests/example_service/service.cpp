// SPDX-License-Identifier: Apache-2.0
// A vault service over HTTP, in the shape of the real one. Every error that it answers with comes from the catalog. It
// prints its port, and logs errors to stderr.
//
//   service <directory for checkpoints>
#include <httplib.h>

#include <atomic>
#include <cstdio>
#include <regex>
#include <string>
#include <vector>

#include <nlohmann/json.hpp>

#include "errors.hpp"
#include "vaults.hpp"

using nlohmann::json;

namespace {

constexpr std::size_t max_body = 65536;

// What a gateway in front of the service would say: codes that the catalog does not list, with texts of their own.
void answer_gateway_error(const httplib::Request& request, httplib::Response& response, bool known_path) {
  error_catalog::body_options options;
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
  } else if (response.status == 429) {
    options.code = "APIG.0308";
    options.message = "Too many requests.";
    options.handling = "Try again later.";
  }
  answer_error(request, response, backup_service::entry(), options, "");
}

// The gateway refuses every other request of the project `busy`.
bool is_refused(const httplib::Request& request) {
  static std::atomic<unsigned> requests = 0;
  return request.path.rfind("/v3/busy/", 0) == 0 && requests++ % 2 == 0;
}

// Runs what serves a request; answer_exception() maps whatever it throws.
template <class Serve>
httplib::Server::Handler handler(Serve serve) {
  return [serve](const httplib::Request& request, httplib::Response& response) {
    request_id(request, response);
    if (is_refused(request)) {
      response.status = 429;
      return;
    }
    const std::string token = request.get_header_value("X-Auth-Token");
    if (token.empty()) fail(errc::authentication_failed, "no X-Auth-Token");
    if (token == "unverified") fail(errc::real_name_authentication_required, "the user of X-Auth-Token");
    const json body = request.method == "POST" ? json::parse(request.body) : json();
    response.set_content(serve(request, body).dump(), "application/json");
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

int main(int argc, char** argv) {
  if (argc != 2) return std::fputs("usage: service <directory>\n", stderr), 2;
  vaults store(argv[1]);
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
  server.set_exception_handler(answer_exception);
  server.set_error_handler([&](const httplib::Request& request, httplib::Response& response) {
    if (response.body.empty()) answer_gateway_error(request, response, std::regex_match(request.path, known_path));
  });

  const int port = server.bind_to_any_port("127.0.0.1");
  std::printf("%d\n", port);
  std::fflush(stdout);
  return server.listen_after_bind() ? 0 : 1;
}
