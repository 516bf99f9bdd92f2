#!/bin/bash
# Asks bash, zsh and fish what the completions offer, each in its own way.
# All three must be there: tools/setup installs them.
#
#   completions_test.sh WRITE_MANUAL
set -eu
write_manual=$(realpath "$1")
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
mkdir files home
touch files/gull.txt
for shell in bash zsh fish; do "$write_manual" "$shell" >"$shell-completion"; done
cp zsh-completion _claimdiff
failed=0

# offers SHELL LINE WORD...: the last word of LINE is completed to at least
# these words, one a line.
offers() {
  shell=$1 line=$2
  shift 2
  offered=$("complete_by_$shell" "$line" | sort -u)
  for word; do
    printf '%s\n' "$offered" | grep -qxF -e "$word" || {
      printf '%s: "%s" does not offer %s, but:\n%s\n' \
        "$shell" "$line" "$word" "$offered"
      failed=1
    }
  done
}

# never SHELL LINE WORD
never() {
  if "complete_by_$1" "$2" | grep -qxF -e "$3"; then
    printf '%s: "%s" offers %s\n' "$1" "$2" "$3"
    failed=1
  fi
}

complete_by_bash() {
  # shellcheck disable=SC2016 # for the other bash to expand
  bash --norc --noprofile -c '
    . ./bash-completion
    # As readline takes a line apart: "=" is a word of its own.
    line=$1
    read -ra COMP_WORDS <<<"${line//=/ = }"
    case $line in *" " | *=) COMP_WORDS+=("") ;; esac
    COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
    _claimdiff
    printf "%s\n" "${COMPREPLY[@]}"' _ "$1"
}

# zsh completes at a terminal only: it is given one, and notes what it offers.
cat >.zshrc <<'RC'
PS1= RPS1=
fpath=($ZDOTDIR $fpath)
autoload -Uz compinit
compinit -u -D
compadd() {
  local -a hits
  # With these it only looks.
  [[ " $*" == *" -"[OAD]" "* ]] && { builtin compadd "$@"; return }
  builtin compadd -O hits "$@"
  (( ${#hits} )) && print -lr -- $hits >>$ZDOTDIR/offered
  builtin compadd "$@"
}
bindkey "^I" complete-word
zle-line-init() { : >$ZDOTDIR/ready }
zle -N zle-line-init
RC

cat >complete.zsh <<'ZSH'
zmodload zsh/zpty
zpty -b shell "zsh -i"
for try in {1..300}; do [[ -e $ZDOTDIR/ready ]] && break; sleep 0.1; done
zpty -w -n shell "$1"$'\t'
for try in {1..50}; do [[ -s $ZDOTDIR/offered ]] && break; sleep 0.1; done
sleep 0.3
zpty -d shell
ZSH

complete_by_zsh() {
  rm -f offered ready
  ZDOTDIR=$folder TERM=vt100 zsh -f complete.zsh "$1" >/dev/null
  [ ! -f offered ] || cat offered
}

complete_by_fish() {
  # shellcheck disable=SC2016 # for fish to expand
  HOME=$folder/home fish --no-config -c '
    source ./fish-completion
    complete --do-complete "$argv[1]"' "$1" | cut -f1
}

for shell in bash zsh fish; do
  command -v "$shell" >/dev/null || {
    echo "completions_test: $shell is not there; run tools/setup" >&2
    exit 1
  }
  offers "$shell" 'claimdiff ' extract compare print
  offers "$shell" 'claimdiff com' compare
  offers "$shell" 'claimdiff compare --fo' --format --force
  offers "$shell" 'claimdiff extract --no' --no-pager
  never "$shell" 'claimdiff extract --ba' --batch
done
for shell in bash zsh; do
  offers "$shell" 'claimdiff compare --format=' text json binpb
  offers "$shell" 'claimdiff print --color=' auto always never
done
offers fish 'claimdiff compare --format=' --format=text --format=json
offers bash 'claimdiff extract files/' files/gull.txt
offers fish 'claimdiff extract files/' files/gull.txt
[ "$failed" -eq 0 ] && echo "bash, zsh and fish offer what they should"
