# SPDX-License-Identifier: Apache-2.0
# Checks that single_header.cmake says what is wrong, and leaves nothing.
cmake_minimum_required(VERSION 3.25)
include("${CMAKE_CURRENT_LIST_DIR}/run.cmake")

file(MAKE_DIRECTORY "${DIRECTORY}/directory")
file(WRITE "${DIRECTORY}/file" "")

# Checks that the script with these arguments fails, says this, and leaves no file.
function(expect_fault fault)
  file(GLOB_RECURSE before LIST_DIRECTORIES TRUE "${DIRECTORY}/*")
  execute_process(COMMAND "${CMAKE_COMMAND}" -P "${root}/tools/single_header.cmake" ${ARGN}
    WORKING_DIRECTORY "${DIRECTORY}"
    RESULT_VARIABLE result
    ERROR_VARIABLE error)
  string(REGEX REPLACE "[ \n]+" " " error "${error}")
  string(FIND "${error}" "${fault}" at)
  if(result EQUAL 0 OR at EQUAL -1)
    message(FATAL_ERROR "Exit status ${result}, not \"${fault}\":\n${error}")
  endif()
  file(GLOB_RECURSE after LIST_DIRECTORIES TRUE "${DIRECTORY}/*")
  if(NOT after STREQUAL before)
    message(FATAL_ERROR "\"${fault}\" leaves ${after}, not ${before}")
  endif()
endfunction()

expect_fault("usage: cmake -P single_header.cmake <file> [<header>...]")
expect_fault("error_catalog/none.hpp: no such header" out.hpp error_catalog/none.hpp)
expect_fault("directory cannot be written: Is a directory" directory)
expect_fault("file/out.hpp cannot be written" file/out.hpp)

# In a tree that is not as it should be.
file(COPY "${root}/data" "${root}/include" "${root}/tools" DESTINATION "${DIRECTORY}/tree")
set(root "${DIRECTORY}/tree")
file(WRITE "${root}/include/error_catalog/bare.hpp" "// SPDX-License-Identifier: Apache-2.0\nint bare;\n")
expect_fault("error_catalog/bare.hpp: no include guard ERROR_CATALOG_BARE_HPP" out.hpp error_catalog/bare.hpp)
file(APPEND "${root}/include/error_catalog/late.hpp" "// SPDX-License-Identifier: Apache-2.0
#ifndef ERROR_CATALOG_LATE_HPP
#define ERROR_CATALOG_LATE_HPP
int late;
#include <error_catalog/fmt.hpp>
#endif
")
expect_fault("error_catalog/fmt.hpp is included below other code" out.hpp error_catalog/late.hpp)
file(WRITE "${root}/data/backup_service.rst" "")
expect_fault("data/backup_service.rst: error: no table of error codes" out.hpp)
expect_fault("no header was written, see above" out.hpp)
