# SPDX-License-Identifier: Apache-2.0
# Each of the four functions of constant.cpp is one instruction, and the return.
cmake_minimum_required(VERSION 3.25)
list(TRANSFORM INCLUDE PREPEND "-I")
foreach(level IN ITEMS 1 2 3)
  execute_process(
    COMMAND "${COMPILER}" -std=c++17 -O${level} -fcf-protection=none -S ${INCLUDE} -o -
      "${CMAKE_CURRENT_LIST_DIR}/constant.cpp"
    OUTPUT_VARIABLE assembly COMMAND_ERROR_IS_FATAL ANY)
  string(REGEX REPLACE "[ \t]*#[^\n]*" "" assembly "${assembly}")
  string(REGEX MATCHALL "\n\t[a-z][^\n]*" instructions "${assembly}")
  list(TRANSFORM instructions STRIP)
  list(TRANSFORM instructions REPLACE "[ \t]+" " ")
  list(TRANSFORM instructions REPLACE "^retq$" "ret")
  set(expected "movl $404, %eax" ret)
  if(NOT instructions STREQUAL "${expected};${expected};${expected};${expected}")
    message(FATAL_ERROR "-O${level} makes of constant.cpp:\n${instructions}")
  endif()
endforeach()
