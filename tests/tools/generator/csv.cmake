# SPDX-License-Identifier: Apache-2.0
# Checks what generate.cmake says of CSV files that are wrong.
include("${CMAKE_CURRENT_LIST_DIR}/run.cmake")

# Checks that a file is refused for these faults, at these lines and columns.
function(expect_csv_faults text faults)
  file(WRITE "${DIRECTORY}/a.csv" "${text}")
  string(REGEX REPLACE "(^|\n)([0-9])" "\\1a.csv:\\2" faults "${faults}\n")
  expect_faults("${faults}" -DTABLE=a.csv -DNAMESPACE=vault)
endfunction()

set(header "Status Code,Error Code,Message\n")
expect_csv_faults("" "a.csv: error: no rows (the first line has the titles of the columns, each other one a code)")
expect_csv_faults("${header}" "a.csv: error: no rows (the first line has the titles of the columns, each other one a code)")
expect_csv_faults("Status Code,,Error Code,Message\n"
  "a.csv: error: no rows (the first line has the titles of the columns, each other one a code)")
expect_csv_faults("Status,Number\n1,2\n"
  "1:1: error: no column \"error code\" (the titles, in the first line, are \"Status\", \"Number\": name that of the codes with COLUMNS \"code=...\", or write titles above the rows)")
expect_csv_faults("${header}400,A.1\n400,A.2,b,c\n400,A.3,Good.\n"
  "2:1: error: 2 fields, where the first line has 3 (a record has at least its code, its status and a text)
3:1: error: 4 fields, where the first line has 3 (a field with a separator or a quote belongs in quotes)")
expect_csv_faults("${header}400,A.1,a \"b\" c\n400,A.2,\"a\"b\n400,A.3,Good.\n"
  "2:1: error: an unquoted field contains a quote (enclose the field in quotes and double the inner quote)
3:1: error: an unquoted field contains a quote (enclose the field in quotes and double the inner quote)")
expect_csv_faults("Status \"Code\",Error Code,Message\n400,A.1,Good.\n"
  "1:1: error: an unquoted field contains a quote (enclose the field in quotes and double the inner quote)")
expect_csv_faults("${header}400,A.1,Good.\n400,A.2,\"a\n400,A.3,b\n"
  "3:1: error: a quoted field is not closed (double the quotes within it)")
expect_csv_faults("${header}\"4\n00\",A.1,Bad.\n600,\"A 2\",Bad.\n400,A.3,\n"
  "2:1: error: bad status \"4 00\" (an HTTP status code is a number from 100 to 599)
4:1: error: bad status \"600\" (an HTTP status code is a number from 100 to 599)
4:5: error: the code \"A 2\" contains a space (CODE_SPACES remove makes it A2, CODE_SPACES underscore A_2)
5:9: error: neither a message nor a description (fill in one of them)")
expect_csv_faults("${header}400,A - 3,Good.\n400,A.5 / A.6,Good.\n400,Foo: Bar,Good.\n"
  "2:5: error: bad code \"A - 3\" (a code has letters, digits and _ . : / - between them, such as Service.0001)
3:5: error: bad code \"A.5 / A.6\" (a code has letters, digits and _ . : / - between them, such as Service.0001)
4:5: error: bad code \"Foo: Bar\" (a code has letters, digits and _ . : / - between them, such as Service.0001)")
expect_csv_faults("${header}400,A.1,   \n" "2:9: error: neither a message nor a description (fill in one of them)")
expect_csv_faults("${header},,\n" "a.csv: error: no rows (the first line has the titles of the columns, each other one a code)")
expect_csv_faults("${header},see below,\n"
  "2:2: note: no error code and nothing else, but a remark: skipped (\"see below\")\na.csv: error: no row has an error code")
