// SPDX-License-Identifier: Apache-2.0
// What another translation unit says of errors.
#ifndef TESTS_ERROR_CATALOG_SECOND_UNIT_HPP
#define TESTS_ERROR_CATALOG_SECOND_UNIT_HPP

#include <system_error>

namespace second_unit {

const std::error_category& category();
std::error_code vault_not_found();
std::error_condition not_found();
std::error_condition retryable();

}  // namespace second_unit

#endif
