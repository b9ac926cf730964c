// SPDX-License-Identifier: Apache-2.0
#include "plugin.hpp"

#include <system_error>

using backup_service::errc;
using error_catalog::condition;
using error_catalog::http;

const plugin_functions plugin = {
    []() -> const std::error_category& { return error_catalog::category<errc>(); },
    [](errc code) { return make_error_code(code); },
    [](http status) { return make_error_condition(status); },
    [] { return make_error_condition(condition::retryable); },
    [](const std::error_code& ec, errc code) { return ec == code; },
    [](const std::error_code& ec) { return error_catalog::entry_of<errc>(ec); },
    [](const std::error_code& ec, http status) { return ec == status; },
    [](const std::error_code& ec) { return ec == condition::retryable; },
};
