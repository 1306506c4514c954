"""What a build on Spark did, from the event log that Spark keeps of it: spark_stages.py EVENT_LOG

Prints each stage with its seconds by the clock, and those of its tasks together (their run time, the processor's part of it, and the
collector's); then what each executor did, how long stages ran in all, and how long no stage ran, when the driver alone worked.
Spark keeps the log where -Dspark.eventLog.enabled=true -Dspark.eventLog.dir=file:///FOLDER say so; EVENT_LOG is a file or folder in it.
"""
import json
import os
import subprocess
import sys
from collections import defaultdict


def lines(path):
    if os.path.isdir(path):
        for name in sorted(os.listdir(path)):
            if name.startswith("events"):
                yield from lines(os.path.join(path, name))
    elif path.endswith(".zstd"):
        yield from subprocess.run(["zstd", "-dcq", path], capture_output=True, text=True, check=True).stdout.splitlines()
    else:
        with open(path, encoding="utf-8") as file:
            yield from file


class Spent:
    def __init__(self):
        self.tasks, self.run, self.cpu, self.gc, self.start = 0, 0, 0, 0, 0

    def add(self, event):
        metrics = event.get("Task Metrics") or {}
        self.tasks += 1
        self.run += metrics.get("Executor Run Time", 0) / 1e3
        self.cpu += metrics.get("Executor CPU Time", 0) / 1e9
        self.gc += metrics.get("JVM GC Time", 0) / 1e3
        self.start += metrics.get("Executor Deserialize Time", 0) / 1e3

    def __str__(self):
        return f"{self.tasks}\t{self.run:.1f}\t{self.cpu:.1f}\t{self.gc:.1f}\t{self.start:.1f}"


def covered(spans):
    whole, end = 0, 0
    for start, stop in sorted(spans):
        whole += max(0, stop - max(start, end))
        end = max(end, stop)
    return whole / 1e3


def main():
    stages, executors, spans, seen, first = defaultdict(Spent), defaultdict(Spent), [], [], {}
    begin = end = 0
    for line in lines(sys.argv[1]):
        event = json.loads(line)
        kind = event["Event"]
        if kind == "SparkListenerApplicationStart":
            begin = event["Timestamp"]
        elif kind == "SparkListenerApplicationEnd":
            end = event["Timestamp"]
        elif kind == "SparkListenerExecutorAdded":
            first[event["Executor ID"]] = event["Timestamp"]
        elif kind == "SparkListenerTaskEnd":
            stages[event["Stage ID"], event["Stage Attempt ID"]].add(event)
            executors[event["Task Info"]["Executor ID"]].add(event)
        elif kind == "SparkListenerStageCompleted":
            info = event["Stage Info"]
            seen.append((info["Stage ID"], info["Stage Attempt ID"], info["Submission Time"], info["Completion Time"]))
            spans.append((info["Submission Time"], info["Completion Time"]))
    print("stage\tbegins\tclock\ttasks\trun\tprocessor\tcollector\tunpacking")
    for stage, attempt, start, stop in seen:
        print(f"{stage}\t{(start - begin) / 1e3:.1f}\t{(stop - start) / 1e3:.1f}\t{stages[stage, attempt]}")
    print("executor\tbegins\t\ttasks\trun\tprocessor\tcollector\tunpacking")
    for executor, spent in sorted(executors.items()):
        print(f"{executor}\t{max(0, first.get(executor, begin) - begin) / 1e3:.1f}\t\t{spent}")
    print(f"stages ran for {covered(spans):.1f} of {(end - begin) / 1e3:.1f} s")


main()
