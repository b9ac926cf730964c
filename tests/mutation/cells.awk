# SPDX-License-Identifier: Apache-2.0
# Changes of letters and digits in cells of a grid table, `cells` of each kind, drawn by `seed`. The form is that of
# mutants.awk.
BEGIN {
  OFS = "\t"
  FS = "|"
  srand(seed)
  alphabet = "abcdefghijklmnopqrstuvwxyza ABCDEFGHIJKLMNOPQRSTUVWXYZA 01234567890"
  split("status code message description handling retry", kinds, " ")
}

function add(kind, column, size) { place[kind, ++count[kind]] = FNR " " column " " size }

/^\| [0-9]/ {
  column = 2
  for (field = 2; field <= 6; ++field) {
    if (match($field, /[^ ].*[^ ]/)) add(kinds[field - 1], column + RSTART - 1, RLENGTH)
    if (field == 6 && match($6, /Try again/)) add("retry", column + RSTART - 1, RLENGTH)
    column += length($field) + 1
  }
  row[FNR] = $0
}

END {
  for (kind = 1; kind <= 6; ++kind) {
    for (cell = 0; cell < cells;) {
      split(place[kinds[kind], 1 + int(rand() * count[kinds[kind]])], at, " ")
      column = at[2] + int(rand() * at[3])
      letter = substr(row[at[1]], column, 1)
      if (letter !~ /[A-Za-z0-9]/) continue
      ++cell
      print FILENAME, at[1], column, 1, substr(alphabet, index(alphabet, letter) + 1, 1)
    }
  }
}
