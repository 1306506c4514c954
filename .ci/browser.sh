#!/usr/bin/env bash
# All pages of a running server in headless Chromium: see browser.mjs, which gets all arguments, and the tasks of a newcomer:
# see tasks.mjs. Installs from Debian and npm
# what is missing, if it may; says loudly what it skips.
#
#   .ci/browser.sh http://localhost:3030 [--only NAME,NAME] [--screenshots DIR]
set -euo pipefail

cd "$(dirname "${BASH_SOURCE[0]}")/.."
# All looks take a quarter of an hour for all pages.
case "${STROMA_SLOW:-} $*" in
  1*|*--looks*) looks=() ;;
  *) looks=(--looks desktop,phone,dark,narrow) ;;
esac
modules=${STROMA_NODE_MODULES:-${XDG_CACHE_HOME:-$HOME/.cache}/stroma/browser}

skip() { printf '\n!! SKIPPED: the pages in a browser: %s\n' "$1"; }

have_browser() {
  command -v "${CHROMIUM:-chromium}" >/dev/null && command -v node >/dev/null
}

# Node.js may be there without Debian's npm, and the other way round: only what is missing is asked for.
install_browser() {
  local missing=()
  command -v "${CHROMIUM:-chromium}" >/dev/null || missing+=(chromium)
  command -v node >/dev/null || missing+=(nodejs)
  command -v npm >/dev/null || missing+=(npm)
  [ "${#missing[@]}" -eq 0 ] || .ci/install.sh "${missing[@]}"
}

install_modules() {
  for pause in 0 5 30; do
    sleep "$pause"
    npm install --silent --no-save --prefix "$modules" playwright-core axe-core >/dev/null 2>&1 && return 0
  done
  return 1
}

have_modules() {
  [ -d "$modules/node_modules/axe-core" ] && [ -d "$modules/node_modules/playwright-core" ]
}

if ! have_browser && ! { install_browser && have_browser; }; then
  skip "neither Chromium nor Node.js are there or can be installed"
elif ! have_modules && ! install_modules; then
  skip "npm cannot install playwright-core and axe-core"
else
  CHROMIUM=$(command -v "${CHROMIUM:-chromium}") NODE_PATH=$modules/node_modules node .ci/browser.mjs "$@" "${looks[@]}"
  case "$*" in
    *--only*) ;;
    *) CHROMIUM=$(command -v "${CHROMIUM:-chromium}") NODE_PATH=$modules/node_modules node .ci/tasks.mjs "$1" ;;
  esac
fi
