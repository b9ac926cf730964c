# SPDX-License-Identifier: Apache-2.0
# Prints what a reader hands over, a call in a line, to a file:
#
#   cmake -D FILE=<table> -D FORMAT=<name of a reader> -D OUT=<file> -P print_records.cmake
#
# A record is its line and then <column>=<text> for each cell, with a tab before each of them. With -D ROWS=1 there are only
# records, without columns, and without the line of the header of a table.
cmake_minimum_required(VERSION 3.25)
set(generator "${CMAKE_CURRENT_LIST_DIR}/../../../../tools/generator")
include("${generator}/text.cmake")
include("${generator}/read_${FORMAT}.cmake")

function(print text)
  decode(text "${text}")
  set_property(GLOBAL APPEND_STRING PROPERTY printed "${text}\n")
endfunction()

function(record line cells columns)
  set(text "${line}")
  string(REPLACE "${line_break}" " " cells "${cells}")
  get_property(is_header GLOBAL PROPERTY is_header)
  if(ROWS AND is_header)
    set(text "header")
  endif()
  set_property(GLOBAL PROPERTY is_header FALSE)
  foreach(column cell IN ZIP_LISTS columns cells)
    if(ROWS)
      string(APPEND text "\t${cell}")
    else()
      string(APPEND text "\t${column}=${cell}")
    endif()
  endforeach()
  print("${text}")
endfunction()

function(record_with_breaks line cells columns)
  record(${line} "${cells}" "${columns}")
endfunction()

function(report kind place)
  if(kind STREQUAL "table")
    set_property(GLOBAL PROPERTY is_header TRUE)
  endif()
  if(NOT ROWS)
    string(JOIN " " text ${kind} ${place} ${ARGN})
    print("${text}")
  endif()
endfunction()

cmake_language(CALL read_${FORMAT} "${FILE}")
get_property(printed GLOBAL PROPERTY printed)
count_faults(faults)
if(faults)
  message(FATAL_ERROR "faults: ${faults}")
endif()
file(WRITE "${OUT}" "${printed}")
