package org.stroma.graph.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The short way gives the lines that Jena would.
class QuadLinesTest {

    private final QuadLines lines = new QuadLines();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a plain text, such as it's said",
                "\"quoted\" and back\\slashed",
                "two\nlines\r, a\ttab, \b and \f",
                "β-catenin, 10 µM, 漢字, 𝛼",
                "\u0001\u007f\u0085\u00a0"
            })
    void writesTextsAsJenaDoes(String words) {
        assertSame(NodeFactory.createLiteralString(words));
        assertSame(NodeFactory.createLiteralLang(words, "en"));
        assertSame(NodeFactory.createLiteralDT(words, XSDDatatype.XSDanyURI));
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://x/y", "http://x/ä?b=c#d", "urn:a:b"})
    void writesIrisAsJenaDoes(String iri) {
        assertSame(NodeFactory.createURI(iri));
    }

    private void assertSame(Node object) {
        Node thing = NodeFactory.createURI("http://x/thing");
        Quad quad = Quad.create(thing, thing, thing, object);
        String line = NodeFmtLib.strNQ(quad) + "\n";
        assertThat(new String(lines.of(quad), StandardCharsets.UTF_8)).isEqualTo(line);
        assertThat(new String(lines.of(quad), StandardCharsets.UTF_8)).isEqualTo(line);
    }
}
