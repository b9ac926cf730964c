// SPDX-License-Identifier: Apache-2.0
// What a registry, and a catalog of codes that have no prefix in common, is measured at.
#include <backup_service/catalog.hpp>
#include <balancer/catalog.hpp>
#include <eight_digits/catalog.hpp>
#include <error_catalog/registry.hpp>
#include <network/catalog.hpp>
#include <nine_digits/catalog.hpp>
#include <plain_words/catalog.hpp>

#include <cstddef>
#include <cstdint>
#include <random>
#include <string>
#include <string_view>
#include <vector>

#include "cases.hpp"

namespace {

constexpr error_catalog::registry<backup_service::errc, balancer::errc, network::errc> services;

const std::string& repeated(const std::string& text, std::size_t size) {
  static std::vector<std::string*> kept;
  auto* const made = kept.emplace_back(new std::string);
  while (made->size() < size) *made += text;
  return *made;
}

template <class Find>
void add_finds(std::vector<measured>& all, const std::string& name, const std::vector<std::string>& texts, Find find) {
  std::mt19937 random(160);
  for (const std::string kind : {"listed", "unlisted"}) {
    auto& made = *new std::vector<std::string>;  // kept: the cases refer to it
    while (made.size() < 4096) {
      made.push_back(texts[random() % texts.size()]);
      if (kind == "unlisted") made.back().back() = 'x';
    }
    all.push_back({"find, other tables", name + ", " + kind, made.size(), [&made, find] {
                     std::uint32_t sum = 0;
                     for (const std::string_view text : made) sum += static_cast<bool>(find(text));
                     return sum;
                   }});
  }
}

template <class Catalog>
void add_scan(std::vector<measured>& all, const std::string& name, const Catalog& catalog, const std::string& text) {
  all.push_back({"scan, each byte", name, text.size(),
                 [catalog, &text] { return static_cast<std::uint32_t>(catalog.scan(text).begin); }});
}

template <class Catalog>
void add_scans(std::vector<measured>& all, const std::string& name, const Catalog& catalog) {
  add_scan(all, name + ", log", catalog,
           repeated("2026-11-24T07:12:03.127Z INFO [3f9a1c42] request 42 took 12 ms on node-7 of eu-west\n", 65536));
  add_scan(all, name + ", BBBB", catalog, repeated("B", 65536));
  add_scan(all, name + ", prefixes", catalog, repeated("BackupService.", 65536));
  add_scan(all, name + ", B.B.B", catalog, repeated("B.", 65536));
}

void add_find(std::vector<measured>& all, const std::string& name, const std::vector<std::string>& codes) {
  all.push_back({"find a code in a registry", name, codes.size(), [&codes] {
                   std::uint32_t sum = 0;
                   for (const std::string_view code : codes) sum += static_cast<bool>(services.find(code));
                   return sum;
                 }});
}

}  // namespace

std::vector<measured> cases_of_other_tables() {
  static std::vector<std::string> listed, unlisted;
  std::mt19937 random(160);
  const std::vector<error_catalog::any_entry> entries(services.begin(), services.end());
  while (listed.size() < 4096) {
    listed.emplace_back(entries[random() % entries.size()].code());
    unlisted.push_back(listed.back());
    unlisted.back().back() = 'x';
  }
  std::vector<measured> all;
  add_find(all, "listed", listed);
  add_find(all, "unlisted", unlisted);
  std::vector<std::string> words, names, eight, nine;
  for (const auto entry : plain_words::catalog) words.emplace_back(entry.code());
  for (const auto entry : backup_service::catalog) names.emplace_back(entry.name());
  for (const auto entry : eight_digits::catalog) eight.emplace_back(entry.code());
  for (const auto entry : nine_digits::catalog) nine.emplace_back(entry.code());
  add_finds(all, "words", words, [](std::string_view text) { return plain_words::catalog.find(text); });
  add_finds(all, "names", names, [](std::string_view text) { return backup_service::catalog.find_by_name(text); });
  add_finds(all, "eight digits", eight, [](std::string_view text) { return eight_digits::catalog.find(text); });
  add_finds(all, "nine digits", nine, [](std::string_view text) { return nine_digits::catalog.find(text); });
  add_scans(all, "prefix", backup_service::catalog);
  add_scans(all, "registry", services);
  add_scans(all, "words", plain_words::catalog);
  return all;
}
