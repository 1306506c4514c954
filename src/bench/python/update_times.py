#!/usr/bin/env python3
"""How long builds take: the first one of a folder, one in which nothing changed, and one with a document added.

update_times.py --program NAME=CLONE [--program NAME=CLONE] --folder NAME=FOLDER [...] [--runs 3]

A CLONE is a built clone with its ./stroma. Programs take turns; each has stores of its own in a temporary folder. Prints a table in
Markdown: the clock's median with all values, and the median of the processor's seconds (user and system).
"""
import argparse
import pathlib
import resource
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

ADDED = ("Dasatinib inhibits LYN in mast cells. In mice with colitis, treatment with dasatinib lowered TNF by half "
         "(run {run}). Loss of LYN did not change IL-6.\n")


def pair(text):
    name, _, folder = text.partition("=")
    if not folder or not pathlib.Path(folder).is_dir():
        raise argparse.ArgumentTypeError(f"{text}: not NAME=FOLDER of a folder that is there")
    return name, pathlib.Path(folder).resolve()


def build(clone, store, folder):
    """Seconds by the clock and of the processor."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    start = time.monotonic()
    done = subprocess.run([str(clone / "stroma"), "build", "--store", str(store), str(folder)],
                          stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    clock = time.monotonic() - start
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    if done.returncode:
        sys.exit(f"{clone}: {done.stdout[-2000:]}")
    return clock, after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--program", type=pair, action="append", required=True)
    parser.add_argument("--folder", type=pair, action="append", required=True)
    parser.add_argument("--runs", type=int, default=3)
    given = parser.parse_args()
    taken = {}
    with tempfile.TemporaryDirectory() as work:
        work = pathlib.Path(work)
        for folder, documents in given.folder:
            for run in range(given.runs):
                for program, clone in given.program:
                    store = work / "store"
                    copy = work / "documents"
                    shutil.copytree(documents, copy)
                    for what in ("first build", "no change", "one added"):
                        if what == "one added":
                            (copy / "added-for-this-run.txt").write_text(ADDED.format(run=run), encoding="utf-8")
                        took = build(clone, store, copy)
                        print(f"{folder}, {what}, {program}: {took[0]:.2f} s, processor {took[1]:.2f} s", file=sys.stderr, flush=True)
                        taken.setdefault((folder, what), {}).setdefault(program, []).append(took)
                    shutil.rmtree(store)
                    shutil.rmtree(copy)
    print("| folder | what | " + " | ".join(name for name, _ in given.program) + " |")
    print("|---|---|" + "---|" * len(given.program))
    for (folder, what), programs in taken.items():
        cells = []
        for name, _ in given.program:
            clock = [each[0] for each in programs[name]]
            processor = statistics.median(each[1] for each in programs[name])
            values = ", ".join(f"{each:.1f}" for each in clock)
            cells.append(f"**{statistics.median(clock):.1f} s** ({values}; processor {processor:.1f} s)")
        print(f"| {folder} | {what} | " + " | ".join(cells) + " |")


if __name__ == "__main__":
    main()
