// SPDX-License-Identifier: Apache-2.0
// --scan: the codes in files and standard input.
#ifndef ERROR_TOOL_SCAN_HPP
#define ERROR_TOOL_SCAN_HPP

#include <string>
#include <string_view>
#include <vector>

#include "streams.hpp"

namespace error_tool {

/// Reads files or, without one or for "-", standard input to the end, in the same memory however long they or their
/// lines are. As text, writes each line with codes and what they mean, as soon as the line has been read; in another
/// format, each code and its count, at the end. Goes on with the next file where one cannot be read. Returns how that
/// went, the worst of it; complains where it failed.
io scan(const std::vector<std::string>& files, std::string_view format);

}  // namespace error_tool

#endif
