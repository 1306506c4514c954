package org.stroma.graph.quads;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.stroma.graph.term.Iris;
import org.stroma.graph.term.NamedGraph;
import org.stroma.model.claim.NumberConflict;
import org.stroma.model.claim.NumberConflict.Place;
import org.stroma.model.claim.NumberConflict.Side;
import org.stroma.model.claim.Support;
import org.stroma.model.evidence.Amount;
import org.stroma.model.evidence.Bound;
import org.stroma.model.evidence.Certainty;
import org.stroma.model.evidence.Measurement;
import org.stroma.model.evidence.Polarity;
import org.stroma.model.text.Part;
import org.stroma.model.text.Span;

class NumberConflictQuadsTest {

    private static Side side(String document, String value) {
        Amount amount = new Amount(
                new BigDecimal(value), Optional.empty(), Optional.empty(), Optional.empty(), "{patient}", Bound.EXACT);
        Measurement measurement = new Measurement(
                document,
                "SampleSize",
                amount,
                new Span(3, 11),
                Optional.empty(),
                Optional.empty(),
                new Span(0, 2),
                new Span(0, 11),
                Part.BODY,
                Polarity.AFFIRMED,
                Certainty.ASSERTED,
                "number",
                0.9);
        return new Side(value + " patients", List.of(new Place(measurement, "patients")), new Support(1, 1));
    }

    @Test
    void writesAConflictBetweenMeasurementsWithTheEvidenceOfEachSide() {
        NumberConflict conflict = new NumberConflict("SampleSize", List.of(side("a.txt", "22"), side("b.txt", "25")));
        List<String> quads = new ArrayList<>();
        Iris iris = new Iris(Iris.DEFAULT_BASE);
        new NumberConflictQuads(iris, new NamedGraph(iris.graph("claims"), quad -> quads.add(quad.toString())))
                .write(conflict);
        String own = "/conflict/" + conflict.id();
        assertThat(quads).anySatisfy(quad -> assertThat(quad).contains(own, "onProperty", "ontology#SampleSize"));
        assertThat(quads)
                .filteredOn(quad -> quad.contains("ontology#between"))
                .hasSize(2)
                .allSatisfy(quad -> assertThat(quad).contains(own, "/measurement/"));
        assertThat(quads).filteredOn(quad -> quad.contains("ontology#side")).hasSize(2);
        assertThat(quads)
                .filteredOn(quad -> quad.contains("hasEvidence"))
                .hasSize(2)
                .allSatisfy(quad -> assertThat(quad).contains("/evidence/"));
        assertThat(quads).anySatisfy(quad -> assertThat(quad).contains("\"22 patients\""));
    }
}
