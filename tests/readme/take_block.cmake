# SPDX-License-Identifier: Apache-2.0
# Takes the first block of a language out of the text, and the text before it.
function(take_block block language)
  string(FIND "${text}" "\n```${language}\n" begin)
  string(SUBSTRING "${text}" ${begin} -1 rest)
  string(LENGTH "\n```${language}\n" fence)
  string(SUBSTRING "${rest}" ${fence} -1 rest)
  string(FIND "${rest}" "```\n" end)
  string(SUBSTRING "${rest}" 0 ${end} content)
  string(SUBSTRING "${rest}" ${end} -1 rest)
  set(${block} "${content}" PARENT_SCOPE)
  set(text "${rest}" PARENT_SCOPE)
endfunction()
