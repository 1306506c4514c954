#!/usr/bin/env python3
"""Runs SPARQL 1.1 tests against a server that may be written to: W3C's, or the situations in .ci/w3c.

    w3c.py FOLDER ADDRESS [--partner ADDRESS]… [--misses]

FOLDER holds manifests (w3c/rdf-tests: sparql/sparql11), ADDRESS answers queries, updates and the graph store protocol.
What SERVICE asks is loaded into the partners. Everything the server holds is dropped. Needs python3-rdflib.

Groups are named after the folder of their manifest. Entailment is left out. A positive syntax test passes if the server
does not answer 400: LOAD and SERVICE of what does not exist fail later, at any server. The order of rows is not
compared. A text that a manifest names may stand in the manifest itself, as cnt:chars with a dcterms:format."""
import argparse
import re
import sys
import urllib.parse
from collections import Counter
from pathlib import Path

import rdflib
from rdflib import DCTERMS, RDF, RDFS, Graph, URIRef

sys.dont_write_bytecode = True
from w3c_results import RS, csv_graph, from_result_set, plain, same, table
from w3c_server import Server

MF = rdflib.Namespace("http://www.w3.org/2001/sw/DataAccess/tests/test-manifest#")
QT = rdflib.Namespace("http://www.w3.org/2001/sw/DataAccess/tests/test-query#")
UT = rdflib.Namespace("http://www.w3.org/2009/sparql/tests/test-update#")
SD = rdflib.Namespace("http://www.w3.org/ns/sparql-service-description#")
HT = rdflib.Namespace("http://www.w3.org/2011/http#")
CNT = rdflib.Namespace("http://www.w3.org/2011/content#")
BASE = "http://tests.example/"
RDF_TYPES = {"ttl": "turtle", "nt": "nt", "rdf": "xml", "n3": "turtle"}
TABLES = {"srx": "xml", "srj": "json", "tsv": "tsv", "csv": "csv"}
STATUS = {"OK": 200, "Created": 201, "NoContent": 204, "NotFound": 404, "BadRequest": 400}


class Suite:
    """One manifest."""

    def __init__(self, file, server, partners):
        self.file, self.server, self.partners = file, server, partners
        self.base = BASE + file.parent.name + "/"
        self.graph = Graph().parse(file, publicID=self.base + file.name)

    def tests(self):
        for entries in self.graph.objects(None, MF.entries):
            yield from self.graph.items(entries)

    def one(self, subject, *properties):
        for found in (self.graph.value(subject, p) for p in properties):
            if found is not None:
                return found
        return None

    def text(self, node):
        inline = self.graph.value(node, CNT.chars)
        if inline is not None:
            return str(inline), str(self.graph.value(node, DCTERMS.format) or "ttl")
        file = self.file.parent / urllib.parse.unquote(str(node)[len(self.base):])
        return file.read_text(encoding="utf-8"), file.suffix[1:]

    def data(self, node):
        text, kind = self.text(node)
        return Graph().parse(data=text, format=RDF_TYPES.get(kind, "turtle"), publicID=str(node))

    def setup(self, action):
        assert self.server.update("DROP ALL") < 300, "DROP ALL failed"
        if action is None:
            return []
        default = Graph()
        for node in [*self.graph.objects(action, QT.data), *self.graph.objects(action, UT.data)]:
            default += self.data(node)
        self.server.load(default)
        return [self.named(node) for p in (QT.graphData, UT.graphData) for node in self.graph.objects(action, p)]

    def named(self, node):
        name, graph = self.graph_of(node)
        self.server.load(graph, name)
        return name

    def graph_of(self, node):
        file = self.one(node, UT.graph, QT.graph) or node
        label = self.graph.value(node, RDFS.label)
        return str(label if label is not None else file), self.data(file)

    def query_text(self, node):
        text, _ = self.text(node)
        base = str(node) if isinstance(node, URIRef) else self.base
        return f"BASE <{base}>\n{text}"

    # -- kinds of tests

    def query_evaluation(self, test):
        action, result = self.graph.value(test, MF.action), self.graph.value(test, MF.result)
        self.setup(action)
        query = self.partnered(action, self.query_text(self.graph.value(action, QT.query)))
        expected, kind = self.text(result)
        if kind == "csv":
            status, headers, body = self.server.query(query, "text/csv")
            assert status == 200, f"{status}: {body[:200]!r}"
            assert headers["content-type"].startswith("text/csv"), headers["content-type"]
            same(csv_graph(expected), csv_graph(body.decode()))
            return
        if kind in RDF_TYPES:
            wanted = Graph().parse(data=expected, format=RDF_TYPES[kind], publicID=str(result))
            if (None, RDF.type, RS.ResultSet) not in wanted:
                status, _, body = self.server.query(query, "application/n-triples")
                assert status == 200, f"{status}: {body[:200]!r}"
                same(plain(wanted), plain(Graph().parse(data=body.decode(), format="nt")))
                return
            wanted = from_result_set(wanted)
        else:
            wanted = table(expected, TABLES[kind])
        accept = {"tsv": "text/tab-separated-values", "srj": "application/sparql-results+json"}
        format_ = kind if kind in accept else "srx"
        status, _, body = self.server.query(query, accept.get(kind, "application/sparql-results+xml"))
        assert status == 200, f"{status}: {body[:200]!r}"
        got = table(body.decode(), TABLES[format_])
        if isinstance(wanted, bool) or isinstance(got, bool):
            assert wanted == got, f"{got} instead of {wanted}"
        else:
            same(wanted, got)

    def partnered(self, action, query):
        needed = list(self.graph.objects(action, QT.serviceData))
        assert len(needed) <= len(self.partners), f"needs {len(needed)} partners"
        for node, partner in zip(needed, self.partners):
            data = Graph()
            for file in self.graph.objects(node, QT.data):
                data += self.data(file)
            partner.update("DROP ALL")
            partner.load(data)
            query = query.replace(str(self.graph.value(node, QT.endpoint)), partner.address)
        return query

    def update_evaluation(self, test):
        action, result = self.graph.value(test, MF.action), self.graph.value(test, MF.result)
        before = self.setup(action)
        text, _ = self.text(self.one(action, UT.request, QT.query))
        status = self.server.update(text)
        assert status < 300, f"{status}"
        default = Graph()
        for node in self.graph.objects(result, UT.data):
            default += self.data(node)
        same(plain(default), plain(self.server.graph()))
        expected = dict(self.graph_of(node) for node in self.graph.objects(result, UT.graphData))
        for name in {*before, *expected}:
            same(plain(expected.get(name, Graph())), plain(self.server.graph(name)))

    def syntax(self, test, update, positive):
        assert self.server.update("DROP ALL") < 300
        action = self.graph.value(test, MF.action)
        text, _ = self.text(action)
        accept = "application/sparql-results+json, application/n-triples"
        status = self.server.update(text) if update else self.server.query(text, accept)[0]
        assert (status != 400) == positive, f"{status}"

    def service_description(self, test):
        status, headers, body = self.server.send("GET", self.server.url.path, None, {"Accept": "text/turtle"})
        assert status == 200, f"{status}"
        description = Graph().parse(data=body.decode(), format="turtle")
        assert "text/turtle" in headers["content-type"] and len(description) > 0
        if "endpoint" in str(test):
            assert (None, SD.endpoint, URIRef(self.server.address)) in description, "no sd:endpoint of this address"
        for service in description.subjects(SD.endpoint, None):
            assert (service, RDF.type, SD.Service) in description, "a service that is no sd:Service"
        for p, kind in ((SD.defaultDataset, SD.Dataset), (SD.defaultGraph, SD.Graph)):
            for node in description.objects(None, p):
                assert (node, RDF.type, kind) in description, f"{p} of something that is no {kind}"

    def protocol(self, test):
        self.setup(None)
        for node in self.graph.objects(test, UT.graphData):
            self.named(node)
        places = {}
        requests = self.graph.value(self.graph.value(test, MF.action), HT.requests)
        for request in self.graph.items(requests):
            self.exchange(request, places)

    def exchange(self, request, places):
        def here(text):
            for mine in ("http://www.example/gsp", "http://www.example/sparql"):
                text = text.replace(urllib.parse.quote(mine, safe=""), urllib.parse.quote(self.server.address, safe=""))
                text = text.replace(mine, self.server.address)
            for name, place in places.items():
                text = text.replace(name, place)
            return text

        path = here(str(self.graph.value(request, HT.absolutePath)))
        if path.startswith("http:"):
            path = "".join(urllib.parse.urlsplit(path)[2:3])
        path = re.sub(r"^/(gsp|sparql)(?=[/?]|$)", lambda _: self.server.url.path, path)
        body = self.graph.value(request, HT.body)
        if body is not None:
            encoding = str(self.graph.value(body, CNT.characterEncoding) or "UTF-8")
            body = here(str(self.graph.value(body, CNT.chars))).encode(encoding)
        method = str(self.graph.value(request, HT.methodName))
        if body is None and method in ("PUT", "POST"):
            body = b""
        answer = self.server.send(method, path, body, self.headers(request))
        self.check(self.graph.value(request, HT.resp), answer, places)

    def headers(self, message):
        lists = list(self.graph.objects(message, HT.headers))
        return {
            str(self.graph.value(h, HT.fieldName)): str(self.graph.value(h, HT.fieldValue))
            for found in lists
            for h in self.graph.items(found)
        }

    def check(self, expected, answer, places):
        status, headers, body = answer
        wanted = [str(s).rsplit("#", 1)[1] for s in self.graph.objects(expected, MF.expectedStatus)]
        fits = any(str(status)[0] == w[10] if w.startswith("StatusCode") else status == STATUS[w] for w in wanted)
        assert fits, f"{status} instead of {' or '.join(wanted)}"
        boolean = self.graph.value(expected, MF.expectedBoolean)
        if boolean is not None:
            kind = "xml" if "xml" in headers["content-type"] else "json"
            assert table(body.decode(), kind) == boolean.toPython(), "the other answer"
        location = self.graph.value(expected, MF.expectedLocation)
        if location is not None:
            assert headers.get("location"), "no Location"
            places[str(location)] = urllib.parse.urljoin(self.server.address, headers["location"])
        content = self.graph.value(expected, HT.body)
        if content is not None:
            text = str(self.graph.value(content, CNT.chars)).replace("http://www.example/gsp", self.server.address)
            got = Graph().parse(data=body.decode(), format="turtle", publicID=self.server.address)
            same(Graph().parse(data=text, format="turtle", publicID=self.server.address), got)

    def run(self, test):
        kind = str(self.graph.value(test, RDF.type)).rsplit("#", 1)[1]
        if kind in ("QueryEvaluationTest", "CSVResultFormatTest"):
            self.query_evaluation(test)
        elif kind == "UpdateEvaluationTest":
            self.update_evaluation(test)
        elif "SyntaxTest" in kind:
            self.syntax(test, "Update" in kind, kind.startswith("Positive"))
        elif kind in ("ProtocolTest", "GraphStoreProtocolTest"):
            self.protocol(test)
        elif kind == "ServiceDescriptionTest":
            self.service_description(test)
        else:
            raise AssertionError(f"no way to run a {kind}")


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("folder", type=Path)
    options.add_argument("address")
    options.add_argument("--partner", action="append", default=[])
    options.add_argument("--misses", action="store_true", help="say what was missed, and how")
    asked = options.parse_args()
    passed, total = Counter(), Counter()
    partners = [Server(address) for address in asked.partner]
    for file in sorted(asked.folder.rglob("manifest*.ttl")):
        group = file.parent.name
        if group == "entailment":
            continue
        suite = Suite(file, Server(asked.address), partners)
        for test in suite.tests():
            total[group] += 1
            try:
                suite.run(test)
                passed[group] += 1
            except Exception as problem:  # whatever goes wrong is a miss, and the next test is run
                if asked.misses:
                    print(f"{group} {suite.graph.value(test, MF.name)}: {type(problem).__name__} {problem}")
    for group in sorted(total):
        print(f"{group}\t{passed[group]}/{total[group]}")
    print(f"all\t{sum(passed.values())}/{sum(total.values())}")
    return 0 if passed == total else 1


if __name__ == "__main__":
    sys.exit(main())
