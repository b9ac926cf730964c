# SPDX-License-Identifier: Apache-2.0
# A hash table of texts, for names and for codes that are not one prefix and a number: buckets, each a list of the rows whose
# texts fall into it. A perfect hash would spare a look-up a few comparisons of sizes, but CMake would take longer to make it.

# Odd factors below 2^29, so that math() has no sum or product from 2^63 on.
set(times_f "%4294967296*506952113")
set(times_g "*461845907")

# hash_texts(<index> <texts>): takes the texts of the rows, from the first on, in ASCII and without control characters. Gives
#   <index>_shift   the hash of a text shifted right by it is its bucket
#   <index>_whole   whether the hash is that of all bytes; most often the first and last eight are enough
#   <index>_last    for each bucket the number of its last row, hexadecimal, or nothing
#   <index>_before  for each row, from the unlisted one on, the number of the one before it in its bucket, or nothing
# The hash: eight bytes at a time, as two words a and b, big-endian, the sum grows to sum * f + a * g + b; in a text of eight bytes
# or less, for each byte, to sum * f + byte. At the end comes (sum + size) * f, modulo 2^32. This is hash in
# error_catalog/detail/look_up.hpp.
function(hash_texts index texts)
  list(LENGTH texts size)
  math(EXPR wanted "2 * ${size}")  # fewer buckets would make most lists longer
  bits_for(bits last_bucket ${wanted})
  math(EXPR shift "32 - ${bits}")

  decode(texts "${texts}")
  string(REPLACE ";" "${byte_1}" digits "${texts}")
  string(HEX "${digits}" digits)
  string(REPLACE "01" ";" digits "${digits}")  # no character has 1 for its first digit
  sums_of_ends(heads tails "${digits}")
  set(whole false)
  fill_buckets(last before most)
  if(most GREATER 16)
    set(whole true)
    sums_of_texts(heads "${heads}" "${digits}")
    set(tails "")
    fill_buckets(last before most)
  endif()
  foreach(part IN ITEMS shift whole last before)
    set(${index}_${part} "${${part}}" PARENT_SCOPE)
  endforeach()
endfunction()

# fill_buckets(<last> <before> <most>): gives the last row of each bucket, the row before each row, and how many rows the fullest
# bucket has. Reads texts, heads, tails, size, shift and last_bucket.
function(fill_buckets last before most)
  sequence(numbers 1 ${size} HEXADECIMAL)
  foreach(text head tail number IN ZIP_LISTS texts heads tails numbers)
    string(LENGTH "${text}" text_size)
    math(EXPR bucket "(${head}${tail}+${text_size})${times_f}%4294967296>>${shift}")
    set(before_${number} "${last_${bucket}}")
    set(last_${bucket} ${number})
    set(marks_${bucket} "${marks_${bucket}}x")
  endforeach()
  values(rows_before before "${numbers}")
  sequence(numbers 0 ${last_bucket})
  values(last_rows last "${numbers}")
  values(marks marks "${numbers}")
  list(SORT marks)
  list(GET marks -1 marks)
  string(LENGTH "${marks}" count)
  set(${most} ${count} PARENT_SCOPE)
  set(${last} "${last_rows}" PARENT_SCOPE)
  set(${before} ";${rows_before}" PARENT_SCOPE)
endfunction()

# sums_of_ends(<heads> <tails> <digits>): gives the sum of the first and last eight bytes of each text, in two parts, for math().
# Takes their bytes in hexadecimal.
function(sums_of_ends heads tails digits)
  list(TRANSFORM digits REPLACE "^(........)(........)..+$" "(0x\\1${times_g}+0x\\2)${times_f}" OUTPUT_VARIABLE first)
  list(TRANSFORM digits REPLACE "^..+(........)(........)$" "+0x\\1${times_g}+0x\\2" OUTPUT_VARIABLE last)
  list(FILTER digits EXCLUDE REGEX "^..................")
  if(NOT digits STREQUAL "")  # there are texts of eight bytes or less
    list(TRANSFORM last REPLACE "^[0-9a-f]+$" "")
    set(bytes "")
    set(sum 0)
    foreach(byte RANGE 1 8)
      string(APPEND bytes "(..)")
      set(sum "(${sum}${times_f}+0x\\${byte})")
      list(TRANSFORM first REPLACE "^${bytes}$" "${sum}")
    endforeach()
  endif()
  set(${heads} "${first}" PARENT_SCOPE)
  set(${tails} "${last}" PARENT_SCOPE)
endfunction()

# sums_of_texts(<out> <heads> <digits>): gives the sum of all bytes of each text, eight at a time and then the last eight. Takes the
# bytes in hexadecimal, and the heads of sums_of_ends, which are the sums of texts of eight bytes or less.
function(sums_of_texts out heads digits)
  set_property(GLOBAL PROPERTY sums "")
  foreach(head text IN ZIP_LISTS heads digits)
    string(REGEX MATCH "................$" end "${text}")
    string(REGEX REPLACE "..$" "" begin "${text}")
    string(REGEX MATCHALL "................" pieces "${begin}")
    if(NOT pieces STREQUAL "")
      set(head 0)
      foreach(piece IN LISTS pieces ITEMS ${end})
        string(REGEX REPLACE "(........)(........)" "0x\\1${times_g}+0x\\2" words "${piece}")
        math(EXPR head "${head}${times_f}+${words}")
      endforeach()
    endif()
    set_property(GLOBAL APPEND PROPERTY sums "${head}")
  endforeach()
  get_property(sums GLOBAL PROPERTY sums)
  set(${out} "${sums}" PARENT_SCOPE)
endfunction()
