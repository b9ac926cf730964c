# SPDX-License-Identifier: Apache-2.0
# Checks that a csv-table in reStructuredText takes its rows from a file.
include("${CMAKE_CURRENT_LIST_DIR}/print_rows.cmake")

file(MAKE_DIRECTORY "${DIRECTORY}/docs/data")
file(WRITE "${DIRECTORY}/docs/data/bells.csv" "Error Code,Status Code,Description
Bell.1,404,\"No, none.\"
Bell.2,405,\"Two
lines of **text**.\"
")
file(WRITE "${DIRECTORY}/docs/pumps.csv" "\"Pump.1, Pump.2\";400;No such pump.\n")
set(bells ".. csv-table:: Bells
   :file: data/bells.csv
   :header-rows: 1
")
set(pumps ".. csv-table::
   :header: Error Code, Status Code, Description
   :file: pumps.csv
   :delim: ;
")
set(grid "
+------------+-------------+-------------+
| Error Code | Status Code | Description |
+============+=============+=============+
| Tyre.1     | 404         | No tyre.    |
+------------+-------------+-------------+
|            |             | None.       |
+------------+-------------+-------------+
")
set(printed "-- also reads docs/data/bells.csv\n-- also reads docs/pumps.csv\n")
expect_rows(docs/a.rst "${bells}\n${pumps}${grid}" "docs/pumps.csv:1:1: note: 2 codes in one cell, each with a row of its own: Pump.1, Pump.2
docs/a.rst:15:3: note: neither a status nor a code: the texts continue those of Tyre.1
docs/pumps.csv:1:1: note: Pump.1 does not begin as Bell.2 does: the enumerators are numbered in the order of the table (NAMES keeps their numbers stable)
404 / Bell.1 / No, none. / No, none. /  / fix
405 / Bell.2 / Two lines of text. / Two lines of text. /  / fix
400 / Pump.1 / No such pump. / No such pump. /  / fix
400 / Pump.2 / No such pump. / No such pump. /  / fix
404 / Tyre.1 / No tyre. None. / No tyre. None. /  / fix
")

file(WRITE "${DIRECTORY}/docs/pumps.csv" "Pump.1\t400\t\"No \tpump.\"\n")
string(REPLACE ":delim: ;" ":delim: tab" tabs "${pumps}")
set(printed "-- also reads docs/pumps.csv\n")
expect_rows(docs/a.rst "${tabs}" "400 / Pump.1 / No \tpump. / No \tpump. /  / fix\n")
file(WRITE "${DIRECTORY}/docs/pumps.csv" "Pump.1;400;No pump.\nPump.2;401;No bell.\n")
string(REPLACE ", Description" ", Reason" reason "${pumps}")
expect_refused(docs/a.rst "${reason}" "docs/a.rst:1:1: error: no column \"error message\" or \"description\" (the table has \"Error Code\", \"Status Code\", \"Reason\": name it with COLUMNS \"message=...\", or leave out the table with \"ignore=...\" for its other columns)\n")

# Faults are at their places in the file.
set(printed "-- also reads docs/data/bells.csv\n")
file(WRITE "${DIRECTORY}/docs/data/bells.csv" "Error Code,Status Code,Description\nBell.1,404,No bell.\nBell.2,40,None.\n")
expect_refused(docs/a.rst "${bells}"
  "docs/data/bells.csv:3:8: error: bad status \"40\" (an HTTP status code is a number from 100 to 599)\n")
file(WRITE "${DIRECTORY}/docs/data/bells.csv" "Error Code,Description\nBell.1,No bell.\n")
expect_refused(docs/a.rst "${bells}" "docs/data/bells.csv:1:1: error: no column \"status code\" (the table has \"Error Code\", \"Description\": name it with COLUMNS \"status=...\" or DEFAULT_STATUS)\n")

set(printed "")
expect_refused(a.rst "${bells}"
  "a.rst:1:1: error: there is no file data/bells.csv (:file: is a path from the directory of this file)\n")
expect_refused(docs/a.rst "${pumps}\n   Pump.3;404;None\n"
  "docs/a.rst:1:1: error: a csv-table with a :file: and rows of its own (leave one of them out)\n")
string(REPLACE "pumps.csv" "pumps[1].csv" odd "${pumps}")
expect_refused(docs/a.rst "${odd}" "docs/a.rst:1:1: error: a :file: with ; or a bracket in its name cannot be read (rename it)\n")

# A build watches it.
file(WRITE "${DIRECTORY}/docs/data/bells.csv" "Error Code,Status Code,Description\nBell.1,404,No bell.\n")
file(WRITE "${DIRECTORY}/docs/a.rst" "${bells}")
get_filename_component(root "${CMAKE_CURRENT_LIST_DIR}/../../.." ABSOLUTE)
file(WRITE "${DIRECTORY}/CMakeLists.txt" "cmake_minimum_required(VERSION 3.25)
project(bells LANGUAGES NONE)
include(\"${root}/tools/generator/ErrorCatalog.cmake\")
add_library(error_catalog::error_catalog INTERFACE IMPORTED)
add_error_catalog(bells TABLE docs/a.rst NAMESPACE bells)
get_property(watched DIRECTORY PROPERTY CMAKE_CONFIGURE_DEPENDS)
if(NOT \"\${CMAKE_CURRENT_SOURCE_DIR}/docs/data/bells.csv\" IN_LIST watched)
  message(FATAL_ERROR \"not watched\")
endif()
")
execute_process(COMMAND "${CMAKE_COMMAND}" -S . -B build WORKING_DIRECTORY "${DIRECTORY}" OUTPUT_QUIET COMMAND_ERROR_IS_FATAL ANY)
