# SPDX-License-Identifier: Apache-2.0
# Runs DOXYGEN with the settings DOXYFILE: it must have nothing to say of the headers, each header and namespace must have a
# sentence, and include/README.md must name every public class, function, variable and enum that it finds. XML is where it
# writes them.
cmake_minimum_required(VERSION 3.25)
get_filename_component(root "${CMAKE_CURRENT_LIST_DIR}/../.." ABSOLUTE)
file(REMOVE_RECURSE "${XML}")
execute_process(COMMAND "${DOXYGEN}" "${DOXYFILE}" WORKING_DIRECTORY "${root}" COMMAND_ERROR_IS_FATAL ANY)

# check_name(<name>): as a word.
file(READ "${root}/include/README.md" readme)
set(faults "")
set(names "")
function(check_name name)
  if(NOT name IN_LIST names AND NOT readme MATCHES "[^a-z_]${name}[^a-z_]")
    set(faults "${faults}include/README.md does not name ${name}\n" PARENT_SCOPE)
  endif()
  set(names ${names} ${name} PARENT_SCOPE)
endfunction()

file(GLOB files "${XML}/class*.xml" "${XML}/struct*.xml" "${XML}/namespace*.xml" "${XML}/*_8hpp.xml")
list(FILTER files EXCLUDE REGEX "/(structstd|structfmt|namespacestd|namespacefmt|namespaces_8hpp)")
foreach(file IN LISTS files)
  file(READ "${file}" text)
  string(REGEX REPLACE "[][;]" " " text "${text}")
  if(file MATCHES "/namespace|_8hpp" AND text MATCHES
      "<briefdescription>[ \n]*</briefdescription>[ \n]*<detaileddescription>[ \n]*</detaileddescription>[ \n]*<(programlisting|location)")
    string(APPEND faults "${file}: no sentence says what it is\n")
  endif()
  if(file MATCHES "/(class|struct)" AND text MATCHES "<compoundname>[^<]*::([a-z_]+)")
    check_name(${CMAKE_MATCH_1})
  endif()
  string(REPLACE "<memberdef " ";" members "${text}")
  list(FILTER members INCLUDE REGEX "^kind=\"(function|variable|enum|define)\" [^>]* prot=\"public\"")
  foreach(member IN LISTS members)
    string(REGEX MATCH "<name>([^<]*)</name>" name "${member}")
    set(name "${CMAKE_MATCH_1}")
    if(name MATCHES "^[a-zA-Z_]+$")  # no operator
      check_name(${name})
    endif()
  endforeach()
endforeach()

list(REMOVE_DUPLICATES names)
list(LENGTH names count)
if(count LESS 50)
  string(APPEND faults "only ${count} names were found: ${names}\n")
endif()
if(NOT faults STREQUAL "")
  message(FATAL_ERROR "${faults}")
endif()
