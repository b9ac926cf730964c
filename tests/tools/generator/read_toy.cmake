# SPDX-License-Identifier: Apache-2.0
# A reader for new_format.cmake: a record a line, a tab between cells, and remarks after #.

function(read_toy file)
  read_lines(lines "${file}")
  set(number 0)
  foreach(line IN LISTS lines)
    math(EXPR number "${number} + 1")
    if(line MATCHES "^(.*)\t\t")
      string(LENGTH "${CMAKE_MATCH_1}" before)
      math(EXPR column "${before} + 1")
      report(problem ${number}:${column} "two tabs, one after the other")
    elseif(NOT line MATCHES "^(#|$)")
      string(REPLACE "\t" ";" cells "${line}")
      record(${number} "${cells}" "")
    endif()
  endforeach()
endfunction()
