# SPDX-License-Identifier: Apache-2.0
# Pastes the files of the README's sections "Use it" and "Your own table", builds them, and checks what the programs print.
cmake_minimum_required(VERSION 3.25)
include("${CMAKE_CURRENT_LIST_DIR}/run.cmake")

function(build_and_run project program name output)
  file(WRITE "${DIRECTORY}/${name}/CMakeLists.txt" "${project}")
  file(WRITE "${DIRECTORY}/${name}/main.cpp" "${program}")
  run("${CMAKE_COMMAND}" -S ${name} -B ${name}/build -C "${SETTINGS}" "-DCMAKE_BUILD_TYPE=${CONFIG}"
    "-DCMAKE_PREFIX_PATH=${ERROR_CATALOG}")
  run("${CMAKE_COMMAND}" --build ${name}/build ${config})
  expect_printed("${DIRECTORY}/${name}/build/${name}" "${output}")
endfunction()

if(WITH_FMT)
  take_readme("Use it" project cmake)
  take_readme("" program cpp output text)
  build_and_run("${project}" "${program}" my_service "${output}")
else()
  take_readme("Your own table" table csv project cmake program c++ output text)
  file(WRITE "${DIRECTORY}/rental/errors.csv" "${table}")
  build_and_run("${project}" "${program}" rental "${output}")
endif()
