# SPDX-License-Identifier: Apache-2.0
# Compiles SOURCE with and without WRONG defined: with it, it must fail, and say what stands in its lines
# "// expect: <regex>".
cmake_minimum_required(VERSION 3.25)
list(TRANSFORM INCLUDE PREPEND "-I")
set(compile "${COMPILER}" -std=c++${STANDARD} -fsyntax-only ${INCLUDE} "${SOURCE}")
file(STRINGS "${SOURCE}" expectations REGEX "^// expect: ")

execute_process(COMMAND ${compile} COMMAND_ERROR_IS_FATAL ANY)
execute_process(COMMAND ${compile} -DWRONG RESULT_VARIABLE result ERROR_VARIABLE errors)
if(result EQUAL 0)
  message(FATAL_ERROR "${SOURCE} compiles")
endif()
foreach(expected IN LISTS expectations)
  string(REPLACE "// expect: " "" expected "${expected}")
  if(NOT errors MATCHES "${expected}")
    message(FATAL_ERROR "${SOURCE} does not fail with \"${expected}\":\n${errors}")
  endif()
endforeach()
