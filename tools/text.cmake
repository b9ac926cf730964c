# SPDX-License-Identifier: Apache-2.0
# Text from outside as data: how it travels through CMake's lists and quotes, and how a fault in it is reported.

# Five bytes mean something to CMake itself, and two words to set(). The bytes, and the last letter of the words, travel
# as control bytes, which a table must not hold.
foreach(code IN ITEMS 1 2 3 4 5 6 7 8 11)
  string(ASCII ${code} byte_${code})
endforeach()
set(backslash "${byte_4}")
set(quote "${byte_5}")
set(last_letter "${byte_6}")
set(pad "${byte_7}")  # the second column of a wide character
set(newline "${byte_11}")  # within a text
set(escape "${byte_8}")  # before a character that is not markup

# What a code is: letters, digits and signs between them.
set(code_pattern "^[A-Za-z0-9]([A-Za-z0-9_.:/${last_letter}-]*[A-Za-z0-9${last_letter}])?$")

function(encode out text)
  string(REPLACE ";" "${byte_1}" text "${text}")
  string(REPLACE "[" "${byte_2}" text "${text}")
  string(REPLACE "]" "${byte_3}" text "${text}")
  string(REPLACE "\\" "${backslash}" text "${text}")
  string(REPLACE "\"" "${quote}" text "${text}")
  string(REPLACE "CACHE" "CACH${last_letter}" text "${text}")
  string(REPLACE "PARENT_SCOPE" "PARENT_SCOP${last_letter}" text "${text}")
  set(${out} "${text}" PARENT_SCOPE)
endfunction()

function(decode out text)
  string(REPLACE "${byte_1}" ";" text "${text}")
  string(REPLACE "${byte_2}" "[" text "${text}")
  string(REPLACE "${byte_3}" "]" text "${text}")
  string(REPLACE "${backslash}" "\\" text "${text}")
  string(REPLACE "${quote}" "\"" text "${text}")
  string(REPLACE "${last_letter}" "E" text "${text}")
  set(${out} "${text}" PARENT_SCOPE)
endfunction()

# What grows with the table is collected in global properties of that name: they grow in place, where list(APPEND) and
# string(APPEND) copy the whole value each time.

# fault(<file:line:column> <what and what to do about it>): prints it, and the run goes on to find the next.
set_property(GLOBAL PROPERTY faults 0)
function(fault where what)
  one_line(what "${what}")
  message(NOTICE "${where}: error: ${what}")
  get_property(faults GLOBAL PROPERTY faults)
  math(EXPR faults "${faults} + 1")
  set_property(GLOBAL PROPERTY faults ${faults})
endfunction()

function(bad_code where code)
  fault("${where}" "bad code \"${code}\" (a code has letters, digits and _ . : / - between them, such as Service.0001)")
endfunction()

# note(<file:line:column> <what>): prints what was done that a reader of the table might not expect.
function(note where what)
  one_line(what "${what}")
  message(NOTICE "${where}: note: ${what}")
endfunction()

function(one_line out text)
  string(REPLACE "${newline}" " " text "${text}")
  decode(text "${text}")
  set(${out} "${text}" PARENT_SCOPE)
endfunction()

# A regular expression over bytes, from alternatives that have the bytes from 80 on in hexadecimal.
function(byte_pattern out)
  string(JOIN "|" pattern ${ARGN})
  string(REGEX REPLACE "([89A-F][0-9A-F])" "%\\1" pattern "${pattern}")
  string(REGEX MATCHALL "%.." pairs "${pattern}")
  list(REMOVE_DUPLICATES pairs)
  foreach(pair IN LISTS pairs)
    string(REPLACE "%" "0x" code "${pair}")
    math(EXPR code "${code}")
    string(ASCII ${code} byte)
    string(REPLACE "${pair}" "${byte}" pattern "${pattern}")
  endforeach()
  set(${out} "${pattern}" PARENT_SCOPE)
endfunction()

byte_pattern(non_ascii "[80-FF]")
byte_pattern(printable "[\t\n -~80-FF]*")
byte_pattern(character "[^80-FF]" "[80-FF][80-BF]*")
byte_pattern(utf8_character  # RFC 3629, section 4
  "[C2-DF][80-BF]" "E0[A0-BF][80-BF]" "[E1-ECEE-EF][80-BF][80-BF]" "ED[80-9F][80-BF]"
  "F0[90-BF][80-BF][80-BF]" "[F1-F3][80-BF][80-BF][80-BF]" "F4[80-8F][80-BF][80-BF]")
byte_pattern(bidirectional "E280[AA-AE]" "E281[A6-A9]")  # controls of the order of characters
byte_pattern(byte_order_mark "EFBBBF")
byte_pattern(wide_character  # two columns each: East Asian Width W and F, Unicode 14
  "E1(84[80-BF]|85[80-9F])"
  "E2(8C[9A9BA9AA]|8F[A9-ACB0B3]|97[BDBE]|98[9495]|99[88-93BF]|9A[93A1AAABBDBE]|9B[84858E94AAB2B3B5BABD]"
    "9C[858A8BA8]|9D[8C8E93-9597]|9E[95-97B0BF]|AC[9B9C]|AD[9095]|[BA-BF][80-BF])"
  "E3(80[80-BE]|89[80-8790-BF]|[81-888A-BF][80-BF])" "E4[80-B6B8-BF][80-BF]" "[E5-E9EBEC][80-BF][80-BF]"
  "EA(93[80-86]|A5[A0-BC]|[80-92B0-BF][80-BF])" "ED(9E[80-A3]|[80-9D][80-BF])"
  "EF(B8[90-99B0-BF]|B9[80-AB]|BD[80-A0]|BF[A0-A6]|[A4-ABBC][80-BF])"
  "F096BF[80-BF]" "F097[80-BF][80-BF]" "F098[80-B4][80-BF]" "F09ABF[B0-BE]" "F09B[80-8B][80-BF]"
  "F09F(8084|838F|86[8E91-9A]|8C[80-A0AD-B5B7-BF]|8D[80-BCBEBF]|8E[80-93A0-BF]|8F[80-8A8F-93A0-B0B4B8-BF]|90[80-BE]"
    "91[8082-BF]|93[80-BCBF]|94[80-BD]|95[8B-8E90-A7BA]|96[9596A4]|97[BB-BF]|99[80-8F]|9B[80-858C90-9295-9FABACB4-BC]"
    "9F[A0-B0]|A4[8C-BABC-BF]|A5[80-8587-BF]|A9[B0-BC]|[888992989AA6A7AAAB][80-BF])"
  "F0[A0-BF][80-BF][80-BF]")

# Sets lines to the lines of a file, encoded, and complete to whether it has all of them: a file that is not text
# is a fault.
function(read_lines lines complete file)
  set(${lines} "" PARENT_SCOPE)
  set(${complete} FALSE PARENT_SCOPE)
  if(NOT EXISTS "${file}")
    fault("${file}" "no such file")
    return()
  elseif(IS_DIRECTORY "${file}")
    fault("${file}" "a directory (name a file in it)")
    return()
  endif()
  file(READ "${file}" text)
  check_text(ok "${file}" "${text}" "${printable}" "a control byte (remove it)")
  if(ok AND text MATCHES "${non_ascii}")
    string(REGEX REPLACE "${utf8_character}" "x" ascii "${text}")
    check_text(ok "${file}" "${ascii}" "[\t\n -~]*" "a byte that is not UTF-8 (save the file as UTF-8)")
  endif()
  if(ok)
    string(REGEX REPLACE "^${byte_order_mark}" "" text "${text}")
    encode(text "${text}")
    string(REPLACE "\n" ";" text "${text}")
    set(${lines} "${text}" PARENT_SCOPE)
    set(${complete} TRUE PARENT_SCOPE)
  endif()
endfunction()

# Reports the first place where a text stops to be what a regular expression matches.
function(check_text ok file text allowed what)
  set(good "")
  if(text MATCHES "^(${allowed})")
    string(CONCAT good "${CMAKE_MATCH_1}")
  endif()
  string(LENGTH "${good}" good_length)
  string(LENGTH "${text}" length)
  if(good_length EQUAL length)
    set(${ok} TRUE PARENT_SCOPE)
  else()
    string(REGEX MATCHALL "\n" newlines "${good}")
    list(LENGTH newlines line)
    string(REGEX REPLACE "^.*\n" "" good "${good}")
    string(REGEX REPLACE "${utf8_character}" "x" good "${good}")
    string(LENGTH "${good}" column)
    math(EXPR line "${line} + 1")
    math(EXPR column "${column} + 1")
    fault("${file}:${line}:${column}" "${what}")
    set(${ok} FALSE PARENT_SCOPE)
  endif()
endfunction()
