# SPDX-License-Identifier: Apache-2.0
# Reads a names file: the registry of every code that was ever published, and of its enumerator.

# Words that cannot be an enumerator: keywords of C++ (and its alternative tokens), and macros of common system headers.
set(reserved
  alignas alignof and and_eq asm atomic_cancel atomic_commit atomic_noexcept auto bitand bitor bool break case catch char
  char16_t char32_t char8_t class co_await co_return co_yield compl concept const const_cast consteval constexpr constinit
  continue contract_assert decltype default delete do double dynamic_cast else enum explicit export extern false float for
  friend goto if inline int long mutable namespace new noexcept not not_eq nullptr operator or or_eq private protected
  public reflexpr register reinterpret_cast requires return short signed sizeof static static_assert static_cast struct
  switch synchronized template this thread_local throw true try typedef typeid typename union unsigned using virtual void
  volatile wchar_t while xor xor_eq
  assert cdecl complex environ errno far huge i386 imaginary interface isfinite isgreater isinf isless isnan isnormal
  isunordered linux major makedev max min minor near noreturn offsetof pascal signbit sigmask signals slots small stderr
  stdin stdout unix va_arg va_copy va_end va_start)

# Sets `named` to the lines that name a code, each known by n and its number, and for each line N code_N, name_N, name_at_N,
# its file:line:column, and retired_N, which is true where the code is gone; for each code C, line_of_C is its line.
# `names_complete` says whether every line could be read.
function(read_names file)
  read_lines(lines names_complete "${file}")
  set_property(GLOBAL PROPERTY named "")
  set(number 0)
  foreach(line IN LISTS lines)
    math(EXPR number "${number} + 1")
    string(REGEX REPLACE "#.*" "" line "${line}")
    if(line MATCHES "^[ \t]*$")
      continue()
    endif()
    set(at "${file}:${number}:1")
    if(NOT line MATCHES "^[ \t]*([^ \t]+)[ \t]+([^ \t]+)([ \t]+retired)?[ \t]*$")
      fault("${at}" "not a code and a name (a line has both and, once the code is gone, the word retired)")
      set(names_complete FALSE)
      continue()
    endif()
    set(code "${CMAKE_MATCH_1}")
    set(name "${CMAKE_MATCH_2}")
    set(retired FALSE)
    if(NOT "${CMAKE_MATCH_3}" STREQUAL "")
      set(retired TRUE)
    endif()
    check_name("${at}" "${name}")
    if(NOT code MATCHES "${code_pattern}")
      bad_code("${at}" "${code}")
      set(names_complete FALSE)
      continue()
    elseif(DEFINED number_of_code_${code})
      fault("${at}" "code ${code} is named twice (first on line ${number_of_code_${code}})")
    elseif(DEFINED number_of_name_${name})
      fault("${at}" "name ${name} is used twice (first on line ${number_of_name_${name}})")
      set(names_complete FALSE)
    else()
      set_property(GLOBAL APPEND PROPERTY named n${number})
      set(line_of_${code} n${number} PARENT_SCOPE)
      set(code_n${number} "${code}" PARENT_SCOPE)
      set(name_n${number} "${name}" PARENT_SCOPE)
      set(name_at_n${number} "${at}" PARENT_SCOPE)
      set(retired_n${number} ${retired} PARENT_SCOPE)
    endif()
    set(number_of_code_${code} ${number})
    set(number_of_name_${name} ${number})
  endforeach()
  get_property(named GLOBAL PROPERTY named)
  set(named "${named}" PARENT_SCOPE)
  set(names_complete ${names_complete} PARENT_SCOPE)
endfunction()

function(check_name at name)
  if(NOT name MATCHES "^[a-z][a-z0-9]*(_[a-z0-9]+)*$")
    fault("${at}" "name ${name} is not lower_snake_case (letters a to z, digits, single _ between them)")
  elseif(name IN_LIST reserved)
    fault("${at}" "name ${name} is a word of C++ or a macro of a system header (choose another)")
  endif()
endfunction()
