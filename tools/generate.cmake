# SPDX-License-Identifier: Apache-2.0
# Turns an error table into the headers of a catalog:
#
#   cmake -D TABLE=<file> [-D NAMES=<file>] -D NAMESPACE=<name> -D OUTPUT=<directory>
#         [-D CATEGORY=<name>] [-D RETRY_PATTERN=<regex>] [-D SUPPORT_PATTERN=<regex>] -P generate.cmake
#
# Writes <directory>/<name>/errc.hpp, catalog.hpp and error_code.hpp. Every fault in the input is reported as
# file:line:column; with any, the script fails and leaves the headers as they were.
cmake_minimum_required(VERSION 3.25)

foreach(option IN ITEMS TABLE NAMESPACE OUTPUT)
  if("${${option}}" STREQUAL "")
    message(FATAL_ERROR "${option} is missing (give -D ${option}=<value>)")
  endif()
endforeach()
if("${RETRY_PATTERN}" STREQUAL "")
  set(RETRY_PATTERN "^Try again")
endif()
if("${SUPPORT_PATTERN}" STREQUAL "")
  set(SUPPORT_PATTERN "[Cc]ontact technical support\\.")
endif()

include("${CMAKE_CURRENT_LIST_DIR}/text.cmake")
include("${CMAKE_CURRENT_LIST_DIR}/rst_markup.cmake")
include("${CMAKE_CURRENT_LIST_DIR}/read_rst.cmake")
include("${CMAKE_CURRENT_LIST_DIR}/read_names.cmake")
include("${CMAKE_CURRENT_LIST_DIR}/check.cmake")
include("${CMAKE_CURRENT_LIST_DIR}/index.cmake")
include("${CMAKE_CURRENT_LIST_DIR}/write.cmake")

# Replaces a file as a whole, and only where its text changes. The caller holds the lock.
function(publish file text)
  file(REMOVE "${file}.new")  # of a run that was killed
  if(EXISTS "${file}")
    file(SHA256 "${file}" old)
    string(SHA256 new "${text}")
    if(old STREQUAL new)
      return()
    endif()
  endif()
  file(WRITE "${file}.new" "${text}")
  file(RENAME "${file}.new" "${file}")
endfunction()

if(NOT NAMESPACE MATCHES "^[A-Za-z][A-Za-z0-9_]*$" OR NAMESPACE MATCHES "__|^(std|error_catalog)$"
    OR NAMESPACE IN_LIST reserved)
  fault("NAMESPACE" "\"${NAMESPACE}\" cannot be the name of a namespace")
endif()
if(NOT "${CATEGORY}" MATCHES "^[A-Za-z0-9_.-]*$")
  fault("CATEGORY" "\"${CATEGORY}\" cannot be the name of a category (letters, digits and _ . - can)")
endif()
read_rst("${TABLE}")
if(NOT "${NAMES}" STREQUAL "")
  read_names("${NAMES}")
endif()
check_rows()
get_property(faults GLOBAL PROPERTY faults)
if(faults)
  message(FATAL_ERROR "no header was written (errors: ${faults})")
endif()

write_errc(errc_hpp "${NAMESPACE}")
write_catalog(catalog_hpp "${NAMESPACE}")
write_error_code(error_code_hpp "${NAMESPACE}")
set(directory "${OUTPUT}/${NAMESPACE}")
file(LOCK "${directory}/.lock" GUARD PROCESS)
foreach(header IN ITEMS errc catalog error_code)
  publish("${directory}/${header}.hpp" "${${header}_hpp}")
endforeach()
