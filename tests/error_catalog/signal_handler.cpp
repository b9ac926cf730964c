// SPDX-License-Identifier: Apache-2.0
// What a signal handler may call: it writes a line for a log, and both bodies, into a buffer.
#include "signal_handler.hpp"

#include <cstddef>

#include <backup_service/catalog.hpp>
#include <error_catalog/body.hpp>
#include <error_catalog/registry.hpp>
#include <error_catalog/write.hpp>

namespace bs = backup_service;

char signal_buffer[1024];
std::size_t signal_length = 0;

void handle_signal(int) {
  constexpr char log[] = "vault 42: BackupService.6105, again";
  bs::entry entry = bs::catalog.scan({log, sizeof log - 1}).entry;
  if (bs::catalog.find(entry.code()) != entry || bs::catalog.find(entry.number()) != entry) entry = {};
  if (error_catalog::registry<bs::errc>().scan({log, sizeof log - 1}).entry != entry) entry = {};
  if (bs::catalog.find_by_name(entry.name()) != entry || http_status(entry.value()) != 404) entry = {};
  const auto room = [] { return sizeof signal_buffer - signal_length; };
  signal_length += error_catalog::write(signal_buffer, room(), entry, 'l');
  const error_catalog::body_member members[] = {{"request_id", "3fa8"}, {"attempt", -2}};
  error_catalog::body_options options;
  options.members = members;
  signal_length += error_catalog::error_body(signal_buffer + signal_length, room(), entry, options);
  signal_length += error_catalog::problem_details(signal_buffer + signal_length, room(), entry);
}
