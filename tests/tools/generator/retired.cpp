// SPDX-License-Identifier: Apache-2.0
// expect: gone.* is deprecated: Hard.0300 is no longer in the table
#include <hard/errc.hpp>

#ifdef WRONG
#pragma GCC diagnostic error "-Wdeprecated-declarations"
#else
#pragma GCC diagnostic ignored "-Wdeprecated-declarations"
#endif

static_assert(static_cast<int>(hard::errc::gone) == 300);
