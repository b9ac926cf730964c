// SPDX-License-Identifier: Apache-2.0
// A program that maps codes to statuses and does nothing else.
#include <backup_service/catalog.hpp>

extern "C" int status_of_enumerator(backup_service::errc code) { return http_status(code); }
extern "C" int status_of_number(int number) { return backup_service::catalog.find(number).http_status(); }
