package org.stroma.extract.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.stroma.extract.score.Proposal.Place;
import org.stroma.model.concept.Concept;
import org.stroma.model.concept.EntityType;
import org.stroma.model.concept.Mention;
import org.stroma.model.concept.Passage;
import org.stroma.model.document.Document;
import org.stroma.model.document.Paper;
import org.stroma.model.document.Section;
import org.stroma.model.evidence.Argument;
import org.stroma.model.evidence.Certainty;
import org.stroma.model.evidence.Evidence;
import org.stroma.model.evidence.NearMiss;
import org.stroma.model.evidence.Polarity;
import org.stroma.model.evidence.ReaderId;
import org.stroma.model.evidence.Rejection;
import org.stroma.model.ontology.BareRelation;
import org.stroma.model.ontology.Relation;
import org.stroma.model.text.Parse;
import org.stroma.model.text.Part;
import org.stroma.model.text.Sentence;
import org.stroma.model.text.Span;
import org.stroma.model.text.Token;
import org.stroma.model.weight.ClaimModel;
import org.stroma.model.weight.PairModel;

/// Readings of "A raises B": of one word and the same ends.
class ScorerTest {

    private static final String TEXT = "A raises B";
    private static final Mention A = mention("A", 0);
    private static final Mention B = mention("B", 9);
    private static final Passage PASSAGE = new Passage(
            new Sentence(
                    new Span(0, 10),
                    Part.BODY,
                    List.of(token(0, "A", "NN"), token(2, "raises", "VBZ"), token(9, "B", "NN")),
                    new Parse(List.of(1, -1, 1), List.of("nsubj", "root", "obj"))),
            List.of(A, B));

    private static final Relation PROMOTES = relation("promotes", "suppresses");
    private static final Relation SUPPRESSES = relation("suppresses", "promotes");

    private static final ClaimModel MODEL = new ClaimModel(
            new TreeMap<>(Map.of(
                    "bias", 0,
                    "family=active", 0,
                    "relation=promotes", 1000,
                    "relation=suppresses", -500,
                    "object-path=<obj", 300,
                    "clumsy", -2000)),
            Map.of());

    private static Token token(int start, String text, String tag) {
        return new Token(new Span(start, start + text.length()), text, text, "X", tag);
    }

    private static Mention mention(String name, int start) {
        return new Mention(
                new Span(start, start + 1), Concept.coined(name, new EntityType("Protein")), Mention.Found.NAME);
    }

    private static Relation relation(String name, String opposite) {
        return BareRelation.opposing(name, opposite);
    }

    private static Proposal proposal(
            Mention subject, Relation relation, Mention object, Polarity polarity, String rule, String... traits) {
        Evidence evidence = new Evidence(
                "a",
                Argument.of(subject),
                relation,
                Argument.of(object),
                polarity,
                Certainty.ASSERTED,
                List.of(),
                new Span(0, 10),
                Part.BODY,
                Optional.empty(),
                Optional.empty(),
                rule,
                0.9,
                ReaderId.BUILT_IN);
        return new Proposal(evidence, Optional.of(new Place(PASSAGE, 1)), List.of(traits));
    }

    private static Proposal affirmed(Relation relation, String... traits) {
        return proposal(A, relation, B, Polarity.AFFIRMED, "active", traits);
    }

    private static Selection select(Scorer scorer, Proposal... proposals) {
        Document document = Paper.of("a", TEXT)
                .in(List.of(new Section(new Span(0, 10), Section.Kind.PARAGRAPH)))
                .document();
        return scorer.select(new DocumentDraft(document, List.of(PASSAGE), List.of(proposals), List.of()));
    }

    private static Scorer asking(double threshold) {
        return new Scorer(PairModel.NONE, MODEL, threshold);
    }

    @Test
    void givesReadingsTheProbabilityOfTheirFeatures() {
        assertThat(select(asking(0.5), affirmed(PROMOTES)).kept())
                .singleElement()
                .extracting(Evidence::confidence)
                .isEqualTo(0.786);
    }

    @Test
    void keepsWhatADrugDoesBesideWhatItIsAnInhibitorOf() {
        Mention inhibitor =
                new Mention(new Span(0, 8), Concept.coined("A inhibitor", new EntityType("Drug")), Mention.Found.NAME);
        Proposal literal = proposal(inhibitor, SUPPRESSES, B, Polarity.AFFIRMED, "active");
        assertThat(select(asking(0), literal, affirmed(PROMOTES, "cause-by=agent"))
                        .kept())
                .extracting(evidence -> evidence.subject().value().label())
                .containsExactlyInAnyOrder("A inhibitor", "A");
    }

    @Test
    void keepsTheLikelierOfTwoContraryReadings() {
        assertThat(select(asking(0), affirmed(SUPPRESSES), affirmed(PROMOTES)).kept())
                .extracting(one -> one.relation().name())
                .containsExactly("promotes");
    }

    @Test
    void keepsTheLikelierOfAReadingAndItsDenial() {
        Proposal denied = proposal(A, PROMOTES, B, Polarity.NEGATED, "active", "clumsy");

        assertThat(select(asking(0), denied, affirmed(PROMOTES)).kept())
                .extracting(Evidence::polarity)
                .containsExactly(Polarity.AFFIRMED);
    }

    @Test
    void keepsTheLikelierOfAReadingAndItsReverse() {
        Proposal reversed = proposal(B, PROMOTES, A, Polarity.AFFIRMED, "active", "clumsy");

        assertThat(select(asking(0), reversed, affirmed(PROMOTES)).kept())
                .extracting(one -> one.subjectConcept().label())
                .containsExactly("A");
    }

    @Test
    void takesDenialsOfBothDirectionsForNoContradiction() {
        Proposal up = proposal(A, PROMOTES, B, Polarity.NEGATED, "active");
        Proposal down = proposal(A, SUPPRESSES, B, Polarity.NEGATED, "active");

        assertThat(select(asking(0), up, down).kept()).hasSize(2);
    }

    @Test
    void tellsOfAReadingThatIsNearlyLikelyEnough() {
        Selection selection = select(asking(0.8), affirmed(PROMOTES));

        assertThat(selection.kept()).isEmpty();
        assertThat(selection.doubtful())
                .singleElement()
                .extracting(NearMiss::confidence)
                .isEqualTo(Optional.of(0.786));
        assertThat(selection.rejected())
                .singleElement()
                .extracting(Rejection::reason)
                .asString()
                .contains("0.79", "0.80");
    }

    @Test
    void tellsNothingOfAnUnlikelyReadingButThatItWasRejected() {
        Selection selection = select(asking(0.8), affirmed(SUPPRESSES, "clumsy"));

        assertThat(selection.doubtful()).isEmpty();
        assertThat(selection.rejected()).hasSize(1);
    }

    @Test
    void leavesReadingsOfUnknownConstructionsTheirConfidence() {
        Proposal unknown = proposal(A, PROMOTES, B, Polarity.AFFIRMED, "brand-new", "clumsy");

        assertThat(select(asking(0.5), unknown).kept())
                .singleElement()
                .extracting(Evidence::confidence)
                .isEqualTo(0.9);
    }

    @Test
    void keepsEverythingWithoutAModel() {
        Selection selection = select(Scorer.NONE, affirmed(PROMOTES), affirmed(SUPPRESSES));

        assertThat(selection.kept()).hasSize(2).allMatch(one -> one.confidence() == 0.9);
    }
}
