# SPDX-License-Identifier: Apache-2.0
# The statuses in cells.

set(no_status "^(${dashes}|[Nn]/?[Aa]|[Nn]one)$")  # what stands for a missing status
set(status_prefix "[Hh][Tt][Tt][Pp](/[0-9.]+)?[ :-]*")  # may stand before a status

# status_of(<out> <row> <cell>): gives the HTTP status code in the cell of a row with more, or less, than that: in 404 Not Found,
# HTTP 404 or `404` it is 404. Where there is none, the default one; else it is a fault. Reads the options DEFAULT_STATUS and
# STATUS.
function(status_of out row cell)
  set(${out} 0 PARENT_SCOPE)
  if(cell MATCHES "${no_status}" AND NOT DEFAULT_STATUS STREQUAL "")
    set(${out} ${DEFAULT_STATUS} PARENT_SCOPE)
    return()
  endif()
  place_of(at ${row} status code)
  if(cell MATCHES "^[ *`_]*(${status_prefix})?([1-5][0-9][0-9])([^0-9].*)?$")
    set(${out} ${CMAKE_MATCH_3} PARENT_SCOPE)
    if(CMAKE_MATCH_4 MATCHES "(^|[^0-9])[1-5][0-9][0-9]([^0-9]|$)" AND NOT STATUS STREQUAL "first")
      fault("${at}" "more than one status: \"${cell}\" (STATUS first takes the first)")
    endif()
    return()
  endif()
  set(hint "an HTTP status code is a number from 100 to 599")
  if(cell MATCHES "${no_status}")
    string(APPEND hint "; DEFAULT_STATUS is one for codes without")
  elseif(cell MATCHES "^[^0-9]+$")
    string(APPEND hint "; COLUMNS ignore=... leaves out a column of something else")
  endif()
  fault("${at}" "bad status \"${cell}\" (${hint})")
endfunction()
