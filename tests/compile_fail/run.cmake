# SPDX-License-Identifier: Apache-2.0
# Compiles SOURCE with and without WRONG defined: it must fail for the reason in its line "// expect: <regex>", and compile.
cmake_minimum_required(VERSION 3.25)
list(TRANSFORM INCLUDE PREPEND "-I")
set(compile "${COMPILER}" -std=c++${STANDARD} -fsyntax-only ${INCLUDE} "${SOURCE}")
file(STRINGS "${SOURCE}" expected REGEX "^// expect: ")
string(REPLACE "// expect: " "" expected "${expected}")

execute_process(COMMAND ${compile} COMMAND_ERROR_IS_FATAL ANY)
execute_process(COMMAND ${compile} -DWRONG RESULT_VARIABLE result ERROR_VARIABLE errors)
if(result EQUAL 0)
  message(FATAL_ERROR "${SOURCE} compiles")
elseif(NOT errors MATCHES "${expected}")
  message(FATAL_ERROR "${SOURCE} fails for another reason than \"${expected}\":\n${errors}")
endif()
