# SPDX-License-Identifier: Apache-2.0
# Names that no namespace at global scope can have. Data alone: namespaces.cmake reads it.

# What the headers of the C standard library and of POSIX declare in the global namespace: functions, objects, types and
# tags, and macros with arguments. C17 with annex K, POSIX.1-2001 and POSIX.1-2008 with XSI, and what glibc 2.36 adds in
# the same headers, which g++ always asks for; without the functions for _Float32 and its like.
set(global_names
  ACTION DIR Dl_info Dl_serinfo Dl_serpath ENTRY FILE FTW Lmid_t TCP_CA_Disorder TCP_CA_Loss TCP_CA_Open TCP_CA_Recovery
  VISIT a64l abort abort_handler_s abs accept accept4 access acct acos acosf acosh acoshf acoshl acosl active_reg_t addrinfo
  addseverity adjtime aio_cancel aio_cancel64 aio_error aio_error64 aio_fsync aio_fsync64 aio_init aio_read aio_read64
  aio_return aio_return64 aio_suspend aio_suspend64 aio_write aio_write64 aiocb aiocb64 aioinit alarm aligned_alloc alloca
  alphasort alphasort64 arc4random arc4random_buf arc4random_uniform asctime asctime_r asctime_s asin asinf asinh asinhf
  asinhl asinl asprintf assert assert_perror at_quick_exit atan atan2 atan2f atan2l atanf atanh atanhf atanhl atanl atexit
  atof atoi atol atoll atomic_bool atomic_char atomic_char16_t atomic_char32_t atomic_compare_exchange_strong
  atomic_compare_exchange_strong_explicit atomic_compare_exchange_weak atomic_compare_exchange_weak_explicit atomic_exchange
  atomic_exchange_explicit atomic_fetch_add atomic_fetch_add_explicit atomic_fetch_and atomic_fetch_and_explicit
  atomic_fetch_or atomic_fetch_or_explicit atomic_fetch_sub atomic_fetch_sub_explicit atomic_fetch_xor
  atomic_fetch_xor_explicit atomic_flag atomic_flag_clear atomic_flag_clear_explicit atomic_flag_test_and_set
  atomic_flag_test_and_set_explicit atomic_init atomic_int atomic_int_fast16_t atomic_int_fast32_t atomic_int_fast64_t
  atomic_int_fast8_t atomic_int_least16_t atomic_int_least32_t atomic_int_least64_t atomic_int_least8_t atomic_intmax_t
  atomic_intptr_t atomic_is_lock_free atomic_llong atomic_load atomic_load_explicit atomic_long atomic_ptrdiff_t atomic_schar
  atomic_short atomic_signal_fence atomic_size_t atomic_store atomic_store_explicit atomic_thread_fence atomic_uchar
  atomic_uint atomic_uint_fast16_t atomic_uint_fast32_t atomic_uint_fast64_t atomic_uint_fast8_t atomic_uint_least16_t
  atomic_uint_least32_t atomic_uint_least64_t atomic_uint_least8_t atomic_uintmax_t atomic_uintptr_t atomic_ullong
  atomic_ulong atomic_ushort atomic_wchar_t bandinfo basename bcmp bcopy be16toh be32toh be64toh bind bindresvport
  bindresvport6 blkcnt64_t blkcnt_t blksize_t brk bsd_signal bsearch bsearch_s btowc bzero c16rtomb c32rtomb c8rtomb cabs
  cabsf cabsl cacos cacosf cacosh cacoshf cacoshl cacosl caddr_t call_once calloc canonicalize canonicalize_file_name
  canonicalizef canonicalizel carg cargf cargl casin casinf casinh casinhf casinhl casinl catan catanf catanh catanhf catanhl
  catanl catclose catgets catopen cbrt cbrtf cbrtl cc_t ccos ccosf ccosh ccoshf ccoshl ccosl ceil ceilf ceill cexp cexpf
  cexpl cfgetispeed cfgetospeed cfmakeraw cfsetispeed cfsetospeed cfsetspeed chdir chmod chown chroot cimag cimagf cimagl
  clearenv clearerr clearerr_unlocked clock clock_adjtime clock_getcpuclockid clock_getres clock_gettime clock_nanosleep
  clock_settime clock_t clockid_t clog clog10 clog10f clog10l clogf clogl clone close close_range closedir closefrom closelog
  cmsghdr cnd_broadcast cnd_destroy cnd_init cnd_signal cnd_t cnd_timedwait cnd_wait comparison_fn_t confstr conj conjf conjl
  connect constraint_handler_t cookie_close_function_t cookie_io_functions_t cookie_read_function_t cookie_seek_function_t
  cookie_write_function_t copy_file_range copysign copysignf copysignl cos cosf cosh coshf coshl cosl cpow cpowf cpowl cproj
  cprojf cprojl cpu_set_t creal crealf creall creat creat64 crypt csin csinf csinh csinhf csinhl csinl csqrt csqrtf csqrtl
  ctan ctanf ctanh ctanhf ctanhl ctanl ctermid ctime ctime_r ctime_s cuserid dadd daddl daddr_t daemon datum daylight
  dbm_clearerr dbm_close dbm_delete dbm_error dbm_fetch dbm_firstkey dbm_nextkey dbm_open dbm_store ddiv ddivl dev_t dfma
  dfmal difftime dirent dirent64 dirfd dirname div div_t dl_find_object dladdr dladdr1 dlclose dlerror dlinfo dlmopen dlopen
  dlsym dlvsym dmul dmull double_t dprintf drand48 drand48_data drand48_r drem dremf dreml dsqrt dsqrtl dsub dsubl dup dup2
  dup3 duplocale dysize eaccess ecvt ecvt_r endgrent endhostent endnetent endnetgrent endorder endprotoent endpwent endrpcent
  endservent endusershell endutxent entry environ erand48 erand48_r erf erfc erfcf erfcl erff erfl errno_t error_t euidaccess
  execl execle execlp execv execve execveat execvp execvpe exit exp exp10 exp10f exp10l exp2 exp2f exp2l expf expl
  explicit_bzero expm1 expm1f expm1l f_owner_ex fabs fabsf fabsl faccessat fadd faddl fallocate fallocate64 fattach fchdir
  fchmod fchmodat fchown fchownat fclose fcloseall fcntl fcntl64 fcvt fcvt_r fd_mask fd_set fdatasync fdetach fdim fdimf
  fdiml fdiv fdivl fdopen fdopendir feclearexcept fedisableexcept feenableexcept fegetenv fegetexcept fegetexceptflag
  fegetmode fegetround feholdexcept femode_t fenv_t feof feof_unlocked feraiseexcept ferror ferror_unlocked fesetenv
  fesetexcept fesetexceptflag fesetmode fesetround fetestexcept fetestexceptflag feupdateenv fexcept_t fexecve fflush
  fflush_unlocked ffma ffmal ffs ffsl ffsll fgetc fgetc_unlocked fgetgrent fgetgrent_r fgetpos fgetpos64 fgetpwent
  fgetpwent_r fgets fgets_unlocked fgetwc fgetwc_unlocked fgetws fgetws_unlocked file_handle fileno fileno_unlocked finite
  finitef finitel float_t flock flock64 flockfile floor floorf floorl fma fmaf fmal fmax fmaxf fmaximum fmaximum_mag
  fmaximum_mag_num fmaximum_mag_numf fmaximum_mag_numl fmaximum_magf fmaximum_magl fmaximum_num fmaximum_numf fmaximum_numl
  fmaximumf fmaximuml fmaxl fmaxmag fmaxmagf fmaxmagl fmemopen fmin fminf fminimum fminimum_mag fminimum_mag_num
  fminimum_mag_numf fminimum_mag_numl fminimum_magf fminimum_magl fminimum_num fminimum_numf fminimum_numl fminimumf
  fminimuml fminl fminmag fminmagf fminmagl fmod fmodf fmodl fmtmsg fmul fmull fnmatch fopen fopen64 fopen_s fopencookie fork
  fpathconf fpclassify fpos64_t fpos_t fpregset_t fprintf fprintf_s fputc fputc_unlocked fputs fputs_unlocked fputwc
  fputwc_unlocked fputws fputws_unlocked fread fread_unlocked free freeaddrinfo freelocale freopen freopen64 freopen_s frexp
  frexpf frexpl fromfp fromfpf fromfpl fromfpx fromfpxf fromfpxl fsblkcnt64_t fsblkcnt_t fscanf fscanf_s fseek fseeko
  fseeko64 fsetpos fsetpos64 fsfilcnt64_t fsfilcnt_t fsid_t fsqrt fsqrtl fstat fstat64 fstatat fstatat64 fstatvfs fstatvfs64
  fsub fsubl fsync ftell ftello ftello64 ftime ftok ftruncate ftruncate64 ftrylockfile ftw ftw64 funlockfile futimens futimes
  futimesat fwide fwprintf fwprintf_s fwrite fwrite_unlocked fwscanf fwscanf_s gai_cancel gai_error gai_strerror gai_suspend
  gaicb gamma gammaf gammal gcvt get_current_dir_name getaddrinfo getaddrinfo_a getc getc_unlocked getchar getchar_unlocked
  getcontext getcpu getcwd getdate getdate_err getdate_r getdelim getdents64 getdirentries getdirentries64 getdomainname
  getdtablesize getegid getentropy getenv getenv_s geteuid getgid getgrent getgrent_r getgrgid getgrgid_r getgrnam getgrnam_r
  getgrouplist getgroups gethostbyaddr gethostbyaddr_r gethostbyname gethostbyname2 gethostbyname2_r gethostbyname_r
  gethostent gethostent_r gethostid gethostname getipv4sourcefilter getitimer getline getloadavg getlogin getlogin_r getmsg
  getnameinfo getnetbyaddr getnetbyaddr_r getnetbyname getnetbyname_r getnetent getnetent_r getnetgrent getnetgrent_r getopt
  getpagesize getpass getpayload getpayloadf getpayloadl getpeername getpgid getpgrp getpid getpmsg getppid getpriority
  getprotobyname getprotobyname_r getprotobynumber getprotobynumber_r getprotoent getprotoent_r getpt getpw getpwent
  getpwent_r getpwnam getpwnam_r getpwuid getpwuid_r getresgid getresuid getrlimit getrlimit64 getrpcbyname getrpcbyname_r
  getrpcbynumber getrpcbynumber_r getrpcent getrpcent_r getrusage gets gets_s getservbyname getservbyname_r getservbyport
  getservbyport_r getservent getservent_r getsid getsockname getsockopt getsourcefilter getsubopt gettid gettimeofday getuid
  getumask getusershell getutmp getutmpx getutxent getutxid getutxline getw getwc getwc_unlocked getwchar getwchar_unlocked
  getwd gid_t glob glob64 glob64_t glob_pattern_p glob_t globfree globfree64 gmtime gmtime_r gmtime_s grantpt greg_t
  gregset_t group group_filter group_member group_req group_source_req gsignal hcreate hcreate_r hdestroy hdestroy_r herror
  hostent hsearch hsearch_data hsearch_r hstrerror htobe16 htobe32 htobe64 htole16 htole32 htole64 htonl htons hypot hypotf
  hypotl iconv iconv_close iconv_open iconv_t id_t idtype_t if_freenameindex if_indextoname if_nameindex if_nametoindex
  ifaddr ifconf ifmap ifreq ignore_handler_s ilogb ilogbf ilogbl imaxabs imaxdiv imaxdiv_t in6_addr in6_pktinfo in6addr_any
  in6addr_loopback in_addr in_addr_t in_pktinfo in_port_t index inet6_opt_append inet6_opt_find inet6_opt_finish
  inet6_opt_get_val inet6_opt_init inet6_opt_next inet6_opt_set_val inet6_option_alloc inet6_option_append inet6_option_find
  inet6_option_init inet6_option_next inet6_option_space inet6_rth_add inet6_rth_getaddr inet6_rth_init inet6_rth_reverse
  inet6_rth_segments inet6_rth_space inet_addr inet_aton inet_lnaof inet_makeaddr inet_net_ntop inet_net_pton inet_neta
  inet_netof inet_network inet_nsap_addr inet_nsap_ntoa inet_ntoa inet_ntop inet_pton initgroups initstate initstate_r
  innetgr ino64_t ino_t insque int16_t int32_t int64_t int8_t int_fast16_t int_fast32_t int_fast64_t int_fast8_t
  int_least16_t int_least32_t int_least64_t int_least8_t intmax_t intptr_t iovec ip6_mtuinfo ip_mreq ip_mreq_source ip_mreqn
  ip_msfilter ip_opts ipc_perm ipv6_mreq iruserok iruserok_af isalnum isalnum_l isalpha isalpha_l isascii isascii_l isastream
  isatty isblank isblank_l iscanonical iscntrl iscntrl_l isctype isdigit isdigit_l iseqsig isfdtype isfinite isgraph
  isgraph_l isgreater isgreaterequal isinf isinff isinfl isless islessequal islessgreater islower islower_l isnan isnanf
  isnanl isnormal isprint isprint_l ispunct ispunct_l issignaling isspace isspace_l issubnormal isunordered isupper isupper_l
  iswalnum iswalnum_l iswalpha iswalpha_l iswblank iswblank_l iswcntrl iswcntrl_l iswctype iswctype_l iswdigit iswdigit_l
  iswgraph iswgraph_l iswlower iswlower_l iswprint iswprint_l iswpunct iswpunct_l iswspace iswspace_l iswupper iswupper_l
  iswxdigit iswxdigit_l isxdigit isxdigit_l iszero itimerspec itimerval j0 j0f j0l j1 j1f j1l jmp_buf jn jnf jnl jrand48
  jrand48_r key_t kill kill_dependency killpg l64a labs lchmod lchown lcong48 lcong48_r lconv ldexp ldexpf ldexpl ldiv ldiv_t
  le16toh le32toh le64toh leaf lfind lgamma lgamma_r lgammaf lgammaf_r lgammal lgammal_r linger link linkat lio_listio
  lio_listio64 listen llabs lldiv lldiv_t llogb llogbf llogbl llrint llrintf llrintl llround llroundf llroundl locale_t
  localeconv localtime localtime_r localtime_s lockf loff_t log log10 log10f log10l log1p log1pf log1pl log2 log2f log2l logb
  logbf logbl logf logl longjmp lrand48 lrand48_r lrint lrintf lrintl lround lroundf lroundl lsearch lseek lseek64 lstat
  lstat64 lutimes madvise makecontext malloc max_align_t mblen mbrlen mbrtoc16 mbrtoc32 mbrtoc8 mbrtowc mbsinit mbsnrtowcs
  mbsrtowcs mbsrtowcs_s mbstate_t mbstowcs mbstowcs_s mbtowc mcontext_t memccpy memchr memcmp memcpy memcpy_s memfd_create
  memfrob memmem memmove memmove_s memory_order memory_order_acq_rel memory_order_acquire memory_order_consume
  memory_order_relaxed memory_order_release memory_order_seq_cst mempcpy memrchr memset memset_s mincore mkdir mkdirat
  mkdtemp mkfifo mkfifoat mknod mknodat mkostemp mkostemp64 mkostemps mkostemps64 mkstemp mkstemp64 mkstemps mkstemps64
  mktemp mktime mlock mlock2 mlockall mmap mmap64 mmsghdr mode_t modf modff modfl mprotect mq_attr mq_close mq_getattr
  mq_notify mq_open mq_receive mq_send mq_setattr mq_timedreceive mq_timedsend mq_unlink mqd_t mrand48 mrand48_r mremap
  msgbuf msgctl msgget msghdr msginfo msglen_t msgqnum_t msgrcv msgsnd msqid_ds msync mtx_destroy mtx_init mtx_lock mtx_plain
  mtx_recursive mtx_t mtx_timed mtx_timedlock mtx_trylock mtx_unlock munlock munlockall munmap name_to_handle_at nan nanf
  nanl nanosleep nearbyint nearbyintf nearbyintl netent newlocale nextafter nextafterf nextafterl nextdown nextdownf
  nextdownl nexttoward nexttowardf nexttowardl nextup nextupf nextupl nfds_t nftw nftw64 nice nl_catd nl_item nl_langinfo
  nl_langinfo_l nlink_t nrand48 nrand48_r ntohl ntohs obstack obstack_printf obstack_vprintf off64_t off_t offsetof on_exit
  once_flag open open64 open_by_handle_at open_memstream open_wmemstream openat openat64 opendir openlog optarg opterr optind
  optopt osockaddr passwd pathconf pause pclose perror pid_t pipe pipe2 pkey_alloc pkey_free pkey_get pkey_mprotect pkey_set
  poll pollfd popen posix_fadvise posix_fadvise64 posix_fallocate posix_fallocate64 posix_madvise posix_memalign posix_openpt
  posix_spawn posix_spawn_file_actions_addchdir_np posix_spawn_file_actions_addclose posix_spawn_file_actions_addclosefrom_np
  posix_spawn_file_actions_adddup2 posix_spawn_file_actions_addfchdir_np posix_spawn_file_actions_addopen
  posix_spawn_file_actions_addtcsetpgrp_np posix_spawn_file_actions_destroy posix_spawn_file_actions_init
  posix_spawn_file_actions_t posix_spawnattr_destroy posix_spawnattr_getflags posix_spawnattr_getpgroup
  posix_spawnattr_getschedparam posix_spawnattr_getschedpolicy posix_spawnattr_getsigdefault posix_spawnattr_getsigmask
  posix_spawnattr_init posix_spawnattr_setflags posix_spawnattr_setpgroup posix_spawnattr_setschedparam
  posix_spawnattr_setschedpolicy posix_spawnattr_setsigdefault posix_spawnattr_setsigmask posix_spawnattr_t posix_spawnp
  posix_trace_attr_destroy posix_trace_attr_getclockres posix_trace_attr_getcreatetime posix_trace_attr_getgenversion
  posix_trace_attr_getinherited posix_trace_attr_getlogfullpolicy posix_trace_attr_getlogsize posix_trace_attr_getmaxdatasize
  posix_trace_attr_getmaxsystemeventsize posix_trace_attr_getmaxusereventsize posix_trace_attr_getname
  posix_trace_attr_getstreamfullpolicy posix_trace_attr_getstreamsize posix_trace_attr_init posix_trace_attr_setinherited
  posix_trace_attr_setlogfullpolicy posix_trace_attr_setlogsize posix_trace_attr_setmaxdatasize posix_trace_attr_setname
  posix_trace_attr_setstreamfullpolicy posix_trace_attr_setstreamsize posix_trace_clear posix_trace_close posix_trace_create
  posix_trace_create_withlog posix_trace_event posix_trace_eventid_equal posix_trace_eventid_get_name
  posix_trace_eventid_open posix_trace_eventset_add posix_trace_eventset_del posix_trace_eventset_empty
  posix_trace_eventset_fill posix_trace_eventset_ismember posix_trace_eventtypelist_getnext_id
  posix_trace_eventtypelist_rewind posix_trace_flush posix_trace_get_attr posix_trace_get_filter posix_trace_get_status
  posix_trace_getnext_event posix_trace_open posix_trace_rewind posix_trace_set_filter posix_trace_shutdown posix_trace_start
  posix_trace_stop posix_trace_timedgetnext_event posix_trace_trid_eventid_open posix_trace_trygetnext_event postorder pow
  powf powl ppoll pread pread64 preadv preadv2 preadv64 preadv64v2 preorder printf printf_s prlimit prlimit64 process_madvise
  process_mrelease process_vm_readv process_vm_writev profil program_invocation_name program_invocation_short_name protoent
  pselect psiginfo psignal pthread_atfork pthread_attr_destroy pthread_attr_getaffinity_np pthread_attr_getdetachstate
  pthread_attr_getguardsize pthread_attr_getinheritsched pthread_attr_getschedparam pthread_attr_getschedpolicy
  pthread_attr_getscope pthread_attr_getsigmask_np pthread_attr_getstack pthread_attr_getstackaddr pthread_attr_getstacksize
  pthread_attr_init pthread_attr_setaffinity_np pthread_attr_setdetachstate pthread_attr_setguardsize
  pthread_attr_setinheritsched pthread_attr_setschedparam pthread_attr_setschedpolicy pthread_attr_setscope
  pthread_attr_setsigmask_np pthread_attr_setstack pthread_attr_setstackaddr pthread_attr_setstacksize pthread_attr_t
  pthread_barrier_destroy pthread_barrier_init pthread_barrier_t pthread_barrier_wait pthread_barrierattr_destroy
  pthread_barrierattr_getpshared pthread_barrierattr_init pthread_barrierattr_setpshared pthread_barrierattr_t pthread_cancel
  pthread_cleanup_pop pthread_cleanup_pop_restore_np pthread_cleanup_push pthread_cleanup_push_defer_np pthread_clockjoin_np
  pthread_cond_broadcast pthread_cond_clockwait pthread_cond_destroy pthread_cond_init pthread_cond_signal pthread_cond_t
  pthread_cond_timedwait pthread_cond_wait pthread_condattr_destroy pthread_condattr_getclock pthread_condattr_getpshared
  pthread_condattr_init pthread_condattr_setclock pthread_condattr_setpshared pthread_condattr_t pthread_create
  pthread_detach pthread_equal pthread_exit pthread_getaffinity_np pthread_getattr_default_np pthread_getattr_np
  pthread_getconcurrency pthread_getcpuclockid pthread_getname_np pthread_getschedparam pthread_getspecific pthread_join
  pthread_key_create pthread_key_delete pthread_key_t pthread_kill pthread_mutex_clocklock pthread_mutex_consistent
  pthread_mutex_consistent_np pthread_mutex_destroy pthread_mutex_getprioceiling pthread_mutex_init pthread_mutex_lock
  pthread_mutex_setprioceiling pthread_mutex_t pthread_mutex_timedlock pthread_mutex_trylock pthread_mutex_unlock
  pthread_mutexattr_destroy pthread_mutexattr_getprioceiling pthread_mutexattr_getprotocol pthread_mutexattr_getpshared
  pthread_mutexattr_getrobust pthread_mutexattr_getrobust_np pthread_mutexattr_gettype pthread_mutexattr_init
  pthread_mutexattr_setprioceiling pthread_mutexattr_setprotocol pthread_mutexattr_setpshared pthread_mutexattr_setrobust
  pthread_mutexattr_setrobust_np pthread_mutexattr_settype pthread_mutexattr_t pthread_once pthread_once_t
  pthread_rwlock_clockrdlock pthread_rwlock_clockwrlock pthread_rwlock_destroy pthread_rwlock_init pthread_rwlock_rdlock
  pthread_rwlock_t pthread_rwlock_timedrdlock pthread_rwlock_timedwrlock pthread_rwlock_tryrdlock pthread_rwlock_trywrlock
  pthread_rwlock_unlock pthread_rwlock_wrlock pthread_rwlockattr_destroy pthread_rwlockattr_getkind_np
  pthread_rwlockattr_getpshared pthread_rwlockattr_init pthread_rwlockattr_setkind_np pthread_rwlockattr_setpshared
  pthread_rwlockattr_t pthread_self pthread_setaffinity_np pthread_setattr_default_np pthread_setcancelstate
  pthread_setcanceltype pthread_setconcurrency pthread_setname_np pthread_setschedparam pthread_setschedprio
  pthread_setspecific pthread_sigmask pthread_sigqueue pthread_spin_destroy pthread_spin_init pthread_spin_lock
  pthread_spin_trylock pthread_spin_unlock pthread_spinlock_t pthread_t pthread_testcancel pthread_timedjoin_np
  pthread_tryjoin_np pthread_yield ptrdiff_t ptsname ptsname_r putc putc_unlocked putchar putchar_unlocked putenv putgrent
  putmsg putpmsg putpwent puts pututxline putw putwc putwc_unlocked putwchar putwchar_unlocked pwrite pwrite64 pwritev
  pwritev2 pwritev64 pwritev64v2 qecvt qecvt_r qelem qfcvt qfcvt_r qgcvt qsort qsort_r qsort_s quad_t quick_exit raise rand
  rand_r random random_data random_r rawmemchr rcmd rcmd_af re_compile_fastmap re_compile_pattern re_match re_match_2
  re_pattern_buffer re_registers re_search re_search_2 re_set_registers re_set_syntax re_syntax_options read readahead
  readdir readdir64 readdir64_r readdir_r readlink readlinkat readv realloc reallocarray realpath recv recvfrom recvmmsg
  recvmsg reg_errcode_t reg_syntax_t regcomp regerror regex_t regexec regfree register_t regmatch_t regoff_t remainder
  remainderf remainderl remap_file_pages remove remque remquo remquof remquol rename renameat renameat2 revoke rewind
  rewinddir rexec rexec_af rindex rint rintf rintl rlim64_t rlim_t rlimit rlimit64 rmdir round roundeven roundevenf
  roundevenl roundf roundl rpcent rpmatch rresvport rresvport_af rsize_t rusage ruserok ruserok_af s_reg_t sa_family_t sbrk
  scalb scalbf scalbl scalbln scalblnf scalblnl scalbn scalbnf scalbnl scandir scandir64 scandirat scandirat64 scanf scanf_s
  sched_get_priority_max sched_get_priority_min sched_getaffinity sched_getcpu sched_getparam sched_getscheduler sched_param
  sched_rr_get_interval sched_setaffinity sched_setparam sched_setscheduler sched_yield secure_getenv seed48 seed48_r seekdir
  select sem_clockwait sem_close sem_destroy sem_getvalue sem_init sem_open sem_post sem_t sem_timedwait sem_trywait
  sem_unlink sem_wait sembuf semctl semget semid_ds seminfo semop semtimedop send sendmmsg sendmsg sendto servent
  set_constraint_handler_s setbuf setbuffer setcontext setdomainname setegid setenv seteuid setgid setgrent setgroups
  sethostent sethostid sethostname setipv4sourcefilter setitimer setjmp setlinebuf setlocale setlogin setlogmask setnetent
  setnetgrent setns setpayload setpayloadf setpayloadl setpayloadsig setpayloadsigf setpayloadsigl setpgid setpgrp
  setpriority setprotoent setpwent setregid setresgid setresuid setreuid setrlimit setrlimit64 setrpcent setservent setsid
  setsockopt setsourcefilter setstate setstate_r settimeofday setuid setusershell setutxent setvbuf shm_info shm_open
  shm_unlink shmat shmatt_t shmctl shmdt shmget shmid_ds shminfo shutdown sig_atomic_t sig_t sigabbrev_np sigaction sigaddset
  sigaltstack sigandset sigblock sigcontext sigdelset sigdescr_np sigemptyset sigevent sigevent_t sigfillset siggetmask
  sighandler_t sighold sigignore siginfo_t siginterrupt sigisemptyset sigismember sigjmp_buf siglongjmp sigmask signal
  signbit signgam significand significandf significandl sigorset sigpause sigpending sigprocmask sigqueue sigrelse sigreturn
  sigset sigset_t sigsetjmp sigsetmask sigstack sigsuspend sigtimedwait sigval sigval_t sigwait sigwaitinfo sin sincos
  sincosf sincosl sinf sinh sinhf sinhl sinl size_t sleep snprintf snprintf_s snwprintf_s sockaddr sockaddr_in sockaddr_in6
  sockaddr_storage sockaddr_un sockatmark socket socketpair socklen_t speed_t splice sprintf sprintf_s sqrt sqrtf sqrtl srand
  srand48 srand48_r srandom srandom_r sscanf sscanf_s ssignal ssize_t stack_t stat stat64 statvfs statvfs64 statx
  statx_timestamp stderr stdin stdout stpcpy stpncpy str_list str_mlist strbuf strcasecmp strcasecmp_l strcasestr strcat
  strcat_s strchr strchrnul strcmp strcoll strcoll_l strcpy strcpy_s strcspn strdup strdupa strerror strerror_l strerror_r
  strerror_s strerrordesc_np strerrorlen_s strerrorname_np strfdinsert strfmon strfmon_l strfromd strfromf strfroml strfry
  strftime strftime_l strioctl strlen strncasecmp strncasecmp_l strncat strncat_s strncmp strncpy strncpy_s strndup strndupa
  strnlen strnlen_s strpbrk strpeek strptime strptime_l strrchr strrecvfd strsep strsignal strspn strstr strtod strtod_l
  strtof strtof_l strtoimax strtok strtok_r strtok_s strtol strtol_l strtold strtold_l strtoll strtoll_l strtoq strtoul
  strtoul_l strtoull strtoull_l strtoumax strtouq strverscmp strxfrm strxfrm_l suseconds_t swab swapcontext swprintf
  swprintf_s swscanf swscanf_s symlink symlinkat sync sync_file_range syncfs syscall sysconf syslog system sysv_signal tan
  tanf tanh tanhf tanhl tanl tcdrain tcflag_t tcflow tcflush tcgetattr tcgetpgrp tcgetsid tcp_ca_state
  tcp_cookie_transactions tcp_info tcp_md5sig tcp_repair_opt tcp_repair_window tcp_seq tcp_zerocopy_receive tcphdr
  tcsendbreak tcsetattr tcsetpgrp tdelete tdestroy tee telldir tempnam termios tfind tgamma tgammaf tgammal tgkill thrd_busy
  thrd_create thrd_current thrd_detach thrd_equal thrd_error thrd_exit thrd_join thrd_nomem thrd_sleep thrd_start_t
  thrd_success thrd_t thrd_timedout thrd_yield time time_t timeb timegm timelocal timer_create timer_delete timer_getoverrun
  timer_gettime timer_settime timer_t timeradd timerclear timercmp timerisset timersub times timespec timespec_get
  timespec_getres timeval timex timezone tm tmpfile tmpfile64 tmpfile_s tmpnam tmpnam_r tmpnam_s tms toascii toascii_l
  tolower tolower_l totalorder totalorderf totalorderl totalordermag totalordermagf totalordermagl toupper toupper_l
  towctrans towctrans_l towlower towlower_l towupper towupper_l trunc truncate truncate64 truncf truncl tsearch tss_create
  tss_delete tss_dtor_t tss_get tss_set tss_t ttyname ttyname_r ttyslot twalk twalk_r tzname tzset u_char u_int u_int16_t
  u_int32_t u_int64_t u_int8_t u_long u_quad_t u_short ualarm ucontext_t ucred ufromfp ufromfpf ufromfpl ufromfpx ufromfpxf
  ufromfpxl uid_t uint uint16_t uint32_t uint64_t uint8_t uint_fast16_t uint_fast32_t uint_fast64_t uint_fast8_t
  uint_least16_t uint_least32_t uint_least64_t uint_least8_t uintmax_t uintptr_t ulimit ulong umask uname ungetc ungetwc
  unlink unlinkat unlockpt unsetenv unshare updwtmpx useconds_t uselocale ushort usleep utimbuf utime utimensat utimes utmp
  utmpx utmpxname utsname va_arg va_copy va_end va_list va_start valloc vasprintf vdprintf versionsort versionsort64 vfork
  vfprintf vfprintf_s vfscanf vfscanf_s vfwprintf vfwprintf_s vfwscanf vfwscanf_s vhangup vmsplice vprintf vprintf_s vscanf
  vscanf_s vsnprintf vsnprintf_s vsnwprintf_s vsprintf vsprintf_s vsscanf vsscanf_s vswprintf vswprintf_s vswscanf vswscanf_s
  vsyslog vwprintf vwprintf_s vwscanf vwscanf_s wait wait3 wait4 waitid waitpid wcpcpy wcpncpy wcrtomb wcrtomb_s wcscasecmp
  wcscasecmp_l wcscat wcscat_s wcschr wcschrnul wcscmp wcscoll wcscoll_l wcscpy wcscpy_s wcscspn wcsdup wcsftime wcsftime_l
  wcslen wcsncasecmp wcsncasecmp_l wcsncat wcsncat_s wcsncmp wcsncpy wcsncpy_s wcsnlen wcsnlen_s wcsnrtombs wcspbrk wcsrchr
  wcsrtombs wcsrtombs_s wcsspn wcsstr wcstod wcstod_l wcstof wcstof_l wcstoimax wcstok wcstok_s wcstol wcstol_l wcstold
  wcstold_l wcstoll wcstoll_l wcstombs wcstombs_s wcstoq wcstoul wcstoul_l wcstoull wcstoull_l wcstoumax wcstouq wcswcs
  wcswidth wcsxfrm wcsxfrm_l wctob wctomb wctomb_s wctrans wctrans_l wctrans_t wctype wctype_l wctype_t wcwidth wint_t
  wmemchr wmemcmp wmemcpy wmemcpy_s wmemmove wmemmove_s wmempcpy wmemset wordexp wordexp_t wordfree wprintf wprintf_s write
  writev wscanf wscanf_s y0 y0f y0l y1 y1f y1l yn ynf ynl)
