# SPDX-License-Identifier: Apache-2.0
# Installs the library of a BUILD to prefix/, and once more to a prefix that then moves to moved/: no file may name the
# place where it was.
cmake_minimum_required(VERSION 3.25)
include("${CMAKE_CURRENT_LIST_DIR}/run.cmake")

foreach(prefix IN ITEMS prefix old)
  run("${CMAKE_COMMAND}" --install "${BUILD}" ${config} --prefix "${DIRECTORY}/${prefix}")
endforeach()
file(RENAME "${DIRECTORY}/old" "${DIRECTORY}/moved")

file(GLOB_RECURSE files "${DIRECTORY}/moved/*")
if(NOT files MATCHES "/doc/error_catalog/LICENSE")
  message(SEND_ERROR "LICENSE is not installed")
endif()
if(EXISTS "${BUILD}/backup-error.share" AND NOT files MATCHES "/doc/error_catalog/error_codes.html")
  message(SEND_ERROR "error_codes.html is not installed")
endif()
set(compare "${files}")
list(FILTER compare INCLUDE REGEX "/share/cmake/error_catalog/generator/compare.cmake$")
execute_process(
  COMMAND "${CMAKE_COMMAND}" -D OLD=backup_service.rst -D NEW=backup_service.rst -D NAMES=backup_service.names -P "${compare}"
  WORKING_DIRECTORY "${SOURCE}/data" OUTPUT_VARIABLE printed COMMAND_ERROR_IS_FATAL ANY)
if(NOT printed STREQUAL "nothing has changed: no new version\n")
  message(SEND_ERROR "the installed compare.cmake prints ${printed}")
endif()

list(FILTER files EXCLUDE REGEX "/bin/")  # a program may name its sources, for debuggers
foreach(file IN LISTS files)
  file(READ "${file}" text)
  string(REPLACE "-I" " " text "${text}")
  foreach(directory IN ITEMS "${BUILD}" "${SOURCE}" "${DIRECTORY}")
    # Not in the middle of a path: the project may be in /error_catalog.
    string(REGEX REPLACE "([][.+*?()^$\\\\])" "\\\\\\1" pattern "${directory}")
    if(text MATCHES "(^|[^A-Za-z0-9_.}-])${pattern}")
      message(SEND_ERROR "${file} names ${directory}")
    endif()
  endforeach()
endforeach()
