# SPDX-License-Identifier: Apache-2.0
# Checks what a program is advised to do: by the column of advice, else by the handling text.
include("${CMAKE_CURRENT_LIST_DIR}/print_rows.cmake")

# table(<out> <title> <handling|cell>...): gives a table with a row for each pair, and what the rows begin with.
function(table out title)
  set(text "Code,Status,Message,Solution,${title}\n")
  set(number 0)
  foreach(pair IN LISTS ARGN)
    math(EXPR number "${number} + 1")
    string(REPLACE "|" "," cells "${pair}")
    string(APPEND text "Pump.${number},500,Broken.,${cells}\n")
  endforeach()
  set(${out} "${text}" PARENT_SCOPE)
endfunction()

# By the text alone.
set(by_text "500 / Pump.1 / Broken. / Broken. /  / fix
500 / Pump.2 / Broken. / Broken. / Mend it. / fix
500 / Pump.3 / Broken. / Broken. / Try again. / retry
500 / Pump.4 / Broken. / Broken. / Try again or contact technical support. / retry_then_support
500 / Pump.5 / Broken. / Broken. / Contact technical support. / support
500 / Pump.6 / Broken. / Broken. / Mend it or contact technical support. / fix
")
table(text Retryable "|" "Mend it.|" "Try again.|" "Try again or contact technical support.|" "Contact technical support.|"
  "Mend it or contact technical support.|")
expect_rows(a.csv "${text}" "${by_text}")

# Yes and no say whether to try again, and the text still whether to contact support.
table(text Retryable "|Yes" "Mend it.|`true`" "Try again.|no" "Try again or contact technical support.|**FALSE**"
  "Contact technical support.|yes" "Contact technical support.|No" "Try again.| ")
set(by_answer "500 / Pump.1 / Broken. / Broken. /  / retry
500 / Pump.2 / Broken. / Broken. / Mend it. / retry
500 / Pump.3 / Broken. / Broken. / Try again. / fix
500 / Pump.4 / Broken. / Broken. / Try again or contact technical support. / fix
500 / Pump.5 / Broken. / Broken. / Contact technical support. / retry_then_support
500 / Pump.6 / Broken. / Broken. / Contact technical support. / support
500 / Pump.7 / Broken. / Broken. / Try again. / retry
")
expect_rows(a.csv "${text}" "${by_answer}")

# The actions are taken as they are.
table(text "What to try" "Try again.|Fix" "Contact technical support.|retry" "|Retry then support" "|`RETRY_THEN_SUPPORT`"
  "Try again.|support")
expect_rows(a.csv "${text}" "500 / Pump.1 / Broken. / Broken. / Try again. / fix
500 / Pump.2 / Broken. / Broken. / Contact technical support. / retry
500 / Pump.3 / Broken. / Broken. /  / retry_then_support
500 / Pump.4 / Broken. / Broken. /  / retry_then_support
500 / Pump.5 / Broken. / Broken. / Try again. / support
" "-DCOLUMNS=advice=What to try")

# Another word is a fault, and a column that is called so for something else can be ignored.
table(text Retriable "|yes" "|in 5 s" "|-")
expect_refused(a.csv "${text}"
  "a.csv:3:21: error: bad advice \"in 5 s\" (write yes, no, true, false, fix, retry, retry_then_support or support, or leave the column out by COLUMNS \"ignore=...\")
a.csv:4:21: error: bad advice \"-\" (write yes, no, true, false, fix, retry, retry_then_support or support, or leave the column out by COLUMNS \"ignore=...\")\n")
expect_rows(a.csv "${text}" "500 / Pump.1 / Broken. / Broken. /  / fix
500 / Pump.2 / Broken. / Broken. /  / fix
500 / Pump.3 / Broken. / Broken. /  / fix
" -DCOLUMNS=ignore=Retriable)

# Rows of one code must give one advice.
expect_refused(a.csv "Code,Status,Message,Retryable\nPump.1,500,Broken.,yes\nPump.1,500,Broken.,no\n"
  "a.csv:2:1: error: code Pump.1 is listed again with other texts: line 3 (DUPLICATES first takes this line, DUPLICATES join joins the texts)\n")

# Texts that mention a retry otherwise than the default pattern has it, and may advise it: one note, where the column is silent.
table(text Retryable "Mend it and try again.|" "Mend it then retry.|" "Do not retry later.|" "Try it.|" "Try again later.|")
set(clear "500 / Pump.1 / Broken. / Broken. / Mend it and try again. / fix
500 / Pump.2 / Broken. / Broken. / Mend it then retry. / fix
500 / Pump.3 / Broken. / Broken. / Do not retry later. / fix
500 / Pump.4 / Broken. / Broken. / Try it. / fix
500 / Pump.5 / Broken. / Broken. / Try again later. / retry
")
expect_rows(a.csv "${text}" "${clear}")
foreach(mention IN ITEMS "Retry later." "Wait a minute and then TRY AGAIN." "Please try again." "We are retrying it." "Wait and re-try." "Leave it and try again later.")
  expect_rows(a.csv "Code,Status,Message,Solution\nTube.1,500,Broken.,${mention}\n"
    "a.csv:2:20: note: handling texts that mention a retry but do not begin with \"Try again\": 1, from here on (if they advise one, set RETRY_PATTERN, for example to \"[Rr]etry|[Tt]ry again\")
500 / Tube.1 / Broken. / Broken. / ${mention} / fix\n")
endforeach()
string(APPEND text "Pump.6,500,Broken.,Retry later.,no\nPump.7,500,Broken.,Retry later.,\nPump.8,500,Broken.,Please retry.,\nPump.9,500,Broken.,Retry later.,\n")
set(mentions "500 / Pump.6 / Broken. / Broken. / Retry later. / fix
500 / Pump.7 / Broken. / Broken. / Retry later. / fix
500 / Pump.8 / Broken. / Broken. / Please retry. / fix
500 / Pump.9 / Broken. / Broken. / Retry later. / fix
")
expect_rows(a.csv "${text}"
  "a.csv:8:20: note: handling texts that mention a retry but do not begin with \"Try again\": 3, from here on (if they advise one, set RETRY_PATTERN, for example to \"[Rr]etry|[Tt]ry again\")
${clear}${mentions}")

# The option ends the note, whether it matches or not.
expect_rows(a.csv "${text}" "${clear}${mentions}" "-DRETRY_PATTERN=^Try again")
string(REPLACE "retry. / fix" "retry. / retry" matched "${mentions}")
expect_rows(a.csv "${text}" "${clear}${matched}" "-DRETRY_PATTERN=^Please retry|^Try again")
