# SPDX-License-Identifier: Apache-2.0
# Finds out what separates the fields of a CSV file.
include("${CMAKE_CURRENT_LIST_DIR}/wrong_format.cmake")

encode(semicolon ";")
encode(bracket "[")
set(separators "," "${semicolon}" "\t")

# find_separator(<separator> <is_header> <file> <lines> <number> <record>): takes the header, or a record before it, which is
# in the line of this number. Gives the separator, "" if the record does not tell, and "none" if that is a fault, which it reports;
# and whether the record is the header.
function(find_separator separator is_header file lines number record)
  set(${separator} "" PARENT_SCOPE)
  set(${is_header} FALSE PARENT_SCOPE)
  if(record MATCHES "^${quote}?[Ss][Ee][Pp]=([^${quote}]*)${quote}?$")  # Excel writes and reads sep=; in the first line
    set(found "${CMAKE_MATCH_1}")
    if(NOT found IN_LIST separators)
      report(bad_header ${number}:1 "fields cannot be separated by \"${found}\" (use , ${semicolon} or a tab)")
      set(found none)
    endif()
  elseif(record MATCHES "[^ \t,${semicolon}${quote}]")
    set(${is_header} TRUE PARENT_SCOPE)
    most_frequent_separator(found "${file}" "${record}")
    list(LENGTH found count)
    set(is_wrong FALSE)
    if(count EQUAL 0 OR record MATCHES "^[ \t]*([|<{${bracket}]|[+]-|#+ )")
      report_wrong_format(is_wrong csv "${lines}")
    endif()
    if(is_wrong)
      set(found none)
    elseif(count EQUAL 0)
      set(found ",")  # the header has one title
    elseif(count GREATER 1)
      string(REPLACE "\t" "tab" found "${found}")
      list(JOIN found "\" as \"" both)
      string(CONCAT what "there are as many \"${both}\" between the titles (put titles with one of them in quotes, or name the "
        "separator in the first line, such as sep=,)")
      report(bad_header ${number}:1 "${what}")
      set(found none)
    endif()
  else()
    return()
  endif()
  set(${separator} "${found}" PARENT_SCOPE)
endfunction()

# most_frequent_separator(<out> <file> <header>): gives the separator that is most frequent in a header, outside quotes, or
# those that are; none if there is none. In a file whose name ends in .tsv it is the tab, if there is one.
function(most_frequent_separator out file header)
  string(REGEX REPLACE "${quote}[^${quote}]*${quote}" "" header "${header}")
  set(most 0)
  set(found "")
  if(file MATCHES "\\.[Tt][Ss][Vv]$" AND header MATCHES "\t")
    set(found "\t")
    set(header "")
  endif()
  string(REGEX REPLACE "[ \t]*([,${semicolon}])[ \t]*" "\\1" header "${header}")  # a tab beside another separator is a blank
  foreach(separator IN LISTS separators)
    string(REGEX MATCHALL "${separator}" all "${header}")
    list(LENGTH all count)
    if(count GREATER most)
      set(most ${count})
      set(found "${separator}")
    elseif(count EQUAL most AND count GREATER 0)
      list(APPEND found "${separator}")
    endif()
  endforeach()
  set(${out} "${found}" PARENT_SCOPE)
endfunction()
