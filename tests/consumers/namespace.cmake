# SPDX-License-Identifier: Apache-2.0
# Two catalogs in one namespace are an error that names both, wherever the first is: in the same directory, in another one,
# in the library that is built along, or in the one that is INSTALLED.
cmake_minimum_required(VERSION 3.25)
include("${CMAKE_CURRENT_LIST_DIR}/run.cmake")

file(WRITE "${DIRECTORY}/source/vault.csv" "Status Code,Error Code,Error Message\n404,Vault.0001,No such vault.\n")
file(WRITE "${DIRECTORY}/source/disk.csv" "Status Code,Error Code,Error Message\n409,Disk.0001,No such disk.\n")

# configure(<error> <line>...): checks that CMake ends a project of these lines with this error, or without one, and again so.
function(configure expected)
  list(JOIN ARGN "\n" lines)
  file(WRITE "${DIRECTORY}/source/CMakeLists.txt" "cmake_minimum_required(VERSION 3.25)\nproject(two LANGUAGES NONE)\n${lines}\n")
  foreach(time IN ITEMS first second)
    execute_process(COMMAND "${CMAKE_COMMAND}" -S source -B build -C "${SETTINGS}" "-DCMAKE_BUILD_TYPE=${CONFIG}"
      WORKING_DIRECTORY "${DIRECTORY}" RESULT_VARIABLE result OUTPUT_QUIET ERROR_VARIABLE error)
    string(REGEX REPLACE "[ \n]+" " " error "${error}")
    if(expected STREQUAL "")
      if(NOT result EQUAL 0)
        message(FATAL_ERROR "the ${time} time: ${error}")
      endif()
    else()
      string(FIND "${error}" "(message): ${expected} Call Stack" at)
      if(result EQUAL 0 OR at EQUAL -1)
        message(FATAL_ERROR "the ${time} time, not \"${expected}\": ${error}")
      endif()
    endif()
  endforeach()
endfunction()

# Checks that the headers of shop are those of the first call.
function(expect_vault)
  file(READ "${DIRECTORY}/build/include/shop/errc.hpp" text)
  if(NOT text MATCHES "No such vault\\.")
    message(FATAL_ERROR "shop/errc.hpp has been overwritten")
  endif()
endfunction()

set(module "add_library(error_catalog::error_catalog INTERFACE IMPORTED)" "include(\"${root}/tools/generator/ErrorCatalog.cmake\")")
set(vault "add_error_catalog(vault_errors TABLE vault.csv NAMESPACE shop)")
set(taken "NAMESPACE shop is taken by add_error_catalog(vault_errors) in ${DIRECTORY}/source/CMakeLists.txt (choose another)")
configure("add_error_catalog(disk_errors): ${taken}"
  ${module} "${vault}" "add_error_catalog(disk_errors TABLE disk.csv NAMESPACE shop)")
expect_vault()
configure("" ${module} "${vault}" "add_error_catalog(disk_errors TABLE disk.csv NAMESPACE disk)")
expect_vault()

file(WRITE "${DIRECTORY}/source/disks/CMakeLists.txt" "add_error_catalog(disk_errors TABLE ../disk.csv NAMESPACE shop)\n")
configure("add_error_catalog(disk_errors): ${taken}" ${module} "${vault}" "add_subdirectory(disks)")
set(taken "NAMESPACE shop is taken by add_error_catalog(disk_errors) in ${DIRECTORY}/source/disks/CMakeLists.txt (choose another)")
configure("add_error_catalog(vault_errors): ${taken}" ${module} "add_subdirectory(disks)" "${vault}")

set(disk "add_error_catalog(disk_errors TABLE disk.csv NAMESPACE backup_service)")
set(taken "add_error_catalog(error_catalog_backup_service) in ${root}/CMakeLists.txt")
configure("add_error_catalog(disk_errors): NAMESPACE backup_service is taken by ${taken} (choose another)"
  "add_subdirectory(\"${root}\" error_catalog)" "${disk}")
if(DEFINED INSTALLED)
  set(taken "the package error_catalog in ${INSTALLED}/share/cmake/error_catalog")
  set(find "find_package(error_catalog REQUIRED PATHS \"${INSTALLED}\" NO_DEFAULT_PATH)")
  configure("add_error_catalog(disk_errors): NAMESPACE backup_service is taken by ${taken} (choose another)" "${find}" "${disk}")
  configure("" "${find}" "${find}" "${vault}")
endif()
