#!/usr/bin/env bash
# Prints the java that the tests' classes run on, which need 21 or newer whatever is on the path: what STROMA_JAVA or
# JAVA_HOME names, else java itself, else the newest below /usr/lib/jvm.
set -euo pipefail

suits() {
  local version
  version=$("$1" -XshowSettings:properties -version 2>&1 | sed -n 's/^ *java.specification.version = //p')
  [ "${version%%.*}" -ge 21 ]
}

for java in "${STROMA_JAVA:-/nowhere}/bin/java" "${STROMA_JAVA:-/nowhere}" "${JAVA_HOME:-/nowhere}/bin/java" \
  "$(command -v java || true)" $(ls -r -v /usr/lib/jvm/*/bin/java 2>/dev/null); do
  if [ -f "$java" ] && [ -x "$java" ] && suits "$java"; then
    printf '%s\n' "$java"
    exit 0
  fi
done
echo "no Java 21 or newer found in STROMA_JAVA, JAVA_HOME, PATH or /usr/lib/jvm" >&2
exit 1
