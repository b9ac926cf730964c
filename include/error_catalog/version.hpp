// SPDX-License-Identifier: Apache-2.0
/// \file
/// The version of the library.
#ifndef ERROR_CATALOG_VERSION_HPP
#define ERROR_CATALOG_VERSION_HPP

/// The version, as major * 10000 + minor * 100 + patch: 100 is 0.1.0. Every header of the library defines it.
#define ERROR_CATALOG_VERSION 100

#endif
