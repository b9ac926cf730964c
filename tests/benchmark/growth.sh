#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# What tables of 160, 1,000, 10,000 and 50,000 rows, or of the numbers of rows in the arguments, cost: prints millions of
# instructions and peak megabytes of CMake, g++ and clang++, and bytes of data; then the instructions of look-ups and scans, of which
# it draws growth.svg in the current directory. Needs cmake, g++, clang++, valgrind and time; the largest table takes half an hour.
set -euo pipefail
export LC_ALL=C
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
chart=$PWD/growth.svg
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

# As many codes of any shape, of two to five words.
words() {
  awk -v rows="$1" 'BEGIN {
    size = split("Access Already Bad Bucket Denied Disk Exceeded Exists Found Image Internal Invalid Key Large Limit Locked Many " \
      "Missing Not Object Policy Quota Region Request Server Service Small Timeout Token Too Unknown Vault Version Wrong", word, " ")
    srand(7)
    print "Error Code,Status Code,Message"
    while (made < rows) {
      code = word[1 + int(rand() * size)]
      for (count = 1 + int(rand() * 4); count > 0; --count) code = code (rand() < 0.1 ? "." : "") word[1 + int(rand() * size)]
      name = tolower(code)
      gsub(/\./, "", name)
      if (!(name in seen)) { seen[name]; printf "%s,400,Text %d.\n", code, ++made }
    }
  }'
}

# Draws lines of "measure rows instructions", one for each measure, over the logarithm of the rows; names them from above.
draw() {
  awk -F '\t' '
    function x(rows) { return 50 + 390 * log(rows / 160) / log(10000 / 160) }
    function y(count) { return 330 - 1.5 * count }
    { if (!($1 in path)) name[++measures] = $1
      path[$1] = path[$1] sprintf(" %.0f,%.0f", x($2), y($3)); end[$1] = y($3); last = $2; ticks[$2] }
    END {
      print "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"820\" height=\"370\" viewBox=\"0 0 820 370\" font-family=\"sans-serif\" font-size=\"12\">"
      print "<rect width=\"820\" height=\"370\" fill=\"white\"/>\n<text x=\"50\" y=\"20\">Instructions of a look-up, or of a byte of a scan, by rows of the table</text>"
      for (count = 0; count <= 200; count += 50)
        printf "<path d=\"M50 %d H%d\" stroke=\"#ddd\"/><text x=\"18\" y=\"%d\">%d</text>\n", y(count), x(last), y(count) + 4, count
      for (rows in ticks) printf "<text x=\"%d\" y=\"350\" text-anchor=\"middle\">%d</text>\n", x(rows), rows
      for (i = 2; i <= measures; ++i)
        for (j = i; j > 1 && end[name[j]] < end[name[j - 1]]; --j) { other = name[j]; name[j] = name[j - 1]; name[j - 1] = other }
      for (i = 1; i <= measures; ++i) {
        color = sprintf("hsl(%d,60%%,40%%)", i * 360 / measures)
        place = end[name[i]] < place + 15 ? place + 15 : end[name[i]]
        printf "<polyline points=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"2\"/>", path[name[i]], color
        printf "<text x=\"%d\" y=\"%d\" fill=\"%s\">%s</text>\n", x(last) + 10, place + 4, color, name[i]
      }
      print "</svg>"
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
row='%8s %12s %6s %12s %6s %12s %6s %10s\n'
# shellcheck disable=SC2046,SC2059,SC2086  # a cost is two words
{
  printf "$row" rows generate MiB g++ MiB clang++ MiB data
  printf "$row" none $(cost cmake -P empty.cmake) $(gcc empty.cpp) $(clang empty.cpp) -
  for rows in $sizes; do
    table "$rows" >table.rst
    rm -rf include
    costs="$(generate) $(gcc unit.cpp) $(clang unit.cpp)"
    data=$(size -A unit.o | awk '/^\.rodata\._ZN/ { sum += $2 } END { print sum }')
    printf "$row" "$rows" $costs "$data"
    words "$rows" >words.csv
    cmake -D TABLE=words.csv -D NAMESPACE=words -D OUTPUT=include -P "$root/tools/generator/generate.cmake" >words.log 2>&1
    g++ -std=c++17 -O2 -I "$root/include" -I include "$here/growth.cpp" "$here/instructions.cpp" -o growth
    valgrind -q --tool=callgrind --collect-atstart=no --callgrind-out-file=callgrind.%p ./growth 2>valgrind.log |
      awk -F '\t' -v rows="$rows" '{ print $1 "\t" rows "\t" $2 }' >>instructions.tsv
  done
}

awk -F '\t' '
  { if (!($1 in line)) order[++measures] = $1
    line[$1] = line[$1] sprintf(" %8s", $3); if (!($2 in seen)) heads = heads sprintf(" %8s", $2); seen[$2] }
  END { printf "\n%-36s%s\n", "instructions, rows", heads; for (i = 1; i <= measures; ++i) printf "%-36s%s\n", order[i], line[order[i]] }' instructions.tsv
draw <instructions.tsv >"$chart"
