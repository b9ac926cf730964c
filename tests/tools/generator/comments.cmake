# SPDX-License-Identifier: Apache-2.0
# Checks that no text of a table, nor its code, is markup or a command in the comments of errc.hpp: by CLANG, or by DOXYGEN.
include("${CMAKE_CURRENT_LIST_DIR}/run.cmake")

set(table "${CMAKE_CURRENT_LIST_DIR}/comments.csv")
run(0 "" "-DTABLE=${table}" -DNAMESPACE=comments "-DOUTPUT=${output}")
if(DEFINED CLANG)
  foreach(header IN ITEMS errc catalog error_code)
    execute_process(
      COMMAND "${CLANG}" -std=c++17 -x c++ -fsyntax-only -Wdocumentation -Wdocumentation-pedantic -Werror
        -Wno-pragma-once-outside-header "-I${output}" "-I${INCLUDE}" "${output}/comments/${header}.hpp"
      COMMAND_ERROR_IS_FATAL ANY)
  endforeach()
  return()
endif()

file(WRITE "${DIRECTORY}/Doxyfile" "INPUT = include/comments/errc.hpp
QUIET = YES
WARN_AS_ERROR = YES
GENERATE_HTML = NO
GENERATE_LATEX = NO
GENERATE_XML = YES
HAVE_DOT = NO
")
execute_process(COMMAND "${DOXYGEN}" WORKING_DIRECTORY "${DIRECTORY}" COMMAND_ERROR_IS_FATAL ANY)
file(READ "${DIRECTORY}/xml/namespacecomments.xml" xml)
string(REPLACE "&quot;" "\"" xml "${xml}")
foreach(text IN ITEMS
    "The bicycle &lt;id&gt; does not exist. (Doc::0001, HTTP 400)"
    "Write &lt;/p&gt; at the end. (Doc::0002, HTTP 400)"
    "Use #x and Doc#y or #1. (Doc::0003, HTTP 400)"
    "100 %word, %1 and %. (Doc::0004, HTTP 400)"
    "std::string and ::global and Doc::Bar() and foo(). (Doc::0005, HTTP 400)"
    "@param x and \\return y and \\\\ and \\n and @ and @@. (Doc::0006, HTTP 400)"
    "A \"quoted\" text, and one \" alone (Doc::0008, HTTP 400)"
    "`code and ``two and ```three (Doc::0009, HTTP 400)"
    "a -- b --- c | d | e (Doc::0012, HTTP 400)"
    "&lt;!-- a comment (Doc::0017, HTTP 400)"
    "Two lines: &lt;x&gt; @y (Doc::0033, HTTP 400)"
    "\\ (Doc::0029, HTTP 400)")
  string(FIND "${xml}" "<para>${text} </para>" at)
  if(at EQUAL -1)
    message(FATAL_ERROR "doxygen does not read \"${text}\"")
  endif()
endforeach()
