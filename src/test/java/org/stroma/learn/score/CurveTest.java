package org.stroma.learn.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.stroma.learn.Sample;
import org.stroma.learn.gold.Gold;
import org.stroma.learn.score.Score.Agreement;
import org.stroma.model.concept.Concept;
import org.stroma.model.concept.EntityType;
import org.stroma.model.concept.Terminology;
import org.stroma.model.evidence.Certainty;
import org.stroma.model.evidence.Evidence;
import org.stroma.model.evidence.Findings;
import org.stroma.model.evidence.Polarity;

class CurveTest {

    private static final Agreement SOME = new Agreement(1, 2, 1, 4);

    private static Curve.Point point(double threshold, int right, int claims) {
        return new Curve.Point(threshold, new Agreement(right, claims, right, 10), SOME);
    }

    private static final Curve CURVE =
            new Curve(List.of(point(0.6, 4, 5), point(0.2, 6, 12), point(0.4, 5, 7), point(0.8, 1, 1), point(1, 0, 0)));

    @Test
    void tellsTheThresholdOfTheBestF1() {
        assertThat(CURVE.best().threshold()).isEqualTo(0.4);
    }

    @Test
    void tellsFromWhichThresholdOnPrecisionStays() {
        assertThat(CURVE.reaching(0.75).orElseThrow().threshold()).isEqualTo(0.6);
        assertThat(CURVE.reaching(0.1).orElseThrow().threshold()).isEqualTo(0.2);
        assertThat(new Curve(List.of(point(0, 1, 2))).reaching(0.9)).isEmpty();
    }

    @Test
    void countsTheDocumentsOfTwoTogether() {
        Curve both = CURVE.plus(CURVE);

        assertThat(both.points()).hasSize(5);
        assertThat(both.at(0.4).relaxed()).isEqualTo(new Agreement(10, 14, 10, 20));
        assertThat(both.at(0.4).strict()).isEqualTo(new Agreement(2, 4, 2, 8));
    }

    @Test
    void isATableWithALineForEachThreshold() {
        assertThat(CURVE.lines()).hasSize(6).element(1).isEqualTo("0.20\t0.5000\t0.6000\t0.5455\t12\t0.5000\t0.2500");
    }

    @Test
    void countsWhatIsAtLeastSoLikely() throws IOException {
        Sample sample = new Sample();
        Concept plerixafor = new Concept("http://purl.org/plerixafor", "plerixafor", new EntityType("Drug"));
        Concept cxcr4 = new Concept("http://purl.org/cxcr4", "CXCR4", new EntityType("Protein"));
        sample.says("a", plerixafor, "blocks", cxcr4, Polarity.AFFIRMED, Certainty.ASSERTED);
        sample.says("a", cxcr4, "blocks", plerixafor, Polarity.AFFIRMED, Certainty.ASSERTED);
        List<Findings> findings =
                sample.findings().stream().map(CurveTest::lessSureOfWhatIsWrong).toList();
        List<Evidence> evidence =
                findings.stream().flatMap(each -> each.evidence().stream()).toList();

        Curve curve = Curve.of(
                Gold.read(Sample.folder("a")),
                findings,
                Sample.assembly(evidence),
                new Terminology(List.of(), List.of()));

        assertThat(curve.at(0.2).relaxed()).isEqualTo(new Agreement(1, 2, 1, 5));
        assertThat(curve.at(0.5).relaxed()).isEqualTo(new Agreement(1, 1, 1, 5));
        assertThat(curve.at(0.95).relaxed()).isEqualTo(new Agreement(0, 0, 0, 5));
    }

    private static Findings lessSureOfWhatIsWrong(Findings findings) {
        List<Evidence> evidence = findings.evidence().stream()
                .map(one -> one.withConfidence(one.subjectConcept().label().equals("plerixafor") ? 0.9 : 0.3))
                .toList();
        return new Findings(findings.document(), List.of(), evidence, List.of());
    }
}
