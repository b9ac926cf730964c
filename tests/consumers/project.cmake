# SPDX-License-Identifier: Apache-2.0
# Configures, builds and tests project/, which uses the library in a WAY, with fmt or without it.
cmake_minimum_required(VERSION 3.25)
include("${CMAKE_CURRENT_LIST_DIR}/run.cmake")

if(WITH_FMT)
  set(find_fmt -DCMAKE_REQUIRE_FIND_PACKAGE_fmt=ON)
elseif(NOT WAY STREQUAL "find_package")  # an installed library does not look for fmt until it is asked for it
  set(find_fmt -DCMAKE_DISABLE_FIND_PACKAGE_fmt=ON)
endif()
run("${CMAKE_COMMAND}" -S "${CMAKE_CURRENT_LIST_DIR}/project" -B build -C "${SETTINGS}" "-DCMAKE_BUILD_TYPE=${CONFIG}"
  "-DWAY=${WAY}" "-DWITH_FMT=${WITH_FMT}" "-DERROR_CATALOG=${ERROR_CATALOG}" ${find_fmt})
run("${CMAKE_COMMAND}" --build build ${config})
run("${CMAKE_CTEST_COMMAND}" --test-dir build --build-config "${CONFIG}" --output-on-failure --no-tests=error)
