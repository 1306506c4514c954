#!/usr/bin/env python3
"""Checks that every kg:quote of a running server is its document's text at the offsets given.

    check_quotes.py http://localhost:3030
"""
import json
import sys
import urllib.parse
import urllib.request

QUERY = """
PREFIX kg: <https://w3id.org/stroma/ontology#>
PREFIX prov: <http://www.w3.org/ns/prov#>
SELECT ?evidence ?document ?start ?end ?quote ?subjectStart ?subjectEnd ?objectStart ?objectEnd WHERE {
  ?evidence a kg:Evidence ; prov:wasDerivedFrom ?document ; kg:start ?start ; kg:end ?end ; kg:quote ?quote ;
    kg:subjectStart ?subjectStart ; kg:subjectEnd ?subjectEnd ; kg:objectStart ?objectStart ; kg:objectEnd ?objectEnd .
}"""


def get(address, accept, data=None):
    request = urllib.request.Request(address, data, {"Accept": accept})
    with urllib.request.urlopen(request, timeout=60) as answer:
        return answer.read().decode("utf-8")


def rows(server):
    data = urllib.parse.urlencode({"query": QUERY}).encode()
    answer = json.loads(get(server + "/sparql", "application/sparql-results+json", data))
    return [{name: cell["value"] for name, cell in row.items()} for row in answer["results"]["bindings"]]


def breaches(row, text):
    start, end = int(row["start"]), int(row["end"])
    if text[start:end] != row["quote"]:
        yield f"{row['evidence']}: the quote is {row['quote']!r}, the text is {text[start:end]!r}"
    for part in ("subject", "object"):
        if not start <= int(row[part + "Start"]) < int(row[part + "End"]) <= end:
            yield f"{row['evidence']}: the {part} lies outside the quote"


def main():
    server = sys.argv[1].rstrip("/")
    texts, found = {}, []
    evidence = rows(server)
    for row in evidence:
        document = row["document"]
        if document not in texts:
            path = document[document.index("/document/"):]
            texts[document] = get(server + path, "text/plain")
        found.extend(breaches(row, texts[document]))
    print(f"{len(evidence)} quotes in {len(texts)} documents, {len(found)} wrong")
    print("\n".join(found))
    sys.exit(1 if found or not evidence else 0)


if __name__ == "__main__":
    main()
