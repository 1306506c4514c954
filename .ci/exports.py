#!/usr/bin/env python3
"""Reads exports back with the libraries that people use.

    exports.py FOLDER      with graph.graphml, graph.cx2, nanopubs.trig

networkx reads GraphML, rdflib reads nanopublications; both must find what the exports say, polarity and certainty included.
"""
import collections
import json
import pathlib
import sys

import networkx
import rdflib

folder = pathlib.Path(sys.argv[1])
np = rdflib.Namespace("http://www.nanopub.org/nschema#")
kg = rdflib.Namespace("https://w3id.org/stroma/ontology#")

graph = networkx.read_graphml(folder / "graph.graphml", force_multigraph=True)
voices = collections.Counter((edge["polarity"], edge["certainty"]) for _, _, edge in graph.edges(data=True))
aspects = {}
for part in json.loads((folder / "graph.cx2").read_text(encoding="utf-8")):
    aspects.update(part)
cytoscape = collections.Counter((edge["v"]["polarity"], edge["v"]["certainty"]) for edge in aspects["edges"])
assert voices == cytoscape, f"GraphML says {voices}, CX2 says {cytoscape}"
assert graph.number_of_nodes() == len(aspects["nodes"]), "other nodes in GraphML than in CX2"

nanopubs = rdflib.Dataset()
nanopubs.parse(folder / "nanopubs.trig", format="trig")
heads = list(nanopubs.quads((None, rdflib.RDF.type, np.Nanopublication, None)))
for nanopub, _, _, head in heads:
    named = {part: nanopubs.graph(head).value(nanopub, np[part]) for part in ("hasAssertion", "hasProvenance", "hasPublicationInfo")}
    assert all(len(nanopubs.graph(part)) for part in named.values()), f"an empty part of {nanopub}"
    provenance, assertion = nanopubs.graph(named["hasProvenance"]), named["hasAssertion"]
    plain = provenance.value(assertion, kg.polarity) == kg.affirmed and provenance.value(assertion, kg.certainty) == kg.asserted
    said = nanopubs.graph(assertion)
    assert plain == (next(said.objects(None, kg.polarity), None) is None), f"{nanopub} affirms what its place does not"
print(f"networkx: {graph.number_of_nodes()} nodes, {graph.number_of_edges()} edges; rdflib: {len(heads)} nanopublications")
