# SPDX-License-Identifier: Apache-2.0
# Pastes the files of the README's section "Your own table", builds them, and checks what the program prints.
cmake_minimum_required(VERSION 3.25)
include("${CMAKE_CURRENT_LIST_DIR}/run.cmake")

file(READ "${root}/README.md" text)
string(REGEX REPLACE "^.*\n## Your own table\n" "" text "${text}")

# Sets a variable to the first block of a language that is left in the text.
function(take_block out language)
  string(FIND "${text}" "\n```${language}\n" begin)
  string(LENGTH "\n```${language}\n" fence)
  math(EXPR begin "${begin} + ${fence}")
  string(SUBSTRING "${text}" ${begin} -1 rest)
  string(FIND "${rest}" "```\n" end)
  string(SUBSTRING "${rest}" 0 ${end} block)
  set(${out} "${block}" PARENT_SCOPE)
endfunction()

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
