# SPDX-License-Identifier: Apache-2.0
# Checks which columns are found by which titles, and what is said of those that are not read.
include("${CMAKE_CURRENT_LIST_DIR}/print_rows.cmake")

set(pump "404 / Pump.1 / No such pump. / No such pump. /  / fix\n")

# Capitals, blanks, markup and the marks of footnotes do not count.
foreach(titles IN ITEMS
    "Code,HTTP Status,Meaning" "errorCode,httpStatus,ErrorMessage" "ERROR_CODE,http_status,error-message"
    "EventCode,Status,Explanation" "**Exit Code**,`HTTP`,*When it occurs*" "Error Code:,Status Code :,Trigger[^1]"
    "Code [1]_,HTTP  Code²,__Error__" "错误码,Response Code†,Description [#note]_" "錯誤碼,Status [12],Message*"
    "코드,HTTP Response Code,\"Error\nInformation\"" "#Code,HTTP Status.,error.message" "Error Code,​Status,Mean­ing﻿")
  expect_rows(a.csv "${titles}\nPump.1,404,No such pump.\n" "${pump}")
endforeach()
foreach(title IN ITEMS Resolution Action Fix "What to do" "Handling Measure")
  expect_rows(a.csv "Code,HTTP,Meaning,${title}\nPump.1,404,No such pump.,Look for it.\n"
    "404 / Pump.1 / No such pump. / No such pump. / Look for it. / fix\n")
endforeach()
expect_rows(a.md "| **Error Code** | `HTTP Status` | [Meaning](a.md) |\n|---|---|---|\n| Pump.1 | 404 | No such pump. |\n" "${pump}")
expect_rows(a.rst "+--------+----------+-----------+
| Error  | *Status* | ``Fix``   |
| Code   |          | [1]_      |
+========+==========+===========+
| Pump.1 | 404      | Try it.   |
+--------+----------+-----------+
" "404 / Pump.1 / Try it. / Try it. /  / fix\n" "-DCOLUMNS=message=Fix")

# Statuses with words around them.
foreach(status IN ITEMS "404 Not Found" "HTTP 404" "http/1.1 404 Not Found" "HTTP: 404" "404 (Not Found)" "404 - Not Found"
    "`404`" "**404** Not Found" "`HTTP 404`")
  expect_rows(a.csv "Code,Status,Meaning\nPump.1,${status},No such pump.\n" "${pump}")
endforeach()
expect_refused(a.csv "Code,Status,Meaning\nPump.1,HTTP 404 or HTTP 410,No such pump.\nPump.2,HTTP,Broken.\nPump.3,HTTP 4040,Broken.\n"
  "a.csv:2:8: error: more than one status: \"HTTP 404 or HTTP 410\" (STATUS first takes the first)
a.csv:3:8: error: bad status \"HTTP\" (an HTTP status code is a number from 100 to 599; COLUMNS ignore=... leaves out a column of something else)
a.csv:4:8: error: bad status \"HTTP 4040\" (an HTTP status code is a number from 100 to 599)\n")

# A column of something else than statuses.
expect_refused(a.csv "Code,Status,Meaning\nPump.1,new,No such pump.\n"
  "a.csv:2:8: error: bad status \"new\" (an HTTP status code is a number from 100 to 599; COLUMNS ignore=... leaves out a column of something else)\n")
expect_rows(a.csv "Code,Status,Meaning\nPump.1,new,No such pump.\n" "${pump}" -DCOLUMNS=ignore=Status -DDEFAULT_STATUS=404)

# Codes that are statuses: one title of both columns, in tables that have no other column of statuses.
set(http "Code,Meaning\n404,No such pump.\n410,Stolen.\n")
set(http_rows "404 / 404 / No such pump. / No such pump. /  / fix\n410 / 410 / Stolen. / Stolen. /  / fix\n")
expect_rows(a.csv "${http}" "a.csv:2:1: note: the codes look like HTTP statuses, but have the status 500 (COLUMNS \"code=...\" and \"status=...\" with one title makes each code its status)
500 / 404 / No such pump. / No such pump. /  / fix\n500 / 410 / Stolen. / Stolen. /  / fix\n" -DDEFAULT_STATUS=500)
expect_rows(a.csv "${http}" "${http_rows}" "-DCOLUMNS=code=Code\\\;status=Code")
expect_rows(a.csv "${http}" "${http_rows}" "-DCOLUMNS=status=Code\\\;code=code" -DDEFAULT_STATUS=500)
expect_rows(a.csv "Status,Message\n404,No such pump.\n410,Stolen.\n" "${http_rows}" "-DCOLUMNS=code=Status\\\;status=Status")
set(mixed "${http}lost,Lost.\n")
file(WRITE "${DIRECTORY}/a.csv" "${mixed}")
expect_faults("a.csv:4:1: error: bad status \"\" (an HTTP status code is a number from 100 to 599; DEFAULT_STATUS is one for codes without)
a.csv:4:1: note: lost does not end in a number: the enumerators are numbered in the order of the table (NAMES keeps their numbers stable)\n"
  -DTABLE=a.csv -DNAMESPACE=vault "-DCOLUMNS=code=Code\\\;status=Code")
expect_rows(a.csv "${mixed}" "a.csv:4:1: note: lost does not end in a number: the enumerators are numbered in the order of the table (NAMES keeps their numbers stable)
${http_rows}500 / lost / Lost. / Lost. /  / fix\n" "-DCOLUMNS=code=Code\\\;status=Code" -DDEFAULT_STATUS=500)
expect_rows(a.md "| Code | Meaning |\n|---|---|\n| 404 | No such pump. |\n\n| Code | Status | Meaning |\n|---|---|---|\n| 501 | 503 | Busy. |\n"
  "404 / 404 / No such pump. / No such pump. /  / fix\n503 / 501 / Busy. / Busy. /  / fix\n" "-DCOLUMNS=code=Code\\\;status=Status\\\;status=Code")

# A table of codes without texts, such as a list of contents, is left out where nothing is left of it.
set(contents "| Code | Page |\n|---|---|\n| Pump.1 | 7 |\n\n| Code | Status | Meaning |\n|---|---|---|\n| Pump.1 | 404 | No such pump. |\n")
expect_refused(a.md "${contents}" "a.md:1:1: error: no column \"error message\" or \"description\" (the table has \"Code\", \"Page\": name it with COLUMNS \"message=...\", or leave out the table with \"ignore=...\" for its other columns)\n" -DDEFAULT_STATUS=500)
expect_rows(a.md "${contents}"
  "a.md:1:3: note: a table of which COLUMNS ignores all but codes is skipped (the table has \"Code\", \"Page\")\n${pump}"
  -DDEFAULT_STATUS=500 -DCOLUMNS=ignore=Page)
expect_refused(a.csv "Code,Page\nPump.1,7\n"
  "a.csv:1:1: error: no column \"error message\" or \"description\" (the table has \"Code\", \"Page\": name it with COLUMNS \"message=...\")\n" -DDEFAULT_STATUS=500 -DCOLUMNS=ignore=Page)

# Two columns for one meaning: COLUMNS says which.
set(two "Code,Status,Meaning,Explanation\nPump.1,404,No such pump.,It was stolen.\n")
expect_refused(a.csv "${two}"
  "a.csv:1:1: error: 2 columns of the same kind: \"Meaning\" and \"Explanation\" (choose one: COLUMNS \"description=...\")\n")
expect_refused(a.csv "Code,HTTP,Status,Error Code,Message\nPump.1,404,lost,1,No such pump.\n"
  "a.csv:1:1: error: 2 columns of the same kind: \"HTTP\" and \"Status\" (choose one: COLUMNS \"status=...\")
a.csv:1:1: error: 2 columns of the same kind: \"Code\" and \"Error Code\" (choose one: COLUMNS \"code=...\")\n")
expect_rows(a.csv "${two}" "404 / Pump.1 / No such pump. / It was stolen. /  / fix\n" "-DCOLUMNS=message=Meaning")
expect_rows(a.csv "${two}" "404 / Pump.1 / It was stolen. / No such pump. /  / fix\n"
  "-DCOLUMNS=message=explanation\\\;description=__Meaning__:")
expect_rows(a.csv "${two}" "${pump}" "-DCOLUMNS=ignore=Explanation")

# A name is the message where there is no other text.
expect_rows(a.csv "Code,Status,Name\nPump.1,404,No such pump.\n" "${pump}")
expect_rows(a.csv "Code,Name,Status,Meaning\nPump.1,no_pump,404,No such pump.\n"
  "a.csv:1:6: note: column \"Name\" is not read (COLUMNS \"<column>=Name\" reads it, \"ignore=Name\" ends this note)\n${pump}")
expect_rows(a.csv "Code,Name,Status,Meaning\nPump.1,no_pump,404,No such pump.\n"
  "404 / Pump.1 / no_pump / No such pump. /  / fix\n" "-DCOLUMNS=message=Name")
expect_refused(a.csv "Code,Status,Name\nPump.1,404,no_pump\n"
  "a.csv:1:1: error: no column \"reason\" (the table has \"Code\", \"Status\", \"Name\": name it with COLUMNS \"message=...\")\n"
  -DCOLUMNS=message=Reason)

# Titles that vary from table to table: a column has several. Of two in one table, that counts which is named first.
# (A ; within an option takes two backslashes for each function on its way.)
set(tables "| Code | Status | Effect |
|---|---|---|
| Pump.1 | 404 | No such pump. |

| Code | Status | Symptom | Effect | Cure |
|---|---|---|---|---|
| Pump.2 | 409 | It hisses. | No air. | Close it. |
")
set(unread "a.md:5:29: note: column \"Effect\" is not read (COLUMNS \"<column>=Effect\" reads it, \"ignore=Effect\" ends this note)\n")
expect_rows(a.md "${tables}" "${unread}${pump}409 / Pump.2 / It hisses. / It hisses. / Close it. / fix\n"
  "-DCOLUMNS=message=Symptom\\\;message=Effect\\\;handling=Cure")
expect_rows(a.md "${tables}" "${pump}409 / Pump.2 / No air. / No air. /  / fix\n"
  "-DCOLUMNS=message=Effect\\\;ignore=Symptom\\\;ignore=Cure")
expect_refused(a.md "${tables}" "${unread}COLUMNS: error: no table of errors in a.md has a column \"remedy\" (write its title: \"handling=...\")\n"
  "-DCOLUMNS=message=Symptom\\\\\;message=Effect\\\\\;handling=Remedy\\\\\;ignore=Cure")
expect_refused(a.md "${tables}"
  "a.md:1:1: error: no column \"symptom\" (the table has \"Code\", \"Status\", \"Effect\": name it with COLUMNS \"message=...\")
a.md:5:29: note: columns \"Effect\" and \"Cure\" are not read (COLUMNS \"<column>=Effect\" reads it, \"ignore=Effect\" ends this note)\n"
  -DCOLUMNS=message=Symptom)

# Columns that are not read: one note for a table of errors, and none where there is nothing to read.
set(note "a.csv:1:1: note: columns \"Module\", \"Since\" and \"\" are not read (COLUMNS \"<column>=Module\" reads it, \"ignore=Module\" ends this note)\n")
expect_rows(a.csv "Module,Code,Since,Status,Meaning,\nAir,Pump.1,2.0,404,No such pump.,\nAir,Pump.1,2.0,404,No such pump.,x\n"
  "${note}a.csv:3:5: note: code Pump.1 is listed again with the same texts (first on line 2)\n${pump}")
expect_rows(a.csv "Code,Status,Meaning,[x],\"\"\"A\"\", if any\"\nPump.1,404,No such pump.,,\n"
  "a.csv:1:21: note: columns \"[x]\" and \"\"A\", if any\" are not read (COLUMNS \"<column>=[x]\" reads it, \"ignore=[x]\" ends this note)\n${pump}")
expect_rows(a.csv "Code,Status,,Meaning,\nPump.1,404,,No such pump.,  \n" "${pump}")
expect_rows(a.csv "Code,Status,,Meaning,\nPump.1,404,,No such pump.,new\n"
  "a.csv:1:22: note: column \"\" is not read (give it a title)\n${pump}")
expect_rows(a.md "# Pumps

| Error Code | Status | Meaning | |
|---|---|---|---|
| Pump.1 | 404 | No such pump. | |

| Name | Size | Air | |
|---|---|---|---|
| small | 1 | no | full |
" "a.md:7:3: note: a table without a column of error codes is skipped (the table has \"Name\", \"Size\", \"Air\", \"\": say which column has the codes by COLUMNS \"code=...\")\n${pump}")
expect_rows(a.csv "Code,Status,Meaning,Module,Since\nPump.1,404,No such pump.,Air,2.0\n" "${pump}"
  "-DCOLUMNS=ignore=module\\\;ignore=Since")

# A table of HTTP statuses is none of error codes, unless COLUMNS says so.
set(statuses "| HTTP status | Meaning |\n|---|---|\n| 404 | No such pump. |\n")
expect_rows(a.md "${statuses}\n| Code | HTTP | Meaning |\n|---|---|---|\n| Pump.1 | 404 | No such pump. |\n"
  "a.md:1:3: note: a table without a column of error codes is skipped (the table has \"HTTP status\", \"Meaning\": say which column has the codes by COLUMNS \"code=...\")\n${pump}")
expect_rows(a.md "${statuses}" "404 / 404 / No such pump. / No such pump. /  / fix\n" "-DCOLUMNS=code=HTTP Status" -DDEFAULT_STATUS=404)

# A column whose title is that of statuses by chance.
set(lost "Code,Status,Meaning\nPump.1,lost,No such pump.\n")
expect_refused(a.csv "${lost}" "a.csv:2:8: error: bad status \"lost\" (an HTTP status code is a number from 100 to 599; COLUMNS ignore=... leaves out a column of something else)\n" -DDEFAULT_STATUS=404)
expect_rows(a.csv "${lost}" "${pump}" -DCOLUMNS=ignore=Status -DDEFAULT_STATUS=404)

# A header that cannot be read is that of a table of errors where one of its titles is that of codes.
foreach(title IN ITEMS "Exit Code" "Fehler   ")
  string(REPLACE "Fehler   " "code=Fehler" columns "${title}")
  string(REPLACE "Exit Code" "" columns "${columns}")
  expect_refused(a.rst "+-----------+-------+------+
| ${title} | HTTP    Name |
+===========+=======+======+
| Pump.1    | 404   | Lost |
+-----------+-------+------+
" "a.rst:2:21: error: no | before a cell (align it with the border; a cell cannot span columns or rows)\n" "-DCOLUMNS=${columns}")
endforeach()

expect_refused(a.rst "+--------+------+
| Fehler   HTTP |
+========+======+
| Pump.1 | 404  |
+--------+------+
" "a.rst:1:1: note: a table without a column of error codes is skipped (its header cannot be read: no | before a cell (align it with the border; a cell cannot span columns or rows))
a.rst: error: no table of error codes (a grid or simple table, a list-table or a csv-table with a column Error Code)\n")

# What names no title.
expect_refused(a.csv "${lost}" "COLUMNS: error: \"message=*\" names no column (write status=, code=, message=, description=, handling=, advice= or ignore=, and a title)\n"
  "-DCOLUMNS=message=*\\\\\;ignore=Status" -DDEFAULT_STATUS=404)
