# SPDX-License-Identifier: Apache-2.0
# Checks that CSV is read as spreadsheets write it, and what is said of files in another format.
include("${CMAKE_CURRENT_LIST_DIR}/run.cmake")

# Checks that a file is read as these rows, each a line "<message> (<code>, HTTP <status>)", and that this is said of it.
function(expect_rows file text said rows)
  file(REMOVE_RECURSE "${output}")
  file(WRITE "${DIRECTORY}/${file}" "${text}")
  run(0 "${said}" "-DTABLE=${file}" -DNAMESPACE=bike "-DOUTPUT=${output}" ${ARGN})
  file(STRINGS "${output}/bike/errc.hpp" actual REGEX "/// .*HTTP")
  list(TRANSFORM actual REPLACE "^ */// " "")
  if(NOT actual STREQUAL rows)
    message(FATAL_ERROR "${file}: not the rows that were expected:\n${actual}\n${rows}")
  endif()
endfunction()

# Checks that a file is refused for this fault alone.
function(expect_fault file text fault)
  file(REMOVE_RECURSE "${output}")
  file(WRITE "${DIRECTORY}/${file}" "${text}")
  expect_faults("${file}${fault}\n" "-DTABLE=${file}" -DNAMESPACE=bike ${ARGN})
endfunction()

# The separator is the one that the header has most of, outside of quotes.
set(flat "No such bicycle. (Bike.1, HTTP 404)")
expect_rows(a.csv "Status Code;Error Code;Message\n404;Bike.1;No such bicycle.\n" "" "${flat}")
expect_rows(a.csv "Status Code\tError Code\tMessage\n404\tBike.1\tNo such bicycle.\n" "" "${flat}")
expect_rows(a.tsv "Status Code\tError Code\tMessage\n404\tBike.1\tNo such bicycle.\n" "" "${flat}")
expect_rows(a.TSV "Status Code\tError Code\tMessage\tNotes (a, b, c, d, e)\n404\tBike.1\tNo such bicycle.\t\n" 
  "a.TSV:1:32: note: column \"Notes (a, b, c, d, e)\" is not read (COLUMNS \"<column>=Notes (a, b, c, d, e)\" reads it, \"ignore=Notes (a, b, c, d, e)\" ends this note)
" "${flat}")
expect_rows(a.tsv "Status Code,Error Code,Message\n404,Bike.1,No such bicycle.\n" "" "${flat}")
expect_rows(a.txt "Status Code;Error Code;Message\n404;Bike.1;No such bicycle.\n" "" "${flat}" -DFORMAT=csv)
expect_rows(a.csv "\"Status Code\";\"Error Code\";\"Message\";\"a, b, c, d, e\"\n\"404\";\"Bike.1\";\"No such bicycle.\";\"\"\n" 
  "a.csv:1:38: note: column \"a, b, c, d, e\" is not read (COLUMNS \"<column>=a, b, c, d, e\" reads it, \"ignore=a, b, c, d, e\" ends this note)
"
  "${flat}")
expect_rows(a.csv "Status Code,Error Code,Message,Notes (red; blue)\n404,Bike.1,No such bicycle.,\n" 
  "a.csv:1:32: note: column \"Notes (red; blue)\" is not read (COLUMNS \"<column>=Notes (red; blue)\" reads it, \"ignore=Notes (red; blue)\" ends this note)
" "${flat}")
expect_rows(a.csv "Status Code,\tError Code,\tMessage\n404,\tBike.1,No such bicycle.\n" "" "${flat}")
expect_rows(a.csv "Status Code;Error Code;Message\n404;Bike.1;\"Red; \"\"blue\"\", green.\"\n" ""
  "Red; \\\"blue\\\", green. (Bike.1, HTTP 404)")
expect_rows(a.csv ",,,\n \t \nStatus Code;Error Code;Message;\n404;Bike.1;No such bicycle.;\n" "" "${flat}")
expect_fault(a.csv "Error Code;Message, or not\nBike.1;x\n"
  ":1:1: error: there are as many \",\" as \";\" between the titles (put titles with one of them in quotes, or name the separator in the first line, such as sep=,)")
expect_fault(a.csv "Error Code\tMessage, or\n"
  ":1:1: error: there are as many \",\" as \"tab\" between the titles (put titles with one of them in quotes, or name the separator in the first line, such as sep=,)")
expect_fault(a.csv "Error Code\nBike.1\n" ":1:1: error: no column \"status code\" (the table has \"Error Code\": name it with COLUMNS \"status=...\" or DEFAULT_STATUS)
a.csv:1:1: error: no column \"error message\" or \"description\" (the table has \"Error Code\": name it with COLUMNS \"message=...\")")

# Or the one that the first line names.
foreach(line IN ITEMS "sep=," "SEP=," "\"sep=,\"")
  expect_rows(a.csv "${line}\nStatus Code,Error Code,Message,a; b; c; d; e\n404,Bike.1,No such bicycle.,\n" 
  "a.csv:2:32: note: column \"a; b; c; d; e\" is not read (COLUMNS \"<column>=a; b; c; d; e\" reads it, \"ignore=a; b; c; d; e\" ends this note)
" "${flat}")
endforeach()
expect_rows(a.csv "sep=;\nStatus Code;Error Code;Message\n404;Bike.1;No such bicycle.\n" "" "${flat}")
expect_rows(a.csv "sep=\t\r\nStatus Code\tError Code\tMessage\r\n404\tBike.1\tNo such bicycle.\r\n" "" "${flat}")
expect_fault(a.csv "sep=|\nStatus Code|Error Code|Message\n404|Bike.1|No such bicycle.\n"
  ":1:1: error: fields cannot be separated by \"|\" (use , ; or a tab)")
expect_fault(a.csv "sep=;\nStatus Code;Error Code;Message\n40;Bike.1;x\n"
  ":3:1: error: bad status \"40\" (an HTTP status code is a number from 100 to 599)")

# Places, in characters.
expect_fault(a.csv "Message\tStatus Code\tError Code\nü\t40\tBike.1\n"
  ":2:3: error: bad status \"40\" (an HTTP status code is a number from 100 to 599)")
expect_fault(a.csv "Message;Status Code;Error Code\n\"ü;\";40;Bike.1\n"
  ":2:6: error: bad status \"40\" (an HTTP status code is a number from 100 to 599)")
expect_fault(a.csv "Message;Status Code;Error Code\n\"One\nand ü two\";40;Bike.1\n"
  ":3:12: error: bad status \"40\" (an HTTP status code is a number from 100 to 599)")
string(REPEAT "x\"\"" 60000 long)
expect_fault(a.csv "Message;Status Code;Error Code\n\"${long}\";40;Bike.1\n"
  ":2:180004: error: bad status \"40\" (an HTTP status code is a number from 100 to 599)")

# Line ends of each kind, mixed, and within quotes.
set(lines "Status Code,Error Code,Message@404,Bike.1,No such bicycle.@@410,Bike.2,\"One@two\"@")
foreach(line_end IN ITEMS "\n" "\r\n" "\r")
  string(REPLACE "@" "${line_end}" text "${lines}")
  expect_rows(a.csv "${text}" "" "${flat};One two (Bike.2, HTTP 410)")
endforeach()
expect_rows(a.csv "Status Code,Error Code,Message\r404,Bike.1,No such bicycle.\r\n\n410,Bike.2,\"One\rtwo\r\nthree\nfour\"\n" ""
  "${flat};One two three four (Bike.2, HTTP 410)")
expect_fault(a.csv "Status Code,Error Code,Message\r404,Bike.1,\"a\rb\"\r40,Bike.2,c"
  ":4:1: error: bad status \"40\" (an HTTP status code is a number from 100 to 599)")

# Fields that are missing, surplus or empty.
set(header "Status Code,Error Code,Message,Description,Handling Measure")
expect_rows(a.csv "${header}\n404,Bike.1,No such bicycle.\n405,Bike.2,Flat.,Both are.,Pump them.\n406,Bike.3,Sold.,\n"
  "a.csv:2:1: note: fewer fields than titles: the missing ones are taken as empty (such records: 2)\n"
  "${flat};Flat. (Bike.2, HTTP 405);Sold. (Bike.3, HTTP 406)")
expect_rows(a.csv "Error Code,Message,Status Code\nBike.1,No such bicycle.\n"
  "a.csv:2:1: note: fewer fields than titles: the missing ones are taken as empty (such records: 1)\n"
  "No such bicycle. (Bike.1, HTTP 500)" -DDEFAULT_STATUS=500)
expect_rows(a.csv "Status Code,Error Code,Message,,,\n404,Bike.1,No such bicycle.\n" "" "${flat}")
expect_rows(a.csv "Status Code,Error Code,Message\n404,Bike.1,No such bicycle.,,,\n405,Bike.2,Flat., ,\"\"\n" ""
  "${flat};Flat. (Bike.2, HTTP 405)")
expect_rows(a.csv "Status Code,Error Code,Message\n,,\n404,Bike.1,No such bicycle.\n,,,,,\n , ,\"\"\n,\n" "" "${flat}")
set(least "(a record has at least its code, its status and a text)")
expect_fault(a.csv "Message,Status Code,Error Code\nNo such bicycle.,404\nSold.\n" ":2:1: error: 2 fields, where the first line has 3 ${least}
a.csv:3:1: error: 1 field, where the first line has 3 ${least}")
expect_fault(a.csv "Error Code,Message,Status Code\nBike.1,No such bicycle.\n" ":2:1: error: 2 fields, where the first line has 3 ${least}")
expect_fault(a.csv "Error Code,Status Code,Description,Message\nBike.1,404\nBike.2,404,\"\"\n"
  ":2:1: error: 2 fields, where the first line has 4 ${least}
a.csv:3:1: note: fewer fields than titles: the missing ones are taken as empty (such records: 1)
a.csv:3:12: error: neither a message nor a description (fill in one of them)")
expect_fault(a.csv "Status Code,Error Code,Message\n404,Bike.1,No such bicycle.,,x\n"
  ":2:1: error: 5 fields, where the first line has 3 (a field with a separator or a quote belongs in quotes)")

# Files in another format, or none.
set(markdown "| Status Code | Error Code | Message |\n|---|---|---|\n| 404 | Bike.1 | No such bicycle. |\n")
set(grid "+-------------+------------+\n| Status Code | Error Code |\n+=============+============+\n| 404         | Bike.1     |\n+-------------+------------+\n")
set(csv "Status Code,Error Code,Message\n404,Bike.1,\"No, none.\"\n405,Bike.2,Flat.\n")
expect_fault(a.csv "${markdown}" ":2:1: error: no table in the format csv: this looks like Markdown (FORMAT markdown reads it)")
expect_fault(a.csv "# Errors, and what to do\n\n${markdown}"
  ":4:1: error: no table in the format csv: this looks like Markdown (FORMAT markdown reads it)")
expect_fault(a.csv "Error Code | Message\n:-- | --:\nBike.1 | a\n"
  ":2:1: error: no table in the format csv: this looks like Markdown (FORMAT markdown reads it)")
expect_fault(a.csv "${grid}" ":1:1: error: no table in the format csv: this looks like reStructuredText (FORMAT rst reads it)")
expect_fault(a.md "Errors\n\n${grid}" ":3:1: error: a grid table cannot be read (write it as a pipe table, or read the file by FORMAT rst)")
expect_fault(a.rst "Errors\n\n${markdown}" ":4:1: error: no table in the format rst: this looks like Markdown (FORMAT markdown reads it)")
foreach(separator IN ITEMS "," ";" "\t")
  string(REPLACE "No, none." "No${separator} none." text "${csv}")
  string(REGEX REPLACE ",([^ ])" "${separator}\\1" text "${text}")
  expect_fault(a.txt "\n${text}" ":2:1: error: no table in the format rst: this looks like CSV (FORMAT csv reads it)")
  expect_fault(a.md "${text}" ":1:1: error: no table in the format markdown: this looks like CSV (FORMAT csv reads it)")
endforeach()
foreach(separator IN ITEMS "|" ":")
  string(REPLACE "," "${separator}" text "${csv}")
  expect_fault(a.csv "${text}" ":1:1: error: no table in the format csv: this looks like a table with ${separator} between its fields (use , ; or a tab)")
endforeach()
expect_fault(a.csv "<!DOCTYPE html>\n<p class=\"x\">\n" ":1:1: error: no table in the format csv: this looks like HTML or XML (write the table as CSV, Markdown or reStructuredText)")
foreach(json IN ITEMS "{\"code\": 1, \"text\": \"a\"}" "[\n  {\n \"a\": \"b\"\n" "[{\"a\": \"b\"}]")
  expect_fault(a.csv "${json}\n" ":1:1: error: no table in the format csv: this looks like JSON (write the table as CSV, Markdown or reStructuredText)")
endforeach()
foreach(text IN ITEMS "Codes, and texts.\n" "```\n${markdown}```\n")
  expect_fault(a.md "${text}" ": error: no pipe table of error codes (a table has a line such as |---|---| below its titles, a column is called Error Code)")
endforeach()
expect_fault(a.rst "+-++-+\n" ":1:1: error: the table has no rows (below this line belong the names of the columns, a border of = and the rows)")
expect_fault(a.csv "The codes of the shop\n---------------------\nStatus Code,Error Code\n" ":1:1: error: no column \"error code\" (the titles, in the first line, are \"The codes of the shop\": name that of the codes with COLUMNS \"code=...\", or write titles above the rows)")
foreach(above IN ITEMS "Errors of the shop" "Errors,of the shop," "# made by a tool, of version 2\n\n# on Monday")
  string(REGEX MATCHALL "\n" lines "${above}\n\n")
  list(LENGTH lines line)
  expect_fault(a.csv "${above}\nError Code,Status,Message\nBike.1,404,Sold.\n"
    ":1:1: error: the titles are not in the first line, but in line ${line} (remove what is above it)")
endforeach()

# What is not text. The bytes come from printf, for CMake writes no NUL.
function(expect_bytes_fault bytes fault)
  if(NOT UNIX)
    return()
  endif()
  file(REMOVE_RECURSE "${output}")
  execute_process(COMMAND printf "${bytes}" OUTPUT_FILE "${DIRECTORY}/b.csv" COMMAND_ERROR_IS_FATAL ANY)
  expect_faults("b.csv:1:1: error: ${fault}\n" -DTABLE=b.csv -DNAMESPACE=bike)
endfunction()
foreach(bytes IN ITEMS "\\377\\376S\\0t\\0" "\\376\\377\\0S\\0t" "S\\0t\\0" "\\0S\\0t")
  expect_bytes_fault("${bytes}" "the file is UTF-16 (save it as UTF-8; in Excel, as \"CSV UTF-8\")")
endforeach()
foreach(bytes IN ITEMS "PK\\003\\004\\024\\0" "\\320\\317\\021\\340\\0")
  expect_bytes_fault("${bytes}" "the file is a workbook or an archive (save the sheet as CSV)")
endforeach()
