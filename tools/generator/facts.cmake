# SPDX-License-Identifier: Apache-2.0
# What is known of the texts of a row before a program runs, so that it need not search them: error_catalog/detail/text_facts.hpp
# reads it.

# find_facts(<rows>): gives facts, what is known of the texts of each row, two hexadecimal digits of which the first is
#   1  where JSON may have to escape one of them
# and the second
#   1  where the handling says the message
#   2  where only the message says the handling
function(find_facts rows)
  set(plain "${byte_1}${byte_2}${byte_3}${last_letter} -~")
  list(TRANSFORM rows REPLACE "^(.+)$" "@code_\\1@@message_\\1@@description_\\1@@handling_\\1@" OUTPUT_VARIABLE template)
  string(CONFIGURE "${template}" facts @ONLY)
  list(TRANSFORM facts REPLACE "^[${plain}]+$" "0x0")
  list(TRANSFORM facts REPLACE "^.*[^${plain}].*$" "0x1")
  values(messages message "${rows}")
  values(handlings handling "${rows}")
  share_sentences(shared "${messages}" "${handlings}")
  if(shared)
    find_said(facts "${facts}" "${messages}" "${handlings}")
  else()
    list(TRANSFORM facts APPEND 0)
  endif()
  if(NOT facts MATCHES "[12]")
    set(facts 0x00)  # one stands for all: the rest of an array is 0
  endif()
  return(PROPAGATE facts)
endfunction()

# share_sentences(<out> <messages> <handlings>): gives whether any message has a sentence that any handling has. Most tables
# have none, so that their texts need not be searched.
function(share_sentences out messages handlings)
  foreach(texts IN ITEMS messages handlings)
    string(REGEX REPLACE "[.](;|$)" "\\1" ${texts} "${${texts}}")
    string(REGEX REPLACE "[.] ?" ";" ${texts} "${${texts}}")
    list(REMOVE_DUPLICATES ${texts})
    list(LENGTH ${texts} ${texts}_size)
  endforeach()
  set(all "${messages};${handlings}")
  list(REMOVE_DUPLICATES all)
  list(LENGTH all size)
  math(EXPR repeated "${messages_size} + ${handlings_size} - ${size}")
  set(${out} ${repeated} PARENT_SCOPE)
endfunction()

# find_said(<out> <facts> <messages> <handlings>): appends the second digit of the facts of each row. A text says what it has
# between two full stops, or its beginning and its end.
function(find_said out facts messages handlings)
  list(TRANSFORM messages REPLACE "[.]$" "" OUTPUT_VARIABLE said_messages)
  list(TRANSFORM handlings REPLACE "[.]$" "" OUTPUT_VARIABLE said_handlings)
  set_property(GLOBAL PROPERTY facts "")
  foreach(fact message handling said_message said_handling IN ZIP_LISTS facts messages handlings said_messages said_handlings)
    set(said 0)
    string(FIND ". ${handling}." ". ${said_message}." place)
    if(place GREATER -1)
      set(said 1)
    else()
      string(FIND ". ${message}." ". ${said_handling}." place)
      if(place GREATER -1)
        set(said 2)
      endif()
    endif()
    set_property(GLOBAL APPEND PROPERTY facts "${fact}${said}")
  endforeach()
  get_property(facts GLOBAL PROPERTY facts)
  set(${out} "${facts}" PARENT_SCOPE)
endfunction()
