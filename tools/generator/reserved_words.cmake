# SPDX-License-Identifier: Apache-2.0
# Words that cannot be an enumerator or a namespace: keywords of C++ (and its alternative tokens), and macros of common
# system headers.
set(reserved_words
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
