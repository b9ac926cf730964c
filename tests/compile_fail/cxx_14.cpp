// SPDX-License-Identifier: Apache-2.0
// expect: error_catalog needs C\+\+17 or later
#ifdef WRONG
#undef _MSVC_LANG
#define _MSVC_LANG 201402L  // as MSVC does with /std:c++14
#endif
#include <backup_service/catalog.hpp>

int main() {}
