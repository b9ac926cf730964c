# SPDX-License-Identifier: Apache-2.0
# Catalogs of tables of another shape than the shipped one: 1,000 codes that have no prefix in common, two more services for
# a registry, and 1,000 codes of eight digits.
set(titles "Error Code,Status Code,Message\n")

set(words "${titles}")
foreach(first IN ITEMS Access Bucket Invalid Missing Network Object Policy Quota Server Vault)
  foreach(second IN ITEMS .Copy .Disk .Image .Key .Limit Name Region Table Token Version)
    foreach(third IN ITEMS Denied Exceeded Expired Failed Full Locked NotFound Stale Timeout Unknown)
      string(APPEND words "${first}${second}${third},400,A ${first}${second}${third} text.\n")
    endforeach()
  endforeach()
endforeach()
file(CONFIGURE OUTPUT plain_words.csv CONTENT "${words}" @ONLY)

foreach(service IN ITEMS Balancer Network)
  set(rows "${titles}")
  foreach(row RANGE 1 150)
    math(EXPR number "1000 + 7 * ${row}")
    string(APPEND rows "${service}.${number},404,Nothing has the number ${number}.\n")
  endforeach()
  string(TOLOWER "${service}" name)
  file(CONFIGURE OUTPUT ${name}.csv CONTENT "${rows}" @ONLY)
endforeach()

set(rows "${titles}")
foreach(row RANGE 1 1000)
  math(EXPR number "10000000 + 7919 * ${row}")
  string(APPEND rows "Ledger.${number},404,Nothing has the number ${number}.\n")
endforeach()
file(CONFIGURE OUTPUT long_numbers.csv CONTENT "${rows}" @ONLY)

foreach(name IN ITEMS plain_words balancer network long_numbers)
  add_error_catalog(benchmark_${name} TABLE "${CMAKE_CURRENT_BINARY_DIR}/${name}.csv" NAMESPACE ${name})
endforeach()
