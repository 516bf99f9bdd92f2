#!/bin/bash
# Holds the sessions in a document to what the command prints: runs each line
# that begins with "$ claimdiff" in a block marked ```console and compares what
# comes of it, both streams together.
#
#   session_test.sh CLAIMDIFF DOCUMENT
#   bazel run //tools/claimdiff:session_test    writes the document anew
set -eu
claimdiff=$(realpath "$1")
document=$2
# Set by `bazel run`; then what is run is run in the sources, and written there.
if [ -n "${BUILD_WORKSPACE_DIRECTORY-}" ]; then cd "$BUILD_WORKSPACE_DIRECTORY"; fi
written=$(mktemp)
trap 'rm -f "$written"' EXIT
claimdiff() { "$claimdiff" "$@"; }

in_session=""
commands=0
while IFS= read -r line; do
  case $line in
  '```console')
    in_session=yes
    ;;
  '```')
    in_session=""
    ;;
  '$ '*)
    if [ -n "$in_session" ]; then
      [ "$in_session" = yes ] || echo
      in_session='more'
      printf '%s\n' "$line"
      commands=$((commands + 1))
      eval "${line#\$ }" </dev/null 2>&1 || echo "[exit $?]"
      continue
    fi
    ;;
  esac
  case $in_session in
  more) ;; # what was printed before
  *) printf '%s\n' "$line" ;;
  esac
done <"$document" >"$written"
[ "$commands" -gt 0 ] || {
  echo "session_test: no command in $document" >&2
  exit 1
}
if [ -n "${BUILD_WORKSPACE_DIRECTORY-}" ]; then
  cat "$written" >"$document"
else
  diff -u "$document" "$written"
fi
