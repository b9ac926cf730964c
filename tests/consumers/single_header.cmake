# SPDX-License-Identifier: Apache-2.0
# Builds main.cpp with the single header alone, of which two runs write the same bytes.
cmake_minimum_required(VERSION 3.25)
include("${CMAKE_CURRENT_LIST_DIR}/run.cmake")

set(definitions -DSINGLE_HEADER)
if(WITH_FMT)
  set(headers backup_service/fmt.hpp)
  list(APPEND definitions -DWITH_FMT)
  set(fmt ${FMT})
endif()
foreach(directory IN ITEMS first "second run")
  run("${CMAKE_COMMAND}" -P "${root}/tools/single_header.cmake" "${directory}/backup_service.hpp" ${headers})
endforeach()
run("${CMAKE_COMMAND}" -E compare_files first/backup_service.hpp "second run/backup_service.hpp")

file(GLOB_RECURSE files LIST_DIRECTORIES TRUE RELATIVE "${DIRECTORY}" "${DIRECTORY}/*")
if(NOT files STREQUAL "first;first/backup_service.hpp;second run;second run/backup_service.hpp")
  message(FATAL_ERROR "single_header.cmake leaves other files: ${files}")
endif()

file(READ "${DIRECTORY}/first/backup_service.hpp" text)
string(FIND "${text}" "${root}" at)
if(NOT at EQUAL -1)
  message(FATAL_ERROR "the single header names ${root}")
endif()

run("${CMAKE_CXX_COMPILER}" -std=c++17 -Wall -Wextra -Wpedantic -Werror ${definitions} -I first "${main}" ${fmt}
  -o consumer)
run("${DIRECTORY}/consumer")
