# SPDX-License-Identifier: Apache-2.0
# Characters of Unicode 14.0.0 as alternatives of a regular expression over UTF-8, bytes from 80 on in hexadecimal
# (byte_pattern() in text.cmake makes a pattern of them).

# EastAsianWidth.txt: width W or F, two columns each.
set(unicode_wide
  "E1(84[80-BF]|85[80-9F])"
  "E2(8C[9A9BA9AA]|8F[A9-ACB0B3]|97[BDBE]|98[9495]|99[88-93BF]|9A[93A1AAABBDBE]|9B[84858E94AAB2B3B5BABD]"
    "9C[858A8BA8]|9D[8C8E93-9597]|9E[95-97B0BF]|AC[9B9C]|AD[9095]|[BA-BF][80-BF])"
  "E3(80[80-BE]|89[80-8790-BF]|[81-888A-BF][80-BF])" "E4[80-B6B8-BF][80-BF]" "[E5-E9EBEC][80-BF][80-BF]"
  "EA(93[80-86]|A5[A0-BC]|[80-92B0-BF][80-BF])" "ED(9E[80-A3]|[80-9D][80-BF])"
  "EF(B8[90-99B0-BF]|B9[80-AB]|BD[80-A0]|BF[A0-A6]|[A4-ABBC][80-BF])"
  "F096BF[80-BF]" "F097[80-BF][80-BF]" "F098[80-B4][80-BF]" "F09ABF[B0-BE]" "F09B[80-8B][80-BF]"
  "F09F(8084|838F|86[8E91-9A]|8C[80-A0AD-B5B7-BF]|8D[80-BCBEBF]|8E[80-93A0-BF]|8F[80-8A8F-93A0-B0B4B8-BF]|90[80-BE]"
    "91[8082-BF]|93[80-BCBF]|94[80-BD]|95[8B-8E90-A7BA]|96[9596A4]|97[BB-BF]|99[80-8F]|9B[80-858C90-9295-9FABACB4-BC]"
    "9F[A0-B0]|A4[8C-BABC-BF]|A5[80-8587-BF]|A9[B0-BC]|[888992989AA6A7AAAB][80-BF])"
  "F0[A0-BF][80-BF][80-BF]")

# UnicodeData.txt: general category P or Zs in Latin-1, general and CJK punctuation and the full-width forms. Those that
# may stand before inline markup of reStructuredText, those that may stand after it, and those that may do both.
set(unicode_before_markup "E380[888A8C8E9094]" "EFBC88")
set(unicode_after_markup "E380[898B8D8F9195]" "EFBC89")
set(unicode_beside_markup
  "C2[A0A1ABB7BBBF]" "E280[80-8A90-A7AF-BE]" "E281[81-8387-919395-9F]" "E380[80-839C]"
  "EFBC[81-8385-878A8C-8F9A9B9FA0]")
# An opening one and the closing one that belongs to it.
set(unicode_pairs "C2AB C2BB" "E28098 E28099" "E2809C E2809D" "E3808C E3808D" "EFBC88 EFBC89")

# UnicodeData.txt: general category Zs above ASCII, blanks at the ends of a line.
set(unicode_spaces "C2A0" "E19A80" "E280[80-8AAF]" "E2819F" "E38080")
