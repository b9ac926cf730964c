# SPDX-License-Identifier: Apache-2.0
# The options of the generator, which ErrorCatalog.cmake explains. Each is a variable of that name.

# The options for how a table is read.
set(table_options FORMAT NAMES COLUMNS DEFAULT_STATUS STATUS DUPLICATES CODE_SPACES RETRY_PATTERN SUPPORT_PATTERN)

# complete_options(<missing> <option>...): gives the message if one of these options is missing, or "", and gives defaults to
# the other options.
function(complete_options missing)
  set(${missing} "" PARENT_SCOPE)
  foreach(option IN LISTS ARGN)
    if("${${option}}" STREQUAL "")
      set(${missing} "${option} is missing (give -D ${option}=<value>)" PARENT_SCOPE)
    endif()
  endforeach()
  foreach(option IN LISTS table_options ITEMS CATEGORY)
    if(NOT DEFINED ${option})
      set(${option} "" PARENT_SCOPE)
    endif()
  endforeach()
endfunction()

# check_output(): reports what is wrong with the options for the place of the headers.
function(check_output)
  check_namespace("${NAMESPACE}")
  folder_of(folder "${NAMESPACE}")
  get_filename_component(place "${OUTPUT}/${folder}" ABSOLUTE)
  while(NOT EXISTS "${place}" AND place MATCHES "/.*/")
    get_filename_component(place "${place}" DIRECTORY)
  endwhile()
  if(EXISTS "${place}" AND NOT IS_DIRECTORY "${place}")
    fault("OUTPUT" "${place} is a file (name a directory)")
  endif()
endfunction()

# check_options(): reports invalid values of the other options. COLUMNS and FORMAT are checked where they are used.
function(check_options)
  if(NOT CATEGORY MATCHES "^[A-Za-z0-9_.-]*$")
    fault("CATEGORY" "\"${CATEGORY}\" cannot be the name of a category (letters, digits and _ . - can)")
  endif()
  if(NOT DEFAULT_STATUS MATCHES "^([1-5][0-9][0-9])?$")
    fault("DEFAULT_STATUS" "bad status \"${DEFAULT_STATUS}\" (an HTTP status code is a number from 100 to 599)")
  endif()
  check_word(STATUS first)
  check_word(DUPLICATES first join)
  check_word(CODE_SPACES remove underscore)
endfunction()

# check_word(<option> <word>...): reports an option that is set, but to none of these words.
function(check_word option)
  if(NOT "${${option}}" IN_LIST ARGN AND NOT "${${option}}" STREQUAL "")
    list(JOIN ARGN " or " words)
    fault("${option}" "\"${${option}}\" is not valid (use ${words})")
  endif()
endfunction()
