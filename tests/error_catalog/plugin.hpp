// SPDX-License-Identifier: Apache-2.0
// What a library that is loaded by dlopen makes of errors.
#ifndef TESTS_ERROR_CATALOG_PLUGIN_HPP
#define TESTS_ERROR_CATALOG_PLUGIN_HPP

#include <backup_service/error_code.hpp>  // IWYU pragma: export

struct plugin_functions {
  const std::error_category& (*category)();
  std::error_code (*error)(backup_service::errc);
  std::error_condition (*status)(error_catalog::http);
  std::error_condition (*retryable)();
  bool (*is)(const std::error_code&, backup_service::errc);
  backup_service::entry (*entry_of)(const std::error_code&);
  bool (*has_status)(const std::error_code&, error_catalog::http);
  bool (*is_retryable)(const std::error_code&);
};

extern "C" __attribute__((visibility("default"))) const plugin_functions plugin;

#endif
