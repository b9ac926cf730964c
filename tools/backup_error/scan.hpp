// SPDX-License-Identifier: Apache-2.0
// backup-error --scan: the codes in standard input.
#ifndef BACKUP_ERROR_SCAN_HPP
#define BACKUP_ERROR_SCAN_HPP

#include <string_view>

#include "streams.hpp"

namespace backup_error {

/// Reads standard input to its end, in the same memory however long it or a line of it is. As text, writes each line
/// with codes and what they mean, as soon as the line has been read; in another format, each code and its count, at the
/// end. Returns how that went; complains where it failed.
io scan(std::string_view format);

}  // namespace backup_error

#endif
