# SPDX-License-Identifier: Apache-2.0
# Checks that the headers depend on the text of the table and of the names, and on nothing else.
include("${CMAKE_CURRENT_LIST_DIR}/run.cmake")

# Checks that a run writes the same headers as the first one.
function(expect_same_headers name)
  run(0 "" ${ARGN} -DNAMESPACE=hard "-DOUTPUT=${name}")
  foreach(header IN LISTS headers)
    file(SHA256 "${output}/hard/${header}" first)
    file(SHA256 "${DIRECTORY}/${name}/hard/${header}" other)
    if(NOT other STREQUAL first)
      message(FATAL_ERROR "${header} is not the same: ${name}")
    endif()
  endforeach()
endfunction()

# Copies the table and the names with something before their text, and with other line ends.
function(copy name before line_end)
  foreach(kind IN ITEMS rst names)
    file(READ "${CMAKE_CURRENT_LIST_DIR}/hard.${kind}" text)
    string(REPLACE "\n" "${line_end}" text "${text}")
    file(WRITE "${DIRECTORY}/${name}.${kind}" "${before}${text}")
  endforeach()
endfunction()

set(working_directory "${CMAKE_CURRENT_LIST_DIR}")
run(0 "" -DTABLE=hard.rst -DNAMES=hard.names -DNAMESPACE=hard "-DOUTPUT=${output}")
file(GLOB headers RELATIVE "${output}/hard" "${output}/hard/*.hpp")

set(working_directory "${DIRECTORY}")
set(options "-DTABLE=${CMAKE_CURRENT_LIST_DIR}/hard.rst" "-DNAMES=${CMAKE_CURRENT_LIST_DIR}/hard.names")
expect_same_headers(another_directory ${options})
foreach(variable IN ITEMS LC_ALL=C LC_ALL=C.UTF-8 TZ=Asia/Tokyo SOURCE_DATE_EPOCH=0)
  set(environment "${CMAKE_COMMAND}" -E env ${variable})
  expect_same_headers(${variable} ${options})
endforeach()

string(ASCII 239 187 191 byte_order_mark)
copy(mark "${byte_order_mark}" "\n")
copy(crlf "" "\r\n")
copy(mark_and_crlf "${byte_order_mark}" "\r\n")
foreach(name IN ITEMS mark crlf mark_and_crlf)
  expect_same_headers(${name} -DTABLE=${name}.rst -DNAMES=${name}.names)
endforeach()
