# SPDX-License-Identifier: Apache-2.0
# Checks that a header is written anew where it is not what it should be, and only there.
include("${CMAKE_CURRENT_LIST_DIR}/run.cmake")

set(table "-DTABLE=${CMAKE_CURRENT_LIST_DIR}/one_row.rst")
set(options -DNAMESPACE=vault "-DOUTPUT=${output}")

# Sets `texts` to the files that are there and what the headers hold, and `times` to when the headers were written.
function(look)
  file(GLOB_RECURSE texts "${DIRECTORY}/*")
  file(GLOB headers "${output}/vault/*.hpp")
  set(times "")
  foreach(header IN LISTS headers)
    file(SHA256 "${header}" text)
    file(TIMESTAMP "${header}" time "%s.%f")
    list(APPEND texts ${text})
    list(APPEND times ${time})
  endforeach()
  set(texts "${texts}" PARENT_SCOPE)
  set(times "${times}" PARENT_SCOPE)
endfunction()

run(0 "" ${table} ${options})
look()
set(first_texts "${texts}")
set(first_times "${times}")

run(0 "" ${table} ${options})
look()
if(NOT texts STREQUAL first_texts OR NOT times STREQUAL first_times)
  message(FATAL_ERROR "a second run touches a file")
endif()

set(working_directory "${CMAKE_CURRENT_LIST_DIR}/faults")
run(1 "no_table.rst: error: no grid table (a table begins with a line such as +---+---+)
1 errors: no header was written\n" -DTABLE=no_table.rst ${options})
look()
if(NOT texts STREQUAL first_texts OR NOT times STREQUAL first_times)
  message(FATAL_ERROR "a run that fails touches a file")
endif()

file(REMOVE "${output}/vault/errc.hpp")
file(WRITE "${output}/vault/errc.hpp.new" "what a run that was killed lea")
file(APPEND "${output}/vault/catalog.hpp" "// edited\n")
run(0 "" ${table} ${options})
look()
if(NOT texts STREQUAL first_texts)
  message(FATAL_ERROR "a run does not put the headers in order")
endif()
