# SPDX-License-Identifier: Apache-2.0
# Builds main.cpp with one bare line, of what PKG_CONFIG says about the library in a PREFIX. With fmt, that line is the
# README's, which builds its first program as well.
cmake_minimum_required(VERSION 3.25)
include("${CMAKE_CURRENT_LIST_DIR}/run.cmake")

set(ENV{PKG_CONFIG_PATH} "${PREFIX}/share/pkgconfig:$ENV{PKG_CONFIG_PATH}")
set(ENV{PKG_CONFIG} "${PKG_CONFIG}")
set(package error_catalog)
if(WITH_FMT)
  string(APPEND package -fmt)
  set(definitions -DWITH_FMT)
endif()
execute_process(COMMAND "${PKG_CONFIG}" --cflags --libs ${package} OUTPUT_VARIABLE flags COMMAND_ERROR_IS_FATAL ANY)
separate_arguments(flags UNIX_COMMAND "${flags}")
run("${CMAKE_CXX_COMPILER}" -std=c++17 ${definitions} "${main}" ${flags} -o consumer)
run("${DIRECTORY}/consumer")

if(WITH_FMT)
  take_blocks(README.md "Use it" line sh)
  take_blocks(README.md "" program cpp output text)
  file(WRITE "${DIRECTORY}/main.cpp" "${program}")
  string(REPLACE "g++ " "\"\${CXX}\" " line "${line}")
  set(ENV{CXX} "${CMAKE_CXX_COMPILER}")
  run(sh -e -c "${line}")
  expect_printed("${DIRECTORY}/my_service" "${output}")
endif()
