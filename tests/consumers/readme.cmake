# SPDX-License-Identifier: Apache-2.0
# Pastes the project of the README's section "Use it", by find_package and by FetchContent, and its own table with a program
# of include/README.md, builds them, and checks what the programs print.
cmake_minimum_required(VERSION 3.25)
include("${CMAKE_CURRENT_LIST_DIR}/run.cmake")

function(build_and_run folder)
  file(WRITE "${DIRECTORY}/${folder}/CMakeLists.txt" "${project}")
  file(WRITE "${DIRECTORY}/${folder}/main.cpp" "${program}")
  run("${CMAKE_COMMAND}" -S ${folder} -B ${folder}/build -C "${SETTINGS}" "-DCMAKE_BUILD_TYPE=${CONFIG}" ${ARGN})
  run("${CMAKE_COMMAND}" --build ${folder}/build ${config})
  expect_printed("${DIRECTORY}/${folder}/build/my_service" "${output}")
endfunction()

if(WITH_FMT)
  take_blocks(README.md "Use it" project cmake fetch cmake)
  take_blocks(README.md "" program cpp output text)
  build_and_run(package "-DCMAKE_PREFIX_PATH=${ERROR_CATALOG}")
  string(REGEX REPLACE "find_package[^\n]*\n" "${fetch}" project "${project}")
  build_and_run(fetched "-DFETCHCONTENT_SOURCE_DIR_ERROR_CATALOG=${root}" -DCMAKE_DISABLE_FIND_PACKAGE_error_catalog=ON)
else()
  take_own_table()
  take_blocks(include/README.md Registry program cpp output text)
  file(WRITE "${DIRECTORY}/rental/errors.csv" "${table}")
  build_and_run(rental "-DCMAKE_PREFIX_PATH=${ERROR_CATALOG}")
endif()
