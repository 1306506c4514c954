#!/usr/bin/env bash
# A Hadoop file system on this machine, for trying: a name node and a data node on loopback. Ends with Ctrl-C.
#
#   deploy/spark/hdfs.sh [--port 9000] [--folder DIR] [--put PATH]... [--spark DIR]
#   ./stroma build --spark MASTER --parts hdfs://127.0.0.1:9000/graph hdfs://127.0.0.1:9000/NAME
#
# --put copies a file or folder there, below its name, before the script says that it is ready; --folder holds what the nodes
# keep and their logs (default: a temporary folder, deleted at the end). Spark's jars, below jars of --spark (default:
# target/spark), hold the client; the servers are fetched from Maven Central the first time (56 MB, into hdfs beside jars).
set -euo pipefail

home=$(cd -P "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
port=9000 folder= spark=$home/target/spark put=()
while [ $# -gt 0 ]; do
  case $1 in
    --port) port=$2 ;;
    --folder) folder=$2 ;;
    --put) put+=("$2") ;;
    --spark) spark=$2 ;;
    *) printf 'hdfs.sh: %s is not known\n' "$1" >&2; exit 2 ;;
  esac
  shift 2
done

client=("$spark"/jars/hadoop-client-api-*.jar)
[ -f "${client[0]}" ] || { printf 'hdfs.sh: run ./stroma build --spark local[1] once, which fetches Spark\n' >&2; exit 1; }
version=${client[0]##*-}
version=${version%.jar}
servers=$spark/hdfs/hadoop-client-minicluster-$version.jar
[ -f "$servers" ] || mvn -q -B dependency:copy -Dartifact=org.apache.hadoop:hadoop-client-minicluster:"$version" \
  -DoutputDirectory="$spark/hdfs"

own=
[ -n "$folder" ] || { folder=$(mktemp -d); own=$folder; }
mkdir -p "$folder/settings" "$folder/name" "$folder/data"
java=${STROMA_JAVA:-${JAVA_HOME:-}}
java=${java:+$java/bin/java}
java=${java:-java}

property() { printf '  <property><name>%s</name><value>%s</value></property>\n' "$1" "$2"; }
{
  echo '<configuration>'
  property fs.defaultFS "hdfs://127.0.0.1:$port"
  echo '</configuration>'
} >"$folder/settings/core-site.xml"
{
  echo '<configuration>'
  property dfs.replication 1
  property dfs.permissions.enabled false
  property dfs.namenode.name.dir "file://$folder/name"
  property dfs.datanode.data.dir "file://$folder/data"
  property dfs.namenode.http-address 127.0.0.1:0
  property dfs.datanode.address 127.0.0.1:0
  property dfs.datanode.http.address 127.0.0.1:0
  property dfs.datanode.ipc.address 127.0.0.1:0
  property dfs.namenode.datanode.registration.ip-hostname-check false
  echo '</configuration>'
} >"$folder/settings/hdfs-site.xml"

processes=()
leave() {
  [ ${#processes[@]} -eq 0 ] || kill "${processes[@]}" 2>/dev/null || true
  wait 2>/dev/null || true
  [ -z "$own" ] || rm -rf "$own"
}
trap leave EXIT
trap 'exit 130' INT TERM

node() { "$java" @"$home/deploy/spark/java.options" -Xmx384m -cp "$folder/settings:$servers:$spark/jars/*" "$@"; }
of=org.apache.hadoop.hdfs.server
[ -d "$folder/name/current" ] || node $of.namenode.NameNode -format -nonInteractive >"$folder/format.log" 2>&1 ||
  { tail -n 20 "$folder/format.log" >&2; exit 1; }
node $of.namenode.NameNode >"$folder/name.log" 2>&1 &
processes+=($!)
node $of.datanode.DataNode >"$folder/data.log" 2>&1 &
processes+=($!)

# The name node takes no files before a data node has called.
shell() { node org.apache.hadoop.fs.FsShell "$@" 2>>"$folder/shell.log"; }
for _ in $(seq 30); do
  printf here | shell -put -f - /here && break
  kill -0 "${processes[@]}" 2>/dev/null || { tail -n 20 "$folder/name.log" "$folder/data.log" >&2; exit 1; }
  sleep 1
done
shell -rm -f -skipTrash /here >/dev/null
for path in ${put[@]+"${put[@]}"}; do shell -put -f "$path" /; done
printf 'hdfs://127.0.0.1:%s; logs in %s\n' "$port" "$folder"
wait
