# SPDX-License-Identifier: Apache-2.0
# Reads a table and compares what the reader hands over with the text beside it:
#
#   cmake -D FILE=<table> -D FORMAT=<name of a reader> -D EXPECTED=<file> -D OUT=<file> -P check_table.cmake
cmake_minimum_required(VERSION 3.25)
execute_process(
  COMMAND "${CMAKE_COMMAND}" -D "FILE=${FILE}" -D FORMAT=${FORMAT} -D "OUT=${OUT}"
    -P "${CMAKE_CURRENT_LIST_DIR}/print_records.cmake"
  COMMAND_ERROR_IS_FATAL ANY)
execute_process(COMMAND "${CMAKE_COMMAND}" -E compare_files "${OUT}" "${EXPECTED}" RESULT_VARIABLE differ)
if(differ)
  file(READ "${OUT}" text)
  message(FATAL_ERROR "not as ${EXPECTED} has it:\n${text}")
endif()
