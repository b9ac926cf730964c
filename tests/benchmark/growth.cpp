// SPDX-License-Identifier: Apache-2.0
// Prints the instructions of look-ups, each of a listed and an unlisted text, and of a scan, each byte, in callgrind.
// The catalogs are generated: growth has codes that are a prefix and a number, words has codes of any shape.
#include <error_catalog/registry.hpp>
#include <growth/catalog.hpp>
#include <words/catalog.hpp>

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <random>
#include <string>
#include <string_view>
#include <vector>

#include "instructions.hpp"

namespace {

constexpr error_catalog::registry<growth::errc, words::errc> both;

template <class Find>
double count(const std::vector<std::string>& texts, Find find) {
  const std::vector<std::string_view> views(texts.begin(), texts.end());
  return instructions({"", "", views.size(), [&views, find] {
                         std::uint32_t sum = 0;
                         for (const std::string_view text : views) sum += static_cast<bool>(find(text));
                         return sum;
                       }});
}

template <class Find>
void print_finds(const char* measure, const std::vector<std::string>& texts, Find find) {
  std::mt19937 random(160);
  std::vector<std::string> listed, unlisted;
  while (listed.size() < 32768) {
    listed.push_back(texts[random() % texts.size()]);
    std::string text = listed.back();
    do {
      text[text.size() - 1 - random() % 4] = static_cast<char>('0' + random() % 10);
    } while (find(text));
    unlisted.push_back(text);
  }
  std::printf("%s, listed\t%.1f\n%s, unlisted\t%.1f\n", measure, count(listed, find), measure, count(unlisted, find));
}

template <class Catalog>
void print_scan(const char* measure, const Catalog& catalog) {
  std::string log;
  while (log.size() < 65536)
    log += "2026-11-24T07:12:03.127Z INFO [3f9a1c42] request 42 took 12 ms on node-7 of eu-west\n";
  std::printf("%s\t%.1f\n", measure, instructions({"", "", log.size(), [&log, &catalog] {
                                                     return static_cast<std::uint32_t>(catalog.scan(log).begin);
                                                   }}));
}

}  // namespace

int main() {
  std::vector<std::string> numbers, shapes, names, all;
  for (const auto entry : growth::catalog) numbers.emplace_back(entry.code());
  for (const auto entry : words::catalog) shapes.emplace_back(entry.code());
  for (const auto entry : words::catalog) names.emplace_back(entry.name());
  for (const auto entry : both) all.emplace_back(entry.code());
  print_finds("prefix and nine digits", numbers, [](std::string_view text) { return growth::catalog.find(text); });
  print_finds("code of any shape", shapes, [](std::string_view text) { return words::catalog.find(text); });
  print_finds("name", names, [](std::string_view text) { return words::catalog.find_by_name(text); });
  print_finds("registry of both", all, [](std::string_view text) { return both.find(text); });
  print_scan("scan, prefix, a byte", growth::catalog);
  print_scan("scan, any shape, a byte", words::catalog);
  print_scan("scan, registry, a byte", both);
}
