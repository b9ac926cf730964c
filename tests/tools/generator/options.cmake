# SPDX-License-Identifier: Apache-2.0
# Checks what generate.cmake notes of a table, and the options that help where it would refuse one.
include("${CMAKE_CURRENT_LIST_DIR}/run.cmake")

set(working_directory "${CMAKE_CURRENT_LIST_DIR}")
set(notes "family.rst:7:1: note: a table without a column of error codes is skipped (the table has \"Glossary\", \"Description\": say which column has the codes by COLUMNS \"code=...\")
family.rst:14:1: note: a table without a column of error codes is skipped (its header cannot be read: no | before a cell (align it with the border; a cell cannot span columns or rows))
family.rst:23:6: note: column \"Module\" is not read (COLUMNS \"<column>=Module\" reads it, \"ignore=Module\" ends this note)
")
set(late "family.rst:64:1: note: a table without a column of error codes is skipped (its header cannot be read: no | before a cell (align it with the border; a cell cannot span columns or rows))
family.rst:71:1: note: a table without a column of error codes is skipped (its header cannot be read: this border is not the one on top of the table (a cell cannot span columns or rows))
family.rst:79:1: note: a table without a column of error codes is skipped (the table has \"Harbour\", \"Depth\": say which column has the codes by COLUMNS \"code=...\")
family.rst:85:1: note: a table without a column of error codes is skipped (its header cannot be read: the table has no header, or more than one (the option is :header-rows: 1))
")
set(blank "family.rst:30:39: note: the space in the code \"Ferry. 0002\" is removed\n")
set(redirect "family.rst:57:3: note: code PermanentRedirect is listed again with the same texts (first on line 45)\n")
set(remark "family.rst:59:3: note: no error code and nothing else, but a remark: skipped (\"Other codes are the sea's.\")\n")
set(no_number "family.rst:33:39: note: Harbour_Fog does not end in a number: the enumerators are numbered in the order of")

run(0 "${notes}${late}${blank}${remark}family.rst:55:3: note: code Ferry.0001 is listed again (line 25 is taken)
family.rst:57:3: note: code PermanentRedirect is listed again (line 45 is taken)
${no_number} family.names\n"
  -DTABLE=family.rst -DNAMES=family.names -DNAMESPACE=family "-DOUTPUT=${output}" -DSTATUS=first -DDUPLICATES=first
  -DDEFAULT_STATUS=400)
file(REMOVE_RECURSE "${output}")
expect_faults("${notes}${late}${blank}family.rst:33:16: error: more than one status: \"404/500\" (STATUS first takes the first)
family.rst:37:16: error: bad status \"N/A\" (an HTTP status code is a number from 100 to 599; DEFAULT_STATUS is one for codes without)
family.rst:47:32: error: bad status \"\" (an HTTP status code is a number from 100 to 599; DEFAULT_STATUS is one for codes without)
${remark}${redirect}family.rst:25:39: error: code Ferry.0001 is listed again with other texts: line 55 (DUPLICATES first takes this line, DUPLICATES join joins the texts)
${no_number} the table (NAMES keeps their numbers stable)
" -DTABLE=family.rst -DNAMESPACE=family)

# Columns that have other titles. An option goes through two functions, which take a backslash each before a semicolon.
set(table [[
+------+---------+--------+---------+
| Wert | Fehler  | Text   | Code    |
+======+=========+========+=========+
| 404  | Tor.001 | Fort.  | Deutsch |
+------+---------+--------+---------+
| 500  | Tor.1   | Zu.    | Deutsch |
+------+---------+--------+---------+
]])
file(WRITE "${DIRECTORY}/tor.rst" "${table}")
set(working_directory "${DIRECTORY}")
set(options -DTABLE=tor.rst -DNAMESPACE=tor)
set(unread "tor.rst:2:29: note: column \"Code\" is not read (COLUMNS \"<column>=Code\" reads it, \"ignore=Code\" ends this note)\n")
expect_faults("tor.rst:2:1: error: no column \"fehler nr.\" (the table has \"Wert\", \"Fehler\", \"Text\", \"Code\": name it with COLUMNS \"message=...\")
" ${options} "-DCOLUMNS=status=Wert\\\;code=Code\\\;message=Fehler Nr.")
expect_faults("${unread}tor.rst:6:10: error: code Tor.1 has the same number as Tor.001 in tor.rst:4:10 (numbers must be unique)
" ${options} "-DCOLUMNS=status=wert\\\;code=FEHLER\\\;message=Text")
string(REPLACE "Tor.1  " "TOR_001" table "${table}")
file(WRITE "${DIRECTORY}/tor.rst" "${table}")
expect_faults("${unread}tor.rst:6:10: note: TOR_001 does not begin as Tor.001 does: the enumerators are numbered in the order of the table (NAMES keeps their numbers stable)
tor.rst:6:10: error: code TOR_001 has the name tor_001, as has Tor.001 on line 4 (name them in a NAMES file)
" ${options} "-DCOLUMNS=status=Wert\\\;code=Fehler\\\;message=Text")
string(REPLACE "TOR_001" "Tor.2  " table "${table}")
file(WRITE "${DIRECTORY}/tor.txt" "${table}")
run(0 "" -DTABLE=tor.txt -DNAMESPACE=tor "-DOUTPUT=${output}" "-DCOLUMNS=status=Wert\;code=Fehler\;message=Text\;ignore=Code")
file(REMOVE_RECURSE "${output}")

# Why the enumerators are numbered in order, and a table without a column of statuses.
foreach(code_and_why IN ITEMS
    "Tor|Tor does not end in a number"
    "Tuer.2|Tuer.2 does not begin as Tor.1 does"
    "Tor.1000000000|Tor.1000000000 ends in a number of more than nine digits")
  string(REGEX REPLACE "\\|.*" "" code "${code_and_why}")
  string(REGEX REPLACE ".*\\|" "" why "${code_and_why}")
  file(WRITE "${DIRECTORY}/tor.csv" "Code,Error\nTor.1,Zu.\n${code},Fort.\n")
  run(0 "tor.csv:3:1: note: ${why}: the enumerators are numbered in the order of the table (NAMES keeps their numbers stable)\n"
    -DTABLE=tor.csv -DNAMESPACE=tor "-DOUTPUT=${output}" -DDEFAULT_STATUS=500)
  file(REMOVE_RECURSE "${output}")
endforeach()

# Options that are none.
set(options -DTABLE=tor.txt -DNAMESPACE=tor)
expect_faults("COLUMNS: error: \"state=Wert\" names no column (write status=, code=, message=, description=, handling=, advice= or ignore=, and a title)
DEFAULT_STATUS: error: bad status \"99\" (an HTTP status code is a number from 100 to 599)
STATUS: error: \"last\" is not valid (use first)
DUPLICATES: error: \"last\" is not valid (use first or join)
CODE_SPACES: error: \"blank\" is not valid (use remove or underscore)
FORMAT: error: \"md\" is not valid (use csv, markdown or rst)
" ${options} -DCOLUMNS=state=Wert -DDEFAULT_STATUS=99 -DSTATUS=last -DDUPLICATES=last -DCODE_SPACES=blank -DFORMAT=md)
expect_faults("COLUMNS: error: \"status=**WERT**\" repeats a title (a title belongs to one column)
" ${options} "-DCOLUMNS=status=Wert\\\;status=**WERT**\\\;code=Fehler\\\;message=Text\\\;ignore=Code")
expect_faults("COLUMNS: error: \"description=TEXT\" repeats a title (a title belongs to one column)
" ${options} "-DCOLUMNS=status=Wert\\\;code=Fehler\\\;message=Text\\\;description=TEXT\\\;ignore=Code")
file(WRITE "${DIRECTORY}/empty.txt" "")
expect_faults("empty.txt: error: no rows (the first line has the titles of the columns, each other one a code)
" -DTABLE=empty.txt -DNAMESPACE=tor -DFORMAT=csv)
file(WRITE "${DIRECTORY}/empty.md" "")
expect_faults("empty.md: error: no pipe table of error codes (a table has a line such as |---|---| below its titles, a column is called Error Code)
" -DTABLE=empty.md -DNAMESPACE=tor)

# A row of Markdown with more cells than titles.
file(WRITE "${DIRECTORY}/tor.md" "# Errors\n\n| Status Code | Error Code | Message |\n|---|---|---|\n| 404 | Tor.1 | `No` gate. | more |\n")
run(0 "tor.md:5:30: note: more cells than titles: what begins here is not read, as it is not shown (write a | that belongs to a text as \\|)\n"
  -DTABLE=tor.md -DNAMESPACE=tor "-DOUTPUT=${output}")
file(READ "${output}/tor/errc.hpp" text)
if(NOT text MATCHES "/// No gate. .Tor.1, HTTP 404.")
  message(FATAL_ERROR "not the message of the table:\n${text}")
endif()
