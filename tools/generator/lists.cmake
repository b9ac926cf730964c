# SPDX-License-Identifier: Apache-2.0
# Work on all rows at once. A command costs CMake as much as some thousand characters of text: one that makes a whole list
# takes the place of one for each element.
#
# What grows with the table is collected in global properties: they grow in place, where list(APPEND) and string(APPEND)
# copy the whole value each time.

# values(<out> <field> <keys>): gives the list of the values of the variables <field>_K, for each K of the list keys.
function(values out field keys)
  if(keys STREQUAL "")
    set(${out} "" PARENT_SCOPE)
    return()
  endif()
  string(REPLACE ";" "@;@${field}_" template "@${field}_${keys}@")
  string(CONFIGURE "${template}" list @ONLY)  # expands each @name@ once, whatever is in its value
  set(${out} "${list}" PARENT_SCOPE)
endfunction()

# sequence(<out> <first> <last> [HEXADECIMAL]): gives the list of the numbers from first to last, which may be one before
# first; hexadecimal ones begin with 0x.
function(sequence out first last)
  set(digits ";0;1;2;3;4;5;6;7;8;9")
  set(base 10)
  set(format DECIMAL)
  set(no_tens "")
  if("${ARGN}" STREQUAL "HEXADECIMAL")
    string(APPEND digits ";a;b;c;d;e;f")
    set(base 16)
    set(format HEXADECIMAL)
    set(no_tens 0x)
  endif()
  math(EXPR first_tens "${first} / ${base}")
  math(EXPR last_tens "${last} / ${base}")
  set_property(GLOBAL PROPERTY sequence "")
  foreach(tens RANGE ${first_tens} ${last_tens})
    math(EXPR before "${tens}" OUTPUT_FORMAT ${format})
    if(tens EQUAL 0)
      set(before "${no_tens}")
    endif()
    string(REPLACE ";" ";${before}" numbers "${digits}")
    set_property(GLOBAL APPEND_STRING PROPERTY sequence "${numbers}")
  endforeach()
  get_property(list GLOBAL PROPERTY sequence)
  math(EXPR skipped "${first} - ${first_tens} * ${base} + 1")
  math(EXPR size "${last} - ${first} + 1")
  list(SUBLIST list ${skipped} ${size} list)
  set(${out} "${list}" PARENT_SCOPE)
endfunction()
