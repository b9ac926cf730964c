# SPDX-License-Identifier: Apache-2.0
# Turns an error table into the headers of a catalog:
#
#   cmake -D TABLE=<file> -D NAMESPACE=<name> -D OUTPUT=<directory> [-D <option>=<value>...] -P generate.cmake
#
# The options are those of add_error_catalog(), which ErrorCatalog.cmake explains.
#
# Writes <directory>/<name>/errc.hpp, catalog.hpp, error_code.hpp, fmt.hpp and format.hpp; a nested namespace acme::rental has
# the folder acme/rental. Every fault in the input is reported as file:line:column; with any, the script fails and leaves the
# headers as they were.
cmake_minimum_required(VERSION 3.25)

foreach(stage IN ITEMS
    text lists reserved_names namespaces options records titles columns codes statuses rows duplicates names
    numbers advice perfect_hash text_hash facts literals template emit publish)
  include("${CMAKE_CURRENT_LIST_DIR}/${stage}.cmake")
endforeach()

complete_options(missing OUTPUT NAMESPACE TABLE)
if(missing)
  message(FATAL_ERROR "${missing}")
endif()

check_output()
include("${CMAKE_CURRENT_LIST_DIR}/table.cmake")
get_property(other_files GLOBAL PROPERTY other_files)
foreach(file IN LISTS other_files)
  message(STATUS "also reads ${file}")  # for add_error_catalog()
endforeach()
check_names()
count_faults(faults)
if(faults)
  message(FATAL_ERROR "no header was written (errors: ${faults})")
endif()

emit()
folder_of(folder "${NAMESPACE}")
publish("${OUTPUT}/${folder}" errc catalog error_code fmt format)
count_faults(faults)
if(faults)
  message(FATAL_ERROR "no header was written (errors: ${faults})")
endif()
