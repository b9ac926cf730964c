# SPDX-License-Identifier: Apache-2.0
# The blocks of reStructuredText that begin with two dots: directives, comments, targets, footnotes and substitutions. Those of
# docutils 0.19 and of Sphinx are told by their names.
include("${CMAKE_CURRENT_LIST_DIR}/rst_starts.cmake")

string(CONCAT rst_body_directives  # their content is text of the document
  "attention|caution|danger|error|hint|important|note|tip|warning|seealso|epigraph|highlights|pull-quote|compound|header|"
  "footer|todo|hlist|centered|line-block")
string(CONCAT rst_titled_directives  # what stands behind their names is text, too
  "admonition|topic|sidebar|rubric|dropdown|details|tab|tab-item")
string(CONCAT rst_argument_directives  # ... is not
  "table|container|class|cssclass|rst-class|figure|only|ifconfig|versionadded|versionchanged|deprecated|tabs|tab-set|grid|"
  "grid-item|card|collapse")
string(CONCAT rst_silent_directives  # they show no text
  "raw|image|contents|sectnum|section-numbering|meta|title|target-notes|default-role|role|highlight|toctree|index|"
  "tabularcolumns|currentmodule|module|graphviz|digraph|graph|mermaid|uml|plantuml|productionlist|date|unicode|replace|"
  "codeauthor|sectionauthor|literalinclude|autosummary")
set(rst_literal_directives "code|code-block|sourcecode|parsed-literal|math|prompt|console")
set(rst_read_directives "list-table|csv-table|include")
set(rst_name "[A-Za-z0-9]+([-._+:][A-Za-z0-9]+)*")

# take_explicit(): takes a line that begins with two dots. What it takes and gives is that of start_block.
function(take_explicit)
  string(SUBSTRING "${text}" 2 -1 rest)
  string(STRIP "${rest}" rest)
  if(rest MATCHES "^${byte_2}([0-9]+|[*]|#(${rst_name})?|${rst_name})${byte_3}( +|$)")
    string(LENGTH "${CMAKE_MATCH_0}" length)
    string(SUBSTRING "${rest}" ${length} -1 rest)
    found_block(footnote ${number} ${indent} "" "")
    take_rest("${rest}")
  elseif(rest MATCHES "^_(`[^`]+`|[^ _`:](:[^ ]|[^:])*)?:( |$)")
    open_block(skip "" "")
  elseif(rest MATCHES "^[|]([^| ][^|]*)[|] +(${rst_name}) ?:: *")
    string(LENGTH "${CMAKE_MATCH_0}" length)
    set(name "${CMAKE_MATCH_2}|${CMAKE_MATCH_1}")
    string(SUBSTRING "${rest}" ${length} -1 rest)
    open_block(raw substitution "${rest}")
  elseif(rest MATCHES "^(${rst_name}) ?::( +|$)")
    string(TOLOWER "${CMAKE_MATCH_1}" name)
    string(LENGTH "${CMAKE_MATCH_0}" length)
    string(SUBSTRING "${rest}" ${length} -1 rest)
    take_directive()
  elseif(NOT rest STREQUAL "" OR NOT next MATCHES "^ *$")
    open_block(raw "" "")
  endif()
  return(PROPAGATE containers base state kind name top from count options indent text taken)
endfunction()

# take_directive(): for take_explicit, takes the directive name, and rest, what stands behind it.
function(take_directive)
  if(name MATCHES "^(${rst_body_directives})$")
    take_rest("${rest}")
    set(options TRUE)
  elseif(name MATCHES "^(${rst_argument_directives})$")
    open_block(skip head "${rest}")
  elseif(name MATCHES "^(${rst_titled_directives})$")
    open_block(skip head "${rest}")
  elseif(name MATCHES "^(${rst_silent_directives})$")
    open_block(raw "" "")
  elseif(name MATCHES "^(${rst_literal_directives})$")
    open_block(raw literal "")
  elseif(name MATCHES "^(${rst_read_directives})$")
    open_block(raw ${name} "${rest}")
  else()
    open_block(raw unknown "${rest}")
  endif()
  return(PROPAGATE containers base state kind top from count options indent text taken)
endfunction()
