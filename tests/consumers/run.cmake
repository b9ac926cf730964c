# SPDX-License-Identifier: Apache-2.0
# What the scripts of this directory share: a fresh DIRECTORY to work in, the SETTINGS of the build, and run().
include("${SETTINGS}")
get_filename_component(root "${CMAKE_CURRENT_LIST_DIR}/../.." ABSOLUTE)
set(main "${CMAKE_CURRENT_LIST_DIR}/project/main.cpp")
file(REMOVE_RECURSE "${DIRECTORY}")
file(MAKE_DIRECTORY "${DIRECTORY}")

# Runs a command, which must succeed.
function(run)
  execute_process(COMMAND ${ARGN} WORKING_DIRECTORY "${DIRECTORY}" COMMAND_ECHO STDOUT COMMAND_ERROR_IS_FATAL ANY)
endfunction()
