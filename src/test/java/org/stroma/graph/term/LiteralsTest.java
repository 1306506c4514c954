package org.stroma.graph.term;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.jena.graph.Node;
import org.junit.jupiter.api.Test;
import org.stroma.model.concept.Literal;

class LiteralsTest {

    @Test
    void roundsToThreePlacesAndStripsZeros() {
        assertThat(Literals.decimal(0.9).getLiteralLexicalForm()).isEqualTo("0.9");
        assertThat(Literals.decimal(1).getLiteralLexicalForm()).isEqualTo("1.0");
        assertThat(Literals.decimal(0).getLiteralLexicalForm()).isEqualTo("0.0");
        assertThat(Literals.decimal(0.8765).getLiteralLexicalForm()).isEqualTo("0.877");
        assertThat(Literals.decimal(0.00001).getLiteralLexicalForm()).isEqualTo("0.0");
    }

    @Test
    void typesADateByWhatIsKnownOfIt() {
        assertThat(local(new Literal("2026-02-17", Literal.Kind.DATE))).isEqualTo("date");
        assertThat(local(new Literal("2026-02", Literal.Kind.DATE))).isEqualTo("gYearMonth");
        assertThat(local(new Literal("2026", Literal.Kind.DATE))).isEqualTo("gYear");
        assertThat(local(new Literal("AMD3100", Literal.Kind.TEXT))).isEqualTo("string");
    }

    private static String local(Literal literal) {
        Node node = Literals.of(literal);
        return node.getLiteralDatatypeURI().replaceAll(".*#", "");
    }
}
