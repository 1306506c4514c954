#!/usr/bin/env python3
"""Makes any number of abstracts to measure scale with, by mixing the sentences of others.

    mixed_abstracts.py TARGET COUNT SOURCE...

SOURCE is a folder with plain texts (*.txt) or files in PubTator's format (*.pubtator), looked for at any depth. Each
abstract takes its sentences from as many different documents, so that no two tell one story. Sentences with quotation
marks are left out, because two documents with one quotation have one origin. The same arguments give the same bytes.
TARGET gets a folder for every thousand abstracts.
"""
import pathlib, random, re, sys

SENTENCE_END = re.compile(r"(?<=[a-z0-9)][.!?])\s+(?=[A-Z])")
LEAST, MOST = 40, 400
SENTENCES = (7, 11)


def texts(source):
    for path in sorted(source.rglob("*.txt")):
        yield path.read_text(encoding="utf-8", errors="replace")
    for path in sorted(source.rglob("*.pubtator")):
        found = {}
        for line in path.read_text(encoding="utf-8").splitlines():
            parts = line.split("|", 2)
            if len(parts) == 3 and parts[1] in "ta":
                found[parts[0]] = found.get(parts[0], "") + parts[2] + " "
        yield from found.values()


def documents(sources):
    """Those with sentences of use, each as a list of them."""
    for source in sources:
        for text in texts(source):
            sentences = [" ".join(each.split()) for each in SENTENCE_END.split(text)]
            usable = [each for each in sentences
                      if LEAST <= len(each) <= MOST and each[-1] in ".!?" and not re.search("[\"“”]", each)]
            if usable:
                yield usable


def main():
    target, count, *sources = sys.argv[1:]
    given = list(documents(map(pathlib.Path, sources)))
    chance = random.Random(1)
    for number in range(int(count)):
        folder = pathlib.Path(target) / f"{number // 1000:03d}"
        folder.mkdir(parents=True, exist_ok=True)
        taken = chance.sample(given, chance.randint(*SENTENCES))
        title, *rest = [chance.choice(sentences) for sentences in taken]
        (folder / f"mixed-{number:06d}.txt").write_text(f"{title}\n\n{' '.join(rest)}\n", encoding="utf-8")


if __name__ == "__main__":
    main()
