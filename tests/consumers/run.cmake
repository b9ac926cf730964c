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

# take_readme(<section> [<variable> <language>]...): the first block of each language in a section of the README, or in
# what comes before the first section, each after the one before.
function(take_readme section)
  include("${root}/tests/readme/take_block.cmake")
  file(READ "${root}/README.md" text)
  if(NOT section STREQUAL "")
    string(FIND "${text}" "\n## ${section}\n" begin)
    string(SUBSTRING "${text}" ${begin} -1 text)
  endif()
  while(ARGN)
    list(POP_FRONT ARGN variable language)
    take_block(block ${language})
    set(${variable} "${block}" PARENT_SCOPE)
  endwhile()
endfunction()
