# SPDX-License-Identifier: Apache-2.0
# The formats of tables, and what their readers hand over: records.
#
# The reader of a format is a function read_<format>(<file>) in read_<format>.cmake. It knows how a table is written, and
# nothing of what it means: it calls the functions below in the order of the file.

# register_format(<name> <endings of files> <what to say of a file without a table of errors>)
set_property(GLOBAL PROPERTY formats "")
function(register_format name endings nothing)
  set_property(GLOBAL APPEND PROPERTY formats ${name})
  set_property(GLOBAL PROPERTY endings_${name} "${endings}")
  set_property(GLOBAL PROPERTY nothing_${name} "${nothing}")
endfunction()

# One line for each format. A file with another ending is read as the first.
register_format(rst ".rst" "no table of error codes (a grid or simple table, a list-table or a csv-table with a column Error Code)")
register_format(markdown ".md;.markdown;.mdx" "no pipe table of error codes (a table has a line such as |---|---| below its titles, a column is called Error Code)")
register_format(csv ".csv;.tsv" "no rows (the first line has the titles of the columns, each other one a code)")

# read_records(<file> <format>): has the reader of a format, or of the ending of the file where that is empty, read a file.
# Gives the records, in global properties:
#   records         the keys of all that was handed over, in order: a record is known by the number of its first line, a
#                   report by -1, -2 and so on
#   cells_K         of a record K
#   columns_K       of a record K
#   kind_K, place_K, what_K, text_K  of a report K
#   nothing         what to say of a file without a table of errors
#   faults_before   how many faults there were before the file was read
function(read_records file format)
  count_faults(faults)
  set_property(GLOBAL PROPERTY faults_before ${faults})
  set_property(GLOBAL PROPERTY records "")
  set_property(GLOBAL PROPERTY records_with_breaks "")
  get_property(formats GLOBAL PROPERTY formats)
  if(format STREQUAL "")
    list(GET formats 0 format)
    string(REGEX MATCH "\\.[^./]*$" ending "${file}")
    string(TOLOWER "${ending}" ending)
    foreach(name IN LISTS formats)
      get_property(endings GLOBAL PROPERTY endings_${name})
      if(ending IN_LIST endings)
        set(format ${name})
      endif()
    endforeach()
  elseif(NOT format IN_LIST formats)
    list(SORT formats)
    list(JOIN formats ", " formats)
    string(REGEX REPLACE ", ([^,]*)$" " or \\1" formats "${formats}")
    fault("FORMAT" "\"${format}\" is not valid (use ${formats})")
    return()
  endif()
  get_property(nothing GLOBAL PROPERTY nothing_${format})
  set_property(GLOBAL PROPERTY nothing "${nothing}")
  set_property(GLOBAL PROPERTY reports 0)
  include("${CMAKE_CURRENT_FUNCTION_LIST_DIR}/read_${format}.cmake")
  cmake_language(CALL read_${format} "${file}")
  get_property(records GLOBAL PROPERTY records)
  count_faults(after)
  if(after EQUAL faults AND NOT records MATCHES "(^|;)[0-9]")
    check_format(${format} "${file}" "${records}")
  endif()
endfunction()

# check_format(<format> <file> <reports>): for read_records. Reports what a file without a record looks like, in place of what
# the reader of the format says of parts of tables.
function(check_format format file reports)
  foreach(key IN LISTS reports)
    get_property(kind GLOBAL PROPERTY kind_${key})
    if(NOT kind MATCHES "^(table|problem)$")
      return()
    endif()
  endforeach()
  set_property(GLOBAL PROPERTY records "")
  include("${CMAKE_CURRENT_FUNCTION_LIST_DIR}/wrong_format.cmake")
  read_lines(lines "${file}" "\r")
  report_wrong_format(is_wrong ${format} "${lines}")
  if(NOT is_wrong)
    set_property(GLOBAL PROPERTY records "${reports}")
  endif()
endfunction()

# record(<line> <cells> <columns>): the number of its first line, its cells as encoded plain text, and the column, or the
# line:column, where each of them begins. The columns may be empty: then the cells are what stands in the line, one character
# between them. The first record of a table is its header: the titles of the columns. A cell of another record may have bytes
# ${line_break}, if record_with_breaks() hands it over.
function(record line cells columns)
  set_property(GLOBAL APPEND PROPERTY records ${line})
  set_property(GLOBAL PROPERTY cells_${line} "${cells}")
  set_property(GLOBAL PROPERTY columns_${line} "${columns}")
endfunction()

function(record_with_breaks line cells columns)
  record(${line} "${cells}" "${columns}")
  set_property(GLOBAL APPEND PROPERTY records_with_breaks ${line})
endfunction()

# columns_of_cells(<out> <cells>): gives the column where each cell begins, in characters, of cells with one character between
# them.
function(columns_of_cells out cells)
  if(cells MATCHES "${non_ascii}")
    string(REGEX REPLACE "${utf8_character}" "x" cells "${cells}")
  endif()
  set(columns "")
  set(before ";")
  foreach(cell IN LISTS cells)
    string(LENGTH "${before}" column)
    list(APPEND columns ${column})
    string(APPEND before "${cell};")
  endforeach()
  set(${out} "${columns}" PARENT_SCOPE)
endfunction()

# report(<kind> <line>:<column> [<what> [<text>]]): what a reader finds beside records:
#   table        a table begins, one of several in the file; a file that is one table needs no call
#   problem      a fault in the table
#   remark       what a reader of a table of errors might not expect
#   bad_header   a fault in a header, in place of its record; text is what the header says
#   other_table  a table that the reader cannot read, and why; text is what its header says, or nothing
function(report kind place)
  get_property(key GLOBAL PROPERTY reports)
  math(EXPR key "${key} - 1")
  set_property(GLOBAL PROPERTY reports ${key})
  set_property(GLOBAL APPEND PROPERTY records ${key})
  set_property(GLOBAL PROPERTY kind_${key} ${kind})
  set_property(GLOBAL PROPERTY place_${key} ${place})
  set_property(GLOBAL PROPERTY what_${key} "${ARGV2}")
  set_property(GLOBAL PROPERTY text_${key} "${ARGV3}")
endfunction()
