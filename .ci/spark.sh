#!/usr/bin/env bash
# Spark gives the graph of a plain build: in one process, on a master and two workers, when a worker is killed in the
# middle, and of packed records of PubMed that the workers open themselves; the parts that it leaves are the same lines.
# Fetches Spark from Maven Central if it is not there, and says loudly if it cannot.
#
#   .ci/spark.sh [PATH...]     (default: data/documents)
set -euo pipefail

cd "$(dirname "${BASH_SOURCE[0]}")/.."
[ $# -gt 0 ] || set -- data/documents
work=$(mktemp -d)
cluster=
leave() {
  local status=$?
  [ -z "$cluster" ] || kill "$cluster" 2>/dev/null || true
  wait 2>/dev/null || true
  rm -rf "$work"
  exit "$status"
}
trap leave EXIT

version_of() { sed -n 's/.*version \([0-9a-f]*\)$/\1/p' "$1"; }

# NAME PLAIN OPTION... PATH...: builds, and compares the version with that of the plain build of that name.
same() {
  local name=$1 plain=$2 began=$SECONDS
  shift 2
  ./stroma build --store "$work/$name" "$@" >"$work/$name.log" 2>&1 || { cat "$work/$name.log" >&2; exit 1; }
  printf '%s: version %s in %s s\n' "$name" "$(version_of "$work/$name.log")" $((SECONDS - began))
  [ "$(version_of "$work/$name.log")" = "$(version_of "$work/$plain.log")" ] || { echo "FAILED: $name differs" >&2; exit 1; }
}

same plain plain "$@"
if ! ./stroma build --spark 'local[2]' --help >"$work/help.log" 2>&1 && [ ! -d target/spark/jars ]; then
  printf '\n!! SKIPPED: Spark cannot be fetched\n'
  exit 0
fi
same local plain --spark 'local[2]' "$@"

mkdir -p "$work/packed/more"
gzip -c data/documents/pubmed-jak-parp-glp1.xml >"$work/packed/pubmed26n0001.xml.gz"
cp "$work/packed/pubmed26n0001.xml.gz" "$work/packed/more/copy.xml.gz"
cp data/documents/conference-brief-checkmate-067.txt "$work/packed/more"
same plain-records plain-records "$work/packed"
same records plain-records --spark 'local[2]' "file://$work/packed"

./stroma build --store "$work/left" --spark 'local[2]' --parts "file://$work/parts" "$@" >"$work/left.log" 2>&1 || { cat "$work/left.log" >&2; exit 1; }
cat "$work"/parts/part-*.nq | cmp - "$work/plain/versions/$(version_of "$work/plain.log")/graph.nq" || { echo "FAILED: the parts differ" >&2; exit 1; }
[ ! -e "$work/left/current" ] || { echo "FAILED: parts and a version" >&2; exit 1; }
printf '%s parts are the same lines\n' "$(ls "$work/parts" | wc -l)"

JAVA_HOME=$(dirname "$(dirname "$(readlink -f "$(.ci/java.sh)")")") deploy/spark/cluster.sh --folder "$work/cluster" --port 7177 &
cluster=$!
for _ in $(seq 100); do [ -f "$work/cluster/worker-2.pid" ] && break; sleep 0.2; done
same two-workers plain --spark spark://127.0.0.1:7177 "$@"

same killed plain --spark spark://127.0.0.1:7177 "$@" &
building=$!
for _ in $(seq 3000); do
  [ -n "$(ls "$work/killed/readings" 2>/dev/null)" ] && break
  kill -0 "$building" 2>/dev/null || break
  sleep 0.1
done
kill -9 "$(cat "$work/cluster/worker-1.pid")"
printf 'a worker is killed after %s documents\n' "$(ls "$work/killed/readings" | wc -l)"
wait "$building"
