#!/bin/bash
# Installs under an empty folder, twice, and looks at what is there as the
# programs that use it do.
#
#   install_test.sh INSTALL_FILES CLAIMDIFF WRITE_MANUAL REPORT
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
prefix="$folder/a prefix"

# expect WHAT PATTERN: standard input has a line with the pattern.
expect() {
  input=$(cat)
  grep -q -e "$2" <<<"$input" || {
    printf 'install_test: %s has no "%s":\n%s\n' "$1" "$2" "$input"
    exit 1
  }
}

"$1" "$2" "$3" "$prefix" >"$folder/first"
"$1" "$2" "$3" "$prefix" >"$folder/second"
cmp "$folder/first" "$folder/second"
find "$prefix" -type f | sort >"$folder/there"
sort "$folder/first" | cmp - "$folder/there"

"$prefix/bin/claimdiff" --version | expect "the version" '^claimdiff [0-9]'
"$prefix/bin/claimdiff" extract "$4" | expect "the claims" ' said '

page="$prefix/share/man/man1/claimdiff.1"
warnings=$(man --warnings -E UTF-8 -l "$page" 2>&1 >"$folder/page")
[ -z "$warnings" ] || {
  printf 'install_test: man says:\n%s\n' "$warnings"
  exit 1
}
expect "the manual page" 'claimdiff compare --batch requests.jsonl' <"$folder/page"
expect "the manual page" '^ *--no-pager' <"$folder/page"
expect "the manual page" '^EXIT STATUS' <"$folder/page"
expect "the manual page" 'NO_COLOR' <"$folder/page"

# Where each shell looks for the completions of a prefix that it knows.
# shellcheck disable=SC2016 # for the other shells to expand
XDG_DATA_DIRS="$prefix/share" bash --norc --noprofile -c '
  . "$XDG_DATA_DIRS/bash-completion/completions/claimdiff"
  complete -p claimdiff' | expect "bash" '_claimdiff'
PREFIX="$prefix" zsh -f -c '
  fpath=("$PREFIX/share/zsh/site-functions" $fpath)
  autoload -Uz compinit; compinit -u -D
  print -r -- $_comps[claimdiff]' | expect "zsh" '_claimdiff'
PATH="$prefix/bin:$PATH" HOME="$folder" XDG_DATA_DIRS="$prefix/share" fish -c '
  complete --do-complete "claimdiff com"' | expect "fish" '^compare'
echo "all is where it is looked for"
