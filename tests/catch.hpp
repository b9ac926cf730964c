// SPDX-License-Identifier: Apache-2.0
// Catch2, version 2 or 3.
#ifndef TESTS_CATCH_HPP
#define TESTS_CATCH_HPP

#if __has_include(<catch2/catch_test_macros.hpp>)
#include <catch2/catch_test_macros.hpp>                    // IWYU pragma: export
#include <catch2/interfaces/catch_interfaces_capture.hpp>  // IWYU pragma: export
#include <catch2/matchers/catch_matchers.hpp>              // IWYU pragma: export
#else
#include <catch2/catch.hpp>  // IWYU pragma: export
#endif

#endif
