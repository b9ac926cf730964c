# SPDX-License-Identifier: Apache-2.0
# Checks that single_header.cmake says what is wrong, and leaves nothing.
cmake_minimum_required(VERSION 3.25)
include("${CMAKE_CURRENT_LIST_DIR}/run.cmake")

file(MAKE_DIRECTORY "${DIRECTORY}/directory")
file(WRITE "${DIRECTORY}/file" "")

# Checks that the script with these arguments fails, and says this.
function(expect_fault fault)
  execute_process(COMMAND "${CMAKE_COMMAND}" -P "${root}/tools/single_header.cmake" ${ARGN}
    WORKING_DIRECTORY "${DIRECTORY}"
    RESULT_VARIABLE result
    ERROR_VARIABLE error)
  string(REGEX REPLACE "[ \n]+" " " error "${error}")
  string(FIND "${error}" "${fault}" at)
  if(result EQUAL 0 OR at EQUAL -1)
    message(FATAL_ERROR "Exit status ${result}, not \"${fault}\":\n${error}")
  endif()
  file(GLOB files RELATIVE "${DIRECTORY}" "${DIRECTORY}/*" "${DIRECTORY}/directory/*")
  if(NOT files STREQUAL "directory;file")
    message(FATAL_ERROR "\"${fault}\" leaves ${files}")
  endif()
endfunction()

expect_fault("usage: cmake -P single_header.cmake <file> [<header>...]")
expect_fault("error_catalog/none.hpp: no such header" out.hpp error_catalog/none.hpp)
expect_fault("directory cannot be written: Is a directory" directory)
expect_fault("file/out.hpp cannot be written" file/out.hpp)
