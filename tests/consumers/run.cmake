# SPDX-License-Identifier: Apache-2.0
# What the scripts of this directory share: a fresh DIRECTORY to work in, the SETTINGS of the build, and functions.
include("${SETTINGS}")
get_filename_component(root "${CMAKE_CURRENT_LIST_DIR}/../.." ABSOLUTE)
set(main "${CMAKE_CURRENT_LIST_DIR}/project/main.cpp")
file(REMOVE_RECURSE "${DIRECTORY}")
file(MAKE_DIRECTORY "${DIRECTORY}")

# The build type, for commands that take no empty one.
set(config "")
if(NOT CONFIG STREQUAL "")
  set(config --config "${CONFIG}")
endif()

# Runs a command, which must succeed.
function(run)
  execute_process(COMMAND ${ARGN} WORKING_DIRECTORY "${DIRECTORY}" COMMAND_ECHO STDOUT COMMAND_ERROR_IS_FATAL ANY)
endfunction()

# Checks what a program prints.
function(expect_printed program expected)
  execute_process(COMMAND "${program}" OUTPUT_VARIABLE printed COMMAND_ERROR_IS_FATAL ANY)
  if(NOT printed STREQUAL expected OR expected STREQUAL "")
    message(FATAL_ERROR "the program prints\n${printed}and not\n${expected}")
  endif()
endfunction()

# take_blocks(<file> <section> [<variable> <language>]...): the first block of each language in a section of a README, or in
# what comes before the first section, each after the one before.
function(take_blocks file section)
  include("${root}/tests/readme/take_block.cmake")
  file(READ "${root}/${file}" text)
  if(NOT section STREQUAL "")
    string(REGEX MATCH "\n##+ ${section}\n" title "${text}")
    string(FIND "${text}" "${title}" begin)
    string(SUBSTRING "${text}" ${begin} -1 text)
  endif()
  while(ARGN)
    list(POP_FRONT ARGN variable language)
    take_block(block ${language})
    set(${variable} "${block}" PARENT_SCOPE)
  endwhile()
endfunction()

# take_own_table(): the README's project with its own table, and without fmt, as `project` and `table`.
function(take_own_table)
  take_blocks(README.md "Use it" project cmake)
  take_blocks(README.md "Your own table" table csv lines cmake)
  string(REPLACE " COMPONENTS fmt" "" project "${project}")
  string(REPLACE " error_catalog::fmt" "" project "${project}")
  set(project "${project}${lines}" PARENT_SCOPE)
  set(table "${table}" PARENT_SCOPE)
endfunction()
