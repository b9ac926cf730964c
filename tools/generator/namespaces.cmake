# SPDX-License-Identifier: Apache-2.0
# Which names a namespace can have, and what is made of the name of a namespace.

include("${CMAKE_CURRENT_LIST_DIR}/global_names.cmake")

set(reserved_words ${keywords} ${system_macros} ${windows_macros})
list(REMOVE_DUPLICATES reserved_words)
foreach(word IN LISTS reserved_words)
  set(is_reserved_${word} TRUE)
endforeach()

# check_namespace(<namespace>): reports a name that no namespace can have. It may be nested, as acme::rental: of its names only
# the first is global.
function(check_namespace namespace)
  set(word "[A-Za-z](_?[A-Za-z0-9])*_?")
  if(NOT namespace MATCHES "^${word}(::${word})*$")
    fault("NAMESPACE" "\"${namespace}\" cannot be the name of a namespace (write letters, digits and single _, and :: between names, such as acme::rental)")
    return()
  endif()
  string(REPLACE "::" ";" names "${namespace}")
  list(GET names 0 first)
  foreach(name IN LISTS names)
    if(DEFINED is_reserved_${name})
      fault("NAMESPACE" "${name} is a C++ keyword or a macro of a system header (choose another)")
    elseif(name MATCHES "^(std|error_catalog)$")
      fault("NAMESPACE" "${name} is the namespace of a library that the headers use (choose another)")
    endif()
  endforeach()
  if(first MATCHES "^(std[0-9]+|posix)$")
    fault("NAMESPACE" "${first} is reserved by the C++ standard (choose another)")
  elseif(first IN_LIST global_names AND NOT DEFINED is_reserved_${first})
    fault("NAMESPACE" "${first} is a global name of the C library or of POSIX (choose another, or nest it: acme::${first})")
  endif()
endfunction()

# folder_of(<out> <namespace>): gives the folder of a namespace's headers: acme/rental of acme::rental.
function(folder_of out namespace)
  string(REPLACE "::" "/" folder "${namespace}")
  set(${out} "${folder}" PARENT_SCOPE)
endfunction()

# guard_of(<out> <namespace>): gives what the include guards of a namespace's headers end in. As compilers mangle names, it
# has the length of each before it: so no two namespaces have the same, neither acme_rental and acme::rental nor Rental and
# rental.
function(guard_of out namespace)
  set(guard "")
  string(REPLACE "::" ";" names "${namespace}")
  foreach(name IN LISTS names)
    string(LENGTH "${name}" length)
    string(APPEND guard "${length}${name}")
  endforeach()
  set(${out} "${guard}" PARENT_SCOPE)
endfunction()
