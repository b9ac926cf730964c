# SPDX-License-Identifier: Apache-2.0
# Inline markup of reStructuredText, by the recognition rules of its specification ("Inline markup recognition rules").

include("${CMAKE_CURRENT_LIST_DIR}/unicode.cmake")
include("${CMAKE_CURRENT_LIST_DIR}/rst_references.cmake")

# What markup may stand beside: blanks, punctuation and, at the right side, brackets.
byte_pattern(markup_beside "[ '/:-]" "${quote}" ${unicode_beside_markup})
byte_pattern(markup_before "^" "[(<{]" "${byte_2}" ${unicode_before_markup} "${markup_beside}")
byte_pattern(markup_after "[)>}.,!?]" "${byte_1}" "${byte_3}" "${escape}" ${unicode_after_markup} "${markup_beside}")

# What starts it, with what must stand around the start, and what ends it after such a start. Nothing starts between a
# pair of quotes or brackets, and nothing ends where it starts.
byte_pattern(markup_quoted "' '" "\\( \\)" "< >" "{ }" "${byte_2} ${byte_3}" "${quote} ${quote}" ${unicode_pairs})
set(markup_quoted "^(${markup_quoted})")
set(markup_role ":[A-Za-z0-9]+([-_.+:][A-Za-z0-9]+)*:")
string(CONCAT markup_docutils_roles  # which know of no link in their text
  "abbreviation|ab|acronym|ac|code|emphasis|literal|math|pep|pep-reference|raw|rfc|rfc-reference|strong|subscript|sub|"
  "superscript|sup|title-reference|title|t")
set(markup_start "(${markup_before})((\\*\\*|``|_`)[^ ]|\\*[^ *]|(${markup_role})?`[^ `]|\\|[^ |])")
set("markup_end_*" "(^|[^ ${escape}])(\\*)(${markup_after})")
set("markup_end_**" "(^|[^ ${escape}])(\\*\\*)(${markup_after})")
set("markup_end_``" "(^|[^ ])(``)(${markup_after})")
set("markup_end_`" "(^|[^ ${escape}]|${escape} )(`(${markup_role})?_?_?)(${markup_after})")
set("markup_end__`" "(^|[^ ${escape}])(`)(${markup_after})")
set("markup_end_|" "(^|[^ ${escape}])(\\|_?_?)(${markup_after})")

# The text of an encoded cell: what is marked up becomes its text, an escaped character itself, an escaped blank
# nothing. What refers to something that the file has not, and markup that is not closed, stay as they are written.
function(plain_text out text)
  string(REGEX REPLACE "${backslash}(.?)" "${escape}\\1" rest "${text}")
  string(APPEND rest "${escape}")  # so that a pattern need not ask for the end of the text
  set(plain "")
  set(segment "")  # between markup
  while(rest MATCHES "${markup_start}")
    set(found "${CMAKE_MATCH_0}")
    set(outside "${CMAKE_MATCH_1}")
    set(opening "${CMAKE_MATCH_2}")
    string(REGEX MATCH ".$" inside "${opening}")
    string(REGEX REPLACE ".$" "" opening "${opening}")
    split_around(head rest "${rest}" "${found}")
    string(APPEND segment "${head}${outside}")
    string(PREPEND rest "${inside}")

    string(REGEX REPLACE "^:.*:" "" kind "${opening}")
    set(last "")  # character of the content
    if(opening MATCHES "^:" OR NOT "${outside} ${rest}" MATCHES "${markup_quoted}")
      if(rest MATCHES "${markup_end_${kind}}")
        set(last "${CMAKE_MATCH_1}")
      endif()
    endif()
    if(last STREQUAL "")
      resolve(segment "${segment}")
      string(APPEND plain "${segment}${opening}")
      set(segment "")
      continue()
    endif()
    set(closing "${CMAKE_MATCH_2}")
    set(outside "${CMAKE_MATCH_${CMAKE_MATCH_COUNT}}")
    split_around(content rest "${rest}" "${CMAKE_MATCH_0}")
    string(APPEND content "${last}")
    string(PREPEND rest "${outside}")
    if(kind STREQUAL "|")
      string(REGEX REPLACE "${escape} ?" "" name "${content}")
      string(REPLACE "${escape}" "${backslash}" content "${opening}${content}${closing}")
      if(closing MATCHES "_")
        substitute_link(content "${name}" "${closing}" "${content}")
      else()
        substitute(content "${name}" "${content}")
      endif()
    elseif("${opening}${closing}" MATCHES "^:.*``.|:_+$")  # two roles, or a role and a link, are none
      string(REPLACE "${escape}" "${backslash}" content "${opening}${content}${closing}")
    elseif(kind STREQUAL "``")
      string(REPLACE "${escape}" "${backslash}" content "${content}")
    elseif("${opening}${closing}" MATCHES ":(${markup_docutils_roles}):")
      set(role ${CMAKE_MATCH_1})
      if(role MATCHES "code|math|raw")
        string(REPLACE "${escape}" "${backslash}" content "${content}")
      elseif(role MATCHES "^(pep|rfc)")
        string(TOUPPER "${CMAKE_MATCH_1} " before)
        string(PREPEND content "${before}")
      endif()
    elseif("${opening}${closing}" MATCHES "^:|``.")  # what it links to is left out
      string(REGEX REPLACE "^<([^<>]+)>$" "\\1" content "${content}")
      string(REGEX REPLACE "^(.*[^ ]) +<[^<>]+>$" "\\1" content "${content}")
    endif()
    resolve(segment "${segment}")
    string(APPEND plain "${segment}${content}")
    set(segment "")
  endwhile()
  resolve(rest "${segment}${rest}")
  string(APPEND plain "${rest}")
  string(REGEX REPLACE "${escape} ?" "" plain "${plain}")
  encode(plain "${plain}")
  set(${out} "${plain}" PARENT_SCOPE)
endfunction()

# What stands before and after the first place where a text is found in another.
function(split_around head tail text found)
  string(FIND "${text}" "${found}" position)
  string(SUBSTRING "${text}" 0 ${position} before)
  string(LENGTH "${found}" length)
  math(EXPR position "${position} + ${length}")
  string(SUBSTRING "${text}" ${position} -1 after)
  set(${head} "${before}" PARENT_SCOPE)
  set(${tail} "${after}" PARENT_SCOPE)
endfunction()
