#!/usr/bin/env bash
# Exports of a store read back by other programs: nanopub-java, networkx, rdflib. Says loudly what it skips.
#
#   .ci/exports.sh STORE
set -euo pipefail

cd "$(dirname "${BASH_SOURCE[0]}")/.."
store=$1
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

skip() { printf '\n!! SKIPPED: %s\n' "$1"; }

export_as() { ./stroma export --store "$store" --format "$1" --output "$work/$2" "${@:3}"; }

export_as nanopub nanopubs.trig
export_as nanopub trusty.trig --trusty
export_as graphml graph.graphml
export_as cx2 graph.cx2

# In a class path of its own: its libraries are old.
cat >"$work/pom.xml" <<'XML'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>org.stroma</groupId><artifactId>exports</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>org.nanopub</groupId><artifactId>nanopub</artifactId><version>1.34</version></dependency>
  </dependencies>
</project>
XML
classpath() { mvn -B -q "$@" -f "$work/pom.xml" dependency:build-classpath -Dmdep.outputFile="$work/classpath" >/dev/null 2>&1; }
if classpath -o || classpath; then
  for kind in nanopubs:valid trusty:trusty; do
    file=$work/${kind%:*}.trig
    count=$(grep -c 'np:Nanopublication' "$file")
    "$(.ci/java.sh)" -cp "$(cat "$work/classpath")" org.nanopub.CheckNanopub "$file" >"$work/checked" 2>/dev/null
    grep -q "Summary: $count ${kind#*:} (" "$work/checked" || { cat "$work/checked"; exit 1; }
    printf 'nanopub-java: %s of %s %s\n' "$count" "$count" "${kind#*:}"
  done
else
  skip "nanopub-java cannot be had from Maven Central"
fi

have() { /usr/bin/python3 -c 'import networkx, rdflib' 2>/dev/null; }
if have || { .ci/install.sh python3-networkx python3-rdflib && have; }; then
  /usr/bin/python3 .ci/exports.py "$work"
else
  skip "networkx and rdflib are not there and cannot be installed"
fi
