# SPDX-License-Identifier: Apache-2.0
# Checks what find_package(error_catalog) finds with COMPONENTS, with fmt or without it.
cmake_minimum_required(VERSION 3.25)
include("${CMAKE_CURRENT_LIST_DIR}/run.cmake")

# Configures a project that calls find_package(error_catalog <arguments>), and says what it found.
function(expect arguments expected)
  file(WRITE "${DIRECTORY}/CMakeLists.txt" "cmake_minimum_required(VERSION 3.25)
project(components LANGUAGES CXX)
find_package(error_catalog ${arguments})
if(NOT error_catalog_FOUND)
  set(error_catalog_FOUND no)
endif()
set(target no)
if(TARGET error_catalog::fmt)
  set(target yes)
endif()
message(STATUS \"library: \${error_catalog_FOUND}, error_catalog::fmt: \${target}.\")
")
  execute_process(
    COMMAND "${CMAKE_COMMAND}" -S . -B build -C "${SETTINGS}" "-DCMAKE_PREFIX_PATH=${ERROR_CATALOG}" ${ARGN}
    WORKING_DIRECTORY "${DIRECTORY}" OUTPUT_VARIABLE output ERROR_VARIABLE output)
  string(REGEX REPLACE "[ \n]+" " " output "${output}")
  string(FIND "${output}" "${expected}" at)
  if(at EQUAL -1)
    message(FATAL_ERROR "find_package(error_catalog ${arguments}) does not say \"${expected}\": ${output}")
  endif()
endfunction()

set(without_fmt -DCMAKE_DISABLE_FIND_PACKAGE_fmt=ON)
expect("REQUIRED" "library: 1, error_catalog::fmt: no." ${without_fmt})
expect("REQUIRED COMPONENTS fmt" "the component fmt needs fmt 9 or later, which was not found (package libfmt-dev)"
  ${without_fmt})
expect("COMPONENTS fmt" "library: no, error_catalog::fmt: no." ${without_fmt})
expect("REQUIRED OPTIONAL_COMPONENTS fmt" "library: 1, error_catalog::fmt: no." ${without_fmt})
expect("REQUIRED COMPONENTS format" "error_catalog has no component format (fmt is the only one)")
if(WITH_FMT)
  set(with_fmt -DCMAKE_DISABLE_FIND_PACKAGE_fmt=OFF)
  expect("REQUIRED COMPONENTS fmt" "library: 1, error_catalog::fmt: yes." ${with_fmt})
  expect("REQUIRED OPTIONAL_COMPONENTS fmt" "library: 1, error_catalog::fmt: yes." ${with_fmt})
  expect("REQUIRED" "library: 1, error_catalog::fmt: no." ${with_fmt})
endif()
