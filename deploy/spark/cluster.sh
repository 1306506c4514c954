#!/usr/bin/env bash
# A standalone cluster of Spark on this machine, for trying and for machines with many cores: a master and workers of one core
# each on loopback. Ends with Ctrl-C.
#
#   deploy/spark/cluster.sh [--workers 2] [--memory 2g] [--port 7077] [--folder DIR] [--spark DIR] [--pin 1]
#   ./stroma build --spark spark://127.0.0.1:7077 PATH...
#
# --pin 1 keeps worker after worker to a processor of its own, with all that Java does beside its one task (compiling, collecting
# garbage), which would run on any other; needs taskset and as many processors as workers.
# --folder holds logs, and a file with the process number of each worker (default: a temporary folder, deleted at the end);
# Spark's jars are below jars of --spark (default: target/spark).
set -euo pipefail

home=$(cd -P "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
workers=2 memory=2g port=7077 folder= spark=$home/target/spark pin=0
while [ $# -gt 0 ]; do
  case $1 in
    --workers) workers=$2 ;;
    --memory) memory=$2 ;;
    --port) port=$2 ;;
    --folder) folder=$2 ;;
    --spark) spark=$2 ;;
    --pin) pin=$2 ;;
    *) printf 'cluster.sh: %s is not known\n' "$1" >&2; exit 2 ;;
  esac
  shift 2
done

[ -d "$spark/jars" ] || { printf 'cluster.sh: run ./stroma build --spark local[1] once, which fetches Spark\n' >&2; exit 1; }
own=
[ -n "$folder" ] || { folder=$(mktemp -d); own=$folder; }
mkdir -p "$folder"
java=${STROMA_JAVA:-${JAVA_HOME:-}}
java=${java:+$java/bin/java}
java=${java:-java}

processes=()
leave() {
  kill "${processes[@]}" 2>/dev/null || true
  wait 2>/dev/null || true
  [ -z "$own" ] || rm -rf "$own"
}
trap leave EXIT
trap 'exit 130' INT TERM

export SPARK_HOME=$spark SPARK_SCALA_VERSION=2.13 SPARK_LOCAL_IP=127.0.0.1 SPARK_NO_DAEMONIZE=1
opens=@$home/deploy/spark/java.options

"$java" "$opens" -Xmx512m -cp "$SPARK_HOME/jars/*" org.apache.spark.deploy.master.Master \
  --host 127.0.0.1 --port "$port" --webui-port 0 >"$folder/master.log" 2>&1 &
processes+=($!)
for _ in $(seq 100); do
  (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null && break
  sleep 0.2
done
pinned() { if [ "$pin" = 0 ]; then exec "${@:2}"; else exec taskset -c "$1" "${@:2}"; fi; }
for number in $(seq "$workers"); do
  pinned $((number - 1)) "$java" "$opens" -Xmx256m -cp "$SPARK_HOME/jars/*" org.apache.spark.deploy.worker.Worker \
    --host 127.0.0.1 --cores 1 --memory "$memory" --webui-port 0 --work-dir "$folder/work-$number" \
    "spark://127.0.0.1:$port" >"$folder/worker-$number.log" 2>&1 &
  processes+=($!)
  printf '%s\n' $! >"$folder/worker-$number.pid"
done
printf 'spark://127.0.0.1:%s with %s workers of one core and %s each; logs in %s\n' "$port" "$workers" "$memory" "$folder"
wait
