# SPDX-License-Identifier: Apache-2.0
# Work on all rows at once. A command costs CMake as much as some thousand characters of text: one that makes a whole list
# takes the place of one for each element.
#
# What grows with the table is collected in global properties: they grow in place, where list(APPEND) and string(APPEND)
# copy the whole value each time.

# values(<out> <field> <keys>): gives the list of the values of the variables <field>_K, for each K of the list keys.
function(values out field keys)
  string(REPLACE ";" "@;@${field}_" template "@${field}_${keys}@")
  string(CONFIGURE "${template}" list @ONLY)  # expands each @name@ once, whatever is in its value
  set(${out} "${list}" PARENT_SCOPE)
endfunction()

# sequence(<out> <first> <last> [HEXADECIMAL]): gives the list of the numbers from first to last, which may be one before
# first; hexadecimal ones begin with 0x.
function(sequence out first last)
  set(digits 0 1 2 3 4 5 6 7 8 9)
  set(mark "")
  if("${ARGN}" STREQUAL "HEXADECIMAL")
    list(APPEND digits a b c d e f)
    set(mark 0x)
  endif()
  list(TRANSFORM digits PREPEND "${mark}" OUTPUT_VARIABLE list)
  list(SUBLIST list 1 -1 longest)
  list(TRANSFORM digits PREPEND "\\1" OUTPUT_VARIABLE longer)
  list(LENGTH digits base)
  set(size ${base})
  while(NOT last LESS size)
    string(REGEX REPLACE "([^;]+)" "${longer}" longest "${longest}")  # by one digit
    string(APPEND list ";${longest}")
    math(EXPR size "${size} * ${base}")
  endwhile()
  math(EXPR size "${last} - ${first} + 1")
  list(SUBLIST list ${first} ${size} list)
  set(${out} "${list}" PARENT_SCOPE)
endfunction()

# bits_for(<bits> <last> <least>): gives how many bits numbers need, at least one, so that the last of them is not less than a
# given one; and the last of them.
function(bits_for bits last least)
  set(count 1)
  set(number 1)
  while(number LESS least)
    math(EXPR count "${count} + 1")
    math(EXPR number "2 * ${number} + 1")
  endwhile()
  set(${bits} ${count} PARENT_SCOPE)
  set(${last} ${number} PARENT_SCOPE)
endfunction()
