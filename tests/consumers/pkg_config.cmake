# SPDX-License-Identifier: Apache-2.0
# Builds main.cpp with one bare line, of what pkg-config says about the library in a PREFIX.
cmake_minimum_required(VERSION 3.25)
include("${CMAKE_CURRENT_LIST_DIR}/run.cmake")

find_program(pkg_config pkg-config)
if(NOT pkg_config)
  message("skipped: pkg-config is not installed")
  return()
endif()

set(packages error_catalog)
if(WITH_FMT)
  list(APPEND packages fmt)
  set(definitions -DWITH_FMT)
endif()
set(ENV{PKG_CONFIG_PATH} "${PREFIX}/share/pkgconfig:$ENV{PKG_CONFIG_PATH}")
execute_process(COMMAND "${pkg_config}" --cflags --libs ${packages} OUTPUT_VARIABLE flags COMMAND_ERROR_IS_FATAL ANY)
separate_arguments(flags UNIX_COMMAND "${flags}")
run("${CMAKE_CXX_COMPILER}" -std=c++17 ${definitions} "${main}" ${flags} -o consumer)
run("${DIRECTORY}/consumer")
