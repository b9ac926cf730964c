# SPDX-License-Identifier: Apache-2.0
# What the tool and the tests need in addition to the library: packages of the system or, if the option below is on, the
# releases that are named here. The tool and the tests require fmt, and the tests Catch2; what needs another package is
# left out if it is missing.
option(ERROR_CATALOG_FETCH_DEPENDENCIES "Download what the tool and the tests need and the system does not have" OFF)

# Downloads a release from GitHub if the option is on. A macro, so that the caller sees the variables of the release.
macro(fetch name repository commit)
  if(ERROR_CATALOG_FETCH_DEPENDENCIES)
    include(FetchContent)
    FetchContent_Declare(${name} SYSTEM GIT_REPOSITORY https://github.com/${repository}.git GIT_TAG ${commit})
    FetchContent_MakeAvailable(${name})
  endif()
endmacro()

# Says what is left out, and why: while CMake configures, and where CTest lists the tests that did not run.
function(leave_out what reason)
  message(STATUS "Without ${what}: ${reason}")
  if(ERROR_CATALOG_BUILD_TESTS)
    set(name "${what} (left out: ${reason})")
    add_test(NAME "${name}" COMMAND "${CMAKE_COMMAND}" -E false)
    set_tests_properties("${name}" PROPERTIES DISABLED TRUE)
  endif()
endfunction()

if(NOT TARGET fmt::fmt)
  fetch(fmt fmtlib/fmt e69e5f977d458f2650bb346dadf2ad30c5320281)  # 10.2.1
endif()
if(ERROR_CATALOG_BUILD_TESTS)
  find_package(Catch2 3 QUIET)
  if(NOT Catch2_FOUND)
    find_package(Catch2 2.13 QUIET)
  endif()
  if(NOT Catch2_FOUND)
    fetch(Catch2 catchorg/Catch2 fa43b77429ba76c462b1898d6cd2f2d7a9416b14)  # 3.7.1
    list(APPEND CMAKE_MODULE_PATH "${catch2_SOURCE_DIR}/extras")
  endif()
endif()

set(missing "")
if(NOT TARGET fmt::fmt)
  list(APPEND missing "fmt 9 or later (package libfmt-dev)")
endif()
if(ERROR_CATALOG_BUILD_TESTS AND NOT TARGET Catch2::Catch2WithMain)
  list(APPEND missing "Catch2 2.13 or later (package catch2)")
endif()
if(missing)
  list(JOIN missing ", " missing)
  message(FATAL_ERROR "Not found: ${missing}. Install what is missing, or let CMake download it: "
    "-D ERROR_CATALOG_FETCH_DEPENDENCIES=ON")
endif()

if(ERROR_CATALOG_BUILD_TOOLS)
  find_package(CLI11 QUIET)
  if(NOT CLI11_FOUND)
    fetch(CLI11 CLIUtils/CLI11 6c7b07a878ad834957b98d0f9ce1dbe0cb204fc9)  # 2.4.2
  endif()
  if(NOT TARGET CLI11::CLI11)
    leave_out("the tool backup-error" "CLI11 was not found (package libcli11-dev)")
  endif()
endif()

if(ERROR_CATALOG_BUILD_TESTS)
  find_package(nlohmann_json QUIET)
  if(NOT nlohmann_json_FOUND)
    fetch(nlohmann_json nlohmann/json 9cca280a4d0ccf0c08f47a99aa71d1b0e52f8d03)  # 3.11.3
  endif()

  # Debian's package is known to pkg-config: the library is built with options that its users must share.
  find_package(PkgConfig QUIET)
  if(PkgConfig_FOUND)
    pkg_check_modules(cpp-httplib QUIET IMPORTED_TARGET cpp-httplib)
    find_package(OpenSSL QUIET)
  endif()
  if(TARGET PkgConfig::cpp-httplib AND OpenSSL_FOUND)
    add_library(httplib::httplib INTERFACE IMPORTED)
    target_link_libraries(httplib::httplib INTERFACE PkgConfig::cpp-httplib OpenSSL::SSL)  # its header calls both
  else()
    find_package(httplib QUIET)
    if(NOT httplib_FOUND)
      fetch(httplib yhirose/cpp-httplib 5c00bbf36ba8ff47b4fb97712fc38cb2884e5b98)  # 0.15.3
    endif()
  endif()
endif()
