# SPDX-License-Identifier: Apache-2.0
# Configures and builds in an awkward place: in a directory with signs in its name, with CRLF at the ends of all lines,
# and with two configurations at once.
cmake_minimum_required(VERSION 3.25)
include("${CMAKE_CURRENT_LIST_DIR}/run.cmake")

# Not here: CMake itself cannot take a ; or a lone bracket in the path of a source directory, nor a # with Make.
set(name "a b ä ' $d (x) & [y] + @z@")
if(NOT CMAKE_GENERATOR MATCHES "Makefiles")
  string(APPEND name " #")
endif()
set(library "${DIRECTORY}/${name}/library")
foreach(path IN ITEMS CMakeLists.txt data/* include/*/*.hpp include/*/*/*.hpp tools/*.cmake
    tools/generator/*.cmake tools/generator/templates/*)
  file(GLOB files RELATIVE "${root}" "${root}/${path}")
  foreach(file IN LISTS files)
    file(READ "${root}/${file}" text)
    string(REPLACE "\n" "\r\n" text "${text}")
    file(WRITE "${library}/${file}" "${text}")
  endforeach()
endforeach()
set(project "${DIRECTORY}/${name}/project")
file(COPY "${CMAKE_CURRENT_LIST_DIR}/project/rental.rst" DESTINATION "${project}")
file(RENAME "${project}/rental.rst" "${project}/${name}.rst")
file(WRITE "${project}/${name}.names" "Rental.0101 no_bicycle\nRental.0202 rented\nRental.0303 lock_silent\n")
file(WRITE "${project}/CMakeLists.txt" "cmake_minimum_required(VERSION 3.25)
project(awkward LANGUAGES CXX)
add_subdirectory([==[${library}]==] library)
add_error_catalog(rental_errors TABLE [==[${name}.rst]==] NAMES [==[${name}.names]==] NAMESPACE rental
  RETRY_PATTERN \"^(Try again|[[])\")
add_executable(rental main.cpp)
target_link_libraries(rental PRIVATE rental_errors error_catalog::backup_service)
")
file(WRITE "${project}/main.cpp" "#include <backup_service/catalog.hpp>
#include <rental/catalog.hpp>
#include <cstdio>

static_assert(backup_service::catalog.find(6105).http_status() == 404);
static_assert(rental::catalog[rental::errc::rented].retryable());
int main() { std::puts(rental::catalog[rental::errc::rented].handling().data()); }
")

# Builds, and checks what the program prints.
function(expect_printed expected)
  run("${CMAKE_COMMAND}" --build "${build}" ${config})
  execute_process(COMMAND "${build}/rental" OUTPUT_VARIABLE printed COMMAND_ERROR_IS_FATAL ANY)
  if(NOT printed STREQUAL "${expected}\n")
    message(FATAL_ERROR "the program prints ${printed}and not ${expected}")
  endif()
endfunction()

set(build "${project}/${name}")
set(configure "${CMAKE_COMMAND}" -S "${project}" -B "${build}")
run(${configure} -C "${SETTINGS}" "-DCMAKE_BUILD_TYPE=${CONFIG}")
expect_printed("Try again later.")

# The headers are those of the library as it is.
run("${CMAKE_COMMAND}" "-DTABLE=${root}/data/backup_service.rst" "-DNAMES=${root}/data/backup_service.names"
  -DNAMESPACE=backup_service -DOUTPUT=include -P "${root}/tools/generator/generate.cmake")
foreach(header IN ITEMS errc catalog error_code fmt format)
  set(file include/backup_service/${header}.hpp)
  run("${CMAKE_COMMAND}" -E compare_files ${file} "${build}/library/${file}")
endforeach()

# A change of the table is seen, by a build and by two configurations at once.
function(change_handling from to)
  file(READ "${project}/${name}.rst" table)
  string(REPLACE "${from}" "${to}" changed "${table}")
  file(WRITE "${project}/${name}.rst" "${changed}")
endfunction()

change_handling("Try again later." "Try again sooner")
expect_printed("Try again sooner")
change_handling("Try again sooner" "Try again never.")
run(sh -c "\"$@\" & \"$@\" && wait $!" sh ${configure})
expect_printed("Try again never.")
