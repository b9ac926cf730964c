// SPDX-License-Identifier: Apache-2.0
#include "cases.hpp"

#include <backup_service/catalog.hpp>
#include <error_catalog/body.hpp>
#include <error_catalog/fmt.hpp>

#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <cstring>
#include <map>
#include <random>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "gperf_codes.hpp"
#include "hash_maps.hpp"

namespace bs = backup_service;
using bs::catalog;
using bs::errc;
using std::string_view;

namespace {

constexpr std::size_t lookups = 32768;
constexpr std::size_t texts = 4096;

std::uint32_t row_of(bs::entry entry) {
  static_assert(sizeof entry == 1);
  unsigned char row = 0;
  std::memcpy(&row, &entry, 1);
  return row;
}

// A hash that a switch can have as its labels: FNV-1a.
constexpr std::uint32_t hash(string_view text) {
  std::uint32_t value = 0x811C9DC5;
  for (const char byte : text) value = (value ^ static_cast<unsigned char>(byte)) * 0x01000193;
  return value;
}

std::uint32_t row_by_switch(string_view text) {
  switch (hash(text)) {
#include "switch_codes.inc"
    default: return 0;
  }
}

std::uint32_t row_by_gperf(string_view text) {
  const gperf_code* found = gperf_codes::find(text.data(), text.size());
  return found != nullptr ? found->row : 0;
}

// What a look-up cannot do without: the length, the prefix, and a read of the four digits.
std::uint32_t floor_of_find(string_view text) {
  if (text.size() != 18 || std::memcmp(text.data(), "BackupService.", 14) != 0) return 0;
  std::uint32_t digits = 0;
  std::memcpy(&digits, text.data() + 14, sizeof digits);
  return digits;
}

// Everything is made at run time, in an order that nothing can foresee.
struct inputs {
  std::vector<std::string> listed, unlisted, mixed;
  std::vector<std::uint16_t> numbers;
  std::vector<errc> enumerators;
  std::vector<bs::entry> entries;
  std::map<string_view, std::uint32_t> tree;
  std::vector<std::pair<string_view, std::uint32_t>> sorted;
  std::vector<std::uint16_t> statuses = std::vector<std::uint16_t>(65536);

  inputs() {
    std::mt19937 random(160);
    const std::vector<bs::entry> all(catalog.begin(), catalog.end());
    const auto any = [&] { return all[random() % all.size()]; };
    for (std::size_t i = 0; i < lookups; ++i) {
      const bs::entry entry = any();
      listed.emplace_back(entry.code());
      numbers.push_back(static_cast<std::uint16_t>(entry.number()));
      enumerators.push_back(entry.value());
      std::string code = listed.back();
      do {
        code.replace(14, 4, fmt::format("{:04}", random() % 10000));
      } while (catalog.find(code));
      unlisted.push_back(code);
      mixed.push_back(random() % 2 != 0 ? listed.back() : unlisted.back());
    }
    for (std::size_t i = 0; i < texts; ++i) entries.push_back(any());
    for (const bs::entry entry : all) {
      tree.emplace(entry.code(), row_of(entry));
      sorted.emplace_back(entry.code(), row_of(entry));
      statuses[static_cast<std::size_t>(entry.number())] = static_cast<std::uint16_t>(entry.http_status());
    }
    std::sort(sorted.begin(), sorted.end());
  }
};

const inputs& in() {
  static const inputs made;
  return made;
}

// Lines of a service without an error code, though the name of the service stands in some.
const std::string& log_of(std::size_t size) {
  static std::string log;
  std::mt19937 random(64);
  const char* const lines[] = {"BackupService started: 8 workers\n", "Backup of disk 7 of server Balancer-3 begins\n",
                               "GET /v3/9f1c/vaults/42 200 12 ms\n", "BackupService.Vault: 3 of 5 resources added\n"};
  while (log.size() < size) {
    log += fmt::format("2026-11-24T07:{:02}:{:02}.{:03}Z INFO [{:08x}] {}", random() % 60, random() % 60,
                       random() % 1000, random(), lines[random() % 4]);
  }
  log.resize(size);
  return log;
}

class buffer {
 public:
  char* data() { return bytes_; }
  static constexpr std::size_t size() { return sizeof bytes_; }
  void start() { length_ = 0; }
  void append(string_view text) {
    std::memcpy(bytes_ + length_, text.data(), text.size());
    length_ += text.size();
  }
  // Keeps what was written from being left out.
  std::uint32_t end() {
    asm volatile("" : : "r"(bytes_) : "memory");
    return static_cast<std::uint32_t>(length_);
  }
  std::uint32_t end(std::size_t length) {
    length_ = length;
    return end();
  }

 private:
  char bytes_[1024] = {};
  std::size_t length_ = 0;
};

std::uint32_t kept(const std::string& text) {
  asm volatile("" : : "r"(text.data()) : "memory");
  return static_cast<std::uint32_t>(text.size());
}

void add_finds(std::vector<measured>& all, const char* group, const std::vector<std::string>& strings) {
  // The views are what a look-up is given.
  static std::map<std::string, std::vector<string_view>> made;
  const auto& views = made[group] = {strings.begin(), strings.end()};
  all.push_back(over(group, "floor", views, [](string_view code) { return floor_of_find(code); }));
  all.push_back(over(group, "catalog.find", views, [](string_view code) { return row_of(catalog.find(code)); }));
  all.push_back(over(group, "gperf", views, [](string_view code) { return row_by_gperf(code); }));
  all.push_back(over(group, "switch over a hash", views, [](string_view code) { return row_by_switch(code); }));
  with_each_hash_map(texts_of(catalog, &bs::entry::code), [&](const char* name, const auto& contains) {
    all.push_back(over(group, name, views, contains));
  });
  all.push_back(over(group, "std::map", views, [&tree = in().tree](string_view code) {
    const auto found = tree.find(code);
    return found != tree.end() ? found->second : 0;
  }));
  all.push_back(over(group, "std::lower_bound", views, [&sorted = in().sorted](string_view code) {
    const auto found = std::lower_bound(sorted.begin(), sorted.end(), code,
                                        [](const auto& row, string_view text) { return row.first < text; });
    return found != sorted.end() && found->first == code ? found->second : 0;
  }));
}

void add_statuses(std::vector<measured>& all) {
  const char* group = "number to status";
  const auto& statuses = in().statuses;
  all.push_back(
      over(group, "dense array", in().numbers, [&statuses](std::uint16_t number) { return statuses[number]; }));
  all.push_back(over(group, "catalog.find", in().numbers, [](std::uint16_t number) {
    return static_cast<std::uint32_t>(catalog.find(number).http_status());
  }));
  group = "enumerator to status";
  all.push_back(over(group, "dense array", in().enumerators,
                     [&statuses](errc code) { return statuses[static_cast<std::size_t>(code)]; }));
  all.push_back(over(group, "http_status", in().enumerators,
                     [](errc code) { return static_cast<std::uint32_t>(http_status(code)); }));
}

void add_scans(std::vector<measured>& all, std::size_t log_size) {
  const std::string& log = log_of(log_size);
  const char* group = "scan of a log, each byte";
  all.push_back({group, "memchr", log.size(),
                 [&log] { return static_cast<std::uint32_t>(std::memchr(log.data(), 0, log.size()) != nullptr); }});
  all.push_back(
      {group, "catalog.scan", log.size(), [&log] { return static_cast<std::uint32_t>(catalog.scan(log).begin); }});
}

// The ways to write one text: by the catalog's function, and of its parts. `parts` gives each of them to its argument,
// `format` all of them, after fmt's format, and `print` is snprintf.
template <class Parts, class ToBuffer, class ToString, class Format, class Print>
void add_texts(std::vector<measured>& all, const std::string& text, const char* function, Parts parts,
               ToBuffer to_buffer, ToString to_string, Format format, Print print) {
  static buffer out;
  const auto& entries = in().entries;
  const std::string to_a_buffer = text + " to a buffer";
  all.push_back(over(to_a_buffer, "memcpy of the parts", entries, [=](bs::entry entry) {
    out.start();
    parts(entry, [](string_view part) { out.append(part); });
    return out.end();
  }));
  all.push_back(over(to_a_buffer, function, entries,
                     [=](bs::entry entry) { return out.end(to_buffer(out.data(), out.size(), entry)); }));
  all.push_back(over(to_a_buffer, "fmt::format_to_n of the parts", entries, [=](bs::entry entry) {
    return format(entry, [](string_view pattern, auto... arguments) {
      return out.end(fmt::format_to_n(out.data(), out.size(), fmt::runtime(pattern), arguments...).size);
    });
  }));
  all.push_back(over(to_a_buffer, "snprintf of the parts", entries, [=](bs::entry entry) {
    return out.end(static_cast<std::size_t>(print(out.data(), out.size(), entry)));
  }));

  const std::string to_a_string = text + " to a string";
  all.push_back(over(to_a_string, "append of the parts", entries, [=](bs::entry entry) {
    std::string made;
    parts(entry, [&](string_view part) { made += part; });
    return kept(made);
  }));
  all.push_back(over(to_a_string, function, entries, [=](bs::entry entry) { return kept(to_string(entry)); }));
  all.push_back(over(to_a_string, "fmt::format of the parts", entries, [=](bs::entry entry) {
    return format(entry, [](string_view pattern, auto... arguments) {
      return kept(fmt::format(fmt::runtime(pattern), arguments...));
    });
  }));
}

int size_of(string_view text) { return static_cast<int>(text.size()); }

void add_all_texts(std::vector<measured>& all) {
  add_texts(
      all, "log line", "write, {:l}",
      [](bs::entry entry, auto&& out) {
        out(entry.code()), out(" "), out(entry.name()), out(" ("), out("404"), out("): "), out(entry.message());
      },
      [](char* out, std::size_t size, bs::entry entry) { return error_catalog::write(out, size, entry, 'l'); },
      [](bs::entry entry) { return fmt::format("{:l}", entry); },
      [](bs::entry entry, auto&& out) {
        return out("{} {} ({}): {}", entry.code(), entry.name(), entry.http_status(), entry.message());
      },
      [](char* out, std::size_t size, bs::entry entry) {
        return std::snprintf(out, size, "%.*s %.*s (%d): %.*s", size_of(entry.code()), entry.code().data(),
                             size_of(entry.name()), entry.name().data(), entry.http_status(), size_of(entry.message()),
                             entry.message().data());
      });
  add_texts(
      all, "text for a user", "write, {:u}",
      [](bs::entry entry, auto&& out) {
        out(entry.message()), out(" "), out(entry.handling()), out(" ("), out(entry.code()), out(")");
      },
      [](char* out, std::size_t size, bs::entry entry) { return error_catalog::write(out, size, entry, 'u'); },
      [](bs::entry entry) { return fmt::format("{:u}", entry); },
      [](bs::entry entry, auto&& out) { return out("{} {} ({})", entry.message(), entry.handling(), entry.code()); },
      [](char* out, std::size_t size, bs::entry entry) {
        return std::snprintf(out, size, "%.*s %.*s (%.*s)", size_of(entry.message()), entry.message().data(),
                             size_of(entry.handling()), entry.handling().data(), size_of(entry.code()),
                             entry.code().data());
      });
  add_texts(
      all, "error body", "error_body",
      [](bs::entry entry, auto&& out) {
        out(R"({"error_code":")"), out(entry.code()), out(R"(","error_msg":")"), out(entry.message()), out("\"}");
      },
      [](char* out, std::size_t size, bs::entry entry) { return error_catalog::error_body(out, size, entry); },
      [](bs::entry entry) { return error_catalog::error_body(entry); },
      [](bs::entry entry, auto&& out) {
        return out(R"({{"error_code":"{}","error_msg":"{}"}})", entry.code(), entry.message());
      },
      [](char* out, std::size_t size, bs::entry entry) {
        return std::snprintf(out, size, R"({"error_code":"%.*s","error_msg":"%.*s"})", size_of(entry.code()),
                             entry.code().data(), size_of(entry.message()), entry.message().data());
      });
  add_texts(
      all, "problem details", "problem_details",
      [](bs::entry entry, auto&& out) {
        out(R"({"title":")"), out(entry.reason()), out(R"(","status":)"), out("404"), out(R"(,"detail":")");
        out(entry.message()), out(R"(","error_code":")"), out(entry.code()), out(R"(","handling":")");
        out(entry.handling()), out("\"}");
      },
      [](char* out, std::size_t size, bs::entry entry) { return error_catalog::problem_details(out, size, entry); },
      [](bs::entry entry) { return error_catalog::problem_details(entry); },
      [](bs::entry entry, auto&& out) {
        return out(R"({{"title":"{}","status":{},"detail":"{}","error_code":"{}","handling":"{}"}})", entry.reason(),
                   entry.http_status(), entry.message(), entry.code(), entry.handling());
      },
      [](char* out, std::size_t size, bs::entry entry) {
        return std::snprintf(out, size,
                             R"({"title":"%.*s","status":%d,"detail":"%.*s","error_code":"%.*s","handling":"%.*s"})",
                             size_of(entry.reason()), entry.reason().data(), entry.http_status(),
                             size_of(entry.message()), entry.message().data(), size_of(entry.code()),
                             entry.code().data(), size_of(entry.handling()), entry.handling().data());
      });
}

// Texts that are written without a peer.
void add_own_texts(std::vector<measured>& all) {
  static buffer out;
  const auto add = [&all](const char* group, const char* name, auto write) {
    all.push_back(over(group, name, in().entries,
                       [=](bs::entry entry) { return out.end(write(out.data(), out.size(), entry)); }));
  };
  add("code to a buffer", "write, {:c}",
      [](char* to, std::size_t size, bs::entry entry) { return error_catalog::write(to, size, entry, 'c'); });
  add("log line by fmt to a buffer", "fmt::format_to, {:l}", [](char* to, std::size_t, bs::entry entry) {
    return static_cast<std::size_t>(fmt::format_to(to, "{:l}", entry) - to);
  });
  add("problem details of this occurrence to a buffer", "problem_details",
      [](char* to, std::size_t size, bs::entry entry) {
        error_catalog::body_options options;
        options.detail = "The vault 5f1c is gone since Tuesday.";
        options.instance = "/v3/vaults/5f1c";
        options.type_base = "https://example.com/errors";
        return error_catalog::problem_details(to, size, entry, options);
      });
}

}  // namespace

std::vector<measured> cases(std::size_t log_size) {
  std::vector<measured> all;
  add_finds(all, "find a code, listed", in().listed);
  add_finds(all, "find a code, unlisted", in().unlisted);
  add_finds(all, "find a code, mixed", in().mixed);
  add_statuses(all);
  add_scans(all, log_size);
  add_all_texts(all);
  add_own_texts(all);
  for (measured& work : cases_of_other_tables()) all.push_back(std::move(work));
  return all;
}
