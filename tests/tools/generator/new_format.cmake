# SPDX-License-Identifier: Apache-2.0
# Checks that a format is a file and a line: registers a reader of lines with tabs in a copy of the generator, and expects
# of it what the reader of CSV makes of the same table.
include("${CMAKE_CURRENT_LIST_DIR}/run.cmake")

get_filename_component(tools "${script}" DIRECTORY)
file(COPY "${tools}/" DESTINATION "${DIRECTORY}/generator")
file(COPY "${CMAKE_CURRENT_LIST_DIR}/read_toy.cmake" DESTINATION "${DIRECTORY}/generator")
file(APPEND "${DIRECTORY}/generator/records.cmake" "register_format(toy \".toy\" \"no table in the toy\")\n")
set(script "${DIRECTORY}/generator/generate.cmake")

# The same table in both formats.
set(table "# a remark
Error Code,Status Code,Error Message
Toy.0001,404,It is; \"lost\".
Toy.0002,500,Broken [so to say] \\ bent.
")
string(REPLACE "\"" "\"\"" csv "${table}")
string(REGEX REPLACE "#[^\n]*\n" "" csv "${csv}")
string(REGEX REPLACE ",(It[^\n]*)" ",\"\\1\"" csv "${csv}")
file(WRITE "${DIRECTORY}/a.csv" "${csv}")
string(REPLACE "," "\t" toy "${table}")
file(WRITE "${DIRECTORY}/a.toy" "${toy}")
run(0 "" -DTABLE=a.csv -DNAMESPACE=toy -DOUTPUT=csv)
run(0 "" -DTABLE=a.toy -DNAMESPACE=toy -DOUTPUT=toy)
foreach(header IN ITEMS errc catalog error_code fmt format)
  file(SHA256 "${DIRECTORY}/csv/toy/${header}.hpp" expected)
  file(SHA256 "${DIRECTORY}/toy/toy/${header}.hpp" actual)
  if(NOT actual STREQUAL expected)
    message(FATAL_ERROR "${header}.hpp is not the same")
  endif()
endforeach()

# Its faults have a place, and the other stages report theirs.
string(REPLACE "404" "99" toy "${toy}")
file(WRITE "${DIRECTORY}/b.toy" "${toy}Toy.0003\t\ttab\t400\n")
expect_faults("b.toy:5:9: error: two tabs, one after the other
b.toy:3:10: error: bad status \"99\" (an HTTP status code is a number from 100 to 599)
" -DTABLE=b.toy -DNAMESPACE=toy)
file(WRITE "${DIRECTORY}/c.toy" "# a remark\n")
expect_faults("c.toy: error: no table in the toy\n" -DTABLE=c.toy -DNAMESPACE=toy)
