#!/bin/bash
# Ends the command by signals while it writes: what was at the output stays,
# and nothing else is left in its folder.
#
#   interrupt_test.sh CLAIMDIFF
set -eu
claimdiff=$(realpath "$1")
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
mkdir out
line='{"text": "The ferry hit the pier, Mayor Mira Holt said."}'

# What the kernel has written for the process so far, in bytes.
written() { sed -n 's/^wchar: //p' "/proc/$1/io" 2>/dev/null || echo 0; }

for signal in INT TERM HUP KILL; do
  echo "an old report" >out/claims.jsonl
  mkfifo pipe
  # A background job of a script ignores SIGINT; this one must not.
  env --default-signal=INT,HUP "$claimdiff" extract --format=jsonl --jobs=1 \
    -o out/claims.jsonl pipe &
  process=$!
  # Kept open, so that there is more to come for ever. The format is found out
  # from the first 64 KiB.
  exec 3>pipe
  for _ in {1..2000}; do echo "$line"; done >&3
  for _ in {1..200}; do
    [ "$(written $process)" -gt 1000 ] && break
    sleep 0.1
  done
  [ "$(written $process)" -gt 1000 ] || {
    echo "interrupt_test: nothing was written before SIG$signal"
    exit 1
  }
  kill -s "$signal" "$process"
  code=0
  wait "$process" 2>/dev/null || code=$?
  exec 3>&-
  rm pipe
  [ "$code" -gt 128 ] || {
    echo "interrupt_test: exit $code after SIG$signal, not a signal's"
    exit 1
  }
  left="$(ls -A out): $(cat out/claims.jsonl)"
  [ "$left" = "claims.jsonl: an old report" ] || {
    echo "interrupt_test: after SIG$signal the folder holds $left"
    exit 1
  }
done
echo "what was there stays"
