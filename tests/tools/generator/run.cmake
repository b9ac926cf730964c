# SPDX-License-Identifier: Apache-2.0
# Runs a script, generate.cmake unless set otherwise, in a DIRECTORY of its own, and checks what it says.
cmake_minimum_required(VERSION 3.25)

get_filename_component(script "${CMAKE_CURRENT_LIST_DIR}/../../../tools/generator/generate.cmake" ABSOLUTE)
file(REMOVE_RECURSE "${DIRECTORY}")
file(MAKE_DIRECTORY "${DIRECTORY}")
set(working_directory "${DIRECTORY}")
set(output "${DIRECTORY}/include")
set(printed "")  # what is expected on stdout

# run(<status> <error> <option>...): checks that the script with these options ends so, and says this and nothing else.
function(run status error)
  execute_process(COMMAND ${environment} "${CMAKE_COMMAND}" ${ARGN} -P "${script}"
    WORKING_DIRECTORY "${working_directory}"
    TIMEOUT 60
    RESULT_VARIABLE actual_status
    OUTPUT_VARIABLE actual_output
    ERROR_VARIABLE actual_error)
  # CMake adds a title, an indent and blank lines to the last words of a script.
  string(REGEX REPLACE "CMake Error at [^\n]*[a-z]+.cmake:[0-9]+ \\(message\\):\n  ([^\n]*\n)\n\n$" "\\1"
    actual_error "${actual_error}")
  if(NOT actual_status EQUAL status OR NOT actual_output STREQUAL printed OR NOT actual_error STREQUAL error)
    message("Exit status ${actual_status}:\n${actual_output}${actual_error}\nExpected ${status}:\n${printed}${error}")
    message(FATAL_ERROR "not what was expected, see above")
  endif()
endfunction()

# Checks that the script reports these faults, and notes, each on a line, and writes nothing.
function(expect_faults faults)
  string(REGEX MATCHALL ": error: " lines "${faults}")
  list(LENGTH lines count)
  run(1 "${faults}no header was written (errors: ${count})\n" "-DOUTPUT=${output}" ${ARGN})
  if(EXISTS "${output}")
    message(FATAL_ERROR "${output} was written")
  endif()
endfunction()
