# SPDX-License-Identifier: Apache-2.0
# Checks that files and directories may have any name.
include("${CMAKE_CURRENT_LIST_DIR}/run.cmake")

set(working_directory "${CMAKE_CURRENT_LIST_DIR}")
run(0 "" -DTABLE=hard.rst -DNAMES=hard.names -DNAMESPACE=hard "-DOUTPUT=${output}")
get_filename_component(tools "${script}" DIRECTORY)

# Not here: a \ in a path is a / to CMake, and a ~ that it begins with is the home directory.
foreach(name IN ITEMS "a b ä ' $d \${d} @d@ %d & ; # + = ! * ? \" ` < > | ( {" "[" "]")
  set(place "${DIRECTORY}/${name}")
  file(MAKE_DIRECTORY "${place}")
  file(COPY "${tools}" DESTINATION "${place}")
  foreach(kind IN ITEMS rst names)
    file(COPY_FILE "${CMAKE_CURRENT_LIST_DIR}/hard.${kind}" "${place}/${name}.${kind}")
  endforeach()
  file(WRITE "${place}/${name}.csv" "Error Code,Status Code,Error Message\nVault.1,99,None.\n")

  # Not by run(), whose lists a lone bracket breaks.
  execute_process(
    COMMAND "${CMAKE_COMMAND}" "-DTABLE=${name}.rst" "-DNAMES=${place}/${name}.names" -DNAMESPACE=hard
      "-DOUTPUT=${name}" -P "${place}/generator/generate.cmake"
    WORKING_DIRECTORY "${place}"
    RESULT_VARIABLE status
    ERROR_VARIABLE error)
  foreach(header IN ITEMS errc catalog error_code fmt format)
    file(READ "${output}/hard/${header}.hpp" expected)
    set(text "")
    if(EXISTS "${place}/${name}/hard/${header}.hpp")
      file(READ "${place}/${name}/hard/${header}.hpp" text)
    endif()
    if(NOT status EQUAL 0 OR NOT error STREQUAL "" OR NOT text STREQUAL expected)
      message(FATAL_ERROR "${header}.hpp is not right with files called ${name}: exit status ${status}, ${error}")
    endif()
  endforeach()

  execute_process(
    COMMAND "${CMAKE_COMMAND}" "-DTABLE=${name}.csv" -DNAMESPACE=vault "-DOUTPUT=${name}"
      -P "${place}/generator/generate.cmake"
    WORKING_DIRECTORY "${place}"
    RESULT_VARIABLE status
    ERROR_VARIABLE error)
  string(FIND "${error}" "${name}.csv:2:9: error: bad status \"99\" (" at)
  if(NOT status EQUAL 1 OR NOT at EQUAL 0)
    message(FATAL_ERROR "not a fault in line 2, column 9 of ${name}.csv: exit status ${status}, ${error}")
  endif()
endforeach()
