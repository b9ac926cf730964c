# SPDX-License-Identifier: Apache-2.0
# Shows what a new version of an error table changes for the users of its catalog:
#
#   cmake -D OLD=<table> -D NEW=<table> [-D MARKDOWN=ON] [-D <option>=<value>...] -P compare.cmake
#
# The options are those of add_error_catalog() that say how a table is read. Each applies to both tables or, as OLD_<option>
# or NEW_<option>, to one of them.
#
# Prints to stdout which codes are new, removed or changed, as plain text or as Markdown for a changelog, and which version
# semantic versioning asks for. Faults in the tables are reported as by generate.cmake; with any, the script fails.
cmake_minimum_required(VERSION 3.25)

foreach(stage IN ITEMS
    text lists reserved_names options records titles columns codes statuses rows duplicates names
    numbers advice changes)
  include("${CMAKE_CURRENT_LIST_DIR}/${stage}.cmake")
endforeach()

set(actions fix retry retry_then_support support)  # error_catalog::action

# read_table(<which>): reads the table OLD or NEW. Without a fault, gives
#   <which>_codes     its codes, in the order of their numbers
#   <which>_row_C     the fields of the code C
#   <which>_remark_C  the remark after the name of the code C: the name stays if the names file says that it was removed
function(read_table which)
  set(TABLE "${${which}}")
  foreach(option IN LISTS table_options)
    if(DEFINED ${which}_${option})
      set(${option} "${${which}_${option}}")
    endif()
  endforeach()
  include("${CMAKE_CURRENT_FUNCTION_LIST_DIR}/table.cmake")
  count_faults(faults)
  if(faults)
    return()
  endif()
  foreach(row IN LISTS sorted_rows)
    list(GET actions ${advice_${row}} advice)
    set("${which}_row_${code_${row}}"
      "${name_${row}};${number_${row}};${status_${row}};${message_${row}};${description_${row}};${handling_${row}};${advice}"
      PARENT_SCOPE)
  endforeach()
  foreach(line IN LISTS named)
    if(retired_${line})
      set("${which}_remark_${code_${line}}" ", deprecated" PARENT_SCOPE)
    endif()
  endforeach()
  values(codes code "${sorted_rows}")
  set(${which}_codes "${codes}" PARENT_SCOPE)
endfunction()

# print(<text>): writes to stdout, which message() does not, in pieces that every system accepts as an argument.
function(print text)
  while(NOT text STREQUAL "")
    string(SUBSTRING "${text}" 0 30000 piece)
    if(piece MATCHES "^.*\n")  # no character is cut, unless a line is longer
      set(piece "${CMAKE_MATCH_0}")
    endif()
    execute_process(COMMAND "${CMAKE_COMMAND}" -E echo_append "${piece}" COMMAND_ERROR_IS_FATAL ANY)
    string(LENGTH "${piece}" size)
    string(SUBSTRING "${text}" ${size} -1 text)
  endwhile()
endfunction()

complete_options(missing OLD NEW)
if(missing)
  message(FATAL_ERROR "${missing}")
endif()
read_table(OLD)
read_table(NEW)
count_faults(faults)
if(faults)
  message(FATAL_ERROR "the tables were not compared (errors: ${faults})")
endif()

compare_tables()
report_changes(text)
print("${text}")
