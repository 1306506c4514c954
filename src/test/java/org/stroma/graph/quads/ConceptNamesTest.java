package org.stroma.graph.quads;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.Test;
import org.stroma.graph.term.Iris;
import org.stroma.model.concept.Concept;
import org.stroma.model.concept.Literal;
import org.stroma.model.concept.Terminology;
import org.stroma.model.concept.Terminology.Entry;
import org.stroma.model.document.Document;
import org.stroma.model.evidence.Ambiguity;
import org.stroma.model.evidence.Findings;

/// Two drugs are mentioned, and lists call both aspro.
class ConceptNamesTest {

    private static final Concept ONE = new Concept("http://example.org/1", "onecin", Sample.DRUG);
    private static final Concept TWO = new Concept("http://example.org/2", "twocin", Sample.DRUG);

    private static final Document DOCUMENT =
            Sample.document("a.txt", "Onecin (aspro) blocks CXCR4. Twocin blocks CXCR4.");

    private static final String CALLED_ONE = "<http://example.org/1> <http://www.w3.org/2004/02/skos/core#altLabel> ";
    private static final String CALLED_TWO = "<http://example.org/2> <http://www.w3.org/2004/02/skos/core#altLabel> ";

    private static Findings plain() {
        return Sample.findings(
                DOCUMENT,
                Sample.says(
                        Sample.argument(DOCUMENT, ONE, "Onecin"),
                        Sample.BLOCKS,
                        Sample.argument(DOCUMENT, Sample.CXCR4, "CXCR4"),
                        DOCUMENT,
                        0.9),
                Sample.says(
                        Sample.argument(DOCUMENT, TWO, "Twocin"),
                        Sample.BLOCKS,
                        Sample.argument(DOCUMENT, Sample.CXCR4, "CXCR4"),
                        DOCUMENT,
                        0.9));
    }

    private static Findings defining() {
        return Sample.findings(
                DOCUMENT,
                Sample.says(
                        Sample.argument(DOCUMENT, ONE, "Onecin"),
                        Sample.ALSO_KNOWN_AS,
                        Sample.argument(DOCUMENT, new Literal("aspro", Literal.Kind.TEXT), "aspro"),
                        DOCUMENT,
                        0.9),
                Sample.says(
                        Sample.argument(DOCUMENT, TWO, "Twocin"),
                        Sample.BLOCKS,
                        Sample.argument(DOCUMENT, Sample.CXCR4, "CXCR4"),
                        DOCUMENT,
                        0.9));
    }

    private static Entry called(Concept concept, boolean chosen, String name) {
        return new Entry(concept, List.of(name), List.of(), List.of(), List.of(), chosen);
    }

    private static String graph(Findings findings, Entry... entries) {
        VersionContent corpus = Sample.corpus(findings);
        StringBuilder lines = new StringBuilder();
        new CorpusQuads(
                        new Iris(Iris.DEFAULT_BASE),
                        new VersionContent(
                                corpus.findings(),
                                corpus.assembly(),
                                new Terminology(List.of(entries), List.of()),
                                Map.of(),
                                Optional.empty()))
                .write(quad -> lines.append(quad.asTriple().getSubject().isURI() ? line(quad) : "")
                        .append('\n'));
        return lines.toString();
    }

    private static String line(Quad quad) {
        return "<%s> <%s> %s".formatted(quad.getSubject(), quad.getPredicate(), quad.getObject());
    }

    @Test
    void aNameThatListsGiveToSeveralAndNobodyUsesIsOfNone() {
        assertThat(graph(plain(), called(ONE, false, "aspro"), called(TWO, false, "Aspro")))
                .doesNotContainIgnoringCase("aspro\"");
    }

    @Test
    void theOneThatAPersonChoseANameForHasIt() {
        assertThat(graph(plain(), called(ONE, false, "aspro"), called(TWO, true, "Aspro")))
                .contains(CALLED_TWO + "\"Aspro\"")
                .doesNotContain(CALLED_ONE);
    }

    @Test
    void theOneThatADocumentCallsSoHasTheNameThoughAPersonChoseItForAnother() {
        assertThat(graph(defining(), called(ONE, false, "aspro"), called(TWO, true, "aspro")))
                .contains(CALLED_ONE + "\"aspro\"")
                .doesNotContain(CALLED_TWO);
    }

    @Test
    void bothHaveANameOfWhichAnAmbiguityTells() {
        Findings findings = plain().withAmbiguities(
                        List.of(new Ambiguity(Sample.at(DOCUMENT, "aspro"), ONE, TWO, "chosen by people")));
        assertThat(graph(findings, called(ONE, false, "aspro"), called(TWO, false, "aspro")))
                .contains(CALLED_ONE + "\"aspro\"", CALLED_TWO + "\"aspro\"");
    }

    @Test
    void anAliasThatIsTheNameOfAnotherIsAnAmbiguity() {
        Concept aspro = new Concept(TWO.iri(), "Aspro", Sample.DRUG);
        assertThat(graph(defining(), called(aspro, true, "other")))
                .contains(CALLED_ONE + "\"aspro\"")
                .contains("ontology#Ambiguity", "ontology#runnerUp> http://example.org/2")
                .contains("it is the name of the other, too");
    }

    @Test
    void anAliasThatIsAThingOfItsClassStaysTheNameOfThatThing() {
        Findings findings = Sample.findings(
                DOCUMENT,
                Sample.says(
                        Sample.argument(DOCUMENT, ONE, "Onecin"),
                        Sample.ALSO_KNOWN_AS,
                        Sample.argument(DOCUMENT, TWO, "aspro"),
                        DOCUMENT,
                        0.9));
        assertThat(graph(findings))
                .contains("ontology#alsoKnownAs")
                .doesNotContain(CALLED_ONE)
                .doesNotContain(CALLED_TWO);
    }

    @Test
    void aClassAndOneOfItsKindThatDifferInNumberAreAnAmbiguity() {
        Concept kinds = new Concept(TWO.iri(), "onecins", Sample.DRUG);
        assertThat(graph(plain(), called(ONE, true, "x"), called(kinds, false, "y")))
                .contains("ontology#Ambiguity", "ontology#runnerUp> http://example.org/2")
                .contains("the two numbers of a noun");
    }

    @Test
    void twoThingsOfOneListThatAreLabelledAlikeStayUnexplained() {
        Concept same = new Concept(TWO.iri(), "Onecin", Sample.DRUG);
        assertThat(graph(plain(), called(ONE, true, "x"), called(same, false, "y")))
                .doesNotContain("ontology#Ambiguity");
    }
}
