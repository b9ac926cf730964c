# SPDX-License-Identifier: Apache-2.0
# What the tool and the tests need beside the library: the system's packages or, where there is none, the release below.
include(FetchContent)

if(ERROR_CATALOG_BUILD_TOOLS)
  FetchContent_Declare(CLI11 SYSTEM
    GIT_REPOSITORY https://github.com/CLIUtils/CLI11.git
    GIT_TAG 6c7b07a878ad834957b98d0f9ce1dbe0cb204fc9  # 2.4.2
    FIND_PACKAGE_ARGS)
  FetchContent_MakeAvailable(CLI11)
endif()

FetchContent_Declare(fmt SYSTEM
  GIT_REPOSITORY https://github.com/fmtlib/fmt.git
  GIT_TAG e69e5f977d458f2650bb346dadf2ad30c5320281  # 10.2.1
  FIND_PACKAGE_ARGS)
FetchContent_MakeAvailable(fmt)

if(ERROR_CATALOG_BUILD_TESTS)
  FetchContent_Declare(Catch2 SYSTEM
    GIT_REPOSITORY https://github.com/catchorg/Catch2.git
    GIT_TAG fa43b77429ba76c462b1898d6cd2f2d7a9416b14  # 3.7.1
    FIND_PACKAGE_ARGS)  # 2.13 will do, too
  FetchContent_MakeAvailable(Catch2)
  if(DEFINED catch2_SOURCE_DIR)
    list(APPEND CMAKE_MODULE_PATH "${catch2_SOURCE_DIR}/extras")
  endif()

  FetchContent_Declare(nlohmann_json SYSTEM
    GIT_REPOSITORY https://github.com/nlohmann/json.git
    GIT_TAG 9cca280a4d0ccf0c08f47a99aa71d1b0e52f8d03  # 3.11.3
    FIND_PACKAGE_ARGS)
  FetchContent_MakeAvailable(nlohmann_json)

  # Debian's package is known to pkg-config: the library is built with options that its users must share.
  find_package(PkgConfig QUIET)
  find_package(OpenSSL QUIET)
  if(PkgConfig_FOUND)
    pkg_check_modules(cpp-httplib QUIET IMPORTED_TARGET cpp-httplib)
  endif()
  if(TARGET PkgConfig::cpp-httplib AND OpenSSL_FOUND)
    add_library(httplib::httplib INTERFACE IMPORTED)
    target_link_libraries(httplib::httplib INTERFACE PkgConfig::cpp-httplib OpenSSL::SSL)  # its header calls both
  else()
    FetchContent_Declare(httplib SYSTEM
      GIT_REPOSITORY https://github.com/yhirose/cpp-httplib.git
      GIT_TAG 5c00bbf36ba8ff47b4fb97712fc38cb2884e5b98  # 0.15.3
      FIND_PACKAGE_ARGS)
    FetchContent_MakeAvailable(httplib)
  endif()
endif()
