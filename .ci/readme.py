#!/usr/bin/env python3
"""Runs the commands of README.md whose output it shows, and holds the output against what the program says now.

    .ci/readme.py STORE [--write]

STORE is a store built from data/documents. Commands are blocks of text: one that is a query of /sparql, whose output is
the block after it, and one that begins with "$ ./stroma", whose output follows in the block itself. Tables may be cut at
the right. With --write the README is made to say what the program says.
"""
import difflib
import re
import subprocess
import sys
from pathlib import Path

README = Path(__file__).parent.parent / "README.md"
BLOCK = re.compile(r"^```\n(.*?)^```$", re.M | re.S)
ENDPOINT = "http://localhost:3030/sparql"


def query_output(command, store):
    """A query by curl, asked of the store without a server: as CSV, like the Accept of the command."""
    sparql = re.search(r"--data-urlencode 'query=(.*)'\s*$", command, re.S).group(1)
    file = Path(store).parent / "readme.rq"
    file.write_text(sparql, encoding="utf-8")
    return stroma(["query", str(file), "--format", "csv"], store).replace("\r\n", "\n")


def stroma(words, store):
    done = subprocess.run(["./stroma", *words, "--store", store], capture_output=True, text=True, cwd=README.parent)
    if done.returncode:
        sys.exit("./stroma %s: %s" % (" ".join(words), done.stderr))
    return done.stdout


def cut(lines, width):
    return [line[:width].rstrip() for line in lines]


def renewed(text, store):
    """The text with the outputs of now."""
    blocks = list(BLOCK.finditer(text))
    parts, last = [], 0
    for at, block in enumerate(blocks):
        body = block.group(1)
        if body.startswith("curl") and ENDPOINT in body and "text/csv" in body:
            shown = blocks[at + 1]
            parts += [text[last : shown.start(1)], query_output(body, store)]
            last = shown.end(1)
        elif body.startswith("$ ./stroma "):
            command, *shown = body.rstrip("\n").split("\n")
            said = stroma(command.removeprefix("$ ./stroma ").split(), store).rstrip("\n").split("\n")
            # The last column that the README shows ends where its line of dashes would.
            columns = len(shown[1].split("  ")) if len(shown) > 1 else 0
            width = sum(len(part) + 2 for part in said[1].split("  ")[:columns])
            parts += [text[last : block.start(1)], "\n".join([command, *cut(said, width)]) + "\n"]
            last = block.end(1)
    return "".join(parts) + text[last:]


def main():
    store = sys.argv[1]
    text = README.read_text(encoding="utf-8")
    now = renewed(text, store)
    if now == text:
        print("README.md shows what the program says")
    elif "--write" in sys.argv:
        README.write_text(now, encoding="utf-8")
        print("README.md was made to show what the program says")
    else:
        lines = (each.splitlines() for each in (text, now))
        print("\n".join(difflib.unified_diff(*lines, "README.md", "the program", lineterm="", n=0)))
        sys.exit("README.md shows what the program does not say; .ci/readme.py STORE --write mends it")


main()
