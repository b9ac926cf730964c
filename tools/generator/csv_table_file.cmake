# SPDX-License-Identifier: Apache-2.0
# The file of a csv-table in reStructuredText, and the places of its rows.

# read_csv_file(<path> <lines> <problem> <name> <file> <content>): gives the path and the lines of the file that a csv-table names in
# this file, and what is wrong, or "". The table has this content.
function(read_csv_file path lines problem name file content)
  set(what "")
  set(found "")
  get_filename_component(directory "${file}" DIRECTORY)
  set(csv_path "${name}")
  if(NOT IS_ABSOLUTE "${name}" AND NOT directory STREQUAL "")
    set(csv_path "${directory}/${name}")
  endif()
  if(NOT content STREQUAL "")
    set(what "a csv-table with a :file: and rows of its own (leave one of them out)")
  elseif(csv_path MATCHES "[${byte_1}${byte_2}${byte_3};]")
    set(what "a :file: with ; or a bracket in its name cannot be read (rename it)")
  elseif(NOT EXISTS "${csv_path}" OR IS_DIRECTORY "${csv_path}")
    set(what "there is no file ${csv_path} (:file: is a path from the directory of this file)")
  else()
    read_lines(found "${csv_path}")
    string(REGEX REPLACE ";$" "" found "${found}")  # behind the last line
    set_property(GLOBAL APPEND PROPERTY other_files "${csv_path}")
  endif()
  set(${path} "${csv_path}" PARENT_SCOPE)
  set(${lines} "${found}" PARENT_SCOPE)
  set(${problem} "${what}" PARENT_SCOPE)
endfunction()

# key_in_file(<key> <places> <path> <top> <row> <columns>): gives the key and the places of the record of a row, by its line, in the
# file of a csv-table in the line top. The key is 12.0000003 for the line 3 and the table in the line 12. The row 0 is that of its
# titles, which stand in the table. Reads file.
function(key_in_file key places path top row columns)
  string(REGEX MATCH "......$" digits "00000${row}")
  list(TRANSFORM columns PREPEND "${path}:${row}:")
  if(row EQUAL 0)
    list(TRANSFORM columns REPLACE "^.+$" "${file}:${top}:1")
  endif()
  set(${key} ${top}.0${digits} PARENT_SCOPE)
  set(${places} "${columns}" PARENT_SCOPE)
endfunction()
