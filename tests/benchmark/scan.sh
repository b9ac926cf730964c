#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# What the tool costs beside grep on a log with few codes and on one with a code in each line: prints the best of three
# times, with the log in memory, the peak memory, and the ratio of the times. Checks nothing. Needs grep, awk and time.
#
#   scan.sh <backup-error, as built by the preset demo> [<megabytes of each log, by default 1000>]
set -euo pipefail
export LC_ALL=C  # the fastest for grep
tool=$(realpath "$1")
megabytes=${2:-1000}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

# log <n>: one line in n has a code, each of the catalog's in turn.
log() {
  "$tool" --list --format csv | cut -d, -f1 | tail -n +2 | awk -v every="$1" -v bytes="${megabytes}000000" '
    { codes[NR - 1] = $0 }
    END {
      for (n = 0; size < bytes; ++n) {
        line = sprintf("2026-11-27T07:00:%02d.%06dZ vaults[1042]: request %09d: Backup of volume %d took %d ms", \
          n % 60, n % 1000000, n, n * 7 % 977, n % 83)
        if (n % every == 0) line = line ": " codes[n / every % NR]
        print line
        size += length(line) + 1
      }
    }' >log
}

# cost <command>...: seconds and peak mebibytes of the fastest of three runs. To a pipe: grep knows /dev/null, and stops
# at the first match.
cost() {
  for _ in 1 2 3; do
    command time -f '%e %M' -o run "$@" | cat >/dev/null
    cat run
  done | sort -n | awk 'NR == 1 { printf "%.2f %.1f", $1, $2 / 1024 }'
}

row() { printf '%-20s %-30s %8s %5s %5s\n' "$@"; }

# compare <log> <command of grep>...: rows of that command and of the tool.
compare() {
  local grep scan ratio
  grep=$(cost "${@:2}" log)
  scan=$(cost "$tool" --scan log)
  ratio=$(echo "$grep $scan" | awk '{ if ($1 > 0) printf "%.1f", $3 / $1; else print "-" }')
  # shellcheck disable=SC2086  # a cost is two words
  {
    row "$1" "${*:2}" $grep 1.0
    row "$1" "backup-error --scan" $scan "$ratio"
  }
}

row "$megabytes MB with" command seconds MiB ratio
log 10000
compare "few codes" grep -c BackupService
log 1
compare "a code in each line" grep -o 'BackupService\.[0-9]*'
