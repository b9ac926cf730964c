# SPDX-License-Identifier: Apache-2.0
# Writes the library and the catalog of data/backup_service.rst to one header, which needs nothing but the standard library:
#
#   cmake -P tools/single_header.cmake <file> [<header>...]
#
# It has the headers of the list below. More of them may be named, as they are included: with backup_service/fmt.hpp the
# file has the formatters of fmt, and needs fmt. So what is in a file never depends on what a machine has.
cmake_minimum_required(VERSION 3.25)

# Each with the headers that it includes.
set(headers backup_service/error_code.hpp error_catalog/body.hpp error_catalog/retry.hpp error_catalog/write.hpp)

if(NOT CMAKE_ARGV1 STREQUAL "-P" OR "${CMAKE_ARGV3}" STREQUAL "")
  message(FATAL_ERROR "usage: cmake -P single_header.cmake <file> [<header>...]")
endif()
get_filename_component(output "${CMAKE_ARGV3}" ABSOLUTE)
foreach(index RANGE 4 ${CMAKE_ARGC})  # the last is one after the end
  list(APPEND headers ${CMAKE_ARGV${index}})
endforeach()
get_filename_component(root "${CMAKE_CURRENT_LIST_DIR}" DIRECTORY)
include("${CMAKE_CURRENT_LIST_DIR}/generator/namespaces.cmake")

# Removes the other files that the script made, and stops.
function(fail text)
  file(REMOVE_RECURSE "${work}")
  message(FATAL_ERROR "${text}")
endfunction()

# Adds a header to `text`, without its guard and after the headers of ours that it includes, each once. What it includes of
# others goes to `includes`; what is included under a condition stays in its place.
function(add_header header)
  if(header IN_LIST added)
    return()
  endif()
  list(APPEND added "${header}")
  set(file "${root}/include/${header}")
  if(NOT EXISTS "${file}")
    set(file "${work}/${header}")
    if(NOT EXISTS "${file}")
      fail("${header}: no such header")
    endif()
  endif()

  string(TOUPPER "${header}" guard)
  string(REGEX REPLACE "[/.]" "_" guard "${guard}")
  if(guard MATCHES "^BACKUP_SERVICE_(.*)$")
    guard_of(ending backup_service)
    set(guard "ERROR_CATALOG_${CMAKE_MATCH_1}_${ending}")
  endif()
  file(READ "${file}" content)
  set(guard_lines "#ifndef ${guard}\n#define ${guard}\n")
  if(NOT content MATCHES "SPDX-License-Identifier: Apache-2.0\n(.*)${guard_lines}((\n|#include [^\n]*\n)*)(.*)\n#endif\n$")
    fail("${header}: no include guard ${guard}")
  endif()
  set(purpose "${CMAKE_MATCH_1}")
  set(body "${CMAKE_MATCH_4}")
  string(REGEX MATCHALL "#include <[^>]*>" lines "${CMAKE_MATCH_2}")
  foreach(line IN LISTS lines)
    if(line MATCHES "<((error_catalog|backup_service)/.*)>$")
      add_header("${CMAKE_MATCH_1}")
    else()
      list(APPEND includes "${line}\n")
    endif()
  endforeach()
  string(APPEND text "\n// ${header}\n${purpose}\n${body}")
  return(PROPAGATE added includes text)
endfunction()

string(RANDOM suffix)
set(work "${output}.${suffix}")
execute_process(COMMAND "${CMAKE_COMMAND}" -E make_directory "${work}" RESULT_VARIABLE result ERROR_QUIET)
if(NOT result EQUAL 0)
  fail("${CMAKE_ARGV3} cannot be written")
endif()
execute_process(
  COMMAND "${CMAKE_COMMAND}" -DTABLE=data/backup_service.rst -DNAMES=data/backup_service.names -DNAMESPACE=backup_service
    "-DOUTPUT=${work}" -P tools/generator/generate.cmake
  WORKING_DIRECTORY "${root}"
  RESULT_VARIABLE result)
if(NOT result EQUAL 0)
  fail("no header was written, see above")
endif()

set(added "")
set(includes "")
set(text "")
foreach(header IN LISTS headers)
  add_header("${header}")
endforeach()
if(text MATCHES "\n#include <((error_catalog|backup_service)/[^>]*)>")
  fail("${CMAKE_MATCH_1} is included below other code")
endif()
list(SORT includes)
list(REMOVE_DUPLICATES includes)
list(JOIN includes "" includes)

file(READ "${root}/CMakeLists.txt" project)
string(REGEX MATCH "project\\(error_catalog VERSION ([0-9.]+)" project "${project}")

file(WRITE "${work}/header" "// SPDX-License-Identifier: Apache-2.0
// Written by tools/single_header.cmake of error_catalog ${CMAKE_MATCH_1}: do not edit.
#ifndef BACKUP_SERVICE_HPP
#define BACKUP_SERVICE_HPP

${includes}${text}
#endif
")
file(RENAME "${work}/header" "${output}" RESULT result)
if(NOT result STREQUAL "0")
  fail("${CMAKE_ARGV3} cannot be written: ${result}")
endif()
file(REMOVE_RECURSE "${work}")
