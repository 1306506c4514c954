"""How long a running server takes for its questions and pages: answers.py ADDRESS [TIMES [ROWS]]

Each question is asked with the example that the graph has for it; lists, profiles, search and the start page are fetched as a browser does. One request
after the other, TIMES times each (default 20) after a first one, for which nothing is remembered; of questions the first ROWS rows
(default all). Prints milliseconds: the first, then median and 95th percentile of the others; the same over all questions and over all
pages, where that of the first ones is their 95th percentile.
"""
import json
import sys
import time
import urllib.parse
import urllib.request

FIRST = 8  # profiles of so many things, those with the most claims


def fetch(address, accept):
    request = urllib.request.Request(address, headers={"Accept": accept})
    start = time.perf_counter()
    with urllib.request.urlopen(request, timeout=120) as answer:
        body = answer.read()
    return (time.perf_counter() - start) * 1000, body


def quantile(times, share):
    ordered = sorted(times)
    return ordered[min(len(ordered) - 1, int(share * len(ordered)))]


def described_questions(root):
    """The description of /api, once the examples of the graph are worked out, or after ten minutes."""
    for _ in range(120):
        described = json.loads(fetch(root + "/api", "application/json")[1])
        parameters = [each for methods in described["paths"].values() for each in methods["get"].get("parameters", [])]
        if any("example" in each for each in parameters):
            break
        time.sleep(5)
    return described


def questions(root, rows):
    described = described_questions(root)
    for path, methods in sorted(described["paths"].items()):
        parameters = [each for each in methods["get"].get("parameters", []) if "name" in each]
        given = {each["name"]: each["example"] for each in parameters if "example" in each}
        if rows and path.startswith("/api/"):
            given["limit"] = rows
        yield path, path + ("?" + urllib.parse.urlencode(given) if given else "")


def pages(root):
    for path in ["/", "/claims", "/claims?polarity=negated", "/claims?sort=-places", "/entities", "/entities?kind=Drug",
                 "/documents", "/query", "/search?q=inhibits"]:
        yield path, path
    things = json.loads(fetch(root + "/entities?sort=-claims&per-page=" + str(FIRST), "application/json")[1])
    for row in things["rows"]:
        yield "profile of " + row["label"], "/describe?iri=" + urllib.parse.quote(row["entity"], safe="")


def measure(what, root, asked, accept, times):
    every, firsts = [], []
    for name, path in asked:
        try:
            first = fetch(root + path, accept)[0]
            spent = [fetch(root + path, accept)[0] for _ in range(times)]
        except Exception as problem:  # A question that cannot be answered is a figure, too.
            print(f"{what}\t{name}\t{problem}")
            continue
        every += spent
        firsts.append(first)
        print(f"{what}\t{name}\t{first:.1f}\t{quantile(spent, .5):.1f}\t{quantile(spent, .95):.1f}")
    if every:
        print(f"all {what}s\t{len(every)}\t{quantile(firsts, .95):.1f}\t{quantile(every, .5):.1f}\t{quantile(every, .95):.1f}")


def main():
    root = sys.argv[1].rstrip("/")
    times = int(sys.argv[2]) if len(sys.argv) > 2 else 20
    rows = int(sys.argv[3]) if len(sys.argv) > 3 else 0
    measure("question", root, list(questions(root, rows)), "application/json", times)
    measure("page", root, list(pages(root)), "text/html", times)


main()
