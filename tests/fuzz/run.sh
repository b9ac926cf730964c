#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Fuzzes the engine with sanitizers, each target for some seconds, two at a time, and prints a line for each. An input
# that fails is kept in <build directory>/fuzz, as is the corpus, from which the next run goes on. Needs the packages
# clang-19 and libclang-rt-19-dev.
#
#   run.sh <build directory of the project's tests> [<seconds> [<seed>]]
set -euo pipefail
build=$(realpath "$1")
seconds=${2:-15} seed=${3:-$RANDOM}
root=$(cd "$(dirname "$0")/../.." && pwd)
mkdir -p "$build/fuzz"
cd "$build/fuzz"

fuzz() {
  mkdir -p "$1"
  clang++-19 -std=c++20 -O1 -g -fsanitize=fuzzer,address,undefined -fno-sanitize-recover=all -DFMT_HEADER_ONLY \
    -DBACKUP_SERVICE_DATA="\"$root/data\"" -I "$root/include" -I "$build/include" \
    -I "$build/tests/tools/generator/include" -I "$root/tests" \
    "$root/tests/fuzz/$1.cpp" "$root/tests/table.cpp" -o "$1.exe"
  if ! "./$1.exe" -seed="$seed" -max_total_time="$seconds" -max_len=400 -print_final_stats=1 -artifact_prefix="$1-" "$1" 2>"$1.log"; then
    tail -n 40 "$1.log" >&2
    return 1
  fi
  printf '%-12s %10s inputs, %5s places covered\n' "$1" "$(sed -n 's/stat::number_of_executed_units: *//p' "$1.log")" \
    "$(sed -n 's/.* cov: \([0-9]*\) .*/\1/p' "$1.log" | tail -n 1)"
}
export -f fuzz
export build root seconds seed
echo "seed $seed"
printf "%s\n" find_fuzz scan_fuzz write_fuzz spec_fuzz body_fuzz | xargs -P 2 -I {} bash -euo pipefail -c "fuzz {}"
