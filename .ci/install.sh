#!/usr/bin/env bash
# Installs packages of Debian, where that may be done: with fresh lists if those at hand do not do, and again after a while
# if the mirror is slow or another process holds dpkg's lock. Silent but for a failure, whose last lines it prints.
#
#   .ci/install.sh PACKAGE...
set -uo pipefail

[ "$(id -u)" -eq 0 ] && command -v apt-get >/dev/null || exit 1
log=$(mktemp)
trap 'rm -f "$log"' EXIT
options=(-qq -o DPkg::Lock::Timeout=300 -o Acquire::Retries=5)

for pause in 0 5 30; do
  sleep "$pause"
  if DEBIAN_FRONTEND=noninteractive apt-get install -y "${options[@]}" --no-install-recommends "$@" >"$log" 2>&1; then
    exit 0
  fi
  apt-get update "${options[@]}" >>"$log" 2>&1 || true
done
tail -5 "$log" >&2
exit 1
