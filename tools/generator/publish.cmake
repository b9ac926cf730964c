# SPDX-License-Identifier: Apache-2.0
# Puts the headers where they belong.

# publish(<directory> <header>...): writes each header <directory>/<header>.hpp whose text is not the one in <header>_hpp. All
# of them are written before the first is replaced; one that is right stays as it is, and needs no place to write to.
function(publish directory)
  set(right TRUE)
  foreach(header IN LISTS ARGN)
    has_text(same "${directory}/${header}.hpp" "${${header}_hpp}")
    if(NOT same OR EXISTS "${directory}/${header}.hpp.new")
      set(right FALSE)
    endif()
  endforeach()
  if(right)
    return()
  endif()

  file(LOCK "${directory}/.lock" GUARD FUNCTION)
  set(changed "")
  foreach(header IN LISTS ARGN)
    set(file "${directory}/${header}.hpp")
    file(REMOVE "${file}.new")  # of a run that was killed
    has_text(same "${file}" "${${header}_hpp}")
    if(NOT same)
      list(APPEND changed ${header})
      file(WRITE "${file}.new" "${${header}_hpp}")
      # file(WRITE) does not notice where a disk is too full for the last bytes.
      has_text(whole "${file}.new" "${${header}_hpp}")
      if(NOT whole)
        fault("${file}.new" "not all of it could be written (is the disk full?)")
        return()
      endif()
    endif()
  endforeach()
  foreach(header IN LISTS changed)
    file(RENAME "${directory}/${header}.hpp.new" "${directory}/${header}.hpp")
  endforeach()
endfunction()

# has_text(<same> <file> <text>): gives whether a file has a text and nothing else, whatever line ends the system writes.
function(has_text same file text)
  set(found "")
  if(EXISTS "${file}")
    file(READ "${file}" found)
  endif()
  string(COMPARE EQUAL "${found}" "${text}" result)
  set(${same} ${result} PARENT_SCOPE)
endfunction()
