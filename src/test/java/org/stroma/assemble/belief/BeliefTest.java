package org.stroma.assemble.belief;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.stroma.assemble.Assembler;
import org.stroma.assemble.Sample;
import org.stroma.assemble.corpus.ReportOrigins;
import org.stroma.model.claim.Assembly;
import org.stroma.model.claim.Claim;
import org.stroma.model.claim.Reliability;
import org.stroma.model.claim.Reliability.Counts;
import org.stroma.model.evidence.Certainty;
import org.stroma.model.evidence.Evidence;
import org.stroma.model.evidence.Polarity;

class BeliefTest {

    private static Claim claim(Evidence... evidence) {
        List<Claim> claims = Assembler.assemble(List.of(evidence)).claims();
        assertThat(claims).hasSize(1);
        return claims.getFirst();
    }

    private static Evidence evidence(String document, int start, Polarity polarity, Certainty certainty) {
        return Sample.blocks(document, start, polarity, certainty);
    }

    @Test
    void growsWithDocuments() {
        double one = claim(Sample.blocks("a", 0)).belief();
        double two = claim(Sample.blocks("a", 0), Sample.blocks("b", 0)).belief();
        double three = claim(Sample.blocks("a", 0), Sample.blocks("b", 0), Sample.blocks("c", 0))
                .belief();
        assertThat(one).isBetween(0.5, 1.0);
        assertThat(two).isGreaterThan(one);
        assertThat(three).isGreaterThan(two).isLessThanOrEqualTo(1);
    }

    @Test
    void hardlyGrowsWithRepetition() {
        double once = claim(Sample.blocks("a", 0)).belief();
        double thrice = claim(Sample.blocks("a", 0), Sample.blocks("a", 50), Sample.blocks("a", 100))
                .belief();
        double twoDocuments =
                claim(Sample.blocks("a", 0), Sample.blocks("b", 0)).belief();
        assertThat(thrice).isGreaterThanOrEqualTo(once).isLessThan(twoDocuments);
        assertThat(thrice - once).isLessThan((twoDocuments - once) / 2);
    }

    @Test
    void weighsTheHedgedLess() {
        double hedged =
                claim(evidence("a", 0, Polarity.AFFIRMED, Certainty.HEDGED)).belief();
        assertThat(hedged).isLessThan(claim(Sample.blocks("a", 0)).belief());
        assertThat(claim(Sample.blocks("a", 0), evidence("b", 0, Polarity.AFFIRMED, Certainty.HEDGED))
                        .belief())
                .isBetween(
                        claim(Sample.blocks("a", 0)).belief(),
                        claim(Sample.blocks("a", 0), Sample.blocks("b", 0)).belief());
    }

    @Test
    void countsTheNegatedAgainstTheClaim() {
        Evidence against = evidence("b", 0, Polarity.NEGATED, Certainty.ASSERTED);
        assertThat(claim(against).belief()).isLessThan(0.5);
        assertThat(claim(Sample.blocks("a", 0), against).belief())
                .isLessThan(claim(Sample.blocks("a", 0)).belief());
        assertThat(claim(Sample.blocks("a", 0), evidence("b", 0, Polarity.NEGATED, Certainty.HEDGED))
                        .belief())
                .isGreaterThan(claim(Sample.blocks("a", 0), against).belief());
    }

    @Test
    void growsWithConfidence() {
        assertThat(believed(1.0)).isGreaterThan(believed(0.6)).isLessThan(1);
    }

    private static double believed(double confidence) {
        return claim(Sample.says(
                        "a",
                        0,
                        Sample.PLERIXAFOR,
                        Sample.BLOCKS,
                        Sample.CXCR4,
                        Polarity.AFFIRMED,
                        Certainty.ASSERTED,
                        confidence))
                .belief();
    }

    @Test
    void neverMakesAClaimPlainThatIsOnlyHedgedOrNegated() {
        List<Evidence> many = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            many.add(evidence("h" + i, 0, Polarity.AFFIRMED, Certainty.HEDGED));
            many.add(evidence("n" + i, 0, Polarity.NEGATED, Certainty.ASSERTED));
        }
        assertThat(claim(many.toArray(Evidence[]::new)).isPlain()).isFalse();
        many.removeIf(one -> one.polarity() == Polarity.NEGATED);
        assertThat(claim(many.toArray(Evidence[]::new)).belief()).isGreaterThan(0.9);
        assertThat(claim(many.toArray(Evidence[]::new)).isPlain()).isFalse();
        many.add(Sample.blocks("z", 0));
        assertThat(claim(many.toArray(Evidence[]::new)).isPlain()).isTrue();
    }

    @Test
    void makesWhatOneDocumentSaysPlainlyAPlainClaim() {
        assertThat(claim(Sample.blocks("a", 0)).isPlain()).isTrue();
    }

    @Test
    void isTheSameInWhateverOrderTheEvidenceComes() {
        List<Evidence> evidence = new ArrayList<>();
        for (String document : List.of("a", "b", "c")) {
            evidence.addAll(Sample.findings(document));
            evidence.add(Sample.blocks(document, 60));
            evidence.add(evidence(document, 120, Polarity.NEGATED, Certainty.ASSERTED));
            evidence.add(evidence(document, 180, Polarity.AFFIRMED, Certainty.HEDGED));
            evidence.add(Sample.says(document, Sample.STUDY, Sample.PUBLISHED_IN, Sample.NATURE));
        }
        evidence.add(Sample.says("c", Sample.OTHER_STUDY, Sample.PUBLISHED_IN, Sample.CELL));
        evidence.add(Sample.says("b", Sample.STUDY, Sample.PUBLISHED_IN, Sample.CELL));
        Assembly expected = Assembler.assemble(evidence);
        for (long seed = 0; seed < 50; seed++) {
            Collections.shuffle(evidence, new Random(seed));
            assertThat(Assembler.assemble(evidence)).as("seed %d", seed).isEqualTo(expected);
        }
    }

    @Test
    void isWrittenWithAtMostThreePlaces() {
        double belief = claim(Sample.blocks("a", 0), Sample.blocks("b", 0)).belief();
        assertThat(belief * 1000).isEqualTo(Math.rint(belief * 1000));
    }

    @Test
    void hasNothingToSayOfNothing() {
        assertThat(Assembler.assemble(List.of())).isEqualTo(new Assembly(List.of(), List.of(), List.of()));
    }

    @Test
    void growsMoreByAnotherConstructionThanByRepetition() {
        Evidence first = Sample.blocks("a", 0);
        double once = claim(first).belief();
        double repeated = claim(first, Sample.blocks("a", 50)).belief();
        double another =
                claim(first, Sample.by("passive", Sample.blocks("a", 50))).belief();
        double elsewhere = claim(first, Sample.blocks("b", 0)).belief();
        assertThat(repeated - once).isLessThan(0.02);
        assertThat(another).isGreaterThan(repeated).isLessThan(elsewhere);
    }

    @Test
    void hardlyGrowsHoweverOftenOneConstructionRepeatsItself() {
        List<Evidence> many = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            many.add(Sample.blocks("a", 50 * i));
        }
        assertThat(claim(many.toArray(Evidence[]::new)).belief())
                .isLessThan(claim(Sample.blocks("a", 0), Sample.blocks("b", 0)).belief());
    }

    @Test
    void isTheLogisticOfThePriorAndTheSumOfTheWeights() {
        Claim claim = claim(
                Sample.blocks("a", 0),
                Sample.blocks("a", 50),
                evidence("b", 0, Polarity.NEGATED, Certainty.ASSERTED),
                evidence("c", 0, Polarity.AFFIRMED, Certainty.HEDGED));
        double sum = Claim.PRIOR
                + claim.evidence().stream().mapToDouble(claim::weight).sum();
        assertThat(claim.evidence()).allMatch(claim::counts);
        assertThat(Math.round(1000 / (1 + Math.exp(-sum))) / 1000.0).isEqualTo(claim.belief());
    }

    @Test
    void takesCopiesForOneVoice() {
        ReportOrigins copies = new ReportOrigins(Set.of(), Map.of("a", "origin", "b", "origin"));
        Claim claim = Assembler.assemble(List.of(Sample.blocks("a", 0), Sample.blocks("b", 0)), copies)
                .claims()
                .getFirst();
        assertThat(claim.belief())
                .isLessThan(claim(Sample.blocks("a", 0), Sample.blocks("b", 0)).belief());
    }

    @Test
    void believesASingleReadingAsFarAsItIsLikelyRight() {
        assertThat(claim(Sample.blocks("a", 0).withConfidence(0.75)).belief()).isEqualTo(0.75);
        assertThat(claim(Sample.blocks("a", 0).withConfidence(0.4)).belief()).isEqualTo(0.4);
    }

    @Test
    void isNeverCertain() {
        Evidence[] hundred = IntStream.range(0, 100)
                .mapToObj(i -> Sample.blocks("document" + i, 0).withConfidence(1))
                .toArray(Evidence[]::new);
        assertThat(claim(hundred).belief()).isLessThan(1);
    }

    @Test
    void movesWithWhatCuratorsSayOfOtherReadingsOfTheConstruction() {
        Reliability measured = new Reliability(new TreeMap<>(Map.of("active", new Counts(75, 100))));
        Reliability taught = measured.plus(Map.of("active", new Counts(0, 100)));
        Evidence reading = Sample.blocks("a", 0).withConfidence(0.75);

        assertThat(belief(reading, new Strength(Lessons.of(measured, measured), document -> Optional.empty())))
                .isEqualTo(0.75);
        assertThat(belief(reading, new Strength(Lessons.of(measured, taught), document -> Optional.empty())))
                .isBetween(0.3, 0.5);
    }

    @Test
    void halvesWhatEachFurtherConstructionAdds() {
        Evidence first = Sample.blocks("a", 0);
        Evidence second = Sample.by("passive", Sample.blocks("a", 50));
        Evidence third = Sample.by("nominal", Sample.blocks("a", 100));
        Evidence fourth = Sample.by("idiom", Sample.blocks("a", 150));
        Claim claim = claim(first, second, third, fourth);
        double whole = claim(first).weight(first);
        assertThat(claim.evidence().stream()
                        .map(claim::weight)
                        .sorted(Comparator.reverseOrder())
                        .toList())
                .containsExactly(whole, thousandths(whole * 0.4), thousandths(whole * 0.2), thousandths(whole * 0.1));
    }

    @Test
    void halvesWhatEachRepetitionAdds() {
        Evidence first = Sample.blocks("a", 0);
        Claim claim = claim(first, Sample.blocks("a", 50), Sample.blocks("a", 100));
        double whole = claim(first).weight(first);
        assertThat(claim.evidence().stream()
                        .map(claim::weight)
                        .sorted(Comparator.reverseOrder())
                        .toList())
                .containsExactly(whole, thousandths(whole * 0.05), thousandths(whole * 0.025));
    }

    @Test
    void countsTheSurestReadingOfAnOriginInFullWhereverItStands() {
        Evidence unsure = Sample.blocks("a", 0).withConfidence(0.6);
        Evidence sure = Sample.by("passive", Sample.blocks("a", 50)).withConfidence(0.9);
        Claim claim = claim(unsure, sure);
        assertThat(claim.weight(sure)).isEqualTo(claim(sure).weight(sure));
        assertThat(claim.weight(unsure)).isEqualTo(thousandths(claim(unsure).weight(unsure) * 0.4));
    }

    private static double thousandths(double value) {
        return Math.round(value * 1000) / 1000.0;
    }

    private static double belief(Evidence reading, Strength strength) {
        return Belief.of(List.of(reading), ReportOrigins.UNKNOWN, strength).value();
    }
}
