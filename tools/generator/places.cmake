# SPDX-License-Identifier: Apache-2.0
# Where in the files of the user a row or a cell stands.

# place_of(<out> <row> <column>...): gives file:line:column of the cell of a row in the first of these columns that its table
# has. Reads the option TABLE.
function(place_of out row)
  string(REGEX MATCH "^[0-9]+([.]0[0-9]+)?" row "${row}")  # the key of its record
  get_property(headers GLOBAL PROPERTY headers)
  foreach(key IN LISTS headers)
    if(key LESS row)
      get_property(layout GLOBAL PROPERTY layout_${key})
    endif()
  endforeach()
  foreach(column IN LISTS ARGN)
    list(FIND layout ${column} index)
    if(index GREATER_EQUAL 0)
      break()
    endif()
  endforeach()
  place_of_cell(at ${row} ${index})
  set(${out} "${at}" PARENT_SCOPE)
endfunction()

# place_of_cell(<out> <key> <index>): gives file:line:column of a cell of a record. Reads the option TABLE.
function(place_of_cell out key index)
  get_property(columns GLOBAL PROPERTY columns_${key})
  if(columns STREQUAL "")
    get_property(cells GLOBAL PROPERTY cells_${key})
    columns_of_cells(columns "${cells}")
  endif()
  list(GET columns ${index} start)
  if(NOT start MATCHES ":")
    set(start "${key}:${start}")
  endif()
  if(NOT start MATCHES ":.*:")  # of another file
    set(start "${TABLE}:${start}")
  endif()
  set(${out} "${start}" PARENT_SCOPE)
endfunction()

# line_of(<out> <row>): gives the line of a row: the row of a further code of the line R is R.1, R.2 and so on.
function(line_of out row)
  string(REGEX REPLACE "[.].*" "" line "${row}")
  set(${out} ${line} PARENT_SCOPE)
endfunction()
