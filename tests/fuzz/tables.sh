#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Makes tables by a grammar, and mutations of them, and has the generator read them. Each table must be taken, each
# mutation be taken or refused, and what is taken must compile and be what the tests' own reader reads. Names the tables
# that are not, and keeps them.
#
#   tables.sh <directory> [<count> [<seed>]]
set -euo pipefail
mkdir -p "$1"
directory=$(realpath "$1") count=${2:-100} seed=${3:-$RANDOM}
root=$(cd "$(dirname "$0")/../.." && pwd)
rm -rf "${directory:?}"/*
cd "$directory"
echo "seed $seed"
flags=(-std=c++17 -trigraphs -Wall -Wextra -Wpedantic -Werror -I "$root/include" -I . -I "$root/tests/fuzz" -I "$root/tests")

for reader in any_table csv_records inline_markup; do
  g++ "${flags[@]}" -c "$root/tests/fuzz/$reader.cpp" -o $reader.o
done
g++ "${flags[@]}" "$root/tests/fuzz/make_tables.cpp" "$root/tests/fuzz/write_tables.cpp" any_table.o csv_records.o inline_markup.o -o make_tables
make_cells=()
if command -v cmark-gfm >/dev/null; then
  g++ "${flags[@]}" "$root/tests/tools/generator/markdown/cmark_tables.cpp" -o cmark_tables
  cat >cells <<'END'
set -o pipefail
cmark-gfm -e table -e strikethrough -e autolink --unsafe -t xml --sourcepos "$1" | ./cmark_tables breaks >"$1.cells"
END
  make_cells=("bash ./cells")
else
  echo "no tables in Markdown: cmark-gfm was not found"
fi
./make_tables "$count" "$seed" . "${make_cells[@]}"
generate() {  # keeps what the generator says, and a list of the tables it takes
  local name=${1%.*}
  if cmake -D TABLE="$1" -D NAMESPACE="$name" -D OUTPUT=. -P "$root/tools/generator/generate.cmake" 2>"$name.said"; then
    echo "$1" >>taken
  elif ! grep -q ': error: ' "$name.said" || [ -e "$name" ]; then
    echo "$1: refused without a reason, or half written: $(cat "$name.said")" >&2
    return 1
  fi
}
export -f generate
export root
find . -name '[tm]*.rst' -o -name '[tm]*.md' -o -name '[tm]*.csv' | sed 's|./||' | sort -V | xargs -P 2 -I {} bash -c 'generate {}'

# Units of 25 tables each, and a program of all of them.
sort -V -o taken taken
split -l 25 taken unit_
units=(unit_??)
for unit in "${units[@]}"; do
  {
    echo '#include <check_table.hpp>'
    sed 's|\(.*\)\..*|#include <\1/catalog.hpp>|' "$unit"
    echo "void $unit();"
    echo "void $unit() {"
    sed 's|\(.*\)\..*|  check_table("&", \1::catalog);|' "$unit"
    echo '}'
  } >"$unit.cpp"
done
{
  echo '#include <check_table.hpp>'
  printf 'void %s();\n' "${units[@]}"
  echo 'int main() {'
  printf '  %s();\n' "${units[@]}"
  cat <<'END'
  std::printf("%d compared, %d beyond the reader, %d failures\n", compared, unknown, failures);
  return failures != 0;
}
END
} >main.cpp
printf '%s\n' main "${units[@]}" | xargs -P 2 -I {} g++ "${flags[@]}" -c {}.cpp -o {}.o
g++ main.o unit_??.o any_table.o csv_records.o inline_markup.o -o check
echo "$(grep -c '^t' taken) of $count tables taken, $(grep -c '^m' taken) of $count mutations"
./check
[ "$(grep -c '^t' taken)" = "$count" ] || { echo "not every table is taken:" && cat t*.said && exit 1; }
