# SPDX-License-Identifier: Apache-2.0
# Completion of backup-error in bash: options, their values, codes and names.

_backup_error() {
  local IFS=$' \t\n'
  # Bash may have broken the word, as in --format = json: join its pieces, and answer only what follows the last break.
  local breaks='^[=:.]+$' at=$COMP_CWORD word=${COMP_WORDS[COMP_CWORD]} last=${COMP_WORDS[COMP_CWORD]}
  [[ $last =~ $breaks ]] && last=
  while ((at > 1)) && [[ ${COMP_WORDS[at]} =~ $breaks || ${COMP_WORDS[at - 1]} =~ $breaks ]]; do
    word=${COMP_WORDS[--at]}$word
  done
  local before=${word%"$last"} option=${COMP_WORDS[at - 1]} assigned=
  [[ $word == --*=* ]] && option=${word%%=*} assigned=$option=

  local words=
  case $option in
    --format) words='text json csv markdown' ;;
    --advice) words='fix retry retry_then_support support' ;;
    --status) words=$(_backup_error_table 3 | sort -u) ;;
    --search) ;;
    *[\<\>]*) compopt -o default 2>/dev/null ;;  # a file
    *)
      if [[ $word == -* || ${COMP_WORDS[*]} =~ \ --(list|status|advice|search|scan) ]]; then
        [[ $assigned ]] || words='--list --status --advice --search --scan --format --help -h --version'
      else
        words=$(_backup_error_table 1,2)
      fi
      ;;
  esac

  COMPREPLY=($(compgen -P "$assigned" -W "$words" -- "${word#"$assigned"}"))
  COMPREPLY=("${COMPREPLY[@]#"$before"}")
}

# The values in columns of the table, one a line.
_backup_error_table() {
  "${COMP_WORDS[0]/#\~\//$HOME/}" --list --format csv 2>/dev/null | tail -n +2 | cut -d , -f "$1" | tr , '\n'
}

complete -F _backup_error backup-error
