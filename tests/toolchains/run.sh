#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Compiles self_check.cpp by toolchains of Debian 12, runs it, and prints a line for each. Needs the packages clang,
# clang-19, libc++-19-dev, libc++abi-19-dev, g++-mingw-w64-x86-64-posix, wine64, g++-i686-linux-gnu, g++-s390x-linux-gnu,
# qemu-user and valgrind.
#
#   run.sh <build directory of the project's tests>
set -euo pipefail
build=$(realpath "$1")
root=$(cd "$(dirname "$0")/../.." && pwd)
work=$build/toolchains
rm -rf "$work"
mkdir -p "$work/fmt"
cp -r /usr/include/fmt "$work/fmt"  # by itself: a cross compiler must not see the rest of that directory
export WINEPREFIX=$work/wine WINEDEBUG=-all

failures=0
# check <name> <command that runs a program, or ""> <threads> <compiler> <option>...
check() {
  local name=$1 runner=$2 threads=$3 program=$work/self_check_$((++number)).exe  # Windows needs the .exe
  local answer
  # shellcheck disable=SC2086  # a runner is a command and its options
  if "${@:4}" -pthread -Wall -Wextra -Wpedantic -Wconversion -Wsign-conversion -Wshadow -Werror -DFMT_HEADER_ONLY \
    -I "$build/include" -I "$build/tests/tools/generator/include" -I "$root/include" -isystem "$work/fmt" \
    "$root/tests/toolchains/self_check.cpp" -o "$program" >&2; then
    answer=$($runner "$program" "$root/tests/published.tsv" "$threads" | tr -d '\r' | tail -n 5) || failures=$((failures + 1))
  else
    answer="does not compile"
    failures=$((failures + 1))
  fi
  printf '%-60s %s\n' "$name" "$answer"
}

number=0
check "g++ 12, C++23" "" 1 g++ -std=c++23
check "g++ 12, C++17, char unsigned" "" 1 g++ -std=c++17 -funsigned-char
check "g++ 12, C++20, valgrind" "valgrind -q --leak-check=full --error-exitcode=1" 1 g++ -std=c++20 -O1
check "g++ 12, C++17, thread sanitizer, 8 threads" "setarch -R" 8 g++ -std=c++17 -fsanitize=thread
check "clang++ 14, C++17" "" 1 clang++-14 -std=c++17
check "clang++ 14, C++20" "" 1 clang++-14 -std=c++20
check "clang++ 19, C++17, libc++ 19" "" 1 clang++-19 -std=c++17 -stdlib=libc++
check "clang++ 19, C++23, libc++ 19, 8 threads" "" 8 clang++-19 -std=c++23 -stdlib=libc++
check "MinGW-w64 g++ 12, C++20, x86-64 Windows (wine)" /usr/lib/wine/wine64 1 x86_64-w64-mingw32-g++-posix -std=c++20 -static
check "g++ 12, C++17, i686" "" 1 i686-linux-gnu-g++ -std=c++17 -static
check "g++ 12, C++20, s390x, big-endian (qemu)" qemu-s390x 1 s390x-linux-gnu-g++ -std=c++20 -static
exit $failures
