// SPDX-License-Identifier: Apache-2.0
// Compiled with -trigraphs, where ? and ? before another character are a third one in a literal and in a comment.
#include <hard/catalog.hpp>

static_assert(hard::catalog.find("Hard.0008").message() == "?\?/");
static_assert(hard::catalog.find("Hard.0008").description() == "?\?\?/ ?\?! ?\?( ?\?) ?\?= ?\?' ?\?< ?\?> ?\?-");
static_assert(hard::catalog.find("Hard.0008").handling() == "?\?\?\?/?");
static_assert(hard::catalog.find("Hard.0029").handling() == "?\?");
static_assert(hard::catalog[hard::errc::trigraphs].number() == 8);
static_assert(hard::catalog[hard::errc::comments].number() == 9);
