# SPDX-License-Identifier: Apache-2.0
# Compares what the reader hands over with what cmark-gfm makes of the same files:
#
#   cmake -D CMARK=<cmark-gfm> -D TABLES=<cmark_tables> -D MAKE=<make_tables> -D FIRST=<seed> -D LAST=<seed>
#         -D COUNT=<tables a file> -D FILES=<more files> -D WORK=<directory> -P cmark.cmake
cmake_minimum_required(VERSION 3.25)
file(REMOVE_RECURSE "${WORK}")
file(MAKE_DIRECTORY "${WORK}")
set(files ${FILES})
foreach(seed RANGE ${FIRST} ${LAST})
  execute_process(COMMAND "${MAKE}" ${seed} ${COUNT} OUTPUT_FILE "${WORK}/${seed}.md" COMMAND_ERROR_IS_FATAL ANY)
  list(APPEND files "${WORK}/${seed}.md")
endforeach()

set(differ "")
foreach(file IN LISTS files)
  execute_process(
    COMMAND "${CMAKE_COMMAND}" -D "FILE=${file}" -D FORMAT=markdown -D ROWS=1 -D "OUT=${WORK}/read.txt"
      -P "${CMAKE_CURRENT_LIST_DIR}/print_records.cmake"
    COMMAND_ERROR_IS_FATAL ANY)
  execute_process(
    COMMAND "${CMARK}" -e table -e strikethrough -e autolink --unsafe -t xml --sourcepos "${file}"
    COMMAND "${TABLES}"
    OUTPUT_FILE "${WORK}/expected.txt" COMMAND_ERROR_IS_FATAL ANY)
  execute_process(COMMAND "${CMAKE_COMMAND}" -E compare_files "${WORK}/read.txt" "${WORK}/expected.txt" RESULT_VARIABLE result)
  if(result)
    file(READ "${WORK}/read.txt" read)
    file(READ "${WORK}/expected.txt" expected)
    message(NOTICE "${file} is read as\n${read}and should be\n${expected}")
    list(APPEND differ "${file}")
  endif()
endforeach()
list(LENGTH files count)
if(NOT differ STREQUAL "")
  message(FATAL_ERROR "not as cmark-gfm reads them: ${differ}")
endif()
message(NOTICE "${count} files are read as cmark-gfm reads them")
