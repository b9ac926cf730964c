# SPDX-License-Identifier: Apache-2.0
# Templates of the headers, which are C++ with variables and parts.
#
# The variables of a template are @name@. A part from a line //{name to a line //} is repeated for each key of a list, with the
# variables name_K of the key K, or is left out where it is not needed.

# read_template(<out> <header>): gives the text of the template of a header, with a byte at the end of each part.
function(read_template out header)
  file(READ "${CMAKE_CURRENT_FUNCTION_LIST_DIR}/templates/${header}.hpp.in" text)
  string(REPLACE "//}\n" "${pad}" text "${text}")
  set(${out} "${text}" PARENT_SCOPE)
endfunction()

# keep_parts(<out> <names> <text>): keeps the parts of a template with these names, if there are any, and removes the others.
function(keep_parts out names text)
  list(JOIN names "|" names)
  string(REGEX REPLACE "//{(${names})\n([^${pad}]*)${pad}" "\\2" text "${text}")
  string(REGEX REPLACE "//{[^${pad}]*${pad}" "" text "${text}")
  set(${out} "${text}" PARENT_SCOPE)
endfunction()

# repeat_part(<out> <name> <keys> <text>): takes a part out of a template, and leaves @<name>@ in its place. Gives that
# variable: the part, once for each key, with the values of its variables.
function(repeat_part out name keys text)
  string(REGEX MATCH "//{${name}\n([^${pad}]*)${pad}" part "${text}")
  string(REGEX REPLACE "@([a-z]+)@" "@\\1_\\\\1@" part_of_key "${CMAKE_MATCH_1}")
  string(REGEX REPLACE "([^;]+);?" "${part_of_key}" parts "${keys}")
  string(CONFIGURE "${parts}" parts @ONLY)
  string(REPLACE "${part}" "@${name}@" text "${text}")
  set(${out} "${text}" PARENT_SCOPE)
  set(${name} "${parts}" PARENT_SCOPE)
endfunction()
