# SPDX-License-Identifier: Apache-2.0
# Templates of the headers, which are C++ with variables and parts.
#
# The variables of a template are @name@. A part of it from a line //{name to a line //} is there once for each key of a list,
# with the variables name_K of the key K, or where a condition holds.

# read_template(<out> <header>): gives the text of the template of a header, with a byte at the end of each part.
function(read_template out header)
  file(READ "${CMAKE_CURRENT_FUNCTION_LIST_DIR}/templates/${header}.hpp.in" text)
  string(REPLACE "//}\n" "${pad}" text "${text}")
  set(${out} "${text}" PARENT_SCOPE)
endfunction()

# keep_part(<out> <name> <condition> <text>): leaves a part of a template where a condition holds, and removes it elsewhere.
function(keep_part out name condition text)
  set(kept "")
  if(condition)
    set(kept "\\1")
  endif()
  string(REGEX REPLACE "//{${name}\n([^${pad}]*)${pad}" "${kept}" text "${text}")
  set(${out} "${text}" PARENT_SCOPE)
endfunction()

# repeat_part(<out> <name> <keys> <text>): takes a part out of a template, and leaves @<name>@ in its place. Gives that
# variable: the part, once for each key, with the values of its variables.
function(repeat_part out name keys text)
  string(REGEX MATCH "//{${name}\n([^${pad}]*)${pad}" part "${text}")
  string(REGEX REPLACE "@([a-z]+)@" "@\\1_\\\\1@" part_of_key "${CMAKE_MATCH_1}")
  set(parts "")
  if(NOT keys STREQUAL "")
    string(REGEX REPLACE "([^;]+);" "${part_of_key}" parts "${keys};")
    string(CONFIGURE "${parts}" parts @ONLY)
  endif()
  string(REPLACE "${part}" "@${name}@" text "${text}")
  set(${out} "${text}" PARENT_SCOPE)
  set(${name} "${parts}" PARENT_SCOPE)
endfunction()
