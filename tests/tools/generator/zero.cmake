# SPDX-License-Identifier: Apache-2.0
# Checks the number of a code that ends in 0 alone, with a COMPILER and the INCLUDE directory of the library, and what errc.hpp
# says of the values: for tables of each kind.
include("${CMAKE_CURRENT_LIST_DIR}/run.cmake")

# generate(<namespace> <note> <comment> <rows> <option>...): a table of these rows gives this note, and this comment of the enum.
function(generate namespace note comment rows)
  file(WRITE "${DIRECTORY}/${namespace}.csv" "Status Code,Error Code,Error Message\n${rows}")
  run(0 "${note}" -DTABLE=${namespace}.csv -DNAMESPACE=${namespace} "-DOUTPUT=${output}" ${ARGN})
  file(READ "${output}/${namespace}/errc.hpp" text)
  string(FIND "${text}" "\n/// The error codes. ${comment}\nenum class errc" at)
  if(at EQUAL -1)
    message(FATAL_ERROR "${namespace}/errc.hpp does not say \"${comment}\":\n${text}")
  endif()
endfunction()

set(note " ends in 0, which would mean success: its number is 1000000000\n")
set(comment "A value is the number at the end of the code and never changes; 0 means success")
set(zero_comment "${comment}, so that\n/// Shop.0000 has 1000000000, which no other code can have.")
generate(shop_without "" "${comment}." "404,Shop.1001,No such bicycle.\n")
generate(shop "shop.csv:2:5: note: Shop.0000${note}" "${zero_comment}" "500,Shop.0000,Unknown error.\n404,Shop.1001,No such bicycle.\n")
string(REPLACE "Shop.0000" "Shop.0" short_comment "${zero_comment}")
generate(shop_of_any_length "shop_of_any_length.csv:4:5: note: Shop.0${note}" "${short_comment}"
  "400,Shop.00042,A.\n400,Shop.65536,B.\n500,Shop.0,Unknown error.\n400,Shop.65535,C.\n400,Shop.999999999,D.\n")
string(REPLACE "Shop.0000" "Shop.00000" long_comment "${zero_comment}")
generate(shop_grown "shop_grown.csv:2:5: note: Shop.00000${note}" "${long_comment}"
  "500,Shop.00000,Unknown error.\n404,Shop.01001,No such bicycle.\n404,Shop.70000,No such bell.\n")

file(WRITE "${DIRECTORY}/shop.names" "Shop.0000 unknown retired\nShop.1001 no_bicycle\n")
generate(shop_retired "shop.names:1:1: note: Shop.0000${note}" "${zero_comment}" "404,Shop.1001,No such bicycle.\n" -DNAMES=shop.names)
file(READ "${output}/shop_retired/errc.hpp" text)
if(NOT text MATCHES "\n  unknown [^\n]*deprecated[^\n]* = 1000000000,\n")
  message(FATAL_ERROR "the retired code has lost its number:\n${text}")
endif()

# In order: the code that ends in 0 is one as any other.
set(why "Mall does not end in a number: the enumerators are numbered in the order of")
set(rows "500,Shop.0000,Unknown error.\n404,Mall,No such mall.\n")
generate(shop_mixed "shop_mixed.csv:3:5: note: ${why} the table (NAMES keeps their numbers stable)\n"
  "A value is the place of the code in the table: it changes if a row is added or removed before it. 0\n/// means success." "${rows}")
file(WRITE "${DIRECTORY}/mixed.names" "Mall mall\nShop.0000 unknown\n")
generate(shop_named "shop_named.csv:3:5: note: ${why} mixed.names\n"
  "A value is the place of the code in the names file, to which new codes are appended, and never\n/// changes; 0 means success."
  "${rows}" -DNAMES=mixed.names)

# Two codes that end in 0 have one number.
file(WRITE "${DIRECTORY}/twice.csv" "Status Code,Error Code,Error Message\n500,Shop.0,A.\n500,Shop.00,B.\n")
file(REMOVE_RECURSE "${DIRECTORY}/kept")
file(RENAME "${output}" "${DIRECTORY}/kept")
expect_faults("twice.csv:3:5: error: code Shop.00 has the same number as Shop.0 in twice.csv:2:5 (numbers must be unique)
twice.csv:3:5: note: Shop.00${note}" -DTABLE=twice.csv -DNAMESPACE=twice)

set(output "${DIRECTORY}/kept")
set(program "${DIRECTORY}/zero")
execute_process(
  COMMAND "${COMPILER}" -std=c++17 -Wall -Wextra -Wpedantic -Werror "-I${output}" "-I${INCLUDE}"
    "${CMAKE_CURRENT_LIST_DIR}/zero.cpp" -o "${program}"
  COMMAND_ERROR_IS_FATAL ANY)
execute_process(COMMAND "${program}" COMMAND_ERROR_IS_FATAL ANY)
