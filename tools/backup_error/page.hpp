// SPDX-License-Identifier: Apache-2.0
// The reference as a page: HTML with everything in it.
#ifndef ERROR_TOOL_PAGE_HPP
#define ERROR_TOOL_PAGE_HPP

#include <string>

#include "catalogs.hpp"

namespace error_tool {

/// A page with a section for each code, whose id is the code. The codes are in groups of a hundred numbers, or of more
/// where that makes many groups; codes that end in no number are in groups by their first letter.
std::string page(const entries& errors);

}  // namespace error_tool

#endif
