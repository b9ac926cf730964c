# SPDX-License-Identifier: Apache-2.0
# Compares what the reader hands over with what docutils makes of the same files:
#
#   cmake -D RST2XML=<rst2xml> -D TABLES=<docutils_tables> -D MAKE=<make_rst_tables> -D FIRST=<seed> -D LAST=<seed>
#         -D FILES=<more files> -D WORK=<directory> -P docutils.cmake
#
# A file may be refused; of those without mutations, which have even seeds, most must not be.
cmake_minimum_required(VERSION 3.25)
file(REMOVE_RECURSE "${WORK}")
file(MAKE_DIRECTORY "${WORK}")
set(files ${FILES})
foreach(seed RANGE ${FIRST} ${LAST})
  math(EXPR mutations "${seed} % 2")
  execute_process(COMMAND "${MAKE}" ${seed} ${mutations} OUTPUT_FILE "${WORK}/${seed}.rst" COMMAND_ERROR_IS_FATAL ANY)
  list(APPEND files "${WORK}/${seed}.rst")
endforeach()

set(differ "")
set(read 0)
foreach(file IN LISTS files)
  execute_process(
    COMMAND "${CMAKE_COMMAND}" -D "FILE=${file}" -D FORMAT=rst -D "OUT=${WORK}/read.txt"
      -P "${CMAKE_CURRENT_LIST_DIR}/../markdown/print_records.cmake"
    COMMAND_ERROR_IS_FATAL ANY)
  execute_process(COMMAND "${RST2XML}" --report=3 --halt=5 "${file}" OUTPUT_FILE "${WORK}/tables.xml" ERROR_QUIET
    COMMAND_ERROR_IS_FATAL ANY)
  execute_process(COMMAND "${TABLES}" "${WORK}/tables.xml" "${WORK}/read.txt" OUTPUT_VARIABLE said RESULT_VARIABLE result)
  if(NOT result EQUAL 0)
    message(NOTICE "${file}: ${said}")
    list(APPEND differ "${file}")
  elseif(said STREQUAL "read\n")
    math(EXPR read "${read} + 1")
  endif()
endforeach()
list(LENGTH files count)
if(NOT differ STREQUAL "")
  message(FATAL_ERROR "not as docutils reads them: ${differ}")
endif()
message(NOTICE "of ${count} files ${read} are read as docutils reads them, the others are refused")
math(EXPR half "${count} / 2")
if(NOT read GREATER half)
  message(FATAL_ERROR "too few are read")
endif()
