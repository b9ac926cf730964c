# SPDX-License-Identifier: Apache-2.0
# Checks what generate.cmake says where an option, or the file that it names, is wrong.
include("${CMAKE_CURRENT_LIST_DIR}/run.cmake")

set(table "${CMAKE_CURRENT_LIST_DIR}/one_row.rst")
file(WRITE "${DIRECTORY}/empty.rst" "")

run(1 "TABLE is missing (give -D TABLE=<value>)\n" -DNAMESPACE=vault "-DOUTPUT=${output}")
run(1 "NAMESPACE is missing (give -D NAMESPACE=<value>)\n" "-DTABLE=${table}" "-DOUTPUT=${output}")
run(1 "OUTPUT is missing (give -D OUTPUT=<value>)\n" "-DTABLE=${table}" -DNAMESPACE=vault)

expect_faults("missing.rst: error: no such file\n" -DTABLE=missing.rst -DNAMESPACE=vault)
expect_faults("${DIRECTORY}: error: a directory (name a file in it)\n" "-DTABLE=${DIRECTORY}" -DNAMESPACE=vault)
expect_faults("empty.rst: error: no table of error codes (a grid or simple table, a list-table or a csv-table with a column Error Code)\n"
  -DTABLE=empty.rst -DNAMESPACE=vault)
expect_faults("missing.names: error: no such file\n" "-DTABLE=${table}" -DNAMES=missing.names -DNAMESPACE=vault)
expect_faults("${DIRECTORY}: error: a directory (name a file in it)\n"
  "-DTABLE=${table}" "-DNAMES=${DIRECTORY}" -DNAMESPACE=vault)

# Names of namespaces. What is global in C or POSIX can be nested, and so can what begins as it does.
foreach(name IN ITEMS 4x _x a-b a:b a:::b :: ::a a:: "a b" a__b "a\\\;b" a::4x a::_x a::b__c)
  string(REPLACE "\\\;" ";" shown "${name}")
  expect_faults("NAMESPACE: error: \"${shown}\" cannot be the name of a namespace (write letters, digits and single _, and :: between names, such as acme::rental)\n"
    "-DTABLE=${table}" "-DNAMESPACE=${name}")
endforeach()
foreach(name IN ITEMS class errno basename hyper exception_code unix)
  foreach(namespace IN ITEMS ${name} ${name}::a a::${name} a::${name}::b)
    expect_faults("NAMESPACE: error: ${name} is a C++ keyword or a macro of a system header (choose another)\n"
      "-DTABLE=${table}" "-DNAMESPACE=${namespace}")
  endforeach()
endforeach()
foreach(namespace IN ITEMS std std::a a::std error_catalog a::error_catalog)
  string(REGEX MATCH "std|error_catalog" name "${namespace}")
  expect_faults("NAMESPACE: error: ${name} is the namespace of a library that the headers use (choose another)\n"
    "-DTABLE=${table}" "-DNAMESPACE=${namespace}")
endforeach()
foreach(name IN ITEMS std2 posix)
  expect_faults("NAMESPACE: error: ${name} is reserved by the C++ standard (choose another)\n"
    "-DTABLE=${table}" "-DNAMESPACE=${name}")
endforeach()
foreach(name IN ITEMS system index select random remove exit div abs log time signal tm group stat FILE gets strcpy_s
    pthread_create dbm_open posix_trace_open u_int strfry system::acme)
  string(REGEX REPLACE "::.*" "" first "${name}")
  expect_faults("NAMESPACE: error: ${first} is a global name of the C library or of POSIX (choose another, or nest it: acme::${first})\n"
    "-DTABLE=${table}" "-DNAMESPACE=${name}")
endforeach()

# No two namespaces have the same folder or include guards.
set(all_guards "")
foreach(namespace IN ITEMS systems acme::system acme::std2 acme::Rental_::x2 a_ acme_rental acme::rental Acme::rental
    a_b::c a::b_c a::b::c a_b_c a::bc ab::c a1::b rental rental2 rental2::x)
  string(REPLACE "::" "/" folder "${namespace}")
  run(0 "" "-DTABLE=${table}" "-DNAMESPACE=${namespace}" "-DOUTPUT=${output}")
  foreach(header IN ITEMS errc catalog error_code)
    file(READ "${output}/${folder}/${header}.hpp" text)
    string(REGEX MATCH "\n#ifndef ([A-Za-z0-9_]+)\n#define ([A-Za-z0-9_]+)\n" lines "${text}")
    set(guard "${CMAKE_MATCH_1}")
    if(NOT guard STREQUAL CMAKE_MATCH_2 OR NOT guard MATCHES "^[A-Z]" OR guard MATCHES "__" OR guard IN_LIST all_guards)
      message(FATAL_ERROR "${folder}/${header}.hpp has the guard \"${guard}\"")
    endif()
    list(APPEND all_guards ${guard})
  endforeach()
  file(REMOVE_RECURSE "${output}")
endforeach()

# Names of enumerators that Windows headers define.
file(WRITE "${DIRECTORY}/tor.csv" "Status Code,Error Code,Error Message\n404,Tor.1,Fort.\n")
foreach(name IN ITEMS abnormal_termination exception_code exception_info hyper small near far interface pascal cdecl min
    max popen uuid_t s_addr grp1)
  file(WRITE "${DIRECTORY}/tor.names" "Tor.1 ${name}\n")
  expect_faults("tor.names:1:1: error: name ${name} is a C++ keyword or a macro of a system header (choose another)\n"
    -DTABLE=tor.csv -DNAMES=tor.names -DNAMESPACE=tor)
endforeach()

expect_faults("CATEGORY: error: \"a b\" cannot be the name of a category (letters, digits and _ . - can)\n"
  "-DTABLE=${table}" -DNAMESPACE=vault "-DCATEGORY=a b")

# A directory that is missing is made; one that cannot be is an error.
run(0 "" "-DTABLE=${table}" -DNAMESPACE=vault "-DOUTPUT=${DIRECTORY}/not/yet/there")
if(NOT EXISTS "${DIRECTORY}/not/yet/there/vault/catalog.hpp")
  message(FATAL_ERROR "not/yet/there is not made")
endif()
foreach(below IN ITEMS "" /below /far/below)
  run(1 "OUTPUT: error: ${DIRECTORY}/empty.rst is a file (name a directory)\nno header was written (errors: 1)\n"
    "-DTABLE=${table}" -DNAMESPACE=vault "-DOUTPUT=empty.rst${below}")
endforeach()
