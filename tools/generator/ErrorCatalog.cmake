# SPDX-License-Identifier: Apache-2.0
# add_error_catalog(): a target with the catalog of an error table.

#[[
add_error_catalog(<target>
  TABLE <file>                # the error table: CSV if its name ends in .csv or .tsv, Markdown in .md, else reStructuredText
  [FORMAT rst|csv|markdown]   # where its name does not say which
  NAMESPACE <name>            # the namespace of the catalog; acme::rental has the folder acme/rental for its headers
  [NAMES <file>]              # the names of the enumerators; without it VPC.0101 is vpc_0101
  [COLUMNS <column>=<title>...]  # status, code, message, description, handling, advice: columns with other titles than usual,
                              # and several for one where they vary from table to table; ignore: columns that are not read
  [DEFAULT_STATUS <status>]   # of codes without one
  [STATUS first]              # of 404/500 takes 404
  [DUPLICATES first|join]     # of rows with one code and other texts takes the first, or joins the texts
  [CODE_SPACES remove|underscore]  # of codes with blanks, such as Not Found, makes NotFound or Not_Found
  [CATEGORY <name>]           # the name of its std::error_category; without it what all codes begin with
  [RETRY_PATTERN <regex>]     # matches handling texts that advise to try again, instead of "^Try again"
  [SUPPORT_PATTERN <regex>])  # matches what names support in one, instead of "[Cc]ontact technical support\\."

Writes the headers while CMake configures, and again before a build where the table or the names have changed. Every fault
in them is reported as file:line:column, and ends the configuration.
]]
function(add_error_catalog target)
  set(options TABLE FORMAT NAMESPACE NAMES DEFAULT_STATUS STATUS DUPLICATES CODE_SPACES CATEGORY
    RETRY_PATTERN SUPPORT_PATTERN)
  cmake_parse_arguments(PARSE_ARGV 1 arg "" "${options}" COLUMNS)
  foreach(word IN LISTS arg_UNPARSED_ARGUMENTS)
    message(FATAL_ERROR "add_error_catalog(${target}): unknown option ${word}")
  endforeach()
  foreach(option IN ITEMS TABLE NAMESPACE)
    if(NOT DEFINED arg_${option})
      message(FATAL_ERROR "add_error_catalog(${target}): ${option} is missing")
    endif()
  endforeach()
  # The headers of a namespace, and their include guards, are of one catalog.
  set(call "add_error_catalog(${target}) in ${CMAKE_CURRENT_LIST_FILE}")
  get_property(other GLOBAL PROPERTY "error_catalog_of_${arg_NAMESPACE}")
  if(NOT "${other}" STREQUAL "")
    message(FATAL_ERROR "add_error_catalog(${target}): NAMESPACE ${arg_NAMESPACE} is taken by ${other} (choose another)")
  endif()
  set_property(GLOBAL PROPERTY "error_catalog_of_${arg_NAMESPACE}" "${call}")

  string(REGEX REPLACE "\\[[^][;]*\\]" "" unpaired "${arg_TABLE} ${arg_NAMES}")
  if(unpaired MATCHES "[][;]")
    message(FATAL_ERROR "add_error_catalog(${target}): TABLE and NAMES must not have a ; or a lone bracket "
      "(CMake cannot watch such a file; rename it)")
  endif()

  set(output "${CMAKE_CURRENT_BINARY_DIR}/include")
  set(headers errc.hpp catalog.hpp error_code.hpp fmt.hpp format.hpp)
  string(REPLACE "::" "/" folder "${arg_NAMESPACE}")
  list(TRANSFORM headers PREPEND "${output}/${folder}/")
  execute_process(  # not by a list: a bracket without its partner would join its elements
    COMMAND "${CMAKE_COMMAND}" "-DTABLE=${arg_TABLE}" "-DFORMAT=${arg_FORMAT}" "-DNAMESPACE=${arg_NAMESPACE}"
      "-DNAMES=${arg_NAMES}" "-DCOLUMNS=${arg_COLUMNS}" "-DDEFAULT_STATUS=${arg_DEFAULT_STATUS}"
      "-DSTATUS=${arg_STATUS}" "-DDUPLICATES=${arg_DUPLICATES}" "-DCODE_SPACES=${arg_CODE_SPACES}"
      "-DCATEGORY=${arg_CATEGORY}"
      "-DRETRY_PATTERN=${arg_RETRY_PATTERN}" "-DSUPPORT_PATTERN=${arg_SUPPORT_PATTERN}" "-DOUTPUT=${output}"
      -P "${CMAKE_CURRENT_FUNCTION_LIST_DIR}/generate.cmake"
    WORKING_DIRECTORY "${CMAKE_CURRENT_SOURCE_DIR}"  # so that faults name the files as the caller does
    RESULT_VARIABLE result
    OUTPUT_VARIABLE said
    ERROR_VARIABLE faults)
  if(NOT faults STREQUAL "")
    # The script's last words are said again, with the place of the call, below.
    string(REGEX REPLACE "CMake Error at [^\n]*\n  no header was written [^\n]*\n*" "" faults "${faults}")
    string(STRIP "${faults}" faults)
    message(NOTICE "${faults}")
  endif()
  if(NOT result EQUAL 0)
    message(FATAL_ERROR "add_error_catalog(${target}): no header was written, see above")
  endif()

  # A header that was deleted or edited comes back, too.
  string(REGEX REPLACE "([][*?])" "[\\1]" here "${CMAKE_CURRENT_FUNCTION_LIST_DIR}")
  file(GLOB_RECURSE scripts "${here}/*.cmake" "${here}/*.in")
  string(REGEX MATCHALL "also reads [^\n]*" other_files "${said}")
  list(TRANSFORM other_files REPLACE "^also.reads." "")
  foreach(file IN LISTS headers scripts arg_TABLE arg_NAMES other_files)
    get_filename_component(file "${file}" ABSOLUTE)
    set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS "${file}")
  endforeach()

  add_library(${target} INTERFACE)
  target_link_libraries(${target} INTERFACE error_catalog::error_catalog)
  target_sources(${target} INTERFACE FILE_SET HEADERS BASE_DIRS "${output}" FILES ${headers})
  list(GET headers 0 errc)
  error_catalog_set_properties(${target} "${arg_NAMESPACE}" "${errc}")
endfunction()

# error_catalog_set_properties(<target> <namespace> <errc.hpp>): sets what add_error_catalog_tool() asks for, also of an installed
# catalog: its namespace, and as an example a code and its name.
function(error_catalog_set_properties target namespace errc)
  file(READ "${errc}" text)
  string(REGEX MATCH "\\(([^ \n]+), HTTP [0-9]+\\)\n  ([a-z0-9_]+) = " example "${text}")
  set_target_properties(${target} PROPERTIES
    ERROR_CATALOG_NAMESPACE "${namespace}"
    ERROR_CATALOG_EXAMPLE "${CMAKE_MATCH_1};${CMAKE_MATCH_2}"
    EXPORT_PROPERTIES "ERROR_CATALOG_NAMESPACE;ERROR_CATALOG_EXAMPLE")
endfunction()
