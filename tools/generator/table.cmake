# SPDX-License-Identifier: Apache-2.0
# The stages from a table to its rows, with names, numbers and advice. It is no function: generate.cmake and compare.cmake
# include it where they want the variables of the stages. Reads the options.
name_columns("${COLUMNS}")
check_options()
read_records("${TABLE}" "${FORMAT}")
find_columns("${TABLE}")
read_names("${NAMES}")
resolve_breaks()
tidy_rows()
fill_texts()
merge_rows()
number_rows()
name_rows()
advise_rows()
