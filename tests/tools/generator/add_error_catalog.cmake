# SPDX-License-Identifier: Apache-2.0
# Checks what add_error_catalog() says where its arguments, or the table, are wrong.
cmake_minimum_required(VERSION 3.25)

get_filename_component(module "${CMAKE_CURRENT_LIST_DIR}/../../../tools/generator/ErrorCatalog.cmake" ABSOLUTE)
file(REMOVE_RECURSE "${DIRECTORY}")

# Checks that a call with these arguments says this, but for line ends and blanks, and ends.
function(expect_fault fault arguments)
  file(WRITE "${DIRECTORY}/call.cmake" "include(\"${module}\")\nadd_error_catalog(${arguments})\n")
  execute_process(COMMAND "${CMAKE_COMMAND}" -P call.cmake
    WORKING_DIRECTORY "${DIRECTORY}"
    RESULT_VARIABLE result
    ERROR_VARIABLE error)
  string(REGEX REPLACE "CMake Error at [^\n]*|Call Stack .*" "" error "${error}")
  string(REGEX REPLACE "[ \n]+" " " error "${error}")
  string(STRIP "${error}" error)
  if(NOT result EQUAL 1 OR NOT error STREQUAL fault)
    message(FATAL_ERROR "Exit status ${result}, not \"${fault}\": ${error}")
  endif()
endfunction()

expect_fault("add_error_catalog(a): unknown option TABEL" "a TABEL a.rst NAMESPACE a")
expect_fault("add_error_catalog(a): TABLE is missing" "a NAMESPACE a")
expect_fault("add_error_catalog(a): NAMESPACE is missing" "a TABLE a.rst")
expect_fault("a.rst: error: no such file add_error_catalog(a): no header was written, see above"
  "a TABLE a.rst NAMESPACE a")
foreach(file IN ITEMS "a;b" "[" "]" "][")
  foreach(files IN ITEMS "TABLE [==[${file}]==]" "TABLE a.rst NAMES [==[${file}]==]")
    expect_fault("add_error_catalog(a): TABLE and NAMES must not have a ; or a lone bracket (CMake cannot watch such a file; rename it)"
      "a ${files} NAMESPACE a")
  endforeach()
endforeach()
