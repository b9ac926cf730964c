# SPDX-License-Identifier: Apache-2.0
# What the headers of the catalog cost a compiler, in instructions, beside <string_view> and <cstdint> alone.
cmake_minimum_required(VERSION 3.25)
list(TRANSFORM INCLUDE PREPEND "-I")
file(REMOVE_RECURSE "${DIRECTORY}")
file(MAKE_DIRECTORY "${DIRECTORY}")

# count(<out> <includes>): the instructions of compiling them. The driver of the compiler is counted apart, and left out.
function(count out includes)
  file(WRITE "${DIRECTORY}/unit.cpp" "#include <cstdint>\n#include <string_view>\n${includes}")
  execute_process(
    COMMAND "${VALGRIND}" -q --tool=cachegrind --cache-sim=no --trace-children=yes --cachegrind-out-file=counts.%p
      "${COMPILER}" ${OPTIONS} -std=c++${STANDARD} -O2 -S -o unit.s ${INCLUDE} unit.cpp
    WORKING_DIRECTORY "${DIRECTORY}"
    RESULT_VARIABLE result ERROR_VARIABLE errors)
  if(NOT result EQUAL 0)
    message(FATAL_ERROR "${errors}")
  endif()
  set(most 0)
  file(GLOB files "${DIRECTORY}/counts.*")
  foreach(file IN LISTS files)
    file(STRINGS "${file}" summary REGEX "^summary: ")
    string(REGEX MATCH "[0-9]+" instructions "${summary}")
    if(instructions GREATER most)
      set(most ${instructions})
    endif()
  endforeach()
  file(REMOVE ${files})
  set(${out} ${most} PARENT_SCOPE)
endfunction()

# expect_cost(<header> <percent>): of including it, at most.
function(expect_cost header percent)
  count(with "#include <backup_service/${header}>\n")
  math(EXPR permille "(${with} - ${without}) * 1000 / ${without}")
  message("C++${STANDARD}, ${header}: ${permille} per mille of ${without} instructions")
  math(EXPR most "${percent} * 10")
  if(permille LESS 1 OR NOT permille LESS most)
    message(SEND_ERROR "more than ${percent} %, or nothing")
  endif()
endfunction()

count(without "")
expect_cost(errc.hpp 3)
set(most_17 10)
set(most_20 7)
if(COMPILER MATCHES "clang")
  set(most_17 13)
  set(most_20 8)
endif()
expect_cost(catalog.hpp ${most_${STANDARD}})
