# SPDX-License-Identifier: Apache-2.0
# add_error_catalog_tool(): a command-line tool that explains the codes of catalogs.

#[[
add_error_catalog_tool(<target>
  CATALOGS <catalog>...  # targets of add_error_catalog(), or error_catalog::backup_service
  [NAME <program>]       # what the program is called; without it as the target
  [TITLE <title>])       # what its texts call the service; without it the namespaces of the catalogs

Adds a program that explains, searches and exports the codes and finds them in logs, of the version of the project. Its manual
page, its completions in bash, zsh and fish and, as doc/<program>/error_codes.html, the reference as a page are written to a
folder beside it:

  install(TARGETS <target>)
  install(DIRECTORY "${CMAKE_CURRENT_BINARY_DIR}/<target>.share/" DESTINATION "${CMAKE_INSTALL_DATADIR}")

The program itself writes the page once it is built; where CMake compiles for another system and has no
CMAKE_CROSSCOMPILING_EMULATOR, there is none. Needs fmt 9 and CLI11, which it looks for.
]]
function(add_error_catalog_tool target)
  cmake_parse_arguments(PARSE_ARGV 1 arg "" "NAME;TITLE" "CATALOGS")
  foreach(word IN LISTS arg_UNPARSED_ARGUMENTS)
    message(FATAL_ERROR "add_error_catalog_tool(${target}): unknown option ${word}")
  endforeach()
  if(NOT arg_CATALOGS)
    message(FATAL_ERROR "add_error_catalog_tool(${target}): CATALOGS is missing")
  endif()
  if(NOT DEFINED arg_NAME)
    set(arg_NAME "${target}")
  endif()
  if(NOT arg_NAME MATCHES "^[A-Za-z0-9][A-Za-z0-9_.-]*$")
    message(FATAL_ERROR "add_error_catalog_tool(${target}): NAME ${arg_NAME} has more than letters, digits, _, . and -")
  endif()

  error_catalog_find_packages(${target})

  error_catalog_describe(${target} "${arg_CATALOGS}" includes namespaces code enumerator)
  list(TRANSFORM namespaces REPLACE "(.+)" "::\\1::errc" OUTPUT_VARIABLE enums)
  list(JOIN enums ", " enums)
  if(NOT DEFINED arg_TITLE)
    list(JOIN namespaces " and " arg_TITLE)
  endif()
  if(arg_TITLE MATCHES "[\"\\\\\n]" OR arg_TITLE STREQUAL "")
    message(FATAL_ERROR "add_error_catalog_tool(${target}): TITLE must be one line without \" and \\")
  endif()
  set(here "${CMAKE_CURRENT_FUNCTION_LIST_DIR}/../backup_error")
  set(include "${CMAKE_CURRENT_BINARY_DIR}/${target}.include")
  set(share "${CMAKE_CURRENT_BINARY_DIR}/${target}.share")
  error_catalog_fill_templates("${here}" "${include}" "${share}" "${arg_NAME}" "${arg_TITLE}")

  set(sources command_line.cpp formats.cpp look_up.cpp main.cpp mustache.cpp page.cpp paragraph.cpp scan.cpp streams.cpp)
  list(TRANSFORM sources PREPEND "${here}/")
  add_executable(${target} ${sources})
  target_include_directories(${target} PRIVATE "${include}")
  target_link_libraries(${target} PRIVATE ${arg_CATALOGS} fmt::fmt CLI11::CLI11)
  set_target_properties(${target} PROPERTIES OUTPUT_NAME "${arg_NAME}")

  # The reference as a page, where what is built here runs here.
  if(NOT CMAKE_CROSSCOMPILING OR CMAKE_CROSSCOMPILING_EMULATOR)
    set(documents "${target}.share/doc/${arg_NAME}")
    add_custom_command(TARGET ${target} POST_BUILD
      COMMAND "${CMAKE_COMMAND}" -E make_directory "${documents}"
      COMMAND ${target} --list --format html > "${documents}/error_codes.html"
      BYPRODUCTS "${documents}/error_codes.html"
      VERBATIM)
  endif()
endfunction()

# error_catalog_fill_templates(<here> <include> <share> <program> <title>): writes what a tool is made of beside its sources, and what
# is installed with it. The templates are in the folder `here`. Reads what error_catalog_describe gives, and enums.
function(error_catalog_fill_templates here include share program title)
  string(REGEX REPLACE "^.*[^0-9]" "" number "${code}")
  if(number STREQUAL "")
    set(by_number "")
    set(short "${code}")
  else()
    set(by_number [[ ,
by the number at its end
.Pq Li @number@]])
    string(CONFIGURE "${by_number}" by_number @ONLY)
    set(short "${number}")
  endif()

  set(version "${PROJECT_VERSION}")
  string(MAKE_C_IDENTIFIER "_${program}" function)
  string(TOUPPER "${program}" upper)
  string(REPLACE "-" "\\-" typed "${program}")  # as troff writes what is typed
  configure_file("${here}/catalogs.hpp.in" "${include}/catalogs.hpp" @ONLY)
  foreach(type IN ITEMS html css js)
    set(file "${here}/page/page.${type}")
    set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS "${file}")
    file(READ "${file}" page_${type})
  endforeach()
  configure_file("${here}/page_files.hpp.in" "${include}/page_files.hpp" @ONLY)
  configure_file("${here}/tool.1.in" "${share}/man/man1/${program}.1" @ONLY)
  configure_file("${here}/tool.bash.in" "${share}/bash-completion/completions/${program}" @ONLY)
  configure_file("${here}/tool.fish.in" "${share}/fish/vendor_completions.d/${program}.fish" @ONLY)
  configure_file("${here}/tool.zsh.in" "${share}/zsh/site-functions/_${program}" @ONLY)
endfunction()

# error_catalog_describe(<target> <catalogs> <includes> <namespaces> <code> <enumerator>): gives the lines that include
# catalogs, their namespaces, and a code of the first with its enumerator.
function(error_catalog_describe target catalogs includes namespaces code enumerator)
  set(lines "")
  set(names "")
  foreach(catalog IN LISTS catalogs)
    if(NOT TARGET ${catalog})
      message(FATAL_ERROR "add_error_catalog_tool(${target}): there is no target ${catalog} (call add_error_catalog() first)")
    endif()
    get_target_property(namespace ${catalog} ERROR_CATALOG_NAMESPACE)
    if(NOT namespace)
      message(FATAL_ERROR "add_error_catalog_tool(${target}): ${catalog} is no target of add_error_catalog()")
    endif()
    list(APPEND names "${namespace}")
    string(REPLACE "::" "/" folder "${namespace}")
    string(APPEND lines "#include <${folder}/catalog.hpp>\n")
  endforeach()
  list(GET catalogs 0 catalog)
  get_target_property(example ${catalog} ERROR_CATALOG_EXAMPLE)
  list(GET example 0 example_code)
  list(GET example 1 example_enumerator)
  set(${includes} "${lines}" PARENT_SCOPE)
  set(${namespaces} "${names}" PARENT_SCOPE)
  set(${code} "${example_code}" PARENT_SCOPE)
  set(${enumerator} "${example_enumerator}" PARENT_SCOPE)
endfunction()

# Finds the packages that a tool needs, unless the caller has them.
function(error_catalog_find_packages target)
  if(NOT TARGET fmt::fmt)
    find_package(fmt 9 QUIET)
  endif()
  if(NOT TARGET CLI11::CLI11)
    find_package(CLI11 QUIET)
  endif()
  set(missing "")
  if(NOT TARGET fmt::fmt)
    list(APPEND missing "fmt 9 or later (package libfmt-dev)")
  endif()
  if(NOT TARGET CLI11::CLI11)
    list(APPEND missing "CLI11 (package libcli11-dev)")
  endif()
  if(missing)
    list(JOIN missing " and " missing)
    message(FATAL_ERROR "add_error_catalog_tool(${target}) needs ${missing}, not found")
  endif()
endfunction()
