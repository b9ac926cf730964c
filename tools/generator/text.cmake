# SPDX-License-Identifier: Apache-2.0
# Text from outside as data: how it travels through CMake's lists and quotes, and how a fault in it is reported.

# Five bytes mean something to CMake itself, and two words to set(). The bytes, and the last letter of the words, travel
# as control bytes, which a table must not hold.
foreach(code IN ITEMS 1 2 3 4 5 6 7 8 11 14)
  string(ASCII ${code} byte_${code})
endforeach()
set(backslash "${byte_4}")
set(quote "${byte_5}")
set(last_letter "${byte_6}")
set(pad "${byte_7}")  # the second column of a wide character
set(newline "${byte_11}")  # within a text
set(line_break "${byte_14}")  # in a cell: a blank in a text, and may stand between codes
set(escape "${byte_8}")  # before a character that is not markup

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

# fault(<file:line:column> <what and what to do about it>): prints it, and the run goes on to find the next.
function(fault where what)
  say(is_new "${where}: error: ${what}")
  if(is_new)
    set_property(GLOBAL APPEND PROPERTY faults 1)
  endif()
endfunction()

# count_faults(<out>): gives how many there were.
function(count_faults out)
  get_property(faults GLOBAL PROPERTY faults)
  list(LENGTH faults count)
  set(${out} ${count} PARENT_SCOPE)
endfunction()

# note(<file:line:column> <what>): prints what was done that a reader of the table might not expect.
function(note where what)
  say(is_new "${where}: note: ${what}")
endfunction()

# say(<is_new> <line>): for fault and note. Prints encoded text as one line, and gives whether it is new: what two tables share is
# said once.
function(say is_new line)
  string(REPLACE "${newline}" " " line "${line}")
  decode(line "${line}")
  get_property(said GLOBAL PROPERTY "said ${line}" SET)
  set(${is_new} FALSE PARENT_SCOPE)
  if(NOT said)
    set_property(GLOBAL PROPERTY "said ${line}" TRUE)
    message(NOTICE "${line}")
    set(${is_new} TRUE PARENT_SCOPE)
  endif()
endfunction()

# byte_pattern(<out> <alternative>...): gives a regular expression over bytes, of alternatives that have the bytes from 80 on
# in hexadecimal.
foreach(code RANGE 128 255)
  string(ASCII ${code} byte)
  string(HEX "${byte}" hex)
  string(TOUPPER "${hex}" hex)
  set(byte_${hex} "${byte}")
endforeach()
function(byte_pattern out)
  string(JOIN "|" pattern ${ARGN})
  string(REGEX REPLACE "[89A-F][0-9A-F]" "@byte_\\0@" pattern "${pattern}")
  string(CONFIGURE "${pattern}" pattern @ONLY)
  set(${out} "${pattern}" PARENT_SCOPE)
endfunction()

byte_pattern(non_ascii "[80-FF]")
byte_pattern(printable "[\t\n -~80-FF]+")
byte_pattern(character "[^80-FF]" "[80-FF][80-BF]*")
byte_pattern(utf8_character  # RFC 3629, section 4
  "[C2-DF][80-BF]" "E0[A0-BF][80-BF]" "[E1-ECEE-EF][80-BF][80-BF]" "ED[80-9F][80-BF]"
  "F0[90-BF][80-BF][80-BF]" "[F1-F3][80-BF][80-BF][80-BF]" "F4[80-8F][80-BF][80-BF]")
byte_pattern(bidirectional "E280[AA-AE]" "E281[A6-A9]")  # controls of the order of characters
byte_pattern(byte_order_mark "EFBBBF")
byte_pattern(no_break_space "C2A0" "E280AF")
byte_pattern(invisible "C2AD" "E280[8B-8F]" "E281A0" "EFBBBF")  # characters without a width, such as a soft hyphen

# read_lines(<lines> <file> [<line end>]): gives the lines of a file, encoded, which end in a newline or in this byte. Of a
# file that is not text, which is a fault, it gives none.
function(read_lines lines file)
  set(${lines} "" PARENT_SCOPE)
  if(NOT EXISTS "${file}")
    fault("${file}" "no such file")
    return()
  elseif(IS_DIRECTORY "${file}")
    fault("${file}" "a directory (name a file in it)")
    return()
  endif()
  file(READ "${file}" text)
  if(ARGC GREATER 2)
    string(REPLACE "${ARGV2}" "\n" text "${text}")
  endif()
  set(ok TRUE)
  string(REGEX MATCH "^[\t\n -~]+" ascii "${text}")
  if(NOT ascii STREQUAL text)
    check_bytes(ok "${file}")
  endif()
  if(ok AND NOT ascii STREQUAL text)
    check_text("${file}" "${text}" "${printable}" "a control byte (remove it)")
    if(ok)
      string(REGEX REPLACE "${utf8_character}" "x" ascii "${text}")
      check_text("${file}" "${ascii}" "[\t\n -~]+" "invalid UTF-8 (save the file as UTF-8)")
      string(REGEX REPLACE "^${byte_order_mark}" "" text "${text}")
    endif()
  endif()
  if(ok)
    encode(text "${text}")
    string(REPLACE "\n" ";" text "${text}")
    set(${lines} "${text}" PARENT_SCOPE)
  endif()
endfunction()

# check_bytes(<ok> <file>): gives whether a file may be text by its first bytes, and reports what else it is.
function(check_bytes ok file)
  set(what "")
  file(READ "${file}" bytes LIMIT 4 HEX)
  if(bytes MATCHES "^(fffe|feff|[^0].00[^0].00|00[^0].00[^0].)")
    set(what "the file is UTF-16 (save it as UTF-8; in Excel, as \"CSV UTF-8\")")
  elseif(bytes MATCHES "^(504b0304|d0cf11e0)")
    set(what "the file is a workbook or an archive (save the sheet as CSV)")
  endif()
  set(${ok} TRUE PARENT_SCOPE)
  if(NOT what STREQUAL "")
    fault("${file}:1:1" "${what}")
    set(${ok} FALSE PARENT_SCOPE)
  endif()
endfunction()

# check_text(<file> <text> <pattern> <what>): gives ok, whether a regular expression matches all of the text of a file, and
# reports the first place where it does not.
function(check_text file text allowed what)
  string(REGEX MATCH "^${allowed}" good "${text}")
  string(COMPARE EQUAL "${good}" "${text}" ok)
  if(NOT ok)
    string(REGEX MATCHALL "\n" newlines "\n${good}")
    list(LENGTH newlines line)
    string(REGEX REPLACE "^.*\n" "" good "\n${good}x")  # the x is the place
    string(REGEX REPLACE "${utf8_character}" "x" good "${good}")
    string(LENGTH "${good}" column)
    fault("${file}:${line}:${column}" "${what}")
  endif()
  return(PROPAGATE ok)
endfunction()
