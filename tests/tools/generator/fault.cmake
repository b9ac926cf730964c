# SPDX-License-Identifier: Apache-2.0
# Checks that faults/CASE.rst, with faults/CASE.names where there is one, is refused for exactly the faults that its first
# lines expect.
include("${CMAKE_CURRENT_LIST_DIR}/run.cmake")

set(working_directory "${CMAKE_CURRENT_LIST_DIR}/faults")
set(options "-DTABLE=${CASE}.rst" -DNAMESPACE=vault)
if(EXISTS "${working_directory}/${CASE}.names")
  list(APPEND options "-DNAMES=${CASE}.names")
endif()

file(READ "${working_directory}/${CASE}.rst" text)
if(NOT text MATCHES "^((\\.\\. expect: [^\n]*\n)+)")
  message(FATAL_ERROR "${CASE}.rst does not say what to expect")
endif()
string(REPLACE ".. expect: " "" faults "${CMAKE_MATCH_1}")
expect_faults("${faults}" ${options})
