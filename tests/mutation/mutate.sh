#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Which faults would the tests not see? Changes the engine, or the table, in one place at a time, runs the tests, and
# says what became of each change: one that survived calls for a sharper test, unless it changes nothing that counts.
#
#   mutate.sh [-j <jobs>] [-s <seed>] [-n <changes of the headers>] [-c <cells of each kind>] [<header>...]
#
# Draws the cells, and so many changes of the headers, by the seed; without -n makes all changes of the headers, which
# takes hours of one core. Works in copies of the tree. Needs what the tests need, g++, clang++-19, libc++, valgrind and
# gperf.
set -euo pipefail
export LC_ALL=C
jobs=1 seed=$RANDOM number=100000 cells=7
while getopts j:s:n:c: option; do
  case $option in
    j) jobs=$OPTARG ;;
    s) seed=$OPTARG ;;
    n) number=$OPTARG ;;
    c) cells=$OPTARG ;;
    *) exit 2 ;;
  esac
done
shift $((OPTIND - 1))
root=$(cd "$(dirname "$0")/../.." && pwd)
cd "$root"
[ $# -gt 0 ] || set -- include/error_catalog/{,detail/}*.hpp
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
{
  shuf -n "$number" --random-source=<(yes "$seed") <<<"$(awk -f tests/mutation/mutants.awk "$@")"
  awk -v seed="$seed" -v cells="$cells" -f tests/mutation/cells.awk data/backup_service.rst
} >"$work/mutants"
echo "$(wc -l <"$work/mutants") mutants, seed $seed"

includes=(-I include -I build/test/include -I build/test/tests/tools/generator/include -I build/test/tests -I tests)
sanitizers=(-fsanitize=address -fsanitize=undefined -fno-sanitize-recover=all)
tests=(tests/{error_catalog,backup_service,tools/generator}/*_test.cpp)
catch=$(find /usr/lib /usr/local/lib -name libCatch2WithMain.a | head -n 1)

# Makes a tree in the working directory, with what the test programs have in common.
prepare() {
  cmake --preset test -D ERROR_CATALOG_BUILD_BUDGETS=ON -D CMAKE_CXX_COMPILER=g++ -D CMAKE_CXX_FLAGS=-w \
    -D CMAKE_COMPILE_WARNING_AS_ERROR=OFF
  printf '#include <%s>\n' catch2/catch.hpp fmt/format.h nlohmann/json.hpp fstream map set >common.hpp
  mkdir common.hpp.gch
  g++ -std=c++17 -x c++-header common.hpp -o common.hpp.gch/plain
  g++ -std=c++17 "${sanitizers[@]}" -x c++-header common.hpp -o common.hpp.gch/sanitized
  g++ -std=c++17 -c '-DBACKUP_SERVICE_DATA="data"' '-DBACKUP_SERVICE_TESTS="tests"' tests/{table,allocations}.cpp
  ar rc libcommon.a table.o allocations.o
  for test in "${tests[@]}"; do
    clang++-19 -std=c++20 -stdlib=libc++ -MM "${includes[@]}" "$test" >"$test.d"
  done
}

# Compiles and runs a test. Returns 1 where it does not compile, and 2 where it fails.
check() {
  local compile=(g++ -std=c++17 -w "${includes[@]}" '-DBACKUP_SERVICE_TESTS="tests"' "${@:2}")
  case $1 in
    */format_test.cpp) clang++-19 -std=c++20 -stdlib=libc++ "${includes[@]}" "${@:2}" "$1" -o program ;;
    */exit_test.cpp) "${compile[@]}" "$1" -o program ;;
    *)
      local sources=("$1")
      if [[ $1 = */error_code_test.cpp ]]; then
        sources+=(tests/error_catalog/second_unit.cpp)
      elif [[ $1 = */signal_test.cpp ]]; then
        sources+=(tests/error_catalog/signal_handler.cpp)
      elif [[ $1 = */plugin_test.cpp ]]; then
        "${compile[@]}" -shared -fPIC tests/error_catalog/plugin.cpp -o plugin.so || return 1
        compile+=('-DHIDDEN_PLUGIN="./plugin.so"' '-DDEFAULT_PLUGIN="./plugin.so"')
      fi
      "${compile[@]}" -include common.hpp "${sources[@]}" -o program -L . -lcommon "$catch" -lfmt -ldl -fuse-ld=gold
      ;;
  esac || return 1
  ./program || return 2
}

# Says how the tests tell that the working directory has a mutant of this file, or that they do not.
verdict() {
  local status test header=$1 first seen=()
  first=$(basename "$1" .hpp)
  if [[ $1 = data/* ]]; then
    header=backup_service/catalog.hpp first=table
    cmake -D TABLE="$1" -D NAMES=data/backup_service.names -D NAMESPACE=backup_service -D OUTPUT=build/test/include \
      -P tools/generator/generate.cmake || { echo "killed by the generator" >&3; return; }
  fi
  for test in "${tests[@]}"; do
    if [[ $test = */${first}_test.cpp ]]; then
      seen=("$test" "${seen[@]}")
    elif grep -q "$header" "$test.d"; then
      seen+=("$test")
    fi
  done
  for test in "${seen[@]}"; do
    status=0
    (ulimit -t 60 -v 4000000 && check "$test") >log 2>&1 || status=$?
    if [ $status = 1 ] && ! grep -q 'static assertion' log; then
      echo "does not compile" >&3
    elif [ $status != 0 ]; then
      echo "killed by ${test##*/}" >&3
    else
      continue
    fi
    return
  done
  for test in "${seen[@]}"; do
    (ulimit -t 300 && check "$test" "${sanitizers[@]}") && continue
    echo "killed by ${test##*/} under the sanitizers" >&3
    return
  done
  if cmake --build build/test --target budgets && ctest --test-dir build/test -L budgets -E compiling &&
    ctest --test-dir build/test -R '^does not compile'; then
    echo survived >&3
  else
    echo "killed by the budgets" >&3
  fi
}

# Takes every mutant whose number is that of the job, modulo the number of jobs.
work_through() {
  local count=0 file line column size text result
  while IFS=$'\t' read -r file line column size text; do
    [ $((count++ % jobs)) = "$1" ] || continue
    text=$text awk -v line="$line" -v column="$column" -v size="$size" '
      FNR == line { $0 = substr($0, 1, column - 1) ENVIRON["text"] substr($0, column + size) } { print }' \
      "$root/$file" >"$file"
    result=$(verdict "$file" 3>&1 >verdict.log 2>&1)
    echo "$result: $file:$line:$column: $(sed -n "${line}s/^ *//p" "$file")"
    cp "$root/$file" "$file"
  done <"$work/mutants"
}

# Each result is a line: what became of the mutant, where it is, and how the line reads.
for ((job = 0; job < jobs; ++job)); do
  mkdir "$work/$job"
  cp -r CMakeLists.txt CMakePresets.json README.md data include tests tools "$work/$job"
  (
    cd "$work/$job"
    prepare >/dev/null 2>&1
    work_through $job
  ) &
done | tee "$work/results"
sed 's/:.*//; s/ by .*//' "$work/results" | sort | uniq -c
