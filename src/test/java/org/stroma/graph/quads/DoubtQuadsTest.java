package org.stroma.graph.quads;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.stroma.graph.term.Iris;
import org.stroma.model.document.Document;
import org.stroma.model.evidence.Ambiguity;
import org.stroma.model.evidence.Findings;
import org.stroma.model.evidence.NearMiss;
import org.stroma.model.text.Span;

class DoubtQuadsTest {

    private static final Document DOCUMENT = Sample.document("a.txt", "Plerixafor leaves CXCR4 alone.");

    private static final Findings FINDINGS = Sample.findings(DOCUMENT)
            .withNearMisses(List.of(new NearMiss(
                    new Span(0, 30),
                    "blocks",
                    new Span(11, 17),
                    Sample.argument(DOCUMENT, Sample.PLERIXAFOR, "Plerixafor"),
                    Sample.argument(DOCUMENT, Sample.CXCR4, "CXCR4"),
                    "a reason\twith a tab")))
            .withAmbiguities(
                    List.of(new Ambiguity(new Span(0, 10), Sample.PLERIXAFOR, Sample.CXCR4, "chosen by people")));

    @Test
    void doubtsStandInTheGraphWithTheirWordsAndNames() {
        StringBuilder quads = new StringBuilder();
        new CorpusQuads(new Iris(Iris.DEFAULT_BASE), Sample.corpus(FINDINGS))
                .write(quad -> quads.append(quad).append('\n'));
        assertThat(quads)
                .contains("ontology#NearMiss", "ontology#Ambiguity", "ontology#runnerUp", "ontology#couldBeObject")
                .contains("\"Plerixafor leaves CXCR4 alone.\"", "\"leaves\"", "\"chosen by people\"")
                .contains(Sample.CXCR4.label());
    }
}
