# SPDX-License-Identifier: Apache-2.0
# A perfect hash: a function from keys to slots of an array that gives each key a slot of its own, so that a look-up is one probe.
#
# The technique is displacement of overlapping pages ("hash and displace"): the first-fit-decreasing row displacement of Tarjan
# and Yao, "Storing a sparse table", CACM 22 (1979), over the multiply-shift hash of Dietzfelbinger, Hagerup, Katajainen and
# Penttonen, "A reliable randomized algorithm for the closest-pair problem", J. Algorithms 25 (1997). A key of 32 bits is
# multiplied by an odd factor, modulo 2^32. The top bits of the product are the place of the key, and the top bits of the
# place name its page. The pages are laid over one another in the slots, the fullest first, each displaced by the least
# distance at which none of its keys falls on a slot that is taken. Construction cannot fail. It draws factors until one gives
# every key a place of its own: with as many places as there are pairs of keys, at least half of all odd factors do; after eight
# draws the number of places grows; and with 2^32 places every odd factor does, because it is one-to-one. Every page fits after
# the last slot that is taken. The draws are those of a fixed sequence: the same keys give the same hash.

# perfect_hash(<hash> <keys>): takes a list of distinct numbers below 2^32. Gives
#   <hash>_multiplier   the factor
#   <hash>_page_shift   key * factor, modulo 2^32, shifted right by it is the page of a key
#   <hash>_place_shift  and by this the place of the key
#   <hash>_pages        for each page the distance from a place to its slot, modulo 2^32, hexadecimal
#   <hash>_slots        for each slot the number of the key in the list, from 0x1 on, or nothing, up to the last slot that the
#                       product of any number leads to
function(perfect_hash hash keys)
  list(LENGTH keys size)
  math(EXPR wanted "5 * ${size} / 16 - 1")
  bits_for(page_bits last_page ${wanted})
  draw_places("${keys}" ${page_bits})
  math(EXPR page_size_bits "${place_bits} - ${page_bits}")
  math(EXPR page_size "1 << ${page_size_bits}")

  # places_P are the places on the page P, and number_L is the number of the key with the place L; pages_N are the pages with N
  # places.
  sequence(numbers 1 ${size} HEXADECIMAL)
  foreach(place number IN ZIP_LISTS places numbers)
    math(EXPR page "${place} >> ${page_size_bits}")
    list(APPEND places_${page} ${place})
    set(number_${place} ${number})
  endforeach()
  set(counts "")
  foreach(page RANGE ${last_page})
    if(DEFINED places_${page})
      list(LENGTH places_${page} count)
      list(APPEND counts ${count})
      list(APPEND pages_${count} ${page})
    else()
      math(EXPR page_${page} "-(${page} << ${page_size_bits}) & 0xFFFFFFFF" OUTPUT_FORMAT HEXADECIMAL)
    endif()
  endforeach()
  list(REMOVE_DUPLICATES counts)
  list(SORT counts COMPARE NATURAL ORDER DESCENDING)

  set(farthest 0)
  foreach(count IN LISTS counts)
    foreach(page IN LISTS pages_${count})
      list(POP_FRONT places_${page} place)
      math(EXPR begin "${place} % ${page_size}")
      find_slot(slot ${begin} ${place} "${places_${page}}")
      set(slot_${slot} ${number_${place}})
      foreach(other IN LISTS places_${page})
        math(EXPR other_slot "${slot} + ${other} - ${place}")
        set(slot_${other_slot} ${number_${other}})
      endforeach()
      math(EXPR page_${page} "${slot} - ${place} & 0xFFFFFFFF" OUTPUT_FORMAT HEXADECIMAL)
      math(EXPR displacement "${slot} - ${begin}")
      if(displacement GREATER farthest)
        set(farthest ${displacement})
      endif()
    endforeach()
  endforeach()

  math(EXPR last_slot "${farthest} + ${page_size} - 1")
  sequence(numbers 0 ${last_slot})
  values(slots slot "${numbers}")
  sequence(numbers 0 ${last_page})
  values(pages page "${numbers}")
  math(EXPR page_shift "32 - ${page_bits}")
  math(EXPR place_shift "32 - ${place_bits}")
  foreach(part IN ITEMS multiplier page_shift place_shift pages slots)
    set(${hash}_${part} "${${part}}" PARENT_SCOPE)
  endforeach()
endfunction()

# find_slot(<slot> <first> <place> <others>): gives the first slot from a given one on for a place, so that it and the slots as
# far from it as the other places are from the place are free. Reads slot_S, which is defined where the slot S is taken.
function(find_slot out first place others)
  set(other_slot free)
  while(TRUE)
    math(EXPR last "${first} + 15")
    foreach(slot RANGE ${first} ${last})
      if(NOT DEFINED slot_${slot})
        foreach(other IN LISTS others)
          math(EXPR other_slot "${slot} + ${other} - ${place}")
          if(DEFINED slot_${other_slot})
            break()
          endif()
        endforeach()
        if(NOT DEFINED slot_${other_slot})
          set(${out} ${slot} PARENT_SCOPE)
          return()
        endif()
      endif()
    endforeach()
    math(EXPR first "${last} + 1")
  endwhile()
endfunction()

# draw_places(<keys> <page_bits>): gives multiplier, a factor, places, the place that each key has by it, no two the same, and
# place_bits, how many bits the places have.
function(draw_places keys page_bits)
  list(LENGTH keys size)
  set(random 1)
  set(draws 0)
  set(different 0)
  while(NOT different EQUAL size)
    math(EXPR place_bits "2 * ${page_bits} + 2 + ${draws} / 8")
    if(place_bits GREATER 32)
      set(place_bits 32)
    endif()
    math(EXPR draws "${draws} + 1")
    math(EXPR shift "32 - ${place_bits}")
    math(EXPR mask "(1 << ${place_bits}) - 1")
    math(EXPR random "(${random} * 1103515245 + 12345) & 0x7FFFFFFF")
    math(EXPR multiplier "${random} | 1")
    set_property(GLOBAL PROPERTY places "")
    foreach(key IN LISTS keys)
      math(EXPR place "${key} * ${multiplier} >> ${shift} & ${mask}")
      set_property(GLOBAL APPEND PROPERTY places ${place})
    endforeach()
    get_property(places GLOBAL PROPERTY places)
    set(unique "${places}")
    list(REMOVE_DUPLICATES unique)
    list(LENGTH unique different)
  endwhile()
  return(PROPAGATE multiplier places place_bits)
endfunction()
