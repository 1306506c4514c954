#!/usr/bin/env python3
"""Splits a folder of gold claims by document into parts that are kept apart.

    split_gold.py GOLD_DIR TARGET_DIR

Writes TARGET_DIR/{learn,settings,test}, each a gold folder of its own. Documents are ordered by the SHA-256 of
their names: the first 70 are the test, which nobody reads, the next 50 choose settings, the rest is to learn from.
"""
import hashlib, pathlib, shutil, sys

TEST, SETTINGS = 70, 50


def part(rank):
    return "test" if rank < TEST else "settings" if rank < TEST + SETTINGS else "learn"


def main():
    gold, target = map(pathlib.Path, sys.argv[1:])
    names = sorted((path.stem for path in gold.glob("*.tsv")),
                   key=lambda name: hashlib.sha256(name.encode()).hexdigest())
    for rank, name in enumerate(names):
        folder = target / part(rank)
        (folder / "documents").mkdir(parents=True, exist_ok=True)
        shutil.copyfile(gold / (name + ".tsv"), folder / (name + ".tsv"))
        for document in (gold / "documents").glob(name + ".*"):
            shutil.copyfile(document, folder / "documents" / document.name)
    judged = gold.parent / "judged.tsv"
    if judged.exists():
        header, *rows = judged.read_text(encoding="utf-8").splitlines(keepends=True)
        where = {name: part(rank) for rank, name in enumerate(names)}
        for each in ("learn", "settings", "test"):
            mine = [row for row in rows if where.get(row.split("\t", 1)[0]) == each]
            (target / each / "judged.txt").write_text(header + "".join(mine), encoding="utf-8")


if __name__ == "__main__":
    main()
