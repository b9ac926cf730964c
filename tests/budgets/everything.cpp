// SPDX-License-Identifier: Apache-2.0
// A function, EVERYTHING, that uses all of catalog.hpp, with values that the compiler does not know.
#include <string_view>

#include <backup_service/catalog.hpp>

namespace bs = backup_service;

extern "C" std::size_t EVERYTHING(std::string_view text, int number) {
  std::size_t sum = bs::catalog.size();
  const auto add = [&sum](bs::entry entry) {
    for (const std::string_view part :
         {entry.code(), entry.name(), entry.reason(), entry.message(), entry.description(), entry.handling()}) {
      for (const char byte : part) sum += static_cast<unsigned char>(byte);
    }
    sum += static_cast<std::size_t>(entry.number() + entry.http_status() + http_status(entry.value()));
    sum += static_cast<std::size_t>(entry.advice()) + entry.retryable() + message(entry.value()).size();
  };
  add(bs::catalog.find(text));
  add(bs::catalog.find(number));
  add(bs::catalog.find_by_name(text));
  add(bs::catalog[static_cast<bs::errc>(number)]);
  const auto match = bs::catalog.scan(text);
  if (match) add(match.entry);
  for (const bs::entry entry : bs::catalog) add(entry);
  if (bs::catalog.find(text).value() == bs::errc_v<6105>) sum += match.begin + match.end;
  return sum;
}
