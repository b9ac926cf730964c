# SPDX-License-Identifier: Apache-2.0
# Configures the project where packages are missing: one line for each names what is left out, or an error names what
# cannot be done without. Nothing else is said that looks like a fault.
cmake_minimum_required(VERSION 3.25)
include("${CMAKE_CURRENT_LIST_DIR}/run.cmake")

# Configures without these packages, as expected, and sets `lines` to the lines of what is left out.
function(configure_without packages expected_result)
  list(TRANSFORM packages PREPEND -DCMAKE_DISABLE_FIND_PACKAGE_)
  list(TRANSFORM packages APPEND =ON)
  execute_process(
    COMMAND "${CMAKE_COMMAND}" -S "${root}" -B build -C "${SETTINGS}" ${packages} ${ARGN}
    WORKING_DIRECTORY "${DIRECTORY}" RESULT_VARIABLE result OUTPUT_VARIABLE output ERROR_VARIABLE error)
  if(NOT result EQUAL expected_result)
    message(FATAL_ERROR "exit status ${result}: ${output}${error}")
  endif()
  string(REGEX MATCHALL "-- Without [^\n]*" lines "${output}")
  list(FILTER lines EXCLUDE REGEX "std::format|Turkish|disk|manual page|terminal")  # of the system, not of a package
  list(FILTER lines EXCLUDE REGEX "comments by|assertions|debugger|cmark|docutils")  # of tools that the README does not install
  string(REGEX REPLACE "[ \n]+" " " error "${error}")
  if(output MATCHES "Failed" OR result EQUAL 0 AND NOT error STREQUAL "")
    message(FATAL_ERROR "there is more than has to be said: ${output}${error}")
  endif()
  set(lines "${lines}" PARENT_SCOPE)
  set(error "${error}" PARENT_SCOPE)
endfunction()

configure_without("CLI11;nlohmann_json;httplib" 0
  -DPKG_CONFIG_EXECUTABLE=OFF -DERROR_CATALOG_BASH=OFF -DERROR_CATALOG_CURL=OFF)
set(expected
  "-- Without the tool backup-error: CLI11 was not found (package libcli11-dev)"
  "-- Without the tests that run scripts: bash was not found (package bash)"
  "-- Without the tests of bodies and the example service: nlohmann-json was not found (package nlohmann-json3-dev)"
  "-- Without the tests of pkg-config: it was not found (package pkg-config)"
  "-- Without the example service: cpp-httplib was not found (packages libcpp-httplib-dev and pkg-config)"
  "-- Without the test of the example service: curl was not found (package curl)")
if(NOT lines STREQUAL expected)
  message(FATAL_ERROR "what is left out is\n${lines}\nand not\n${expected}")
endif()

# CTest says so as well, in the list of the tests that did not run.
execute_process(COMMAND "${CMAKE_CTEST_COMMAND}" --test-dir build --show-only OUTPUT_VARIABLE tests
  WORKING_DIRECTORY "${DIRECTORY}" COMMAND_ERROR_IS_FATAL ANY)
string(FIND "${tests}" ": the tool backup-error (left out: CLI11 was not found (package libcli11-dev)) (Disabled)" at)
if(at EQUAL -1)
  message(FATAL_ERROR "CTest does not say that the tool is left out: ${tests}")
endif()

# Checks that CMake ends with this error.
function(expect_error packages expected)
  file(REMOVE_RECURSE "${DIRECTORY}/build")
  configure_without("${packages}" 1 ${ARGN})
  string(FIND "${error}" "${expected}" at)
  if(at EQUAL -1)
    message(FATAL_ERROR "the error is ${error}, not ${expected}")
  endif()
endfunction()

set(how "Install what is missing, or let CMake download it: -D ERROR_CATALOG_FETCH_DEPENDENCIES=ON")
expect_error("fmt" "Not found: fmt 9 or later (package libfmt-dev). ${how}")
expect_error("Catch2" "Not found: Catch2 2.13 or later (package catch2). ${how}")
expect_error("fmt;Catch2"
  "Not found: fmt 9 or later (package libfmt-dev), Catch2 2.13 or later (package catch2). ${how}")
expect_error("fmt" "Not found: fmt 9 or later (package libfmt-dev). ${how}" -DERROR_CATALOG_BUILD_TESTS=OFF)

# What is missing is downloaded where the option allows it: here, from directories in place of the releases.
foreach(package IN ITEMS fmt CLI11)
  file(WRITE "${DIRECTORY}/${package}/CMakeLists.txt"
    "add_library(${package} INTERFACE)\nadd_library(${package}::${package} ALIAS ${package})\n")
endforeach()
file(REMOVE_RECURSE "${DIRECTORY}/build")
configure_without("fmt;CLI11" 0 -DERROR_CATALOG_BUILD_TESTS=OFF -DERROR_CATALOG_FETCH_DEPENDENCIES=ON
  "-DFETCHCONTENT_SOURCE_DIR_FMT=${DIRECTORY}/fmt" "-DFETCHCONTENT_SOURCE_DIR_CLI11=${DIRECTORY}/CLI11")
if(NOT lines STREQUAL "")
  message(FATAL_ERROR "what was downloaded is left out: ${lines}")
endif()
