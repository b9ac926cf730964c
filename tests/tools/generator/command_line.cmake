# SPDX-License-Identifier: Apache-2.0
# Checks what generate.cmake says where an option, or the file that it names, is wrong.
include("${CMAKE_CURRENT_LIST_DIR}/run.cmake")

set(table "${CMAKE_CURRENT_LIST_DIR}/one_row.rst")
file(WRITE "${DIRECTORY}/empty.rst" "")

run(1 "TABLE is missing (give -D TABLE=<value>)\n" -DNAMESPACE=vault "-DOUTPUT=${output}")
run(1 "NAMESPACE is missing (give -D NAMESPACE=<value>)\n" "-DTABLE=${table}" "-DOUTPUT=${output}")
run(1 "OUTPUT is missing (give -D OUTPUT=<value>)\n" "-DTABLE=${table}" -DNAMESPACE=vault)

expect_faults("missing.rst: error: no such file\n" -DTABLE=missing.rst -DNAMESPACE=vault)
expect_faults("${DIRECTORY}: error: a directory (name a file in it)\n" "-DTABLE=${DIRECTORY}" -DNAMESPACE=vault)
expect_faults("empty.rst: error: no grid table of error codes (a table begins with a line such as +---+---+, a column is called Error Code)\n"
  -DTABLE=empty.rst -DNAMESPACE=vault)
expect_faults("missing.names: error: no such file\n" "-DTABLE=${table}" -DNAMES=missing.names -DNAMESPACE=vault)
expect_faults("${DIRECTORY}: error: a directory (name a file in it)\n"
  "-DTABLE=${table}" "-DNAMES=${DIRECTORY}" -DNAMESPACE=vault)

foreach(name IN ITEMS 4x _x a-b a::b "a b" a__b class errno std error_catalog)
  expect_faults("NAMESPACE: error: \"${name}\" cannot be the name of a namespace\n"
    "-DTABLE=${table}" "-DNAMESPACE=${name}")
endforeach()

expect_faults("CATEGORY: error: \"a b\" cannot be the name of a category (letters, digits and _ . - can)\n"
  "-DTABLE=${table}" -DNAMESPACE=vault "-DCATEGORY=a b")

# A directory that is missing is made; one that cannot be is an error.
run(0 "" "-DTABLE=${table}" -DNAMESPACE=vault "-DOUTPUT=${DIRECTORY}/not/yet/there")
if(NOT EXISTS "${DIRECTORY}/not/yet/there/vault/catalog.hpp")
  message(FATAL_ERROR "not/yet/there is not made")
endif()
foreach(below IN ITEMS "" /below /far/below)
  run(1 "OUTPUT: error: ${DIRECTORY}/empty.rst is a file (name a directory)\nno header was written (errors: 1)\n"
    "-DTABLE=${table}" -DNAMESPACE=vault "-DOUTPUT=empty.rst${below}")
endforeach()
