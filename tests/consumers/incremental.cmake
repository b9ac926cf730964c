# SPDX-License-Identifier: Apache-2.0
# A change of the table compiles what it must, and no more.
cmake_minimum_required(VERSION 3.25)
include("${CMAKE_CURRENT_LIST_DIR}/run.cmake")

file(WRITE "${DIRECTORY}/CMakeLists.txt" "cmake_minimum_required(VERSION 3.25)
project(incremental LANGUAGES CXX)
add_subdirectory(\"${root}\" error_catalog)
add_error_catalog(rental_errors TABLE rental.rst NAMESPACE rental)
add_library(users OBJECT codes.cpp texts.cpp)
target_link_libraries(users PRIVATE rental_errors)
")
file(WRITE "${DIRECTORY}/codes.cpp" "#include <rental/errc.hpp>\n")
file(WRITE "${DIRECTORY}/texts.cpp" "#include <rental/catalog.hpp>\n")
file(COPY "${CMAKE_CURRENT_LIST_DIR}/project/rental.rst" DESTINATION "${DIRECTORY}")

# Builds, and checks which of the two files are compiled.
function(expect_compiled what expected)
  execute_process(COMMAND "${CMAKE_COMMAND}" --build build ${config} WORKING_DIRECTORY "${DIRECTORY}"
    OUTPUT_VARIABLE output COMMAND_ECHO STDOUT COMMAND_ERROR_IS_FATAL ANY)
  string(REGEX MATCHALL "(codes|texts)\\.cpp" compiled "${output}")
  list(SORT compiled)
  if(NOT compiled STREQUAL expected)
    message(FATAL_ERROR "${what} compiles \"${compiled}\", not \"${expected}\":\n${output}")
  endif()
endfunction()

run("${CMAKE_COMMAND}" -S . -B build -C "${SETTINGS}" "-DCMAKE_BUILD_TYPE=${CONFIG}")
expect_compiled("the first build" "codes.cpp;texts.cpp")
expect_compiled("nothing" "")
file(TOUCH "${DIRECTORY}/rental.rst")
expect_compiled("a touch of the table" "")
file(READ "${DIRECTORY}/rental.rst" table)
string(REPLACE "Try again later." "Try again sooner" changed "${table}")
if(changed STREQUAL table)
  message(FATAL_ERROR "the table has no handling text to change")
endif()
file(WRITE "${DIRECTORY}/rental.rst" "${changed}")
expect_compiled("a change of a handling text" "texts.cpp")
