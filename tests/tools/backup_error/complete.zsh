# SPDX-License-Identifier: Apache-2.0
# Types a command line and a tab into an interactive zsh, and writes what its completion offers, one a line.
#
#   zsh -f complete.zsh <folder of the completion> <file to write to> <line>
zmodload zsh/zpty
: >$2
zpty shell "zsh -f -i"
zpty -w shell "fpath=(${(q)1} \$fpath); PS1=; autoload -U compinit; compinit -u -D; offered=${(q)2}"
# Each match that is added, but not those that a function collects in an array.
zpty -w shell 'compadd() {
  local -a hits
  if [[ ${@[1,(i)(-|--)]} != *-(O|A|D)\ * ]]; then builtin compadd -A hits "$@"; print -rl -- $hits >>$offered; fi
  builtin compadd "$@"
}'
zpty -w shell 'answer() { zle complete-word; print done >>$offered.done; exit }; zle -N answer; bindkey "^I" answer; print ready'
zpty -r -m shell REPLY '*
ready*'
rm -f $2.done
zpty -w -n shell "$3"$'\t'
repeat 200; do [[ -e $2.done ]] && break; sleep 0.05; done
zpty -d shell
sort -u $2 | grep .
exit 0
