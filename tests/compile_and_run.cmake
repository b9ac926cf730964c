# SPDX-License-Identifier: Apache-2.0
# Compiles SOURCE to PROGRAM with COMPILER and FLAGS, and runs it.
cmake_minimum_required(VERSION 3.25)
list(TRANSFORM INCLUDE PREPEND "-I")
separate_arguments(FLAGS)
execute_process(COMMAND "${COMPILER}" ${FLAGS} ${INCLUDE} "${SOURCE}" -o "${PROGRAM}" COMMAND_ERROR_IS_FATAL ANY)
execute_process(COMMAND "${PROGRAM}" COMMAND_ERROR_IS_FATAL ANY)
