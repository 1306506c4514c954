#!/usr/bin/env bash
# A language model as a reader, end to end: a stub that speaks the chat protocol answers from recorded readings of gold
# documents. Needs the tests' classes (mvn test-compile) and the jar.
#
#   .ci/readers.sh SHARED        where SHARED/gold/dev, SHARED/readings/dev and SHARED/score.py are
set -euo pipefail

cd "$(dirname "${BASH_SOURCE[0]}")/.."
shared=$1
work=$(mktemp -d)
stub=
server=

stop() {
  for process in $server $stub; do
    kill "$process" 2>/dev/null || true
    wait "$process" 2>/dev/null || true
  done
  rm -rf "$work"
}
trap stop EXIT

die() {
  printf '\n!! FAILED: %s\n' "$1" >&2
  exit 1
}

free_port() {
  python3 -c 'import socket; s = socket.socket(); s.bind(("", 0)); print(s.getsockname()[1])'
}

# Waits until an address answers.
await() {
  for _ in $(seq 300); do
    if curl -sf "$1" >/dev/null; then return 0; fi
    sleep 0.2
  done
  die "$1 does not answer"
}

java=$(.ci/java.sh)
port=$(free_port)
"$java" -cp "target/test-classes:target/stroma.jar:target/lib/*" org.stroma.reader.chat.StubModel "$port" "$shared/readings/dev" &
stub=$!
await "http://localhost:$port/requests"

requests() { curl -sf "http://localhost:$port/requests"; }

build() {
  ./stroma build --store "$work/$1" "$shared/gold/dev/documents" "${@:2}"
}

# score STORE: writes STORE.json
score() {
  local at
  at=$(free_port)
  ./stroma serve --store "$work/$1" --port "$at" >"$work/serve.log" 2>&1 &
  server=$!
  await "http://localhost:$at/health"
  python3 .ci/check_quotes.py "http://localhost:$at"
  python3 "$shared/score.py" "$shared/gold/dev" --endpoint "http://localhost:$at/sparql" --json >"$work/$1.json"
  kill "$server"
  wait "$server" 2>/dev/null || true
  server=
}

model=(--reader model --model-address "http://localhost:$port/v1" --model stub-1)
build model "${model[@]}"
asked=$(requests)
[ "$asked" -gt 0 ] || die "the model was not asked"
./stroma export --store "$work/model" --output "$work/first.nq"
rm "$work/model/last-build"
build model "${model[@]}"
./stroma export --store "$work/model" --output "$work/second.nq"
[ "$(requests)" -eq "$asked" ] || die "a second build asked the model again"
cmp "$work/first.nq" "$work/second.nq" || die "a second build gave other bytes"
mkdir "$work/both" && cp -r "$work/model/answers" "$work/both/"
build both --reader builtin "${model[@]}" --offline
[ "$(requests)" -eq "$asked" ] || die "the model was asked although --offline"
build builtin
for store in builtin model both; do score "$store"; done

printf '\n%s requests; a second build asked for nothing and gave the same bytes\n' "$asked"
python3 - "$work" <<'PYTHON' || die "readings of the model, or of both readers, are worse than they must be"
import json, sys
relaxed = {}
for name in ("builtin", "model", "both"):
    relaxed[name] = json.load(open(f"{sys.argv[1]}/{name}.json", encoding="utf-8"))["relaxed"]
    of = relaxed[name]
    print(f"{name:8} relaxed precision {of['precision']:.3f}  recall {of['recall']:.3f}  F1 {of['f1']:.4f}")
model, both = relaxed["model"], relaxed["both"]
better = max(relaxed["builtin"]["f1"], model["f1"])
sys.exit(0 if model["precision"] >= 0.90 and model["recall"] >= 0.80 and both["f1"] >= better else 1)
PYTHON
