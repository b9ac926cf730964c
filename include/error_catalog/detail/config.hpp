// SPDX-License-Identifier: Apache-2.0
// Attributes of compilers. Not for users of the library.
#ifndef ERROR_CATALOG_DETAIL_CONFIG_HPP
#define ERROR_CATALOG_DETAIL_CONFIG_HPP

#include <error_catalog/version.hpp>  // IWYU pragma: export

// MSVC has its own macro for the language version.
#if defined(_MSVC_LANG) ? _MSVC_LANG < 201703L : __cplusplus < 201703L
#error "error_catalog needs C++17 or later (-std=c++17, or /std:c++17)"
#endif

// Hidden data and functions need no relocation, and do not keep a shared library from being unloaded.
#if defined(__GNUC__) && !defined(_WIN32)
#define ERROR_CATALOG_HIDDEN __attribute__((visibility("hidden")))
#else
#define ERROR_CATALOG_HIDDEN
#endif

#if defined(__GNUC__)
#define ERROR_CATALOG_INLINE __attribute__((always_inline))
#define ERROR_CATALOG_COLD __attribute__((cold, flatten))
#define ERROR_CATALOG_NOINLINE __attribute__((noinline))
#define ERROR_CATALOG_LIKELY(condition) __builtin_expect(condition, true)
#else
#define ERROR_CATALOG_INLINE
#define ERROR_CATALOG_COLD
#define ERROR_CATALOG_NOINLINE
#define ERROR_CATALOG_LIKELY(condition) condition
#endif

// What refers to this parameter must not outlive it.
#if defined(__clang__)
#define ERROR_CATALOG_LIFETIMEBOUND [[clang::lifetimebound]]
#else
#define ERROR_CATALOG_LIFETIMEBOUND
#endif

#endif
