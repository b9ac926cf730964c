#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Kills generate.cmake at moments of every kind, and runs it many times at once: a header is always a whole one, and the
# next run puts all of them in order.
#
#   processes.sh <cmake> <generate.cmake> <directory> [<kills> [<seed>]]
set -euo pipefail
cmake=$1 script=$2 directory=$3 kills=${4:-40} seed=${5:-1}
rm -rf "$directory"
mkdir -p "$directory"
cd "$directory"

fail() { echo "$*" && exit 1; }
generate() { exec "$cmake" -DTABLE="$1.csv" -DNAMESPACE=vault -DOUTPUT="$2" -P "$script"; }  # in a process of its own
alive() { kill -0 $pid 2>/dev/null; }

# Two tables, whose texts are so long that writing takes a good part of a run, and what a run leaves of each.
for table in 0 1; do
  printf -v text '%*s' 20000 ''
  echo "Status Code,Error Code,Error Message" >$table.csv
  for row in 1 2 3 4; do echo "404,Vault.$row,$row${text// /$table}"; done >>$table.csv
  begin=${EPOCHREALTIME/./}
  (generate $table clean.$table)
  duration=$((${EPOCHREALTIME/./} - begin))  # microseconds
done

# Moments at random, and moments soon after a file of the end of a run has come or has changed.
moments=(random .lock errc.hpp.new errc.hpp random catalog.hpp.new error_code.hpp.new catalog.hpp)
RANDOM=$seed
killed=0 caught=0 current=0
output=output/vault
for ((round = 0; round < kills || (caught == 0 && round < 10 * kills); round++)); do
  moment=${moments[round % 8]}
  context="seed $seed, round $round ($moment)"
  table=$((1 - current))
  rm -rf before
  if ((round / 8 % 2)); then  # the headers of the other table are replaced
    ((RANDOM % 2)) || echo "// of another version" >>$output/error_code.hpp
    cp -r $output before
  else
    rm -rf output
    mkdir before
  fi

  touch started
  generate $table output 2>faults &
  pid=$!
  if [ "$moment" = random ]; then
    sleep "$(printf 0.%06d $((RANDOM * duration / 32768)))"
  else
    until [ "$output/$moment" -nt started ] || ! alive; do :; done
    for ((spin = RANDOM % 100; spin > 0; spin--)); do :; done
  fi
  kill -KILL $pid 2>/dev/null || true
  status=0
  wait $pid 2>/dev/null || status=$?
  case $status in
    0) ;;
    137) killed=$((killed + 1)) ;;
    *) fail "$context ends with $status: $(cat faults)" ;;
  esac
  ! compgen -G "$output/*.new" >/dev/null || caught=$((caught + 1))

  for header in errc.hpp catalog.hpp error_code.hpp; do
    [ -e $output/$header ] || [ -e before/$header ] || continue
    cmp -s $output/$header clean.$table/vault/$header || cmp -s $output/$header before/$header ||
      fail "$context: $header is neither the old one nor the new one"
  done
  current=$((RANDOM % 2))
  (generate $current output)
  diff -rq clean.$current output || fail "$context: the next run does not leave what a clean one leaves"
done
echo "seed $seed: of $round runs $killed were killed, $caught of them while they wrote"

# Eight runs at once, half of them with the other table: all succeed, and the headers are those of one table.
for round in 1 2 3 4; do
  pids=()
  for run in 0 1 2 3 4 5 6 7; do
    generate $((run % 2)) output 2>faults.$run &
    pids+=($!)
  done
  for run in 0 1 2 3 4 5 6 7; do
    wait "${pids[run]}" || fail "a run of eight at once fails: $(cat faults.$run)"
  done
  diff -rq clean.0 output >/dev/null || diff -rq clean.1 output || fail "eight runs at once leave headers of two tables"
done
[ $caught -gt 0 ] || fail "no run was killed while it wrote"
