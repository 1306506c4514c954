#!/usr/bin/env bash
# Makes what Java 25 and newer know of a start before it starts: caches of classes as they are linked, of builds that
# change little and of servers. `./stroma` runs it in the background after each build of the program; nobody needs it.
#
#   deploy/rehearsal.sh JAVA HOME VERSION
set -u

java=$1 home=$2 version=$3
jar=$home/target/stroma.jar
# In kB.
ENOUGH=4000000
# Objects are kept only where G1 collects. Which methods were worth compiling is not kept: Java would begin every run by
# compiling them all, and keep the processors from the start itself.
common=(-Xlog:disable -Xmx1g -XX:+UseG1GC -XX:+IgnoreUnrecognizedVMOptions -XX:+UnlockDiagnosticVMOptions
  -XX:-AOTRecordTraining -Dfile.encoding=UTF-8 "-Dstroma.home=$home")

sleep "${STROMA_REHEARSAL_DELAY:-5}"
# Java takes a gigabyte and more here; where that is much of what is left, a start that takes longer is the lesser evil.
left=$(sed -n 's/^MemAvailable: *\([0-9]*\) kB$/\1/p' /proc/meminfo 2>/dev/null)
if [ "${left:-$ENOUGH}" -lt "$ENOUGH" ]; then
  echo "too little memory: $left kB"
  exit 0
fi
work=$(mktemp -d) || exit 1
server=
trap '[ -z "$server" ] || kill "$server" 2>/dev/null; rm -rf "$work"' EXIT

# Sets `recording` to a run of the program that is recorded under a name.
record() {
  recording=("$java" "${common[@]}" -XX:AOTMode=record "-XX:AOTConfiguration=$work/$1.conf" -jar "$jar" "$1")
}

# Makes the cache of what was recorded, which nobody sees before it is whole.
make() {
  [ -s "$work/$1.conf" ] || return 1
  "$java" "${common[@]}" -XX:AOTMode=create "-XX:AOTConfiguration=$work/$1.conf" "-XX:AOTCache=$work/$1.aot" \
    -jar "$jar" || return 1
  [ -s "$work/$1.aot" ] && cp "$work/$1.aot" "$home/target/$1-$version.aot.new" &&
    mv "$home/target/$1-$version.aot.new" "$home/target/$1-$version.aot"
}

# Asks the server for a path, as little as a client can.
ask() {
  exec 3<>"/dev/tcp/127.0.0.1/$port" || return 1
  printf 'GET %s HTTP/1.0\r\nHost: localhost\r\nAccept: %s\r\n\r\n' "$1" "$2" >&3
  cat <&3 >/dev/null
  exec 3>&-
}

cp -R "$home/data/documents" "$work/documents" || exit 1
"$java" "${common[@]}" -jar "$jar" build --store "$work/store" "$work/documents" || exit 1

printf 'Bevacizumab inhibits VEGFA.\n' >"$work/documents/another.txt"
record build
"${recording[@]}" --store "$work/store" "$work/documents" && make build

record serve
"${recording[@]}" --store "$work/store" --port 0 >"$work/serving" &
server=$!
port=
for _ in {1..300}; do
  port=$(sed -n 's|^serving http://localhost:\([0-9]*\)/.*|\1|p' "$work/serving")
  [ -z "$port" ] || break
  sleep 0.2
done
[ -n "$port" ] || exit 1
ask '/sparql?query=SELECT%20*%20%7B%20%3Fs%20%3Fp%20%3Fo%20%7D%20LIMIT%2010' application/sparql-results+json
ask '/sparql?query=ASK%20%7B%20%3Fs%20a%20%3Chttps%3A%2F%2Fw3id.org%2Fstroma%2Fontology%23Claim%3E%20%7D' '*/*'
ask /health '*/*'
ask / text/html
kill "$server"
wait "$server"
server=
make serve
