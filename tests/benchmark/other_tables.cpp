// SPDX-License-Identifier: Apache-2.0
// Look-ups of names, of codes of another shape and of a registry, and scans of hostile text.
#include <backup_service/catalog.hpp>
#include <balancer/catalog.hpp>
#include <database/catalog.hpp>
#include <eight_digits/catalog.hpp>
#include <endpoint/catalog.hpp>
#include <error_catalog/registry.hpp>
#include <gateway/catalog.hpp>
#include <monitor/catalog.hpp>
#include <network/catalog.hpp>
#include <nine_digits/catalog.hpp>
#include <plain_words/catalog.hpp>
#include <resolver/catalog.hpp>
#include <volume/catalog.hpp>
#include <worker/catalog.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <random>
#include <string>
#include <string_view>
#include <vector>

#include "cases.hpp"
#include "hash_maps.hpp"

namespace {

constexpr error_catalog::registry<backup_service::errc, balancer::errc, network::errc> three;
constexpr error_catalog::registry<backup_service::errc, balancer::errc, network::errc, gateway::errc, database::errc,
                                  monitor::errc, endpoint::errc, volume::errc, worker::errc, resolver::errc>
    ten;

const std::string& repeated(const std::string& text, std::size_t size) {
  static std::vector<std::string*> kept;
  auto* const made = kept.emplace_back(new std::string);
  while (made->size() < size) *made += text;
  return *made;
}

template <std::size_t Size, class Find>
void add_finds(std::vector<measured>& all, const std::string& what, const std::array<std::string_view, Size>& keys,
               const char* function, Find find) {
  for (const std::string kind : {"listed", "unlisted"}) {
    std::mt19937 random(160);
    auto& wanted = *new std::vector<std::string>;  // kept: the cases refer to it
    while (wanted.size() < 4096) {
      wanted.emplace_back(keys[random() % keys.size()]);
      if (kind == "unlisted") wanted.back().back() = 'x';
    }
    const auto add = [&](const char* name, const auto& contains) {
      all.push_back(over("find a " + what + ", " + kind, name, wanted, contains));
    };
    add(function, [find](std::string_view text) { return static_cast<bool>(find(text)); });
    with_each_hash_map(keys, add);
  }
}

template <class Catalog>
void add_scan(std::vector<measured>& all, const std::string& what, const std::string& text, const char* name,
              const Catalog& catalog) {
  all.push_back({"scan of " + what + ", each byte", name, text.size(),
                 [catalog, &text] { return static_cast<std::uint32_t>(catalog.scan(text).begin); }});
}

void add_scans(std::vector<measured>& all, const std::string& what, const std::string& text) {
  const std::string& repeated_text = repeated(text, 65536);
  add_scan(all, what, repeated_text, "catalog.scan", backup_service::catalog);
  add_scan(all, what, repeated_text, "registry.scan, three catalogs", three);
  add_scan(all, what, repeated_text, "registry.scan, ten catalogs", ten);
  add_scan(all, what, repeated_text, "catalog.scan, codes of any shape", plain_words::catalog);
}

}  // namespace

std::vector<measured> cases_of_other_tables() {
  using text = std::string_view;
  std::vector<measured> all;
  add_finds(all, "code of eight digits", texts_of(eight_digits::catalog, &eight_digits::entry::code), "catalog.find",
            [](text code) { return eight_digits::catalog.find(code); });
  add_finds(all, "code of nine digits", texts_of(nine_digits::catalog, &nine_digits::entry::code), "catalog.find",
            [](text code) { return nine_digits::catalog.find(code); });
  add_finds(all, "code of any shape", texts_of(plain_words::catalog, &plain_words::entry::code), "catalog.find",
            [](text code) { return plain_words::catalog.find(code); });
  add_finds(all, "name", texts_of(backup_service::catalog, &backup_service::entry::name), "catalog.find_by_name",
            [](text name) { return backup_service::catalog.find_by_name(name); });
  add_finds(all, "code of three catalogs", texts_of(three, &error_catalog::any_entry::code), "registry.find",
            [](text code) { return three.find(code); });
  add_finds(all, "code of ten catalogs", texts_of(ten, &error_catalog::any_entry::code), "registry.find",
            [](text code) { return ten.find(code); });
  add_scans(all, "a plain log",
            "2026-11-24T07:12:03.127Z INFO [3f9a1c42] request 42 took 12 ms on node-7 of eu-west\n");
  add_scans(all, "BBBB", "B");
  add_scans(all, "prefixes", "BackupService.");
  add_scans(all, "B.B.B", "B.");
  add_scans(all, "BackupService", "BackupService");
  return all;
}
