# SPDX-License-Identifier: Apache-2.0
# Runs a copy of generate.cmake that prints the rows before it writes headers, in a DIRECTORY of its own.
include("${CMAKE_CURRENT_LIST_DIR}/run.cmake")

get_filename_component(tools "${script}" DIRECTORY)
file(COPY "${tools}/" DESTINATION "${DIRECTORY}/generator")
set(script "${DIRECTORY}/generator/generate.cmake")
file(READ "${script}" text)
string(REPLACE "\nemit()\n" [[

set(actions fix retry retry_then_support support)
foreach(row IN LISTS rows)
  list(GET actions ${advice_${row}} action)
  set(line "${status_${row}} / ${code_${row}} / ${message_${row}} / ${description_${row}} / ${handling_${row}} / ${action}")
  string(REPLACE "${newline}" " " line "${line}")
  decode(line "${line}")
  message(NOTICE "${line}")
endforeach()
emit()
]] with_print "${text}")
if(with_print STREQUAL text)
  message(FATAL_ERROR "generate.cmake does not call emit()")
endif()
file(WRITE "${script}" "${with_print}")

# expect_rows(<file> <text> <said> <option>...): checks that a table is read, and that this is said of it, and then each row is:
# status / code / message / description / handling / action.
function(expect_rows file text said)
  file(WRITE "${DIRECTORY}/${file}" "${text}")
  run(0 "${said}" "-DTABLE=${file}" -DNAMESPACE=vault "-DOUTPUT=${output}" ${ARGN})
  file(REMOVE_RECURSE "${output}")
endfunction()

# expect_refused(<file> <text> <faults> <option>...): checks that a table is refused for these faults.
function(expect_refused file text faults)
  file(WRITE "${DIRECTORY}/${file}" "${text}")
  expect_faults("${faults}" "-DTABLE=${file}" -DNAMESPACE=vault ${ARGN})
endfunction()
