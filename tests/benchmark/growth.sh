#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# What tables of 160, 1,000, 10,000 and 50,000 rows, or of the numbers of rows in the arguments, cost: prints millions of
# instructions and peak megabytes of CMake, g++ and clang++, bytes of data, and the instructions of a look-up. Needs cmake,
# g++, clang++, valgrind and time; the largest table takes half an hour.
set -euo pipefail
export LC_ALL=C
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

# Numbers of nine digits, a text for each row, and one of ten measures.
table() {
  awk -v rows="$1" 'BEGIN {
    border = "+-------------+------------------+------------------------------------------+-------------+------------------+"
    print border
    print "| Status Code | Error Code       | Error Message                            | Description | Handling Measure |"
    gsub("-", "=", border); print border; gsub("=", "-", border)
    for (i = 0; i < rows; ++i) {
      printf "| %d         | Growth.%09d | The resource %05d does not exist (yet). |             | Measure %d.       |\n", \
        400 + i % 100, 100000000 + i * 17389, i, i % 10
      print border
    }
  }'
}

# Millions of instructions of the largest of a command's processes, and peak megabytes of all of them.
cost() {
  rm -f counts.*
  valgrind -q --tool=cachegrind --cache-sim=no --trace-children=yes --cachegrind-out-file=counts.%p "$@" >valgrind.log 2>&1
  command time -f %M -o memory "$@"
  awk '/^summary:/ && $2 > most { most = $2 } END { printf "%.1f ", most / 1e6 }' counts.*
  awk '{ printf "%.0f ", $1 / 1024 }' memory
}

generate() { cost cmake -D "TABLE=$work/table.rst" -D NAMESPACE=growth -D "OUTPUT=$work/include" -P "$root/tools/generator/generate.cmake"; }
gcc() { cost g++ -std=c++17 -O2 -I "$root/include" -I include -c "$1" -o unit.o; }
clang() { cost clang++ -fno-integrated-cc1 -std=c++17 -O2 -I "$root/include" -I include -c "$1" -o unit.o; }

cat >unit.cpp <<'END'
#include <growth/catalog.hpp>
std::size_t all_of(std::string_view text) {
  const auto entry = growth::catalog.find_by_name(growth::catalog.find(text).name());
  return entry.code().size() + entry.message().size() + entry.description().size() + entry.handling().size() +
         static_cast<std::size_t>(entry.http_status()) + entry.retryable();
}
END
echo '#include <error_catalog/catalog.hpp>' >empty.cpp
: >empty.cmake

sizes=${*:-160 1000 10000 50000}
row='%8s %12s %6s %12s %6s %12s %6s %10s %8s %8s\n'
# shellcheck disable=SC2046,SC2059,SC2086  # a cost is two words
{
  printf "$row" rows generate MiB g++ MiB clang++ MiB data listed unlisted
  printf "$row" none $(cost cmake -P empty.cmake) $(gcc empty.cpp) $(clang empty.cpp) - - -
  for rows in $sizes; do
    table "$rows" >table.rst
    rm -rf include
    costs="$(generate) $(gcc unit.cpp) $(clang unit.cpp)"
    data=$(size -A unit.o | awk '/^\.rodata\._ZN/ { sum += $2 } END { print sum }')
    g++ -std=c++17 -O2 -I "$root/include" -I include "$here/growth.cpp" "$here/instructions.cpp" -o growth
    find=$(valgrind -q --tool=callgrind --collect-atstart=no --callgrind-out-file=callgrind.%p ./growth 2>/dev/null)
    printf "$row" "$rows" $costs "$data" $find
  done
}
