# SPDX-License-Identifier: Apache-2.0
# The target `docs`: pages of the public headers, by doxygen, and a test that nothing is missing.
find_package(Doxygen QUIET)
if(NOT DOXYGEN_FOUND)
  leave_out("the pages of the comments by doxygen" "it was not found (package doxygen)")
  return()
endif()

get_target_property(engine_headers error_catalog HEADER_SET)
get_target_property(catalog_headers error_catalog_backup_service HEADER_SET)
set(inputs ${engine_headers} ${catalog_headers})
list(FILTER inputs EXCLUDE REGEX "/error_catalog/detail/")
# doxygen needs to know the namespaces whose templates are specialised.
file(CONFIGURE OUTPUT docs/namespaces.hpp CONTENT "/// The standard library.
namespace std {}
/// The library fmt.
namespace fmt {}
")
list(APPEND inputs "${CMAKE_CURRENT_BINARY_DIR}/docs/namespaces.hpp")

set(DOXYGEN_STRIP_FROM_INC_PATH "${PROJECT_SOURCE_DIR}/include" "${PROJECT_BINARY_DIR}/include")
set(DOXYGEN_STRIP_FROM_PATH "${DOXYGEN_STRIP_FROM_INC_PATH}")
set(DOXYGEN_OUTPUT_DIRECTORY docs)
set(DOXYGEN_EXCLUDE_SYMBOLS error_catalog::detail error_catalog::detail::* error_catalog::table error_catalog::table<*)
set(DOXYGEN_DISTRIBUTE_GROUP_DOC YES)
set(DOXYGEN_WARN_AS_ERROR FAIL_ON_WARNINGS)
set(DOXYGEN_QUIET YES)
set(DOXYGEN_GENERATE_XML YES)

# What a compiler sees in C++20, with <format>.
set(DOXYGEN_MACRO_EXPANSION YES)
set(DOXYGEN_EXPAND_ONLY_PREDEF YES)
set(DOXYGEN_PREDEFINED ERROR_CATALOG_HIDDEN= ERROR_CATALOG_COLD= ERROR_CATALOG_LIFETIMEBOUND=
  __cpp_impl_three_way_comparison __cpp_consteval __cpp_lib_format)

doxygen_add_docs(docs ${inputs} COMMENT "docs/html/index.html")
if(ERROR_CATALOG_BUILD_TESTS)
  add_test(NAME "doxygen has nothing to say, and include/README.md names what it finds"
    COMMAND "${CMAKE_COMMAND}" "-DDOXYGEN=$<TARGET_FILE:Doxygen::doxygen>"
      "-DDOXYFILE=${CMAKE_CURRENT_BINARY_DIR}/Doxyfile.docs" "-DXML=${CMAKE_CURRENT_BINARY_DIR}/docs/xml"
      -P "${CMAKE_CURRENT_SOURCE_DIR}/tests/readme/names.cmake")
endif()
