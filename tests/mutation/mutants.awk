# SPDX-License-Identifier: Apache-2.0
# The mutants of C++ sources that clang-format formatted: for each the file, the line, the column and the length of what
# is replaced, and what replaces it, with tabs between. Comments and assertions are left alone.
BEGIN {
  OFS = "\t"
  operators = "== != <= < < <= > >= >= > && || || && + - - + * / / * % / << >> >> << & | | & ^ | += -= *= /="
  count = split(operators, word, " ")
  for (i = 1; i < count; i += 2) other[word[i]] = word[i + 1]
  other["++"] = "--"; other["--"] = "++"; other["true"] = "false"; other["false"] = "true"
  other["break"] = "continue"; other["continue"] = "break"
}

function mutate(column, size, replacement) { print FILENAME, FNR, column, size, replacement }

FNR == 1 || /;/ { if (!/static_assert/) asserts = 0 }
/static_assert/ { asserts = !/;/; next }
asserts || /^ *(\/\/|using |template |#(if|ifdef|ifndef|else|elif|endif|include|error)|$)/ { next }

# A statement, and what a function returns.
match($0, /^ +(if|for|while) \(.*;$/) || match($0, /^ +[a-z_.]+\(.*\);$/) ||
match($0, /^ +(\+\+)?[a-z_]+(\[.*\])?( [-+*\/]?= .*)?;$/) {
  match($0, /[^ ]/)
  if (!/^ +(break|continue|return)/ && !/\)? const/) mutate(RSTART, length($0) - RSTART + 1, ";")
}
match($0, /return [^;{]+;/) && !/case [0-9]/ { mutate(RSTART, RLENGTH, "return {};") }

{
  at = 1
  while (at <= length($0)) {
    rest = substr($0, at)
    if (match(rest, /^ *\/\//)) break
    if (match(rest, /^"([^"\\]|\\.)*"/)) {
      mutate(at, 1, "\"X")
    } else if (match(rest, /^'([^'\\]|\\.)+'/)) {
      mutate(at, RLENGTH, "(" substr(rest, 1, RLENGTH) " + 1)")
    } else if (match(rest, /^[A-Za-z_][A-Za-z_0-9]*/)) {
      if (substr(rest, 1, RLENGTH) in other) mutate(at, RLENGTH, other[substr(rest, 1, RLENGTH)])
    } else if (match(rest, /^[0-9][0-9A-Za-z]*/)) {
      number = substr(rest, 1, RLENGTH)
      mutate(at, RLENGTH, "(" number " + 1)")
      if (!/case |^  [a-z_]+ = [0-9]+,/) mutate(at, RLENGTH, "(" number " - 1)")
    } else if (match(rest, /^(\+\+|--)/)) {
      mutate(at, RLENGTH, other[substr(rest, 1, 2)])
    } else if (match(rest, /^![A-Za-z(]/)) {
      mutate(at, RLENGTH = 1, "")
    } else if (match(rest, /^ \? /)) {
      mutate(at, RLENGTH, " == false ? ")
    } else if (match(rest, /^ [-+*\/%<>=!&|^]+ /)) {
      operator = substr(rest, 2, RLENGTH - 2)
      if (operator in other) mutate(at + 1, RLENGTH - 2, other[operator])
      --RLENGTH
    } else {
      RLENGTH = 1
    }
    at += RLENGTH
  }
}
