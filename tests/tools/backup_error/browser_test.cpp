// SPDX-License-Identifier: Apache-2.0
// The reference as a page, in Chromium, as a reader uses it.
#include <fstream>
#include <string>
#include <vector>

#include "browser.hpp"
#include "catch.hpp"
#include "tool.hpp"

namespace {

using strings = std::vector<std::string>;

constexpr char page_file[] = BACKUP_ERROR_SHARE "/doc/backup-error/error_codes.html";

/// One for all tests: it takes seconds to start.
browser& the_browser() {
  static browser one;
  return one;
}

/// The page in a browser, at an address behind its own. There are no messages in the console, and no request but the
/// first is made.
class reader {
 public:
  explicit reader(const std::string& address = "") : server_(read_file(page_file)) {
    chromium.command("Emulation.setScriptExecutionDisabled", {{"value", false}});
    chromium.prefer("prefers-color-scheme", "light");
    chromium.resize(1280, 900);
    open(address);
  }

  ~reader() {
    CHECK(chromium.console().dump() == "[]");
    CHECK(chromium.run("return performance.getEntriesByType('resource').length") == 0);
    CHECK(server_.requests == opened_);
  }

  void open(const std::string& address) {
    chromium.open("about:blank");
    chromium.open(server_.url() + address);
    ++opened_;
  }

  /// What follows the address of the page.
  std::string address() { return chromium.run("return location.href").get<std::string>().substr(server_.url().size()); }

  std::string base() const { return server_.url(); }

  strings shown() {
    return chromium.run(
        "return Array.from(document.querySelectorAll('.code'), (code) => code).filter((code) => code.checkVisibility())"
        ".map((code) => code.id)");
  }

  std::string count() { return chromium.text("output"); }

  bool in_view(const std::string& code) {
    return chromium.run("const box = document.getElementById('" + code +
                        "').getBoundingClientRect(); "
                        "return box.top >= document.querySelector('form').getBoundingClientRect().bottom && "
                        "box.bottom <= innerHeight");
  }

  /// Types into a field.
  void type(const std::string& field, const std::string& characters) {
    chromium.run("document.querySelector('[name=" + field + "]').focus()");
    chromium.press(characters);
  }

  browser& chromium = the_browser();

 private:
  page_server server_;
  int opened_ = 0;
};

// The texts whose contrast to what is behind them is less than 4.5, as WCAG 2 computes it.
constexpr char faint_texts[] = R"js(
  const numbers = (colour) => colour.match(/[\d.]+/g).map(Number);
  const luminance = (colour) => {
    const [r, g, b] = numbers(colour).map((c) => (c /= 255) <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4);
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const ground = (element) => {
    const colour = getComputedStyle(element).backgroundColor;
    return numbers(colour)[3] === 0 ? ground(element.parentElement) : colour;
  };
  return Array.from(document.body.querySelectorAll('*')).filter((element) => {
    if (!Array.from(element.childNodes).some((node) => node.nodeType === 3 && node.data.trim())) return false;
    if (!element.checkVisibility()) return false;
    const [light, dark] = [luminance(getComputedStyle(element).color), luminance(ground(element))].sort((a, b) => b - a);
    return (light + 0.05) / (dark + 0.05) < 4.5;
  }).map((element) => element.outerHTML.slice(0, 80));
)js";

}  // namespace

TEST_CASE("the type of a problem lands on its code") {
  reader page("#BackupService.6105");
  CHECK(page.in_view("BackupService.6105"));
  CHECK(page.chromium.text(":target").rfind("BackupService.6105\n404 Not Found\n", 0) == 0);
  CHECK(page.shown().size() == 160);
  CHECK(page.count() == "160 codes");

  page.chromium.click(":target [rel=next]");
  CHECK(page.address() == "#BackupService.6106");
  CHECK(page.in_view("BackupService.6106"));
  page.chromium.click(":target [rel=prev]");
  CHECK(page.address() == "#BackupService.6105");
  page.chromium.click("nav a[href=\"#~BackupService.7200\"]");
  CHECK(page.chromium.text(":target h2") == "7200\u20137299");

  page.open("#BackupService.7777");
  CHECK(page.count() == "160 codes. BackupService.7777 is not listed here.");
  page.open("#%zz");
  CHECK(page.count() == "160 codes. %zz is not listed here.");
}

TEST_CASE("the search finds codes, numbers, names and words") {
  reader page;
  page.chromium.press("/");
  CHECK(page.chromium.run("return document.activeElement.name") == "q");
  page.chromium.press("Snapshot quota");
  CHECK(page.shown() == strings{"BackupService.8300"});
  CHECK(page.count() == "1 of 160 codes");
  CHECK(page.address() == "?q=Snapshot+quota");
  CHECK(page.chromium.text("nav ul") == "8300\u20138399\n1");
  page.chromium.press("/");
  CHECK(page.shown().empty());
  CHECK(page.count() == "0 of 160 codes");
  page.chromium.click("button");
  CHECK(page.shown().size() == 160);
  CHECK(page.address().empty());

  for (const std::string word : {"6105+exist", "backupservice.6105", "+VAULT_not_found%20use+"}) {
    page.open("?q=" + word);
    CHECK(page.shown() == strings{"BackupService.6105"});
  }
  page.open("?q=retry");  // no word of a label, or of an advice
  CHECK(page.shown().empty());
}

TEST_CASE("filters are combined, and the URL keeps them") {
  reader page;
  page.type("status", "500");
  CHECK(page.count() == "23 of 160 codes");
  page.type("advice", "T");
  CHECK(page.count() == "7 of 160 codes");
  CHECK(page.address() == "?status=500&advice=retry");
  page.open(page.address());
  CHECK(page.count() == "7 of 160 codes");
  CHECK(page.chromium.run("return document.querySelector('form').elements.advice.value") == "retry");
  page.open("?advice=retry");
  CHECK(page.count() == "14 of 160 codes");
  page.open("?status=404");
  CHECK(page.count() == "15 of 160 codes");
  page.open("?status=418&advice=never&from=mail");  // nothing that the page knows
  CHECK(page.count() == "160 codes");
  page.chromium.press("/8300");
  CHECK(page.address() == "?from=mail&q=8300");

  page.open("#BackupService.6105");
  page.chromium.press("/vault");
  CHECK(page.address() == "?q=vault#BackupService.6105");
  page.chromium.press(" limit");
  CHECK(page.address() == "?q=vault+limit");  // else a link would land on the code, without the filters

  page.chromium.open("file://" + std::string(page_file) + "?q=8300");
  CHECK(page.count() == "1 of 160 codes");
  page.type("status", "404");
  CHECK(page.chromium.run("return location.search") == "?q=8300&status=404");
}

TEST_CASE("a link lands on a code that the filters leave out") {
  reader page("?status=404#BackupService.0001");
  CHECK(page.count() == "160 codes");
  CHECK(page.address() == "#BackupService.0001");
  CHECK(page.in_view("BackupService.0001"));

  page.open("?q=8300");
  page.chromium.click(".code:not([hidden]) [rel=next]");
  CHECK(page.address() == "#BackupService.8400");
  CHECK(page.in_view("BackupService.8400"));
  page.chromium.go_back();
  CHECK(page.address() == "?q=8300");
  CHECK(page.shown() == strings{"BackupService.8300"});
}

TEST_CASE("a link is copied without the filters") {
  reader page("?q=8300");
  page.chromium.run(
      "navigator.clipboard.writeText = (text) => { window.copied = String(text); return Promise.resolve(); }");
  page.chromium.click("[id=\"BackupService.8300\"] .link");
  CHECK(page.chromium.run("return copied") == page.base() + "#BackupService.8300");
  CHECK(page.address() == "?q=8300#BackupService.8300");
  CHECK(page.chromium.text("[role=status]") == "Link copied");
}

TEST_CASE("everything can be read without JavaScript") {
  reader page;
  page.chromium.command("Emulation.setScriptExecutionDisabled", {{"value", true}});
  page.open("?q=8300#BackupService.6105");
  CHECK(page.chromium.run("return document.querySelector('form').checkVisibility()") == false);
  CHECK(page.shown().size() == 160);
  CHECK(page.chromium.text(":target") ==
        "BackupService.6105\n404 Not Found\nLink\nto BackupService.6105\n\nThe vault does not "
        "exist.\n\nName\nvault_not_found\n"
        "To do\nUse valid values for vault parameters.\nRetry\n"
        "No, the same call fails again until the request or the resource is changed.\n\n"
        "BackupService.6104\nBackupService.6106");
  CHECK(
      page.chromium.run("const {top, bottom} = document.querySelector(':target').getBoundingClientRect();"
                        "return top >= 0 && bottom <= innerHeight"));
}

TEST_CASE("nothing is wider than a phone or a desktop, or faint on either ground") {
  reader page("#BackupService.6105");
  for (const std::string scheme : {"light", "dark"}) {
    page.chromium.prefer("prefers-color-scheme", scheme);
    for (const int width : {375, 1280}) {
      page.chromium.resize(width, 800);
      page.open("#BackupService.6105");
      CHECK(page.chromium.run("return document.documentElement.scrollWidth") == width);
      CHECK(page.chromium.run(faint_texts).dump() == "[]");
      const auto shot = page.chromium.command("Page.captureScreenshot").at("data").get<std::string>();
      std::ofstream(test_file("_" + scheme + "_" + std::to_string(width) + ".png.base64")) << shot;
    }
  }
}

TEST_CASE("a screen reader has landmarks and names") {
  reader page;
  const auto tree = page.chromium.command("Accessibility.getFullAXTree");
  strings landmarks;
  for (const auto& node : tree.at("nodes")) {
    if (node.at("ignored") == true) continue;
    const auto of = [&](const char* key) {
      return node.contains(key) ? node.at(key).at("value").get<std::string>() : std::string();
    };
    const std::string role = of("role");
    for (const std::string landmark :
         {"banner", "navigation", "main", "search", "region", "searchbox", "combobox", "status", "button"}) {
      if (role == landmark) landmarks.push_back(role + ' ' + of("name"));
    }
    if (of("name").find("6105") != std::string::npos && (role == "link" || role == "heading")) {
      landmarks.push_back(role + ' ' + of("name"));
    }
  }
  CHECK(landmarks == strings{"banner ", "navigation Contents", "main ", "search ", "status ", "searchbox Search",
                             "combobox HTTP status", "combobox Advice", "status ", "link BackupService.6105 (next)",
                             "heading BackupService.6105 404 Not Found", "link Copy link to BackupService.6105",
                             "link Previous: BackupService.6105"});
}
