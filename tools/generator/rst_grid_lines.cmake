# SPDX-License-Identifier: Apache-2.0
# The lines of a grid table of reStructuredText: where its columns are, and the cells of a line.

set(cuttable "^[^\t${byte_80}-${byte_FF}]*$")  # matches a line that a regular expression can cut
byte_pattern(wide_character ${unicode_wide})

# cut_border(<border> <indent>): gives, of the border on top of a table, what cut_line reads:
#   border_width           its width
#   starts                 where each column begins, with its left edge
#   widths                 of the columns, edge included
#   columns                where the texts of the columns begin in the file
#   line_pattern           matches a line of ASCII; its groups are the cells. Nothing where a regular expression cannot.
#   groups                 the groups as a list
function(cut_border border indent)
  string(LENGTH "${border}" border_width)
  foreach(list IN ITEMS starts widths columns groups line_pattern)
    set(${list} "")
  endforeach()
  set(group 0)
  set(start 0)
  string(REGEX MATCHALL "\\+-+" segments "${border}")
  foreach(segment IN LISTS segments)
    string(LENGTH "${segment}" width)
    list(APPEND starts ${start})
    list(APPEND widths ${width})
    math(EXPR column "${indent} + ${start} + 3")
    list(APPEND columns ${column})
    math(EXPR start "${start} + ${width}")
    math(EXPR group "${group} + 1")
    list(APPEND groups "\\${group}")
    string(REPLACE "-" "[^;${newline}]" dots "${segment})")
    string(REPLACE "+" "[|](" dots "${dots}")
    string(APPEND line_pattern "${dots}")
  endforeach()
  string(APPEND line_pattern "[|]")
  if(group GREATER 9 OR border_width GREATER 2000)
    set(line_pattern "-")
  endif()
  return(PROPAGATE border_width starts widths columns line_pattern groups)
endfunction()

# join_cells(<out> <above> <below>): gives the cells of two lines of a row, each with ${newline} between the lines. There may be
# none above.
function(join_cells out above below)
  set(joined "")
  foreach(before cell IN ZIP_LISTS above below)
    string(APPEND joined ";${before}${newline}${cell}")
  endforeach()
  string(SUBSTRING "${joined}" 1 -1 joined)
  set(${out} "${joined}" PARENT_SCOPE)
endfunction()

# cut_line(<line>): gives the cells of a line of a row or, where it does not fit the border, what the problem is and in which
# column of the file. Reads what cut_border gives, and indent.
function(cut_line line)
  set(problem "")
  math(EXPR column "${indent} + 1")
  if(line MATCHES "${cuttable}")
    string(REGEX REPLACE "^${line_pattern}$" "${groups}" cells "${line}")
    if(NOT cells STREQUAL line)
      return(PROPAGATE cells column problem)
    endif()
  endif()
  # One element a column: a wide character has two, as in docutils.
  string(REGEX REPLACE "(${wide_character})" "\\1${pad}" characters "${line}")
  string(REGEX MATCHALL "${character}" characters "${characters}")
  list(LENGTH characters length)
  if(line MATCHES "\t")
    set(problem "a tab in a table (replace it by blanks)")
  elseif(line MATCHES "^[+]|[+]$")
    set(problem "this border is not the one on top of the table (a cell cannot span columns or rows)")
  elseif(NOT length EQUAL border_width)
    set(problem "the line is ${length} columns wide, the table ${border_width} (align its outer | with the border)")
  elseif(NOT line MATCHES "[|]$")
    set(problem "no | at the end of the line (align it with the border)")
  else()
    set(cells "")
    foreach(start width IN ZIP_LISTS starts widths)
      list(SUBLIST characters ${start} ${width} cell)
      if(NOT cell MATCHES "^[|]")
        math(EXPR column "${indent} + ${start} + 1")
        set(problem "no | before a cell (align it with the border; a cell cannot span columns or rows)")
        break()
      endif()
      string(REGEX REPLACE "[;${pad}]" "" cell "${cell}")
      string(SUBSTRING "${cell}" 1 -1 cell)
      string(APPEND cells ";${cell}")
    endforeach()
    if(problem STREQUAL "")
      string(SUBSTRING "${cells}" 1 -1 cells)
    endif()
  endif()
  return(PROPAGATE cells column problem)
endfunction()
