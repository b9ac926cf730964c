# SPDX-License-Identifier: Apache-2.0
# Pastes the files of the README's section "Your own table", builds them, and checks what the program prints.
cmake_minimum_required(VERSION 3.25)
include("${CMAKE_CURRENT_LIST_DIR}/run.cmake")
include("${root}/tests/readme/take_block.cmake")

file(READ "${root}/README.md" text)
string(REGEX REPLACE "^.*\n## Your own table\n" "" text "${text}")

take_block(table csv)
take_block(project cmake)
take_block(program c++)
take_block(output text)
file(WRITE "${DIRECTORY}/errors.csv" "${table}")
file(WRITE "${DIRECTORY}/CMakeLists.txt" "${project}")
file(WRITE "${DIRECTORY}/main.cpp" "${program}")
run("${CMAKE_COMMAND}" -S . -B build -C "${SETTINGS}" "-DCMAKE_BUILD_TYPE=${CONFIG}" "-DCMAKE_PREFIX_PATH=${ERROR_CATALOG}")
run("${CMAKE_COMMAND}" --build build --config "${CONFIG}")
execute_process(COMMAND "${DIRECTORY}/build/rental" OUTPUT_VARIABLE printed COMMAND_ERROR_IS_FATAL ANY)
if(NOT printed STREQUAL output OR output STREQUAL "")
  message(FATAL_ERROR "the program prints\n${printed}and not\n${output}")
endif()
