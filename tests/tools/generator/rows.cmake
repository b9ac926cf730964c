# SPDX-License-Identifier: Apache-2.0
# Checks which rows generate.cmake makes of what stands in tables beside a status, a code and texts.
include("${CMAKE_CURRENT_LIST_DIR}/run.cmake")

# expect_rows(<table> <notes> <rows> <option>...): a table, .csv, .md or .rst by its text, gives these notes, each a line without
# the name of the file, and these rows, each "<message> (<code>, HTTP <status>)".
function(expect_rows table notes rows)
  write_table(notes "${table}" "${notes}")
  file(REMOVE_RECURSE "${output}")
  run(0 "${notes}" -DTABLE=${file} -DNAMESPACE=bikes "-DOUTPUT=${output}" ${ARGN})
  file(READ "${output}/bikes/errc.hpp" text)
  string(REGEX MATCHALL "  /// [^\n]*HTTP [0-9]+\\)\n" lines "${text}")
  string(REPLACE "  /// " "" lines "${lines}")
  string(REPLACE ";" "" lines "${lines}")
  if(NOT lines STREQUAL rows)
    message(FATAL_ERROR "not the rows\n${rows}but\n${lines}")
  endif()
endfunction()

# expect_refusal(<table> <faults> <option>...): a table gives these faults and notes.
function(expect_refusal table faults)
  write_table(faults "${table}" "${faults}")
  file(REMOVE_RECURSE "${output}")
  expect_faults("${faults}" -DTABLE=${file} -DNAMESPACE=bikes ${ARGN})
endfunction()

# write_table(<out> <text> <said>): gives the name of its file, and what is said with it in each line that begins with a place.
function(write_table out text said)
  set(file bikes.csv)
  if(text MATCHES "^\\+-")
    set(file bikes.rst)
  elseif(text MATCHES "^[|]")
    set(file bikes.md)
  endif()
  file(WRITE "${DIRECTORY}/${file}" "${text}")
  string(REGEX REPLACE "\n([0-9]+:)" "\n${file}:\\1" said "\n${said}")
  string(SUBSTRING "${said}" 1 -1 said)
  set(${out} "${said}" PARENT_SCOPE)
  set(file ${file} PARENT_SCOPE)
endfunction()

# expect_text(<text>): the headers that were written last have it, as a text of its own.
function(expect_text text)
  file(READ "${output}/bikes/catalog.hpp" catalog)
  string(REPLACE "\"\n      \"" "" literals "${catalog}")
  string(FIND "${literals}" "\\0${text}\\0" at)
  if(at EQUAL -1)
    message(FATAL_ERROR "no text \"${text}\" in\n${catalog}")
  endif()
endfunction()

set(header "Status Code,Error Code,Error Message\n")
set(in_order "the enumerators are numbered in the order of the table (NAMES keeps their numbers stable)")
set(bad "(a code has letters, digits and _ . : / - between them, such as Service.0001)")

# Quotes around a code.
expect_rows("${header}404,\"\"\"E1\"\"\",One.\n404,'E2',Two.\n404,“E3”,Three.\n404,‘E4’,Four.\n404,„E5“,Five.\n404,«E6»,Six.\n" ""
  "One. (E1, HTTP 404)\nTwo. (E2, HTTP 404)\nThree. (E3, HTTP 404)\nFour. (E4, HTTP 404)\nFive. (E5, HTTP 404)\nSix. (E6, HTTP 404)\n")
expect_refusal("${header}404,'E1,One.\n404,E'2,Two.\n404,\"\"\"\"\"\",Three.\n404,E4,Four.\n"
  "2:5: error: bad code \"'E1\" ${bad}\n3:5: error: bad code \"E'2\" ${bad}\n4:5: error: bad code \"\"\"\" ${bad}\n")

# What has no width does not count, nor does what blank and what minus a typesetter takes.
expect_rows("${header} 404,​E1 ,One.\n404 Not Found,E­2﻿,Two.\n404,−32601,Three.\n404,–32602,Four.\n404, ​,Five.\n"
  "6:5: note: no error code: skipped (\"Five.\")\n4:5: note: -32601 is negative: ${in_order}\n"
  "One. (E1, HTTP 404)\nTwo. (E2, HTTP 404)\nThree. (-32601, HTTP 404)\nFour. (-32602, HTTP 404)\n")
expect_refusal("${header}404,E 1,One.\n404,1–5,Two.\n404,−a,Three.\n"
  "2:5: error: the code \"E 1\" contains a space (CODE_SPACES remove makes it E1, CODE_SPACES underscore E_1)
3:5: error: bad code \"1–5\" ${bad}\n4:5: error: bad code \"−a\" ${bad}\n")

# Several codes in a cell: the same texts, at one place. A slash is part of a code.
expect_rows("${header}404,\"E1, 'E2';E3\nE4,\nE5\",Many.\n404,E6/E7,One.\n"
  "2:5: note: 5 codes in one cell, each with a row of its own: E1, E2, E3, E4, E5
5:5: note: E6/E7 does not begin as E5 does: ${in_order}\n"
  "Many. (E1, HTTP 404)\nMany. (E2, HTTP 404)\nMany. (E3, HTTP 404)\nMany. (E4, HTTP 404)\nMany. (E5, HTTP 404)\nOne. (E6/E7, HTTP 404)\n")
expect_refusal("${header}404,\"E1, E2.\",A.\n404,\"E3,,E4\",B.\n404,\"E5,\",C.\n404,\"E6,-\",D.\n404,E7,E.\n"
  "2:5: error: bad code \"E2.\" ${bad}\n3:5: error: bad code \"E3,,E4\" ${bad}\n4:5: error: bad code \"E5,\" ${bad}\n5:5: error: bad code \"-\" ${bad}\n")
expect_refusal("${header}404,\"E2.,E1\",A.\n404,E1,B.\n" "2:5: error: bad code \"E2.\" ${bad}\n")
expect_refusal("${header}404,\"E1,e1\",A.\n" "2:5: note: 2 codes in one cell, each with a row of its own: E1, e1
2:5: note: e1 does not begin as E1 does: ${in_order}
2:5: error: code e1 has the name e1, as has E1 on line 2 (name them in a NAMES file)\n")
set(two "note: 2 codes in one cell, each with a row of its own: E2, E1\n")
expect_refusal("${header}404,\"E2,E1\",A.\n404,e1,B.\n" "2:5: ${two}3:5: note: e1 does not begin as E1 does: ${in_order}
3:5: error: code e1 has the name e1, as has E1 on line 2 (name them in a NAMES file)\n")
expect_rows("${header}404,\"E2,E1\",A.\n404,E1,B.\n" "2:5: ${two}3:5: note: code E1 is listed again (line 2 is taken)\n"
  "A. (E1, HTTP 404)\nA. (E2, HTTP 404)\n" -DDUPLICATES=first)
expect_refusal("${header}404,E1,B.\n404,\"E2,E1\",A.\n" "3:5: ${two}2:5: error: code E1 is listed again with other texts: line 3 (DUPLICATES first takes this line, DUPLICATES join joins the texts)\n")
expect_refusal("${header}404,\"E2,E1\",A.\n404,E1,B.\n" "2:5: ${two}2:5: error: code E1 is listed again with other texts: line 3 (DUPLICATES first takes this line, DUPLICATES join joins the texts)\n")
expect_rows("${header}404,\"E1,E1\",A.\n" "2:5: note: 2 codes in one cell, each with a row of its own: E1, E1
2:5: note: code E1 is listed again with the same texts (first on line 2)\n" "A. (E1, HTTP 404)\n")
file(WRITE "${DIRECTORY}/bikes.names" "E1 one\nE2 two retired\n")
expect_refusal("${header}404,\"E1,E2\",A.\n" "2:5: note: 2 codes in one cell, each with a row of its own: E1, E2
bikes.names:2:1: error: code E2 is retired here but listed in the table: line 2 (if it is back, remove \"retired\" from this line)\n" -DNAMES=bikes.names)

expect_rows("${header}404,E1，E2、E3；E4,Many.\n" "2:5: note: 4 codes in one cell, each with a row of its own: E1, E2, E3, E4\n"
  "Many. (E1, HTTP 404)\nMany. (E2, HTTP 404)\nMany. (E3, HTTP 404)\nMany. (E4, HTTP 404)\n")

# One code a line in Markdown, whatever breaks the lines. In a text, and where a part is no code, a break is a blank.
expect_rows([[
| Code | Status | Message | Solution |
| --- | --- | --- | --- |
| E1<br>E2 | 404 | One.<br>Two. | Try<br/>again. |
| `E3`,<br>"E4" | 404 | Three. | |
| <ul><li>E5</li><li>-6</li></ul> | 404<br>Gone | Five. | |
| Bike_<br>Red | 404 | Red. | |
| Other<br>error codes | 404 | None. | |
| E7 | 404 | Seven.<br> | |
]] "3:3: note: 2 codes in one cell, each with a row of its own: E1, E2
4:3: note: 2 codes in one cell, each with a row of its own: E3, E4
5:3: note: 2 codes in one cell, each with a row of its own: E5, -6
6:3: note: the space in the code \"Bike_ Red\" is removed
7:3: note: no error code, but a remark: skipped (\"Other error codes\")
5:3: note: -6 is negative: ${in_order}\n"
  "One. Two. (E1, HTTP 404)\nOne. Two. (E2, HTTP 404)\nThree. (E3, HTTP 404)\nThree. (E4, HTTP 404)\nFive. (E5, HTTP 404)
Five. (-6, HTTP 404)\nRed. (Bike_Red, HTTP 404)\nSeven. (E7, HTTP 404)\n")
expect_text("Try again.")
expect_refusal("| Code | Status | Message |\n|---|---|---|\n| E1 E2 | 404 | A. |\n| E3<br>(old) | 404 | B. |\n"
  "3:3: error: bad code \"E1 E2\" ${bad}\n4:3: error: bad code \"E3 (old)\" ${bad}\n")

# Codes with blanks: of a typesetter, who breaks a line where he must, and real ones.
set(table [[
+-------------+------------+---------------------+
| Status Code | Error Code | Description         |
+=============+============+=====================+
| 400         | Bike\_     | Red.                |
|             | Red        |                     |
+-------------+------------+---------------------+
| 400         | Bike.      | Flat.               |
|             | Tyre.Flat  |                     |
+-------------+------------+---------------------+
| 400         | Bike-      | Bent.               |
|             | 7          |                     |
+-------------+------------+---------------------+
]])
set(wrapped "4:17: note: the space in the code \"Bike_ Red\" is removed
7:17: note: the space in the code \"Bike. Tyre.Flat\" is removed
10:17: note: the space in the code \"Bike- 7\" is removed\n")
set(red "4:17: note: Bike_Red does not end in a number: ${in_order}\n")
set(wrapped_rows "Red. (Bike_Red, HTTP 400)\nFlat. (Bike.Tyre.Flat, HTTP 400)\nBent. (Bike-7, HTTP 400)\n")
expect_rows("${table}" "${wrapped}${red}" "${wrapped_rows}")
string(APPEND table [[
| 400         | TooMany    | Two are enough.     |
|             | Wheels     |                     |
+-------------+------------+---------------------+
| 404         | Not found  | Nothing is there.   |
+-------------+------------+---------------------+
| 403         | 403 Denied | Not yours.          |
+-------------+------------+---------------------+
| 410         | Gone       | It was stolen.      |
+-------------+------------+---------------------+
]])
expect_refusal("${table}" "${wrapped}13:17: error: the code \"TooMany Wheels\" contains a space (CODE_SPACES remove makes it TooManyWheels, CODE_SPACES underscore TooMany_Wheels)
16:17: error: the code \"Not found\" contains a space (CODE_SPACES remove makes it Notfound, CODE_SPACES underscore Not_found)
18:17: error: the code \"403 Denied\" contains a space (CODE_SPACES remove makes it 403Denied, CODE_SPACES underscore 403_Denied)\n${red}")
expect_rows("${table}" "${wrapped}${red}" "${wrapped_rows}Two are enough. (TooManyWheels, HTTP 400)
Nothing is there. (Notfound, HTTP 404)\nNot yours. (403Denied, HTTP 403)\nIt was stolen. (Gone, HTTP 410)\n" -DCODE_SPACES=remove)
expect_rows("${table}" "${wrapped}${red}" "${wrapped_rows}Two are enough. (TooMany_Wheels, HTTP 400)
Nothing is there. (Not_found, HTTP 404)\nNot yours. (403_Denied, HTTP 403)\nIt was stolen. (Gone, HTTP 410)\n" -DCODE_SPACES=underscore)
expect_rows("${header}404,Not  Found,A.\n" "2:5: note: Not_Found does not end in a number: ${in_order}\n" "A. (Not_Found, HTTP 404)\n"
  -DCODE_SPACES=underscore)
# Two codes, labels and lists with dashes are no code with blanks.
expect_refusal("${header}404,E1 E2,A.\n404,E - 3,B.\n404,Bike: Red,C.\n404,E4 / E5,D.\n404,E6,E.\n404,(Not Found),F.\n404,- 1,G.\n"
  "2:5: error: bad code \"E1 E2\" ${bad}\n3:5: error: bad code \"E - 3\" ${bad}\n4:5: error: bad code \"Bike: Red\" ${bad}
5:5: error: bad code \"E4 / E5\" ${bad}\n7:5: error: bad code \"(Not Found)\" ${bad}\n8:5: error: bad code \"- 1\" ${bad}\n" -DCODE_SPACES=remove)

# Rows without a code.
expect_rows("${header}500,,A.\n500,-,B.\n500,–,C.\n500,—,D.\n500,N/A,E.\n500,n/a,F.\n500,E1,G.\n500,,\n"
  "2:5: note: no error code: skipped (\"A.\")\n3:5: note: no error code: skipped (\"B.\")\n4:5: note: no error code: skipped (\"C.\")
5:5: note: no error code: skipped (\"D.\")\n6:5: note: no error code: skipped (\"E.\")\n7:5: note: no error code: skipped (\"F.\")\n9:5: note: no error code: skipped (\"\")\n"
  "G. (E1, HTTP 500)\n")
expect_rows("${header}500,N/A,A.\n500,E1,B.\n" "2:5: note: no error code: skipped (\"A.\")\n" "B. (E1, HTTP 500)\n")
expect_rows("${header}500,B/A,A.\n" "2:5: note: B/A does not end in a number: ${in_order}\n" "A. (B/A, HTTP 500)\n")
expect_refusal("${header}500,-,A.\n" "2:5: note: no error code: skipped (\"A.\")\nbikes.csv: error: no row has an error code\n")
expect_rows("${header}–,E1,A.\n—,E2,B.\n" "" "A. (E1, HTTP 500)\nB. (E2, HTTP 500)\n" -DDEFAULT_STATUS=500)

# Words are a remark beside codes that are more than a word, and may be a code beside a word.
foreach(words IN ITEMS "Other error codes" "other codes" "See the manual." "Other codes are the sea's." "Autres codes d’été" "Autres états"
    "not made by Acme" "Any other HTTP error")
  expect_rows("${header}500,${words},A.\n500,E1,B.\n" "2:5: note: no error code, but a remark: skipped (\"${words}\")\n"
    "B. (E1, HTTP 500)\n" -DCODE_SPACES=remove)
endforeach()
set(words "${header}500,Other codes,A.\n500,")
set(other "2:5: note: no error code, but a remark: skipped (\"Other codes\")\n")
foreach(code IN ITEMS BikeGone bike_gone Bike/gone)
  expect_rows("${words}${code},B.\n" "${other}3:5: note: ${code} does not end in a number: ${in_order}\n" "B. (${code}, HTTP 500)\n")
endforeach()
expect_rows("${words}404,B.\n,Wheels,\n"
  "${other}4:2: note: no error code and nothing else, but a remark: skipped (\"Wheels\")\n" "B. (404, HTTP 500)\n")
set(spaced "2:5: error: the code \"Other codes\" contains a space (CODE_SPACES remove makes it Othercodes, CODE_SPACES underscore Other_codes)\n")
foreach(code IN ITEMS Forbidden forbidden)
  expect_refusal("${words}${code},B.\n" "${spaced}3:5: note: ${code} does not end in a number: ${in_order}\n")
endforeach()
expect_refusal("${words}Not Found,B.\n" "${spaced}3:5: error: the code \"Not Found\" contains a space (CODE_SPACES remove makes it NotFound, CODE_SPACES underscore Not_Found)\n")
expect_refusal("${header}500,E1 (old),A.\n500,Any 5xx code,B.\n500,E2,C.\n" "2:5: error: bad code \"E1 (old)\" ${bad}
3:5: error: the code \"Any 5xx code\" contains a space (CODE_SPACES remove makes it Any5xxcode, CODE_SPACES underscore Any_5xx_code)\n")

# Headings: one cell, or all with one text. A code that lacks its texts is none, and neither is a code that is its own message.
set(heading "note: no error code and nothing else, but a remark: skipped")
expect_rows("${header},Wheels,\nPumps,,\nBells,Bells,Bells\n,Two wheels,\n,4xx errors,\n,,Locks\n404,E1,A.\n"
  "2:2: ${heading} (\"Wheels\")\n3:7: ${heading} (\"Pumps\")\n4:7: ${heading} (\"Bells\")\n5:2: ${heading} (\"Two wheels\")
6:2: ${heading} (\"4xx errors\")\n7:2: note: no error code: skipped (\"Locks\")\n" "A. (E1, HTTP 404)\n")
set(no_status "(an HTTP status code is a number from 100 to 599; DEFAULT_STATUS is one for codes without)")
expect_refusal("${header},E1,\n" "2:1: error: bad status \"\" ${no_status}\n2:5: error: neither a message nor a description (fill in one of them)\n")
expect_refusal("${header}404,404,\n" "2:9: error: neither a message nor a description (fill in one of them)\n")
expect_refusal("${header},Gone,Gone\n" "2:1: error: bad status \"\" ${no_status}\n2:2: note: Gone does not end in a number: ${in_order}\n")
expect_rows("${header}404,404,404\n" "" "404 (404, HTTP 404)\n")
expect_rows("Error Code,Error Message\nWheels,\nGone,Gone\n"
  "2:1: ${heading} (\"Wheels\")\n3:1: note: Gone does not end in a number: ${in_order}\n" "Gone (Gone, HTTP 410)\n" -DDEFAULT_STATUS=410)

# A row without a status and a code continues the row above it in the same table: not one that was skipped, and not without a
# column of statuses, where a row that has no code would be taken for it.
set(border "+-------------+------------+-------------+-------------+------------------+\n")
set(titles "${border}| Status Code | Error Code | Message     | Description | Handling Measure |
+=============+============+=============+=============+==================+\n")
set(table "${titles}|             |            | Too early.  |             |                  |
${border}| 404         | E1, E2     | No pump     | There is    | Buy one          |
${border}|             |            | here.       |             | in a shop.       |
${border}|             |            |             | none left.  |                  |
${border}| 500         | -          | Broken.     |             |                  |
${border}|             |            | For long.   |             |                  |
${border}| 410         | E3         | It is gone. |             |                  |
${border}
Another table:

${titles}|             |            | Too early.  |             |                  |
${border}| 404         | E4         | No bell.    |             |                  |
${border}|             |            |             |             | Shout.           |
${border}")
set(continue "note: neither a status nor a code: the texts continue those of ")
set(skip "note: no error code: skipped")
expect_rows("${table}" "4:17: ${skip} (\"Too early.\")\n6:17: note: 2 codes in one cell, each with a row of its own: E1, E2
8:17: ${continue}E1, E2\n10:17: ${continue}E1, E2\n12:17: ${skip} (\"Broken.\")\n14:17: ${skip} (\"For long.\")
24:17: ${skip} (\"Too early.\")\n28:17: ${continue}E4\n"
  "No pump here. (E1, HTTP 404)\nNo pump here. (E2, HTTP 404)\nIt is gone. (E3, HTTP 410)\nNo bell. (E4, HTTP 404)\n")
expect_text("There is none left.")
expect_text("Buy one in a shop.")
expect_text("Shout.")
expect_rows("Error Code,Error Message\nE1,A.\n,B.\n" "3:1: ${skip} (\"B.\")\n" "A. (E1, HTTP 500)\n" -DDEFAULT_STATUS=500)

# Rows with one code, joined: each text once, in the order of the rows.
set(header "Status Code,Error Code,Error Message,Description,Solution\n")
set(table "${header}404,E1,No bike.,None.,Walk.\n404,E2,No bell.,,\n404,E1,No pump.,None.,Run.\n404,E1,No bike.,Never.,\n404,E1,No bike.,None.,Walk.\n")
set(joined "note: code E1 is listed again (its texts are joined to those of line 2)")
set(notes "4:5: ${joined}\n5:5: ${joined}\n6:5: note: code E1 is listed again with the same texts (first on line 2)\n")
expect_rows("${table}" "${notes}" "No bike. No pump. (E1, HTTP 404)\nNo bell. (E2, HTTP 404)\n" -DDUPLICATES=join)
expect_text("None. Never.")
expect_text("Walk. Run.")
string(APPEND table "410,E1,Gone.,,\n400,E2,No bell.,,\n")
expect_refusal("${table}" "${notes}2:5: error: code E1 is listed again with another status: line 7 (STATUS first takes that of this line)
3:5: error: code E2 is listed again with another status: line 8 (STATUS first takes that of this line)\n" -DDUPLICATES=join)
expect_rows("${table}" "${notes}7:5: ${joined}\n8:5: note: code E2 is listed again (its texts are joined to those of line 3)\n"
  "No bike. No pump. Gone. (E1, HTTP 404)\nNo bell. (E2, HTTP 404)\n" -DDUPLICATES=join -DSTATUS=first)
expect_text("None. Never. Gone.")

# Negative numbers: two with one name.
expect_refusal("${header}500,-1,A.,,\n500,code-minus-1,B.,,\n" "2:5: note: -1 is negative: ${in_order}
3:5: error: code code-minus-1 has the name code_minus_1, as has -1 on line 2 (name them in a NAMES file)\n")
expect_refusal("${header}500,-x,A.,,\n500,-1.5,B.,,\n500,--1,C.,,\n500,E1,D.,,\n"
  "2:5: error: bad code \"-x\" ${bad}\n3:5: error: bad code \"-1.5\" ${bad}\n4:5: error: bad code \"--1\" ${bad}\n")
