# SPDX-License-Identifier: Apache-2.0
# Checks that whatever stands in a table comes through the templates as it is.
include("${CMAKE_CURRENT_LIST_DIR}/run.cmake")

set(text [==[@message@ @name_2@ ${rows} $ENV{HOME} ; [a] ] [ -- :: "q" \ \n //{listed //} #cmakedefine x (OFF) PARENT_SCOPE]==])
string(REPLACE "\"" "\"\"" quoted "${text}")
file(WRITE "${DIRECTORY}/a.csv" "Error Code,Status Code,Error Message\nA.1,404,\"${quoted}\"\n")
run(0 "" -DTABLE=a.csv -DNAMESPACE=values "-DOUTPUT=${output}")
string(REPLACE "\\" "\\\\" literal "${text}")
string(REPLACE "\"" "\\\"" literal "${literal}")
string(REGEX REPLACE "([@$#\"\\]|--|::)" "\\\\\\1" comment "${text}")
file(READ "${output}/values/catalog.hpp" catalog)
file(READ "${output}/values/errc.hpp" errc)
string(FIND "${catalog}" "\\0${literal}\\0" literal_at)
string(FIND "${errc}" "  /// ${comment} (A.1, HTTP 404)\n" comment_at)
if(literal_at EQUAL -1 OR comment_at EQUAL -1)
  message(FATAL_ERROR "not ${literal} or ${comment}:\n${catalog}${errc}")
endif()
