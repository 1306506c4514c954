"""Answers as graphs that can be compared whatever blank nodes are called: see w3c.py."""
import csv
import io
import json

import rdflib
from rdflib import RDF, BNode, Graph, Literal, URIRef
from rdflib.compare import isomorphic
from rdflib.query import Result

rdflib.NORMALIZE_LITERALS = False
RS = rdflib.Namespace("http://www.w3.org/2001/sw/DataAccess/tests/result-set#")
NUMBERS = {str(rdflib.XSD[n]) for n in ("integer", "decimal", "float", "double")}


def table(text, kind):
    """A boolean, or the rows as a graph, so that blank nodes may have any name."""
    if kind == "json" and "boolean" in json.loads(text):
        return json.loads(text)["boolean"]
    if kind == "tsv":
        return tsv_graph(text)
    result = Result.parse(io.BytesIO(text.encode()), format=kind)
    if result.type == "ASK":
        return result.askAnswer
    return rows({str(v): value for v, value in row.items() if value is not None} for row in result.bindings)


def rows(bindings):
    graph = Graph()
    for row in bindings:
        node = BNode()
        graph.add((node, RDF.type, RS.ResultSet))
        for name, value in row.items():
            graph.add((node, URIRef("var:" + name), normal(value)))
    return graph


def normal(value):
    """Numbers that are equal are one; so is a text with and without its type."""
    if not isinstance(value, Literal):
        return value
    kind = str(value.datatype) if value.datatype else ""
    if kind in NUMBERS:
        try:
            number = float(str(value).replace("INF", "inf"))
            return Literal(repr(number + 0.0), datatype=URIRef(kind + "#value"))
        except ValueError:
            return value
    if kind == str(rdflib.XSD.string):
        return Literal(str(value))
    return Literal(str(value), lang=value.language.lower()) if value.language else value


def plain(graph):
    found = Graph()
    for s, p, o in graph:
        found.add((s, p, normal(o)))
    return found


def tsv_graph(text):
    """Cells are terms of Turtle. (rdflib's own reader fails at numbers below zero.)"""
    head, *lines = text.rstrip("\n").split("\n")
    names = [name.lstrip("?") for name in head.split("\t")]
    statements = [
        f"<row:{i}> <var:{name}> {cell} ."
        for i, line in enumerate(lines)
        for name, cell in zip(names, line.split("\t"))
        if cell
    ]
    cells = Graph().parse(data="\n".join(statements), format="turtle")
    return rows(
        {str(p)[4:]: o for p, o in cells.predicate_objects(URIRef(f"row:{i}"))} for i in range(len(lines)))


def csv_graph(text):
    lines = list(csv.reader(io.StringIO(text)))
    names = {}

    def value(cell):
        if cell.startswith("_:"):
            return names.setdefault(cell, BNode())
        try:
            return Literal(repr(float(cell)))
        except ValueError:
            return Literal(cell)

    return rows({name: value(cell) for name, cell in zip(lines[0], line)} for line in lines[1:])


def from_result_set(graph):
    boolean = graph.value(None, RS.boolean)
    if boolean is not None:
        return boolean.toPython()
    return rows(
        {str(graph.value(b, RS.variable)): graph.value(b, RS.value) for b in graph.objects(solution, RS.binding)}
        for solution in graph.objects(None, RS.solution)
    )


def same(expected, got):
    assert isomorphic(expected, got), f"{show(got)} instead of {show(expected)}"


def show(graph):
    lines = sorted(line.split(" ", 1)[1] for line in graph.serialize(format="nt").splitlines() if " " in line)
    return " ".join(lines)[:500] or "nothing"
