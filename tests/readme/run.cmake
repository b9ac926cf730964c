# SPDX-License-Identifier: Apache-2.0
# Runs PROGRAM, whose output must be the text of the file OUTPUT.
execute_process(COMMAND "${PROGRAM}" OUTPUT_VARIABLE output COMMAND_ERROR_IS_FATAL ANY)
file(READ "${OUTPUT}" expected)
if(NOT output STREQUAL expected)
  message(FATAL_ERROR "The program prints\n${output}\nand the README shows\n${expected}")
endif()
