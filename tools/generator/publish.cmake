# SPDX-License-Identifier: Apache-2.0
# Writes the headers to their folder.

# publish(<directory> <header>...): writes each header <directory>/<header>.hpp whose text is not the one in <header>_hpp. All
# of them are written before the first is replaced. A correct one is not touched, so that its folder may be read-only.
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
      # file(WRITE) does not notice if the disk is full before the last bytes.
      has_text(whole "${file}.new" "${${header}_hpp}")
      if(NOT whole)
        fault("${file}.new" "could not be written completely (is the disk full?)")
        return()
      endif()
    endif()
  endforeach()
  foreach(header IN LISTS changed)
    file(RENAME "${directory}/${header}.hpp.new" "${directory}/${header}.hpp")
  endforeach()
endfunction()

# has_text(<same> <file> <text>): gives whether a file has exactly this text, whatever line ends the system writes.
function(has_text same file text)
  set(found "")
  if(EXISTS "${file}")
    file(READ "${file}" found)
  endif()
  string(COMPARE EQUAL "${found}" "${text}" result)
  set(${same} ${result} PARENT_SCOPE)
endfunction()
