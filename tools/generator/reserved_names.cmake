# SPDX-License-Identifier: Apache-2.0
# Names that neither a namespace nor an enumerator can have. Data alone: namespaces.cmake and names.cmake read it.

# Keywords of C++, up to C++26 and the technical specifications, and the alternative tokens ([lex.key], [lex.digraph]).
set(keywords
  alignas alignof and and_eq asm atomic_cancel atomic_commit atomic_noexcept auto bitand bitor bool break case catch char
  char16_t char32_t char8_t class co_await co_return co_yield compl concept const const_cast consteval constexpr constinit
  continue contract_assert decltype default delete do double dynamic_cast else enum explicit export extern false float for
  friend goto if inline int long mutable namespace new noexcept not not_eq nullptr operator or or_eq private protected public
  reflexpr register reinterpret_cast requires return short signed sizeof static static_assert static_cast struct switch
  synchronized template this thread_local throw true try typedef typeid typename union unsigned using virtual void volatile
  wchar_t while xor xor_eq)

# Words in small letters that headers of C, POSIX, Linux and Qt define as macros (glibc 2.36: C17 and POSIX.1-2008).
set(system_macros
  assert basename d_fileno huge i386 ifa_broadaddr ifa_dstaddr ifc_buf ifc_req ifr_addr ifr_bandwidth ifr_broadaddr ifr_data
  ifr_dstaddr ifr_flags ifr_hwaddr ifr_ifindex ifr_map ifr_metric ifr_mtu ifr_name ifr_netmask ifr_newname ifr_qlen ifr_slave
  imaginary isfinite isgreater isinf isless isnan isnormal isunordered linux major makedev math_errhandling max min minor
  msg_cbytes noreturn offsetof s6_addr16 s6_addr32 sa_handler sa_sigaction sched_priority si_addr si_addr_lsb si_arch si_band
  si_call_addr si_fd si_int si_lower si_overrun si_pid si_pkey si_ptr si_status si_stime si_syscall si_timerid si_uid
  si_upper si_utime si_value sigev_notify_attributes sigev_notify_function sigmask signals signbit slots st_atime st_ctime
  st_mtime unix va_arg va_copy va_end va_start)

# The same of Windows: <windows.h> and the headers of its API and of its C library (mingw-w64 10; `small` is the one of
# Microsoft's <rpcndr.h>).
set(windows_macros
  abnormal_termination cdecl complex diskfree_t environ errno exception_code exception_info far finitef fstat64 gai_strerror
  h_addr h_errno hyper in_addr6 interface isascii iscsym iscsymf isnanf lstrcat lstrcmp lstrcmpi lstrcpy lstrcpyn lstrlen
  matherr midl_user_allocate midl_user_free near onexit_t pascal pclose popen rpc_binding_handle_t rpc_binding_vector_t
  s6_addr s6_bytes s6_words s_addr s_host s_imp s_impno s_lh s_net small stat64 stderr stdin stdout strcasecmp strncasecmp
  sys_errlist sys_nerr toascii ua_lstrcmp ua_lstrcmpi ua_lstrlen ua_tcscpy uuid_t uuid_vector_t wcswcs wpopen wsprintf
  wvsprintf chx1 chx2 chx3 chx4 chx5 chx6 chx7 chx8 chx9 chx10 chx11 chx12 chx13 chx14 chx15 chx16 cmb1 cmb2 cmb3 cmb4 cmb5
  cmb6 cmb7 cmb8 cmb9 cmb10 cmb11 cmb12 cmb13 cmb14 cmb15 cmb16 ctl1 edt1 edt2 edt3 edt4 edt5 edt6 edt7 edt8 edt9 edt10 edt11
  edt12 edt13 edt14 edt15 edt16 frm1 frm2 frm3 frm4 grp1 grp2 grp3 grp4 ico1 ico2 ico3 ico4 lst1 lst2 lst3 lst4 lst5 lst6
  lst7 lst8 lst9 lst10 lst11 lst12 lst13 lst14 lst15 lst16 psh1 psh2 psh3 psh4 psh5 psh6 psh7 psh8 psh9 psh10 psh11 psh12
  psh13 psh14 psh15 psh16 rad1 rad2 rad3 rad4 rad5 rad6 rad7 rad8 rad9 rad10 rad11 rad12 rad13 rad14 rad15 rad16 rct1 rct2
  rct3 rct4 scr1 scr2 scr3 scr4 scr5 scr6 scr7 scr8 stc1 stc2 stc3 stc4 stc5 stc6 stc7 stc8 stc9 stc10 stc11 stc12 stc13
  stc14 stc15 stc16 stc17 stc18 stc19 stc20 stc21 stc22 stc23 stc24 stc25 stc26 stc27 stc28 stc29 stc30 stc31 stc32)
