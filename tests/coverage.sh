#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Prints how many lines and branches of the headers, the library's and the generated ones, are run by the tests. Fails
# where one is not, and names it. Each counts once, whichever program or instance of a template runs it.
# Needs what the tests need, and the packages clang-19, llvm-19, libclang-rt-19-dev, libc++-19-dev and libc++abi-19-dev.
set -euo pipefail
export LC_ALL=C
cd "$(dirname "$0")/.."
build=build/coverage
flags=(-fprofile-instr-generate -fcoverage-mapping)

CXXFLAGS=${flags[*]} cmake --preset test -B $build -D CMAKE_CXX_COMPILER=clang++-19
cmake --build $build --target unit_tests body_tests error_code_tests generate_tests plugin_tests exit_test entries_test
clang++-19 "${flags[@]}" -std=c++20 -stdlib=libc++ -I include -I $build/include tests/error_catalog/format_test.cpp \
  -o $build/tests/format_test

# One program at a time: what has one name can be another function in another standard. Not a test of growth: a library
# that is measured leaves something behind each time.
report() {
  local program profiles
  for program in $build/tests/{{unit,body,error_code,plugin}_tests,{exit,format,values/entries}_test,tools/generator/generate_tests}; do
    profiles=$program.profiles
    rm -rf "$profiles"
    LLVM_PROFILE_FILE=$profiles/%m.raw "$program" "~*a thousand times*" >&2
    llvm-profdata-19 merge "$profiles"/*.raw -o "$profiles/all"
    llvm-cov-19 show "$program" --instr-profile "$profiles/all" --show-branches=count --show-instantiations=false \
      --sources include $build/include
  done
}

# In what it says a line is "   42|   111k|source", and a branch of it "  |  Branch (42:26): [True: 3.73k, False: 0]".
report | awk -v root="$PWD/" -v headers="$(echo include/error_catalog/{,detail/}*.hpp)" '
  function count(kind, place, times) {
    files[kind, place] = file
    if (times + 0 != 0) ran[kind, place] = 1
  }
  function shares(file) {
    return sprintf("%-54s %4d of %4d lines %4d of %4d branches", file == "" ? "all" : file,
                   all["line", file] - missed["line", file], all["line", file],
                   all["branch", file] - missed["branch", file], all["branch", file])
  }
  /^\/.*:$/ { file = substr($0, length(root) + 1, length($0) - length(root) - 1) }
  /^ *[0-9]+\| *[0-9.kM]+\| *\/\// { next }  # a comment, in a function that this program does not run
  match($0, /^ *[0-9]+\| *[0-9]/) { count("line", file ":" $1 + 0, substr($0, RLENGTH)) }
  match($0, /Branch \([0-9:]+/) {
    place = file ":" substr($0, RSTART + 8, RLENGTH - 8)
    if (match($0, /True: [0-9.]+/)) count("branch", place ": true", substr($0, RSTART + 6))
    if (match($0, /False: [0-9.]+/)) count("branch", place ": false", substr($0, RSTART + 7))
  }
  END {
    for (key in files) {
      split(key, part, SUBSEP)
      ++all[part[1], files[key]]; ++all[part[1], ""]
      seen[files[key]] = 1
      if (key in ran) continue
      ++missed[part[1], files[key]]; ++missed[part[1], ""]
      print part[2] " is not run" | "sort -V"
      status = 1
    }
    close("sort -V")
    for (i = split(headers, header, " "); i > 0; --i) {
      if (header[i] in seen || header[i] ~ /version.hpp$/) continue  # which has no code
      print header[i] " is not included"
      status = 1
    }
    for (file in seen) print shares(file) | "sort"
    close("sort")
    print shares("")
    exit status
  }'
