// SPDX-License-Identifier: Apache-2.0
#ifndef TESTS_ERROR_CATALOG_SIGNAL_HANDLER_HPP
#define TESTS_ERROR_CATALOG_SIGNAL_HANDLER_HPP

#include <cstddef>

extern char signal_buffer[1024];
extern std::size_t signal_length;  // of what is in the buffer

extern "C" void handle_signal(int);

#endif
