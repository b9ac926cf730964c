# SPDX-License-Identifier: Apache-2.0
# The generator's README: its titles are those of the generator, and its examples do what they say.
include("${CMAKE_CURRENT_LIST_DIR}/print_rows.cmake")
include("${CMAKE_CURRENT_LIST_DIR}/../../readme/take_block.cmake")
include("${tools}/text.cmake")
include("${tools}/titles.cmake")
file(READ "${tools}/README.md" readme)

# rows_of(<out> <section>): gives the rows of the first table in a section of the README, each with its first cell without
# marks of code, as a list. What means something to lists is left out.
function(rows_of out section)
  string(REGEX REPLACE "^.*\n### ${section}\n" "" text "${readme}")
  string(REGEX REPLACE "\n###? .*" "" text "${text}")
  string(REGEX REPLACE "[][;]" "" text "${text}")
  string(REGEX MATCHALL "\n\\| `[^\n]*" rows "${text}")
  list(TRANSFORM rows REPLACE "^\n\\| `([^`]*)`" "\\1")
  set(${out} "${rows}" PARENT_SCOPE)
endfunction()

# Formats: the same table in each.
set(text "${readme}")
foreach(format IN ITEMS rst markdown csv)
  take_block(table ${format})
  string(REGEX MATCH "\n\\| `${format}` \\| `([.a-z]+)`" row "${readme}")
  expect_rows(errors${CMAKE_MATCH_1} "${table}" "404 / Vault.0001 / No such vault. / No such vault. / Check the name. / fix
503 / Vault.0002 / The vault is busy. / The vault is busy. / Try again in a minute, or use another vault. / retry\n")
endforeach()

# Columns: the titles of the README are those of titles.cmake, and the examples are a row.
rows_of(rows Columns)
set(columns_shown "")
set(header "")
set(cells "")
foreach(row IN LISTS rows)
  if(NOT row MATCHES "^([a-z]+) \\| ([^|]+) \\| [^|]+ \\| `([^|]+)` \\|$")
    message(FATAL_ERROR "README: not a row of columns: ${row}")
  endif()
  set(column "${CMAKE_MATCH_1}")
  set(titles "${CMAKE_MATCH_2}")
  string(APPEND cells ",${CMAKE_MATCH_3}")
  string(REGEX REPLACE ",.*" "" title "${titles}")
  string(APPEND header ",${title}")
  list(APPEND columns_shown ${column})
  string(TOLOWER "${titles}" titles)
  list(JOIN titles_${column} ", " expected)
  if(NOT titles STREQUAL expected)
    message(FATAL_ERROR "README: ${column} has the titles\n${titles}\nand in titles.cmake\n${expected}")
  endif()
  foreach(title IN LISTS titles_${column} titles_only_text)  # which name_columns() takes for keys but for their blanks
    title_key(key "${title}")
    string(REPLACE " " "" without_blanks "${title}")
    if(NOT key STREQUAL without_blanks)
      message(FATAL_ERROR "titles.cmake: \"${title}\" has more than letters, digits and blanks")
    endif()
  endforeach()
endforeach()
if(NOT columns_shown STREQUAL columns)
  message(FATAL_ERROR "README: the columns are ${columns_shown}, and in titles.cmake ${columns}")
endif()
expect_rows(errors.csv "Module${header}\nDisk${cells}\n"
  "404 / Vault.0001 / No such vault. / It was deleted. / Contact technical support. / retry_then_support\n" -DCOLUMNS=ignore=Module)

# Options: each example is pasted into a call of its own, and the rows are printed for each in turn.
set(project "cmake_minimum_required(VERSION 3.25)
project(readme LANGUAGES NONE)
include(\"${DIRECTORY}/generator/ErrorCatalog.cmake\")
add_library(error_catalog INTERFACE)
add_library(error_catalog::error_catalog ALIAS error_catalog)
")
set(printed "")
set(pasted "")

# example(<option> <file> <table> <said>): of the option in the README, for a table, and what is said of it.
function(example option file table said)
  if(NOT readme MATCHES "\n\\| `${option}` \\|[^\n]*\\| `([A-Z_]+ [^\n]*)` \\|\n")
    message(FATAL_ERROR "README: no example of ${option}")
  endif()
  set(words "${CMAKE_MATCH_1}")
  list(LENGTH pasted number)
  file(WRITE "${DIRECTORY}/project/${file}" "${table}")
  foreach(other IN ITEMS "TABLE ${file}" "NAMESPACE n${number}")
    string(REGEX MATCH "^[A-Z]+" name "${other}")
    if(NOT words MATCHES "^${name} ")
      string(APPEND words " ${other}")
    endif()
  endforeach()
  set(project "${project}add_error_catalog(option_${number} ${words})\n" PARENT_SCOPE)
  set(printed "${printed}${said}" PARENT_SCOPE)
  set(pasted ${pasted} "${option}" PARENT_SCOPE)
endfunction()

set(pump "404 / Pump.1 / No such pump. / No such pump. /  / fix\n")
set(table "Code,Status,Message\nPump.1,404,No such pump.\n")
example(TABLE errors.csv "${table}" "${pump}")
example(NAMESPACE a.csv "${table}" "${pump}")
example(FORMAT a.txt "${table}" "${pump}")
file(WRITE "${DIRECTORY}/project/errors.names" "Pump.1 no_pump\n")
example(NAMES b.csv "${table}" "${pump}")
example(COLUMNS a.md "| Code | Status | What happened |
| - | - | - |
| Pump.1 | 404 | No such pump. |

| Code | Status | Reason | Since |
| - | - | - | - |
| Pump.2 | 409 | In use. | 2.0 |
" "${pump}409 / Pump.2 / In use. / In use. /  / fix\n")
example(DEFAULT_STATUS c.csv "Code,Message\nPump.1,No such pump.\n" "500 / Pump.1 / No such pump. / No such pump. /  / fix\n")
example("STATUS first" d.csv "Code,Status,Message\nPump.1,404/500,No such pump.\n" "${pump}")
example("DUPLICATES first" e.csv "${table}Pump.1,404,It was stolen.\n"
  "e.csv:3:1: note: code Pump.1 is listed again (line 2 is taken)\n${pump}")
example("DUPLICATES join" i.csv "${table}Pump.1,404,It was stolen.\n"
  "i.csv:3:1: note: code Pump.1 is listed again (its texts are joined to those of line 2)
404 / Pump.1 / No such pump. It was stolen. / No such pump. It was stolen. /  / fix\n")
example(CODE_SPACES j.csv "Code,Status,Message\nPump .1,404,No such pump.\n" "${pump}")
example(CATEGORY f.csv "${table}" "${pump}")
example(RETRY_PATTERN g.csv "Code,Status,Message,Fix\nPump.1,404,No such pump.,Please retry.\n"
  "404 / Pump.1 / No such pump. / No such pump. / Please retry. / retry\n")
example(SUPPORT_PATTERN h.csv "Code,Status,Message,Fix\nPump.1,404,No such pump.,Ask the help desk.\n"
  "404 / Pump.1 / No such pump. / No such pump. / Ask the help desk. / support\n")
rows_of(rows Options)
list(TRANSFORM rows REPLACE " \\|.*" "")
if(NOT rows STREQUAL pasted)
  message(FATAL_ERROR "README: the options are\n${rows}\nand those with an example here\n${pasted}")
endif()

file(WRITE "${DIRECTORY}/project/CMakeLists.txt" "${project}")
execute_process(COMMAND "${CMAKE_COMMAND}" -S project -B build WORKING_DIRECTORY "${DIRECTORY}"
  RESULT_VARIABLE result OUTPUT_QUIET ERROR_VARIABLE said)
if(NOT result EQUAL 0 OR NOT said STREQUAL printed)
  message(FATAL_ERROR "exit status ${result}:\n${said}\nand not\n${printed}")
endif()
foreach(file_and_text IN ITEMS "acme/vault/errc.hpp|namespace acme::vault {" "n3/errc.hpp|no_pump = 1"
    "n10/catalog.hpp|category[] = .vault.errors.")
  string(REGEX MATCH "^[^|]*" file "${file_and_text}")
  string(REGEX MATCH "[^|]*$" expected "${file_and_text}")
  file(READ "${DIRECTORY}/build/include/${file}" text)
  string(REGEX REPLACE "[][;]" "" text "${text}")
  string(REGEX REPLACE "[][]" "" expected "${expected}")
  if(NOT text MATCHES "${expected}")
    message(FATAL_ERROR "not ${expected} in ${file}:\n${text}")
  endif()
endforeach()

# The comparison, with the line for a shell as pasted.
set(text "${readme}")
take_block(line sh)
take_block(expected text)
file(WRITE "${DIRECTORY}/old.csv" "Code,Status,Message,Solution\nRental.0202,409,The bicycle is rented.,Try again later.\n")
file(WRITE "${DIRECTORY}/new.csv" "Code,Status,Message,Solution\nRental.0202,409,\"The bicycle is rented, or lost.\",Try again later.
Rental.0301,503,The shop is closed.,Try again later.\n")
string(STRIP "${line}" line)
string(REPLACE " tools/generator/" " generator/" line "${line}")
separate_arguments(line UNIX_COMMAND "${line}")
list(POP_FRONT line)
execute_process(COMMAND "${CMAKE_COMMAND}" ${line} WORKING_DIRECTORY "${DIRECTORY}"
  OUTPUT_VARIABLE printed ERROR_VARIABLE error RESULT_VARIABLE result)
if(NOT result EQUAL 0 OR NOT printed STREQUAL expected)
  message(FATAL_ERROR "exit status ${result}: ${error}${printed}and not\n${expected}")
endif()
