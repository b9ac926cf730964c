# SPDX-License-Identifier: Apache-2.0
# Runs the lines for SQLite of the README's section "At the command line" with the TOOL, twice, on a log whose advice was read in
# data/backup_service.rst.
cmake_minimum_required(VERSION 3.25)
include("${CMAKE_CURRENT_LIST_DIR}/take_block.cmake")
get_filename_component(readme "${CMAKE_CURRENT_LIST_DIR}/../../README.md" ABSOLUTE)
get_filename_component(folder "${TOOL}" DIRECTORY)
set(ENV{PATH} "${folder}:$ENV{PATH}")
set(ENV{HOME} "${DIRECTORY}")  # without a .sqliterc

file(READ "${readme}" text)
string(FIND "${text}" "\n## At the command line\n" begin)
string(SUBSTRING "${text}" ${begin} -1 text)
take_block(others sh)
take_block(lines sh)

file(REMOVE_RECURSE "${DIRECTORY}")
file(MAKE_DIRECTORY "${DIRECTORY}")
execute_process(WORKING_DIRECTORY "${DIRECTORY}" COMMAND_ERROR_IS_FATAL ANY
  COMMAND "${SQLITE}" service.db "CREATE TABLE log (second INTEGER, error_code TEXT);
    INSERT INTO log VALUES
      (0, 'BackupService.6134'),  -- Try again later.
      (1, 'BackupService.6105'),  -- Use valid values for vault parameters.
      (2, 'BackupService.0002'),  -- Try again later.
      (3, 'APIG.0301'),           -- Another service's: not in the table.
      (4, 'BackupService.1011'),  -- Contact technical support.
      (5, 'BackupService.6134'),
      (6, 'BackupService.6107'),  -- Try again. If the fault persists, contact technical support.
      (7, 'BackupService.6105'),
      (8, 'APIG.0301'),
      (9, 'APIG.0301'),
      (10, 'BackupService.0002'),
      (11, 'APIG.0301'),
      (12, 'BackupService.6134'),
      (13, 'BackupService.1011'),
      (14, 'BackupService.1011')")

foreach(time IN ITEMS first second)  # what was imported the first time must not count again
  execute_process(COMMAND sh -e -c "${lines}" WORKING_DIRECTORY "${DIRECTORY}"
    OUTPUT_VARIABLE printed ERROR_VARIABLE error RESULT_VARIABLE result)
  if(NOT result EQUAL 0 OR NOT error STREQUAL "" OR
      NOT printed STREQUAL "|4\nfix|2\nretry|5\nretry_then_support|1\nsupport|3\n")
    message(FATAL_ERROR "the ${time} time, exit status ${result}: ${error}${printed}")
  endif()
endforeach()
