// SPDX-License-Identifier: Apache-2.0
// Catch2, version 2 or 3.
#ifndef TESTS_CATCH_HPP
#define TESTS_CATCH_HPP

#if __has_include(<catch2/catch_all.hpp>)
#include <catch2/catch_all.hpp>  // IWYU pragma: export
#else
#include <catch2/catch.hpp>  // IWYU pragma: export
#endif

#endif
