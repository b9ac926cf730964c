// SPDX-License-Identifier: Apache-2.0
// std::format as MSVC compiles it with /std:c++20: there __cplusplus is 199711L, unless /Zc:__cplusplus is given, and
// each header of the standard library defines __cpp_lib_format, as those of libc++ do.
#include <backup_service/catalog.hpp>
#include <error_catalog/write.hpp>
#include <string>
#undef __cplusplus
#define __cplusplus 199711L
#include <backup_service/format.hpp>
#undef __cplusplus
#define __cplusplus 202002L
#include <format>

int main() { return std::format("{:n}", backup_service::errc::vault_not_found) == "vault_not_found" ? 0 : 1; }
