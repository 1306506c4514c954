package org.stroma.reader.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.stroma.model.concept.Concept;
import org.stroma.model.concept.EntityType;
import org.stroma.model.concept.Literal;
import org.stroma.model.concept.Value;
import org.stroma.model.document.Document;
import org.stroma.model.evidence.Argument;
import org.stroma.model.evidence.Certainty;
import org.stroma.model.evidence.Evidence;
import org.stroma.model.evidence.Findings;
import org.stroma.model.evidence.Polarity;
import org.stroma.model.evidence.ReaderId;
import org.stroma.model.ontology.BareRelation;
import org.stroma.model.ontology.Relation;
import org.stroma.model.text.Part;
import org.stroma.model.text.Span;
import org.stroma.reader.Documents;

/// The built-in reader beside others who read the same document.
class ReaderConsensusTest {

    private static final Document DOCUMENT =
            Documents.of("a.txt", "In DREAMseq, published on 27 September 2022, all did well.");
    private static final Span PLACE = new Span(0, 44);
    private static final Relation PUBLISHED = BareRelation.between("publishedOn", Set.of(EntityType.STUDY), Set.of());
    private static final Reliabilities COUNTED =
            Reliabilities.parse("reader\trelation\tagreement\tright\tall\tclaimed\n"
                    + "builtin\tpublishedOn\tagreed\t9\t10\t9.000\nbuiltin\tpublishedOn\talone\t1\t10\t9.000\n");
    private static final Value DAY = new Literal("2022-09-27", Literal.Kind.DATE);
    private static final Value NEXT_DAY = new Literal("2022-09-28", Literal.Kind.DATE);

    private static Evidence published(String study, Value date, ReaderId reader) {
        return new Evidence(
                DOCUMENT.key(),
                new Argument(new Concept("study/" + study, "study of " + study, EntityType.STUDY), PLACE),
                PUBLISHED,
                new Argument(date, new Span(26, 43)),
                Polarity.AFFIRMED,
                Certainty.ASSERTED,
                List.of(),
                PLACE,
                Part.BODY,
                Optional.empty(),
                Optional.empty(),
                "study-facts",
                0.9,
                reader);
    }

    private static Findings heard(Evidence own, Evidence other) {
        return new ReaderConsensus(COUNTED, 0.5).heard(findings(own), List.of(findings(other)));
    }

    private static Findings findings(Evidence evidence) {
        return new Findings(DOCUMENT, List.of(), List.of(evidence), List.of());
    }

    @Test
    void namesTheStudyAsTheOtherReaderDoesWhereBothGiveItsDate() {
        Findings heard = heard(
                published("a-2", DAY, ReaderId.BUILT_IN), published("dreamseq", DAY, new ReaderId("somebody", "")));
        assertThat(heard.evidence()).singleElement().satisfies(one -> {
            assertThat(one.subjectConcept().label()).isEqualTo("study of dreamseq");
            assertThat(one.object().value()).isEqualTo(DAY);
            assertThat(one.reader()).isEqualTo(ReaderId.BUILT_IN);
        });
    }

    @Test
    void takesNoDateOverFromAnotherReader() {
        Findings heard = heard(
                published("a-2", DAY, ReaderId.BUILT_IN),
                published("dreamseq", NEXT_DAY, new ReaderId("somebody", "")));
        assertThat(heard.evidence())
                .allSatisfy(one -> assertThat(one.object().value()).isEqualTo(DAY));
    }

    @Test
    void doubtsWhatNobodyElseSays() {
        Findings heard = new ReaderConsensus(COUNTED, 0.5)
                .heard(
                        findings(published("a-2", DAY, ReaderId.BUILT_IN)),
                        List.of(new Findings(DOCUMENT, List.of(), List.of(), List.of())));
        assertThat(heard.evidence()).isEmpty();
        assertThat(heard.rejections())
                .singleElement()
                .satisfies(one -> assertThat(one.toString()).contains("no other reader"));
    }
}
