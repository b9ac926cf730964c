// SPDX-License-Identifier: Apache-2.0
#include "second_unit.hpp"

#include <system_error>

#include <backup_service/error_code.hpp>

const std::error_category& second_unit::category() { return error_catalog::category<backup_service::errc>(); }
std::error_code second_unit::vault_not_found() { return backup_service::errc::vault_not_found; }
std::error_condition second_unit::not_found() { return error_catalog::http::not_found; }
std::error_condition second_unit::retryable() { return error_catalog::condition::retryable; }
