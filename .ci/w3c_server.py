"""A server under test: see w3c.py."""
import http.client
import urllib.parse

from rdflib import Graph


class Server:
    def __init__(self, address):
        self.address = address.rstrip("/")
        self.url = urllib.parse.urlsplit(self.address)

    def send(self, method, path, body=None, headers=None):
        """Nothing is added to the headers but the length: some tests are about headers that are missing."""
        connection = http.client.HTTPConnection(self.url.hostname, self.url.port, timeout=60)
        connection.putrequest(method, path, skip_accept_encoding=True)
        for name, value in (headers or {}).items():
            connection.putheader(name, value)
        if body is not None:
            connection.putheader("Content-Length", str(len(body)))
        connection.endheaders(body)
        answer = connection.getresponse()
        content = answer.read()
        connection.close()
        return answer.status, {k.lower(): v for k, v in answer.getheaders()}, content

    def query(self, text, accept):
        headers = {"Content-Type": "application/sparql-query", "Accept": accept}
        return self.send("POST", self.url.path, text.encode(), headers)

    def update(self, text):
        return self.send("POST", self.url.path, text.encode(), {"Content-Type": "application/sparql-update"})[0]

    def load(self, graph, name=None):
        where = "default" if name is None else "graph=" + urllib.parse.quote(name, safe="")
        body = graph.serialize(format="nt").encode()
        status = self.send("PUT", f"{self.url.path}?{where}", body, {"Content-Type": "application/n-triples"})[0]
        assert status < 300, f"{status} where data were loaded"

    def graph(self, name=None):
        pattern = "?s ?p ?o" if name is None else f"GRAPH <{name}> {{ ?s ?p ?o }}"
        status, _, body = self.query(f"CONSTRUCT {{ ?s ?p ?o }} WHERE {{ {pattern} }}", "application/n-triples")
        assert status == 200, f"{status} where a graph was asked for"
        return Graph().parse(data=body.decode(), format="nt")
