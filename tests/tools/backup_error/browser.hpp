// SPDX-License-Identifier: Apache-2.0
// Drives Chromium by WebDriver (https://www.w3.org/TR/webdriver2).
#ifndef TESTS_TOOLS_BACKUP_ERROR_BROWSER_HPP
#define TESTS_TOOLS_BACKUP_ERROR_BROWSER_HPP

#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <atomic>
#include <csignal>
#include <cstdio>
#include <regex>
#include <stdexcept>
#include <string>
#include <thread>
#include <utility>

#include <httplib.h>
#include <nlohmann/json.hpp>

/// chromedriver on a port that is free.
class driver_process {
 public:
  driver_process() {
    int ends[2] = {};
    if (pipe2(ends, O_CLOEXEC) != 0) throw std::runtime_error("no pipe");
    id_ = fork();
    if (id_ == 0) {
      dup2(ends[1], STDOUT_FILENO);
      execl(CHROMEDRIVER, CHROMEDRIVER, "--port=0", nullptr);
      _exit(127);
    }
    close(ends[1]);
    output_ = fdopen(ends[0], "r");
    std::string text;
    std::smatch port;
    while (!std::regex_search(text, port, std::regex("successfully on port ([0-9]+)[^0-9]"))) {
      const int ch = std::fgetc(output_);
      if (ch == EOF) throw std::runtime_error("chromedriver does not start: " + text);
      text += static_cast<char>(ch);
    }
    port_ = std::stoi(port[1]);
  }
  driver_process(const driver_process&) = delete;
  driver_process& operator=(const driver_process&) = delete;

  ~driver_process() {
    kill(id_, SIGTERM);
    waitpid(id_, nullptr, 0);
    std::fclose(output_);
  }

  int port() const { return port_; }

 private:
  pid_t id_ = 0;
  std::FILE* output_ = nullptr;
  int port_ = 0;
};

/// A window of its own, without a profile.
class browser {
 public:
  using json = nlohmann::json;

  browser() : http_("127.0.0.1", driver_.port()) {
    http_.set_read_timeout(120);
    json arguments = {"--headless=new", "--disable-gpu", "--disable-dev-shm-usage", "--hide-scrollbars"};
    if (geteuid() == 0) arguments.push_back("--no-sandbox");
    const json options = {{"binary", CHROMIUM}, {"args", arguments}};
    const json wanted = {
        {"browserName", "chrome"}, {"goog:chromeOptions", options}, {"goog:loggingPrefs", {{"browser", "ALL"}}}};
    path_ = "/session/" +
            post("/session", {{"capabilities", {{"alwaysMatch", wanted}}}}).at("sessionId").get<std::string>();
  }
  browser(const browser&) = delete;
  browser& operator=(const browser&) = delete;

  ~browser() { http_.Delete(path_.c_str()); }

  void open(const std::string& url) { post(path_ + "/url", {{"url", url}}); }

  /// What a function body in JavaScript returns.
  json run(const std::string& body) {
    return post(path_ + "/execute/sync", {{"script", body}, {"args", json::array()}});
  }

  std::string text(const std::string& selector) {
    return run("return document.querySelector('" + selector + "').innerText");
  }

  void click(const std::string& selector) {
    const json element = post(path_ + "/element", {{"using", "css selector"}, {"value", selector}});
    post(path_ + "/element/" + element.begin()->get<std::string>() + "/click", json::object());
  }

  /// Presses the keys of characters, one after the other.
  void press(const std::string& characters) {
    json actions;
    for (const char ch : characters) {
      for (const char* const type : {"keyDown", "keyUp"})
        actions.push_back({{"type", type}, {"value", std::string(1, ch)}});
    }
    post(path_ + "/actions", {{"actions", {{{"type", "key"}, {"id", "keyboard"}, {"actions", actions}}}}});
  }

  void go_back() { post(path_ + "/back", json::object()); }

  /// What the console has.
  json console() { return post(path_ + "/se/log", {{"type", "browser"}}); }

  /// A command of the DevTools protocol.
  json command(const std::string& name, const json& parameters = json::object()) {
    return post(path_ + "/goog/cdp/execute", {{"cmd", name}, {"params", parameters}});
  }

  void resize(int width, int height) {
    command("Emulation.setDeviceMetricsOverride",
            {{"width", width}, {"height", height}, {"deviceScaleFactor", 1}, {"mobile", width < 600}});
  }

  void prefer(const std::string& feature, const std::string& value) {
    command("Emulation.setEmulatedMedia", {{"features", {{{"name", feature}, {"value", value}}}}});
  }

 private:
  json post(const std::string& path, const json& body) {
    const auto answer = http_.Post(path.c_str(), body.dump(), "application/json");
    if (!answer) throw std::runtime_error("chromedriver does not answer " + path);
    if (answer->status != 200) throw std::runtime_error(path + ": " + answer->body);
    return json::parse(answer->body).at("value");
  }

  driver_process driver_;
  httplib::Client http_;
  std::string path_;
};

/// Serves a page at /errors/, and counts requests.
class page_server {
 public:
  explicit page_server(std::string page) : page_(std::move(page)) {
    server_.set_logger([this](const auto&, const auto&) { ++requests; });
    server_.Get("/errors/", [this](const auto&, auto& answer) { answer.set_content(page_, "text/html"); });
    server_.set_keep_alive_timeout(1);  // seconds that the end waits
    port_ = server_.bind_to_any_port("127.0.0.1");
    thread_ = std::thread([this] { server_.listen_after_bind(); });
  }
  page_server(const page_server&) = delete;
  page_server& operator=(const page_server&) = delete;

  ~page_server() {
    server_.stop();
    thread_.join();
  }

  std::string url() const { return "http://127.0.0.1:" + std::to_string(port_) + "/errors/"; }

  std::atomic<int> requests{0};

 private:
  std::string page_;
  httplib::Server server_;
  int port_ = 0;
  std::thread thread_;
};

#endif
