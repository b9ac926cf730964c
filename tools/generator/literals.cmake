# SPDX-License-Identifier: Apache-2.0
# Numbers and texts as literals of C++.

# array(<name> <numbers>): gives a list of hexadecimal numbers as a string literal of the narrowest unit that holds them, which
# compilers read several times faster than a list; an empty element is 0. Gives
#   <name>        the literal
#   <name>_unit   the type of its elements
#   <name>_size   their number, with the NUL at the end
function(array name numbers)
  string(REPLACE ";;" ";0;" units ";${numbers};")
  string(REPLACE ";;" ";0;" units "${units}")  # of three in a row
  string(REGEX REPLACE ";$" "" units "${units}")
  list(LENGTH units size)  # and one: the first is empty
  string(REPLACE ";0x" ";" units "${units}")
  string(REPLACE ";" "\\x" units "${units}")
  set(unit char)
  set(mark "")
  if(units MATCHES "[0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f]")
    set(unit char32_t)
    set(mark "U")
  elseif(units MATCHES "[0-9a-f][0-9a-f][0-9a-f]")
    set(unit char16_t)
    set(mark "u")
  endif()
  string(REPEAT "\\\\x[0-9a-f]+" 16 line)
  string(REGEX REPLACE "(${line})" "\n      ${mark}\"\\1\"" units "${units}")
  string(REGEX REPLACE "\"(\\\\[^\"]+)$" "\"\n      ${mark}\"\\1\"" units "${units}")
  if(NOT units MATCHES "^\n")
    set(units "\n      ${mark}\"${units}\"")
  endif()
  set(${name} "${units}" PARENT_SCOPE)
  set(${name}_unit ${unit} PARENT_SCOPE)
  set(${name}_size ${size} PARENT_SCOPE)
endfunction()

# hexadecimal(<out> <numbers>): gives a list of decimal numbers as hexadecimal ones.
function(hexadecimal out numbers)
  set(different "${numbers}")
  list(REMOVE_DUPLICATES different)
  foreach(number IN LISTS different)
    math(EXPR hexadecimal_${number} "${number}" OUTPUT_FORMAT HEXADECIMAL)
  endforeach()
  values(result hexadecimal "${numbers}")
  set(${out} "${result}" PARENT_SCOPE)
endfunction()

# text_array(<literal> <begins> <texts>): gives a list of encoded texts as one literal, each with a NUL after it, and where each of
# them begins and the last one ends, hexadecimal.
function(text_array literal begins texts)
  set(begin 0x0)
  set_property(GLOBAL PROPERTY begins "")
  foreach(text IN LISTS texts)
    string(LENGTH "${text}" size)
    set_property(GLOBAL APPEND PROPERTY begins ${begin})
    math(EXPR begin "${begin} + ${size} + 1" OUTPUT_FORMAT HEXADECIMAL)
  endforeach()
  get_property(list GLOBAL PROPERTY begins)
  set(${begins} "${list};${begin}" PARENT_SCOPE)
  string(REPLACE ";" "\\0\"\n      \"" lines "${texts}")
  c_text(lines "\n      \"${lines}\\0\"")
  set(${literal} "${lines}" PARENT_SCOPE)
endfunction()

# c_text(<out> <text>): gives encoded text between quotes as the text of C++ literals: no trigraph, and other characters than
# ASCII as their bytes.
function(c_text out text)
  string(REPLACE "??" "?\\?" text "${text}")
  string(REPLACE "??" "?\\?" text "${text}")
  if(text MATCHES "${non_ascii}")
    foreach(code RANGE 128 255)
      string(ASCII ${code} byte)
      math(EXPR octal "${code} / 64 * 100 + ${code} / 8 % 8 * 10 + ${code} % 8")
      string(REPLACE "${byte}" "\\${octal}" text "${text}")
    endforeach()
  endif()
  string(REPLACE "${backslash}" "${backslash}${backslash}" text "${text}")
  string(REPLACE "${quote}" "${backslash}${quote}" text "${text}")
  string(REPLACE "${newline}" "${backslash}n" text "${text}")
  string(REPLACE "\t" "${backslash}t" text "${text}")
  decode(text "${text}")
  set(${out} "${text}" PARENT_SCOPE)
endfunction()
