# SPDX-License-Identifier: Apache-2.0
# Checks what compare.cmake says of two versions of a table: of compare/ with every kind of change, and of small ones.
include("${CMAKE_CURRENT_LIST_DIR}/run.cmake")
get_filename_component(script "${script}" DIRECTORY)
set(script "${script}/compare.cmake")

# compare(<printed> <old rows> <new rows> <option>...): checks what is said of two tables.
set(header "Status Code,Error Code,Error Message,Description,Handling Measure\n")
function(compare printed old new)
  file(WRITE "${DIRECTORY}/old.csv" "${header}${old}")
  file(WRITE "${DIRECTORY}/new.csv" "${header}${new}")
  run(0 "" -DOLD=old.csv -DNEW=new.csv ${ARGN})
endfunction()

# Every kind of change at once.
set(working_directory "${CMAKE_CURRENT_LIST_DIR}/compare")
set(options -DOLD=old.csv -DNEW=new.csv -DOLD_NAMES=old.names -DNEW_NAMES=new.names)
file(READ "${working_directory}/changes.txt" printed)
run(0 "" ${options})
file(READ "${working_directory}/changes.md" printed)
run(0 "" ${options} -DMARKDOWN=ON)
set(printed "nothing has changed: no new version\n")
run(0 "" -DOLD=old.csv -DNEW=old.csv)
run(0 "" -DOLD=old.csv -DNEW=old.csv -DNAMES=new.names -DMARKDOWN=ON)
set(working_directory "${DIRECTORY}")

# Which version each change asks for.
set(rows "404,Pump.2,No pump.,,Buy one.\n")
compare("1 changed: a patch version\n\nChanged\n\n- Pump.2 (pump_2)\n  - message: No pump.\n    -> No pump!\n"
  "${rows}" "404,Pump.2,No pump!,,Buy one.\n")
compare("1 changed: a patch version\n\nChanged\n\n- Pump.2 (pump_2)\n  - description: No pump.\n    -> None left.\n"
  "${rows}" "404,Pump.2,No pump.,None left.,Buy one.\n")
compare("1 changed: a patch version\n\nChanged\n\n- Pump.2 (pump_2)\n  - handling: Buy one.\n    -> (none)\n"
  "${rows}" "404,Pump.2,No pump.,,\n")
compare("1 changed: a minor version\n\nChanged\n\n- Pump.2 (pump_2)\n  - status: 404 -> 410\n"
  "${rows}" "410,Pump.2,No pump.,,Buy one.\n")
compare("1 changed: a minor version\n\nChanged\n\n- Pump.2 (pump_2)\n  - advice: fix -> retry\n"
  "${rows}" "${rows}" "-DNEW_RETRY_PATTERN=^Buy")
compare("1 changed: a minor version\n\nChanged\n\n- Pump.2 (pump_2)\n  - advice: support -> fix\n"
  "${rows}" "${rows}" "-DOLD_SUPPORT_PATTERN=^Buy one\\.$")
compare("1 new: a minor version\n\nNew\n\n- Pump.10 (pump_10)\n  - HTTP 409, retry\n  - message: In use.\n  - handling: Try again later.\n"
  "${rows}" "409,Pump.10,In use.,,Try again later.\n${rows}")
compare("1 removed: a major version\n\nRemoved\n\n- Pump.10 (pump_10)\n  - HTTP 409, support\n  - message: In use.\n  - handling: Contact technical support.\n"
  "409,Pump.10,In use.,,Contact technical support.\n${rows}" "${rows}")
file(WRITE "${DIRECTORY}/pump.names" "Pump.2 no_pump\n")
compare("1 renamed: a major version\n\nRenamed\n\n- Pump.2 (no_pump)\n  - name: pump_2 -> no_pump\n"
  "${rows}" "${rows}" -DNEW_NAMES=pump.names)

# Codes that are numbered by their places; a names file keeps them.
set(mallet "404,Mallet,No mallet.,,\n")
set(jack "404,Jack,No jack.,,\n")
set(note "new.csv:3:5: note: Mallet does not end in a number: the enumerators are numbered in the order of")
file(WRITE "${DIRECTORY}/old.csv" "${header}${rows}")
file(WRITE "${DIRECTORY}/new.csv" "${header}${rows}${mallet}${jack}")
set(added "- Mallet (mallet)\n  - HTTP 404, fix\n  - message: No mallet.\n- Jack (jack)\n  - HTTP 404, fix\n  - message: No jack.\n")
set(printed "2 new, 1 renumbered: a major version\n\nNew\n\n${added}\nRenumbered\n\n- Pump.2 (pump_2)\n  - number: 2 -> 1\n")
run(0 "${note} the table (NAMES keeps their numbers stable)\n" -DOLD=old.csv -DNEW=new.csv)
set(note "old.csv:2:5: note: Mallet does not end in a number: the enumerators are numbered in the order of")
file(WRITE "${DIRECTORY}/old.csv" "${header}${mallet}${rows}")
set(note "${note} tools.names\nnew.csv:3:5: note: Mallet does not end in a number: the enumerators are numbered in the order of")
set(printed "1 new: a minor version\n\nNew\n\n- Jack (jack)\n  - HTTP 404, fix\n  - message: No jack.\n")
file(WRITE "${DIRECTORY}/tools.names" "Pump.2 pump_2\nMallet mallet\nJack jack\n")
run(0 "${note} tools.names\n" -DOLD=old.csv -DNEW=new.csv -DNAMES=tools.names)

# One names file serves both tables: as it was, and with what the new one needs.
set(gone "500,Pump.7,Burst.,,\n")
set(printed "1 new, 1 removed: a major version\n\nNew\n\n- Pump.9\n  - HTTP 404, fix\n  - message: No air.\n\nRemoved\n\n- Pump.7 (burst)\n  - HTTP 500, fix\n  - message: Burst.\n")
file(WRITE "${DIRECTORY}/pump.names" "Pump.2 no_pump\nPump.7 burst\n")
compare("${printed}" "${rows}${gone}" "${rows}404,Pump.9,No air.,,\n" -DNAMES=pump.names)
string(REPLACE "Pump.9" "Pump.9 (no_air)" printed "${printed}")
string(REPLACE "burst" "burst, deprecated" printed "${printed}")
file(WRITE "${DIRECTORY}/pump.names" "Pump.2 no_pump\nPump.7 burst retired\nPump.9 no_air\n")
compare("${printed}" "${rows}${gone}" "${rows}404,Pump.9,No air.,,\n" -DNAMES=pump.names)

# Tables of two formats, with an option for each and one for both.
file(WRITE "${DIRECTORY}/old.txt" [[
Other tables, with other columns, do not matter:

+------+-------+
| Wheel| Spokes|
+======+=======+
| rear | 36    |
+------+-------+

+------------+-------------------------+--------+
| Error Code | Error Message           | HTTP   |
+============+=========================+========+
| Pump.2     | No [pump]; "none" \\ |. | 404/410|
+------------+-------------------------+--------+
]])
file(WRITE "${DIRECTORY}/new.csv" "Error Code,Status Code,Error Message\nPump.2,404/409,\"No [pump]; \"\"none\"\" \\ |.\"\n")
set(printed "nothing has changed: no new version\n")
string(CONCAT note "old.txt:3:1: note: a table without a column of error codes is skipped "
  "(the table has \"Wheel\", \"Spokes\": say which column has the codes by COLUMNS \"code=...\")\n")
set(options -DOLD=old.txt -DNEW=new.csv -DOLD_STATUS=first -DNEW_STATUS=first)
run(0 "${note}" ${options} -DOLD_COLUMNS=status=HTTP)
file(RENAME "${DIRECTORY}/new.csv" "${DIRECTORY}/new.table")
list(TRANSFORM options REPLACE new.csv new.table)
run(0 "${note}" ${options} -DOLD_COLUMNS=status=HTTP -DNEW_FORMAT=csv)
file(WRITE "${DIRECTORY}/old.csv" "Error Code,Error Message\nPump.2,No pump.\nPump.2,None.\n")
file(WRITE "${DIRECTORY}/new.csv" "Error Code,Error Message\nPump.2,No pump.\n")
set(printed "1 changed: a minor version\n\nChanged\n\n- Pump.2 (pump_2)\n  - status: 500 -> 400\n")
run(0 "old.csv:3:1: note: code Pump.2 is listed again (line 2 is taken)\n" -DOLD=old.csv -DNEW=new.csv -DOLD_DEFAULT_STATUS=500
  -DNEW_DEFAULT_STATUS=400 -DOLD_DUPLICATES=first)

# More than an argument of a program can be, and a line longer than a piece that is printed.
string(REPEAT "Inflate it. " 6000 handling)
string(STRIP "${handling}" handling)
set(old "")
set(new "")
set(changes "")
foreach(number RANGE 1000 1999)
  string(APPEND old "404,Pump.${number},Pump ${number} is worn at the valve for the third time.,,\n")
  string(APPEND new "404,Pump.${number},Pump ${number} is worn.,,\n")
  string(APPEND changes "- Pump.${number} (pump_${number})\n  - message: Pump ${number} is worn at the valve for the third time.\n    -> Pump ${number} is worn.\n")
endforeach()
compare("1 new, 1000 changed: a minor version\n\nNew\n\n- Pump.1 (pump_1)\n  - HTTP 400, fix\n  - message: Flat.\n  - handling: ${handling}\n\nChanged\n\n${changes}"
  "${old}" "${new}400,Pump.1,Flat.,,${handling}\n")

# Faults: of both tables, each once, and those of the second in their columns.
function(expect_faults faults count)
  run(1 "${faults}the tables were not compared (errors: ${count})\n" ${ARGN})
endfunction()
set(printed "")
run(1 "OLD is missing (give -D OLD=<value>)\n" -DNEW=new.csv)
run(1 "NEW is missing (give -D NEW=<value>)\n" -DOLD=new.csv)
expect_faults("missing.csv: error: no such file\n" 1 -DOLD=missing.csv -DNEW=new.table -DNEW_FORMAT=csv -DSTATUS=first)
expect_faults("missing.csv: error: no such file\n" 1 -DNEW=missing.csv -DOLD=new.table -DOLD_FORMAT=csv -DSTATUS=first)
expect_faults("FORMAT: error: \"toy\" is not valid (use csv, markdown or rst)\n" 1
  -DOLD=new.table -DOLD_FORMAT=csv -DSTATUS=first -DNEW=new.table -DNEW_FORMAT=toy)
file(WRITE "${DIRECTORY}/pump.names" "Pump.2 no_pump\nPump.2 empty\n")
file(WRITE "${DIRECTORY}/new.csv" "Error Code,Error Message,Status Code\nPump.2,No pump.,4O4\n")
expect_faults("${note}pump.names:2:1: error: code Pump.2 is named twice (first on line 1)
old.txt:12:42: error: more than one status: \"404/410\" (STATUS first takes the first)
new.csv:2:17: error: bad status \"4O4\" (an HTTP status code is a number from 100 to 599)
" 3 -DOLD=old.txt -DOLD_COLUMNS=status=HTTP -DNEW=new.csv -DNAMES=pump.names)
