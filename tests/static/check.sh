#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Reads the sources with clang-format 14, clang-tidy 19, cppcheck and shellcheck, and compiles all headers with every
# warning of clang 19, and with those of g++ at every level of optimisation. What is left out is in .clang-tidy,
# tests/.clang-tidy and below, with the reason.
#
#   check.sh <build directory of the preset budgets, which has a command for every file>
set -euo pipefail
build=$(realpath "$1")
cd "$(dirname "$0")/../.."
include=(-I include -I "$build/include" -I "$build/tests/tools/generator/include")

git ls-files '*.cpp' '*.hpp' | xargs clang-format-14 --dry-run -Werror
git ls-files '*.sh' .ci/run | xargs shellcheck

# What the build has no command for, and what it has one for.
printf '%s\n' include/error_catalog/{,detail/}*.hpp "$build"/include/backup_service/*.hpp tests/{fuzz,toolchains}/*.cpp |
  xargs -P 2 -I {} clang-tidy-19 --quiet {} -- -x c++ -std=c++17 -DFMT_HEADER_ONLY "${include[@]}" -I tests
sed -n 's/^ *"file": "\(.*\)".*/\1/p' "$build/compile_commands.json" | grep -E "^$PWD/(tests|tools)/" | sort -u |
  xargs -P 2 -n 1 clang-tidy-19 --quiet -p "$build"

# Not its style checks, nor conditions that tests know to be true. In a template, cppcheck does not see the initialiser of
# best.begin, or that an Errc is an enum; and it does not read C++20.
cppcheck --quiet --std=c++17 -U__cpp_impl_three_way_comparison -U__cpp_lib_ranges --enable=warning,performance,portability \
  --error-exitcode=1 --suppress=knownConditionTrueFalse --suppress=uninitvar:include/error_catalog/detail/words.hpp \
  --suppress=passedByValue:include/error_catalog/catalog.hpp \
  -I include -I "$build/include" -I "$build/tests" include tools tests

# Warnings that are not worth having here:
#   c++98-compat, pre-c++14-compat, pre-c++17-compat, c++20-compat  other standards
#   exit-time-destructors, global-constructors, weak-vtables        categories and the check's own objects; a test sees
#                                                                   that a library has nothing to run at exit
#   missing-noreturn      where fmt has no exceptions, FMT_THROW returns
#   padded                a structure is not a file
#   unsafe-buffer-usage   tables are arrays
#   unused-macros         min and max, which must not be used
for standard in -std=c++17 "-std=c++20 -stdlib=libc++"; do
  # shellcheck disable=SC2086  # two words
  clang++-19 $standard -fsyntax-only -Werror -Weverything -Wno-c++98-compat -Wno-c++98-compat-local-type-template-args \
    -Wno-c++98-compat-pedantic -Wno-pre-c++14-compat -Wno-pre-c++17-compat -Wno-c++20-compat -Wno-exit-time-destructors \
    -Wno-global-constructors -Wno-missing-noreturn -Wno-padded -Wno-unsafe-buffer-usage -Wno-unused-macros -Wno-weak-vtables \
    -DFMT_HEADER_ONLY "${include[@]}" tests/toolchains/self_check.cpp
done

# What CMake's build types have, and the levels between: some warnings need the optimiser.
# shellcheck disable=SC2016  # the inner shell expands them
for level in -O{0,1,2,3,g} "-O3 -flto=auto"; do
  for standard in 17 20; do echo "-std=c++$standard $level"; done
done | xargs -P 2 -I {} bash -c 'g++ $1 -pthread -Wall -Wextra -Wpedantic -Wconversion -Wsign-conversion -Wshadow -Weffc++ \
  -Wundef -Werror "${@:2}" tests/toolchains/self_check.cpp -lfmt -o /dev/null' bash {} "${include[@]}"
echo "clang-format, shellcheck, clang-tidy, cppcheck, -Weverything, g++ at every level: nothing to say"
