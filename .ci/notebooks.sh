#!/usr/bin/env bash
# Runs the notebooks: against data/documents, freshly built, where their outputs must be the stored ones; and against
# graphs that they know nothing of (the seeds, if they are there; one short document, with IRIs below another address; one
# without any claim), where no cell may fail. With --write the outputs are stored instead. Installs from Debian what is
# missing, if it may; says what it skips.
#
#   .ci/notebooks.sh [--write]
set -euo pipefail

cd "$(dirname "${BASH_SOURCE[0]}")/.."
shared=${STROMA_SHARED:-$PWD/../shared}
packages=(curl python3-nbclient python3-ipykernel python3-pandas python3-matplotlib python3-rdflib
  r-base-core r-cran-irkernel r-cran-httr r-cran-ggplot2)
default=http://localhost:3030/
work=$(mktemp -d)
server=

stop() {
  [ -z "$server" ] || kill "$server" 2>/dev/null || true
  [ -z "$server" ] || wait "$server" 2>/dev/null || true
  server=
}

trap 'stop; rm -rf "$work"' EXIT
trap 'exit 130' INT TERM

skip() { printf '\n!! SKIPPED: %s\n' "$1"; }

have() {
  command -v dpkg-query >/dev/null || return 1
  local installed
  installed=$(dpkg-query -W -f='${Status}\n' "$@" 2>/dev/null | grep -c '^install ok installed$')
  [ "$installed" -eq $# ] || .ci/install.sh "$@"
}

# on NAME BASE PATH [OPTION]: builds a graph of the documents, serves it and runs the notebooks against it.
on() {
  local port address
  port=$(python3 -c 'import socket; s = socket.socket(); s.bind(("", 0)); print(s.getsockname()[1])')
  address=http://localhost:$port
  printf '%s: ' "$1"
  ./stroma build --store "$work/store-$1" --base "$2" "$3"
  ./stroma serve --store "$work/store-$1" --port "$port" >"$work/serve.log" 2>&1 &
  server=$!
  until curl -sf "$address/health" >/dev/null; do
    kill -0 "$server" 2>/dev/null || { cat "$work/serve.log" >&2; exit 1; }
    sleep 0.2
  done
  /usr/bin/python3 .ci/notebooks.py "$address" "${@:4}"
  stop
}

if ! have "${packages[@]}"; then
  skip "the notebooks: not all of ${packages[*]} are there or can be installed"
  exit 0
fi

if [ "${1:-}" = --write ]; then
  on documents "$default" data/documents --write
  exit 0
fi

mkdir "$work/short" "$work/none"
echo "Imatinib inhibits KIT." >"$work/short/note.txt"
echo "The weather was fine on that day, and many people walked in the park." >"$work/none/note.txt"

on documents "$default" data/documents --compare
if [ -d "$shared/seeds" ]; then
  on seeds "$default" "$shared/seeds"
else
  skip "the notebooks on the seeds: they are not at $shared/seeds"
fi
on short https://example.org/kg/ "$work/short"
on none "$default" "$work/none"
