# SPDX-License-Identifier: Apache-2.0
# Runs the first lines of the README's section "At the command line" where the demo has built the TOOL, and looks for what each
# prints.
cmake_minimum_required(VERSION 3.25)
include("${CMAKE_CURRENT_LIST_DIR}/take_block.cmake")
get_filename_component(readme "${CMAKE_CURRENT_LIST_DIR}/../../README.md" ABSOLUTE)

file(READ "${readme}" text)
string(FIND "${text}" "\n## At the command line\n" begin)
string(SUBSTRING "${text}" ${begin} -1 text)
take_block(lines sh)

file(REMOVE_RECURSE "${DIRECTORY}")
file(MAKE_DIRECTORY "${DIRECTORY}/build/demo")
file(CREATE_LINK "${TOOL}" "${DIRECTORY}/build/demo/backup-error" SYMBOLIC)
execute_process(COMMAND sh -e -c "${lines}" WORKING_DIRECTORY "${DIRECTORY}"
  OUTPUT_VARIABLE printed ERROR_VARIABLE error RESULT_VARIABLE result)
if(NOT result EQUAL 0 OR NOT error STREQUAL "")
  message(FATAL_ERROR "exit status ${result}: ${error}")
endif()
set(rest "${printed}")
foreach(line IN ITEMS
    "BackupService.6105  vault_not_found  HTTP 404 Not Found\n"
    "BackupService.6107  vault_expansion_failed  HTTP 400 Bad Request\n"
    "BackupService.6133  vault_limit_reached  HTTP 400 Bad Request\n"
    "BackupService.6105  vault_not_found  HTTP 404 Not Found\n"
    "BackupService.8300  400  insufficient_snapshot_quota  Insufficient snapshot quota.\n"
    "1:vault 42: BackupService.6105, again\n"
    "  BackupService.6105 vault_not_found (404): The vault does not exist.\n")
  string(FIND "${rest}" "${line}" at)
  if(at EQUAL -1)
    message(FATAL_ERROR "the lines do not print ${line}here, but\n${rest}")
  endif()
  string(SUBSTRING "${rest}" ${at} -1 rest)
endforeach()
