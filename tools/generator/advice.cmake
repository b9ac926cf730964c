# SPDX-License-Identifier: Apache-2.0
# What a program should do about an error: the advice in a handling text.

# advise_rows(): gives advice_R for each row R, a number of error_catalog::action. Reads rows and handling_R, and the options
# RETRY_PATTERN and SUPPORT_PATTERN.
function(advise_rows)
  foreach(row IN LISTS rows)
    if(NOT DEFINED "advice_of_${handling_${row}}")
      advice_of(advice "${handling_${row}}")
      set("advice_of_${handling_${row}}" ${advice})
    endif()
    set(advice_${row} ${advice_of_${handling_${row}}} PARENT_SCOPE)
  endforeach()
endfunction()

# advice_of(<out> <handling>): gives the advice in an encoded text. Reads the two options.
function(advice_of out handling)
  decode(handling "${handling}")
  set(support "")
  if(handling MATCHES "${SUPPORT_PATTERN}")
    set(support "${CMAKE_MATCH_0}")
  endif()
  set(advice 0)
  if(handling MATCHES "${RETRY_PATTERN}")
    set(advice 1)
    if(NOT support STREQUAL "")
      set(advice 2)
    endif()
  elseif(NOT support STREQUAL "" AND support STREQUAL handling)
    set(advice 3)
  endif()
  set(${out} ${advice} PARENT_SCOPE)
endfunction()
