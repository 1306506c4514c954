#!/usr/bin/env python3
"""Checks what must and what must not be read from the three seed articles, on a running server.

    check_seeds.py http://localhost:3030
"""
import json
import sys
import urllib.parse
import urllib.request

PREFIXES = """
PREFIX kg: <https://w3id.org/stroma/ontology#>
PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
PREFIX prov: <http://www.w3.org/ns/prov#>
PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
PREFIX chebi: <http://purl.obolibrary.org/obo/CHEBI_>
PREFIX hgnc: <http://identifiers.org/hgnc/>
"""

NAMED = "(skos:prefLabel|skos:altLabel)"
OF_FIRST = "?e kg:evidenceFor ?c ; prov:wasDerivedFrom/kg:fileName 'seed-0.txt' . ?c rdf:subject ?study"
OF_THIRD = "?e kg:evidenceFor ?c ; prov:wasDerivedFrom/kg:fileName 'seed-2.txt' . ?c rdf:subject ?study"
NAME = "BIND(LCASE(STR(?label)) AS ?name)"

MUST = {
    "plerixafor and AMD3100 are one entity": "chebi:125354 skos:prefLabel 'plerixafor' ; skos:altLabel 'AMD3100'",
    "plerixafor blocks CXCR4": "chebi:125354 kg:blocks hgnc:2561",
    "plerixafor is approved by the FDA": f"chebi:125354 kg:approvedBy/{NAMED} 'FDA'",
    "tumor cells or liver cancer secrete CXCL12": f"?t kg:secretes hgnc:10672 ; {NAMED} ?label . {NAME} "
    "FILTER(?name IN ('cancer cell', 'tumor cell', 'liver cancer'))",
    "CXCL12 binds CXCR4": "hgnc:10672 kg:binds hgnc:2561",
    "T cells express CXCR4": f"?t kg:expresses hgnc:2561 ; {NAMED} 'T cell'",
    "the first article's study is published in Science Immunology": f"{OF_FIRST} . ?study kg:publishedIn/{NAMED} 'Science Immunology'",
    "the first article's study is conducted by UCSF": f"{OF_FIRST} . ?study kg:conductedBy/{NAMED} 'UCSF'",
    "the third article's study: Gastroenterology, 2026-02-17, Cornell": f"{OF_THIRD} . ?study kg:publishedIn/{NAMED} "
    f"'Gastroenterology' ; kg:publishedOn '2026-02-17'^^xsd:date ; kg:conductedBy/{NAMED} 'Cornell University'",
    "Prashanth Sethupathy is affiliated with Cornell": f"?p skos:prefLabel 'Prashanth Sethupathy' ; kg:affiliatedWith/{NAMED} 'Cornell University'",
}

MUST_NOT = {
    "a trial has started": "?drug kg:testedIn ?disease",
    "the drug treats liver cancer as plain fact": "chebi:125354 kg:treats ?x",
    "FDA, zip or stage as a gene or chemical": f"?x a ?class ; {NAMED} ?label . {NAME} "
    "FILTER(?class IN (kg:Protein, kg:Drug, kg:Chemical) && ?name IN ('fda', 'zip', 'stage'))",
    "a claim out of the stock-market line": "?e kg:quote ?q FILTER(CONTAINS(?q, 'Semiconductors'))",
    "a claim out of the call to share": "?e kg:quote ?q FILTER(CONTAINS(?q, 'share this update'))",
    "a hedged or negated claim as a plain triple": "?c rdf:subject ?s ; rdf:predicate ?p ; rdf:object ?o . ?s ?p ?o "
    "FILTER NOT EXISTS { ?c kg:hasEvidence ?e . ?e kg:polarity kg:affirmed ; kg:certainty kg:asserted } "
    "FILTER(?p != skos:altLabel)",
}


def holds(server, pattern):
    data = urllib.parse.urlencode({"query": PREFIXES + "ASK { " + pattern + " }"}).encode()
    request = urllib.request.Request(server + "/sparql", data, {"Accept": "application/sparql-results+json"})
    with urllib.request.urlopen(request, timeout=60) as answer:
        return json.load(answer)["boolean"]


def main():
    server = sys.argv[1].rstrip("/")
    failed = [f"missing: {what}" for what, pattern in MUST.items() if not holds(server, pattern)]
    failed += [f"must not be there: {what}" for what, pattern in MUST_NOT.items() if holds(server, pattern)]
    print(f"{len(MUST) + len(MUST_NOT) - len(failed)} of {len(MUST) + len(MUST_NOT)} checks of the seeds hold")
    for line in failed:
        print(line)
    sys.exit(1 if failed else 0)


main()
