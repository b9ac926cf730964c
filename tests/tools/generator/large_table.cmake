# SPDX-License-Identifier: Apache-2.0
# Checks that tables of any size are written as literals that every compiler takes: large_table.cpp reads their lengths, and
# every text. With a COMPILER, and the INCLUDE directories of the library.
include("${CMAKE_CURRENT_LIST_DIR}/run.cmake")

# Cuts what a text, repeated, begins with.
function(repeat out text size)
  string(LENGTH "${text}" length)
  math(EXPR times "${size} / ${length} + 1")
  string(REPEAT "${text}" ${times} text)
  string(SUBSTRING "${text}" 0 ${size} text)
  set(${out} "${text}" PARENT_SCOPE)
endfunction()

# 5,500 rows, of which the texts, the codes and the names, and the numbers of where the texts begin, are longer than a literal.
repeat(handling_2500 "Twenty thousand bytes. " 20000)
repeat(handling_2600 "As long as a row. " 32765)
set_property(GLOBAL PROPERTY table "Status Code,Error Code,Error Message,Description,Handling Measure\n")
foreach(i RANGE 1 5500)
  math(EXPR status "400 + ${i} % 100")
  math(EXPR number "7 * ${i}")
  math(EXPR fiftieth "${i} % 50")
  set(handling "Measure ${i}: come back on another day.")
  if(DEFINED handling_${i})
    set(handling "${handling_${i}}.")
  elseif(fiftieth EQUAL 0)
    set(handling "")
  endif()
  set_property(GLOBAL APPEND_STRING PROPERTY table
    "${status},LargeTable.${number},Message ${i} of the table.,\"Description \"\"${i}\"\" with an é.\",${handling}\n")
endforeach()
get_property(table GLOBAL PROPERTY table)
file(WRITE "${DIRECTORY}/large.csv" "${table}")
run(0 "" -DTABLE=large.csv -DNAMESPACE=large "-DOUTPUT=${output}")

# A text that is longer than a row.
repeat(forty "Forty thousand bytes. " 40000)
repeat(thirty "Thirty thousand bytes. " 30000)
file(WRITE "${DIRECTORY}/long_text.csv" "Status Code,Error Code,Error Message,Description
400,Long.1,${forty},
400,Long.2,${thirty},
400,Long.3,Short.,\"??= \"\"\\\"\" é\nnew line; [x]\"
")
run(0 "" -DTABLE=long_text.csv -DNAMESPACE=long_text "-DOUTPUT=${output}")

# A text that is longer than a piece, and one as long, in texts that are shorter than a literal.
string(SUBSTRING "${thirty}" 0 16379 piece)
file(WRITE "${DIRECTORY}/long_piece.csv" "Status Code,Error Code,Error Message\n400,Long.1,${thirty}\n400,Long.2,${piece}.\n")
run(0 "" -DTABLE=long_piece.csv -DNAMESPACE=long_piece "-DOUTPUT=${output}")

# Texts that are longer than a piece only together.
string(SUBSTRING "${thirty}" 0 5000 five)
file(WRITE "${DIRECTORY}/long_line.csv" "Status Code,Error Code,Error Message,Description,Handling Measure
400,Long.1,Text 1. ${five},Text 2. ${five},Text 3. ${five}
400,Long.2,Text 4. ${five},Text 5. ${five},Text 6. ${five}
")
run(0 "" -DTABLE=long_line.csv -DNAMESPACE=long_line "-DOUTPUT=${output}")

# A small table, written by a generator with smaller limits: in rows, and in lists.
set(hard "-DTABLE=${CMAKE_CURRENT_LIST_DIR}/hard.rst" "-DNAMES=${CMAKE_CURRENT_LIST_DIR}/hard.names" "-DOUTPUT=${output}")
run(0 "" ${hard} -DNAMESPACE=hard)
get_filename_component(tools "${script}" DIRECTORY)
function(run_with_limits namespace row_size)
  file(COPY "${tools}/" DESTINATION "${DIRECTORY}/${namespace}")
  file(READ "${tools}/literals.cmake" text)
  string(REPLACE "set(literal_limit 65535)" "set(literal_limit 20)" changed "${text}")
  string(REPLACE "set(text_row_size 32768)" "set(text_row_size ${row_size})" changed "${changed}")
  string(REPLACE "set(piece_limit 16380)" "set(piece_limit 3)" changed "${changed}")
  file(WRITE "${DIRECTORY}/${namespace}/literals.cmake" "${changed}")
  set(script "${DIRECTORY}/${namespace}/generate.cmake")
  run(0 "" ${hard} -DNAMESPACE=${namespace})
  file(READ "${output}/${namespace}/catalog.hpp" header)
  foreach(form IN LISTS ARGN)
    if(NOT header MATCHES "${form}")
      message(FATAL_ERROR "${namespace} has no ${form}")
    endif()
  endforeach()
endfunction()
run_with_limits(hard_rows 64 "char16_t status\\[\\] = {" "unsigned char advice\\[\\] = {" "names\\[[0-9]+\\]\\[64\\] = {\n")
run_with_limits(hard_lists 20 "texts\\[[0-9]+\\] = {\n" "by_number_index by_number = { {")

set(program "${DIRECTORY}/large_table")
execute_process(
  COMMAND "${COMPILER}" -std=c++17 -O0 -Wall -Wextra -Wpedantic -Werror "-I${output}" "-I${INCLUDE}"
    "${CMAKE_CURRENT_LIST_DIR}/large_table.cpp" -o "${program}"
  COMMAND_ERROR_IS_FATAL ANY)
execute_process(COMMAND "${program}" "${output}/large/catalog.hpp" "${output}/large/errc.hpp" "${output}/long_text/catalog.hpp"
    "${output}/long_piece/catalog.hpp" "${output}/long_line/catalog.hpp"
  RESULT_VARIABLE result)
if(NOT result EQUAL 0)
  message(FATAL_ERROR "not what was expected, see above")
endif()
