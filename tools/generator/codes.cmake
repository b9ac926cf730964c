# SPDX-License-Identifier: Apache-2.0
# What a code is, and the codes in a cell.

# Letters, digits and signs between them, or a negative number.
set(code_pattern "^([A-Za-z0-9]([A-Za-z0-9_.:/${last_letter}-]*[A-Za-z0-9${last_letter}])?|-[0-9]+)$")

# What stands in a column of codes in place of one.
byte_pattern(dashes "-*" "E280[93-94]")
set(no_code "^(${dashes}|[Nn]/[Aa])$")

# Words in place of a code: all but the first in small letters, as in "Other error codes", or more than two of which the second
# is in small letters, and none has a digit, as in "not made by Acme".
byte_pattern(small "[a-z80-FF]")
byte_pattern(small_or_sign "[a-z ,.:!?()'80-FF]")
set(remark "^[A-Za-z][a-z]* +([(]?${small}${small_or_sign}*|[a-z]+ +[^0-9_${newline}]*)$")

byte_pattern(code_quote "['${quote}]" "E280[98-9F]" "C2AB" "C2BB")
byte_pattern(code_comma "[,${byte_1}${newline}]" "EFBC8C" "EFBC9B" "E38081")  # also those of Chinese
set(code_separator " *(${code_comma})[ ${newline}]*")
byte_pattern(minus "E28892" "E28093")  # of a typesetter: - as − or –
set(typeset_minus "(^|[ ${newline}]|${code_comma})(${minus})([0-9])")

# visible(<out> <cell>): gives what counts of a cell that is no text: without characters of no width, with plain blanks and
# signs of negative numbers.
function(visible out cell)
  string(REGEX REPLACE "${invisible}" "" cell "${cell}")
  string(REGEX REPLACE "${no_break_space}" " " cell "${cell}")
  string(REGEX REPLACE "${typeset_minus}" "\\1-\\3" cell "${cell}")
  string(STRIP "${cell}" cell)
  set(${out} "${cell}" PARENT_SCOPE)
endfunction()

# codes_of(<out> <row> <cell>): gives the codes in the cell of a row, one or a list. Where a part of it is none, which is a
# fault, it gives none.
function(codes_of out row cell)
  set(${out} "" PARENT_SCOPE)
  place_of(at ${row} code)
  # A code that a typesetter wrapped behind a sign.
  string(REGEX REPLACE "([A-Za-z0-9_][_.-])[ ${newline}]+([A-Za-z0-9])" "\\1\\2" joined "${cell}")
  string(REGEX REPLACE "${code_separator}" ";" parts "${joined}")
  set(codes "")
  foreach(part IN LISTS parts)
    string(REGEX REPLACE "^(${code_quote})(.*)(${code_quote})$" "\\2" code "${part}")
    if(code STREQUAL "")
      set(code "${cell}")  # all of it shows what is wrong
    endif()
    if(NOT code MATCHES "${code_pattern}")
      without_blanks(code "${at}" "${code}")
    endif()
    list(APPEND codes ${code})
  endforeach()
  list(LENGTH parts size)
  list(LENGTH codes count)
  if(count LESS size)
    return()
  endif()
  if(count GREATER 1)
    list(JOIN codes ", " all)
    note("${at}" "${count} codes in one cell, each with a row of its own: ${all}")
  elseif(NOT joined STREQUAL cell)
    note("${at}" "the space in the code \"${cell}\" is removed")
  endif()
  set(${out} "${codes}" PARENT_SCOPE)
endfunction()

# without_blanks(<out> <file:line:column> <text>): gives the code that CODE_SPACES makes of a text with blanks. Where it is no
# such text, or there is no such option, which is a fault, it gives "".
function(without_blanks out at text)
  set(${out} "" PARENT_SCOPE)
  string(REGEX REPLACE " +" "" remove "${text}")
  string(REGEX REPLACE " +" "_" underscore "${text}")
  if(remove STREQUAL text OR NOT remove MATCHES "${code_pattern}" OR NOT underscore MATCHES "${code_pattern}"
      OR text MATCHES "[:/] | [:/-]|[0-9] .*[0-9]$")  # a label, a choice, two codes
    bad_code("${at}" "${text}")
  elseif(CODE_SPACES STREQUAL "")
    fault("${at}" "the code \"${text}\" contains a space (CODE_SPACES remove makes it ${remove}, CODE_SPACES underscore ${underscore})")
  else()
    set(${out} "${${CODE_SPACES}}" PARENT_SCOPE)
  endif()
endfunction()

# bad_code(<file:line:column> <code>): reports a code that is none.
function(bad_code at code)
  fault("${at}" "bad code \"${code}\" (a code has letters, digits and _ . : / - between them, such as Service.0001)")
endfunction()

# has_plain_codes(<out>): gives whether a code may be a plain word, such as Forbidden, so that words in a column of codes may
# be one, too: where a row has such a code, or no row has any. Reads what find_columns gives.
function(has_plain_codes out)
  set(has TRUE)
  foreach(row IN LISTS rows)
    if("${code_${row}}" MATCHES "^[A-Za-z][a-z]*$")
      if(NOT "${message_${row}}${description_${row}}${handling_${row}}" STREQUAL "")
        set(has TRUE)
        break()
      endif()
    elseif("${code_${row}}" MATCHES "${code_pattern}")
      set(has FALSE)
    endif()
  endforeach()
  set(${out} ${has} PARENT_SCOPE)
endfunction()
