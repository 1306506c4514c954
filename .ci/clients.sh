#!/usr/bin/env bash
# The clients that people use against a running server: SPARQLWrapper, rdflib, pandas and curl, and the pages in headless
# Chromium. Installs from Debian and npm what is missing, if it may; says loudly what it skips.
#
#   .ci/clients.sh http://localhost:3030
set -euo pipefail

cd "$(dirname "${BASH_SOURCE[0]}")/.."
address=$1
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

packages=(curl python3-sparqlwrapper python3-rdflib python3-pandas)

skip() { printf '\n!! SKIPPED: %s\n' "$1"; }

installed() { dpkg-query -W -f='${Status}\n' "$@" 2>/dev/null | grep -c '^install ok installed$'; }

have() {
  command -v dpkg-query >/dev/null || return 1
  [ "$(installed "$@")" -eq $# ] && return 0
  .ci/install.sh "$@"
}

if have "${packages[@]}"; then
  /usr/bin/python3 .ci/clients.py "$address"
else
  skip "SPARQLWrapper, rdflib and pandas: not all of ${packages[*]} are there or can be installed"
fi

.ci/browser.sh "$address"
