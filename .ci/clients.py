#!/usr/bin/env python3
"""Asks a running server as the clients that people use ask it, and fails if one of them is surprised.

    clients.py http://localhost:3030

Debian: python3-sparqlwrapper python3-rdflib python3-pandas curl.
"""
import io
import json
import subprocess
import sys
import urllib.parse
import warnings
import xml.dom.minidom

import pandas
import rdflib
import SPARQLWrapper as wrapper
from rdflib.plugins.stores.sparqlstore import SPARQLStore

base = sys.argv[1].rstrip("/")
SELECT = "SELECT ?claim ?belief { ?claim kg:belief ?belief } ORDER BY ?claim LIMIT 5"
PREFIXED = "PREFIX kg: <https://w3id.org/stroma/ontology#>\n"
CONSTRUCT = "CONSTRUCT { ?claim kg:belief ?belief } WHERE { ?claim kg:belief ?belief } LIMIT 5"
failures = []
asked = 0
warnings.simplefilter("ignore")


def check(name, ask):
    global asked
    asked += 1
    try:
        problem = ask()
    except Exception as e:  # whatever a client throws is what its user would see
        problem = f"{type(e).__name__}: {str(e)[:200]}"
    if problem:
        failures.append(name)
        print(f"FAILED {name}: {problem}", file=sys.stderr)


def wrapped(query, form, method, direct):
    asking = wrapper.SPARQLWrapper(f"{base}/sparql", returnFormat=form)
    asking.setQuery(PREFIXED + query)
    asking.setMethod(method)
    asking.setRequestMethod(wrapper.POSTDIRECTLY if direct else wrapper.URLENCODED)
    return asking.query()


def rows(form, body):
    if form == wrapper.JSON:
        return len(json.loads(body)["results"]["bindings"])
    if form == wrapper.XML:
        return len(xml.dom.minidom.parseString(body).getElementsByTagName("result"))
    return len(pandas.read_csv(io.BytesIO(body), sep="\t" if form == wrapper.TSV else ","))


def table(form, method, direct):
    body = wrapped(SELECT, form, method, direct).response.read()
    found = rows(form, body)
    return found != 5 and f"{found} rows: {body[:100]}"


GRAPHS = (wrapper.TURTLE, wrapper.N3, wrapper.XML, wrapper.RDF, wrapper.RDFXML, wrapper.JSONLD)
# An older SPARQLWrapper asks for another syntax than it was told to; what counts is that the answer is what it says it is.
SYNTAX = {"text/turtle": "turtle", "application/rdf+xml": "xml", "application/ld+json": "json-ld"}


def graph(form, method, direct):
    answer = wrapped(CONSTRUCT, form, method, direct)
    syntax = SYNTAX[answer.response.headers.get_content_type()]
    body = answer.response.read()
    found = len(rdflib.Graph().parse(data=body, format=syntax))
    return found != 5 and f"{found} triples: {body[:100]}"


def yes(form):
    answer = wrapped("ASK { ?claim kg:belief ?belief }", form, wrapper.GET, False).convert()
    said = answer["boolean"] if form == wrapper.JSON else "true" in answer.toxml()
    return not said and "said no"


def malformed():
    try:
        wrapped("SELECT nonsense", wrapper.JSON, wrapper.GET, False)
    except wrapper.SPARQLExceptions.QueryBadFormed as e:
        return "line" not in str(e) and f"says no line: {e}"
    return "no complaint"


def stored(method):
    remote = rdflib.Graph(SPARQLStore(f"{base}/sparql", method=method))
    found = len(list(remote.query(PREFIXED + SELECT)))
    return found != 5 and f"{found} rows"


def matched():
    remote = rdflib.Graph(SPARQLStore(f"{base}/sparql"))
    belief = rdflib.URIRef("https://w3id.org/stroma/ontology#belief")
    claim, _, value = next(remote.triples((None, belief, None)))
    return (claim, belief, value) not in remote and f"{claim} {value} is not there"


def read(address, separator=","):
    found = pandas.read_csv(address, sep=separator)
    return found.empty and "no rows"


def curled(*arguments):
    said = subprocess.run(["curl", "-sSf", *arguments], capture_output=True, check=True).stdout.decode("utf-8")
    return not said.startswith("claim,belief\r\n") and said[:100]


for method in (wrapper.GET, wrapper.POST):
    for direct in (False, True) if method == wrapper.POST else (False,):
        way = f"SPARQLWrapper {method}{' direct' if direct else ''}"
        for form in (wrapper.JSON, wrapper.XML, wrapper.CSV, wrapper.TSV):
            check(f"{way} SELECT {form}", lambda: table(form, method, direct))
        for form in GRAPHS:
            check(f"{way} CONSTRUCT {form}", lambda: graph(form, method, direct))
for form in (wrapper.JSON, wrapper.XML):
    check(f"SPARQLWrapper ASK {form}", lambda: yes(form))
check("SPARQLWrapper on a malformed query", malformed)
for method in ("GET", "POST", "POST_FORM"):
    check(f"rdflib {method}", lambda: stored(method))
check("rdflib triples", matched)
quoted = urllib.parse.quote(SELECT)
check("pandas /sparql csv", lambda: read(f"{base}/sparql?format=csv&query={quoted}"))
check("pandas /sparql tsv", lambda: read(f"{base}/sparql?format=tsv&query={quoted}", "\t"))
check("pandas /api", lambda: read(f"{base}/api/drugs-blocking-receptors?receptor=CXCR4&format=csv"))
check("curl GET", lambda: curled("-G", f"{base}/sparql?format=csv", "--data-urlencode", f"query={SELECT}"))
check("curl form", lambda: curled("-H", "Accept: text/csv", f"{base}/sparql", "--data-urlencode", f"query={SELECT}"))
check("curl direct", lambda: curled(
    "-H", "Accept: text/csv", "-H", "Content-Type: application/sparql-query", "--data-binary", SELECT, f"{base}/sparql"))
check("curl compressed", lambda: curled(
    "--compressed", "-G", f"{base}/sparql?format=csv", "--data-urlencode", f"query={SELECT}"))
print(f"{asked} ways to ask, {len(failures)} surprises")
sys.exit(1 if failures else 0)
