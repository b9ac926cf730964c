# SPDX-License-Identifier: Apache-2.0
# Compiles SOURCE by COMPILER, with INCLUDE, and expects that the debugger GDB prints the names of its entries, live and from
# a core file. Works in DIRECTORY.
cmake_minimum_required(VERSION 3.25)
list(TRANSFORM INCLUDE PREPEND "-I")
file(REMOVE_RECURSE "${DIRECTORY}")
file(MAKE_DIRECTORY "${DIRECTORY}")
execute_process(COMMAND "${COMPILER}" -std=c++17 -g -O0 ${INCLUDE} "${SOURCE}" -o "${DIRECTORY}/program"
  COMMAND_ERROR_IS_FATAL ANY)

# expect_names(<text>): of both entries, in what the debugger printed.
function(expect_names text)
  foreach(pattern IN ITEMS "= {row_ = [^}]*::vault_not_found}" "= {row_ = [^}]*::unlisted_}")
    if(NOT text MATCHES "${pattern}")
      message(FATAL_ERROR "gdb does not print \"${pattern}\":\n${text}")
    endif()
  endforeach()
endfunction()

set(gdb "${GDB}" -nx -batch)
set(print -ex "up" -ex "print vault" -ex "print unlisted")
execute_process(
  COMMAND ${gdb} -ex "break stop" -ex "run" ${print} -ex "generate-core-file core" program
  WORKING_DIRECTORY "${DIRECTORY}"
  OUTPUT_VARIABLE live ERROR_VARIABLE live)
expect_names("${live}")

execute_process(
  COMMAND ${gdb} ${print} program core
  WORKING_DIRECTORY "${DIRECTORY}"
  OUTPUT_VARIABLE dead ERROR_VARIABLE dead)
expect_names("${dead}")
file(REMOVE "${DIRECTORY}/core")
