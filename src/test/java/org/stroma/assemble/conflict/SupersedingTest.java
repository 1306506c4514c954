package org.stroma.assemble.conflict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.stroma.assemble.Assembler;
import org.stroma.assemble.Sample;
import org.stroma.assemble.corpus.ReportOrigins;
import org.stroma.model.claim.Assembly;
import org.stroma.model.claim.Claim;
import org.stroma.model.claim.Supersession;
import org.stroma.model.concept.PublicationDate;
import org.stroma.model.document.Document;
import org.stroma.model.document.Paper;
import org.stroma.model.document.Section;
import org.stroma.model.evidence.Certainty;
import org.stroma.model.evidence.Evidence;
import org.stroma.model.evidence.Polarity;
import org.stroma.model.ontology.BareRelation;
import org.stroma.model.ontology.Relation;
import org.stroma.model.text.Span;
import org.stroma.model.text.Text;

class SupersedingTest {

    private static final Relation TESTED_IN = BareRelation.named("testedIn");

    private static final Relation APPROVED_FOR = BareRelation.named("approvedFor");

    @Test
    void findsTheDenialThatALaterTrialOvertakes() {
        List<Supersession> found = found(
                List.of(trial("denial", Polarity.NEGATED), trial("trial", Polarity.AFFIRMED)),
                dated("denial", "2024-05-01"),
                dated("trial", "2025-01-10"));
        assertThat(found).singleElement().satisfies(one -> {
            assertThat(one.stale().document()).isEqualTo("denial");
            assertThat(one.by().document()).isEqualTo("trial");
        });
    }

    @Test
    void namesTheEarliestOfTheLaterDocuments() {
        List<Supersession> found = found(
                List.of(
                        trial("denial", Polarity.NEGATED),
                        trial("later", Polarity.AFFIRMED),
                        trial("first", Polarity.AFFIRMED)),
                dated("denial", "2024"),
                dated("later", "2026"),
                dated("first", "2025"));
        assertThat(found).extracting(one -> one.by().document()).containsExactly("first");
    }

    @Test
    void keepsADenialThatIsYounger() {
        assertThat(found(
                        List.of(trial("denial", Polarity.NEGATED), trial("trial", Polarity.AFFIRMED)),
                        dated("denial", "2025-01-10"),
                        dated("trial", "2024-05-01")))
                .isEmpty();
    }

    @Test
    void keepsADenialWhereTheOrderIsNotSure() {
        assertThat(found(
                        List.of(trial("denial", Polarity.NEGATED), trial("trial", Polarity.AFFIRMED)),
                        dated("denial", "2026-02"),
                        dated("trial", "2026")))
                .isEmpty();
    }

    @Test
    void asksNothingOfDocumentsWithoutDate() {
        List<Evidence> evidence = List.of(trial("denial", Polarity.NEGATED), trial("trial", Polarity.AFFIRMED));
        assertThat(found(evidence, dated("denial", "2024"), undated("trial"))).isEmpty();
        assertThat(found(evidence, undated("denial"), dated("trial", "2024"))).isEmpty();
    }

    @Test
    void takesNoHedgedTrialForOneThatTookPlace() {
        assertThat(found(
                        List.of(
                                trial("denial", Polarity.NEGATED),
                                trial("plan", Polarity.AFFIRMED, Certainty.HEDGED, TESTED_IN)),
                        dated("denial", "2024"),
                        dated("plan", "2025")))
                .isEmpty();
    }

    @Test
    void findsTheApprovalThatALaterLabelTakesBack() {
        List<Evidence> told = List.of(approval("label", Polarity.AFFIRMED), approval("later", Polarity.NEGATED));
        assertThat(found(told, dated("label", "2019"), dated("later", "2024-03")))
                .extracting(one -> one.stale().document(), one -> one.by().document())
                .containsExactly(tuple("label", "later"));
        assertThat(found(told, dated("label", "2024-03"), dated("later", "2019")))
                .isEmpty();
    }

    @Test
    void takesTheYearThatADenialNamesForADateOfItsDocument() {
        List<Evidence> told = List.of(approval("label", Polarity.AFFIRMED), approval("later", Polarity.NEGATED));
        String denial = "It is not approved for breast cancer; the FDA withdrew that use in November 2011.";
        assertThat(found(told, dated("label", "2008-02-25"), document("later", Optional.empty(), denial)))
                .hasSize(1);
        assertThat(found(told, dated("label", "2012"), document("later", Optional.empty(), denial)))
                .isEmpty();
    }

    @Test
    void dropsNoDenialOfAnApprovalForALaterDenial() {
        assertThat(found(
                        List.of(approval("early", Polarity.NEGATED), approval("later", Polarity.NEGATED)),
                        dated("early", "2019"),
                        dated("later", "2024")))
                .isEmpty();
    }

    @Test
    void takesNoYearOfAnotherParagraphForADateOfADenial() {
        String denial = "It is not approved for breast cancer.";
        String history = "It was made in 2011.";
        Document later = Paper.of("later", denial + "\n" + history)
                .in(List.of(
                        new Section(new Span(0, denial.length()), Section.Kind.PARAGRAPH),
                        new Section(
                                new Span(denial.length() + 1, denial.length() + 1 + history.length()),
                                Section.Kind.PARAGRAPH)))
                .document();
        List<Evidence> told = List.of(approval("label", Polarity.AFFIRMED), approval("later", Polarity.NEGATED));
        assertThat(found(told, dated("label", "2008-02-25"), later)).isEmpty();
    }

    @Test
    void keepsNoPlainTripleOfWhatALaterPlaceDenies() {
        List<Evidence> told = List.of(approval("label", Polarity.AFFIRMED), approval("later", Polarity.NEGATED));
        List<Claim> claims = Assembler.assemble(
                        List.of(
                                told.get(0),
                                approval("other", Polarity.AFFIRMED),
                                approval("another", Polarity.AFFIRMED),
                                told.get(1)),
                        ReportOrigins.UNKNOWN)
                .claims();
        Document[] all = {
            dated("label", "2019"), dated("other", "2020"), dated("another", "2020"), dated("later", "2024")
        };
        Assembly assembly = new Assembly(claims, List.of(), List.of());
        assertThat(claims).allMatch(Claim::isPlain).allMatch(assembly::isDirect);
        assertThat(claims).noneMatch(assembly.with(Superseding.among(claims, List.of(all)))::isDirect);
    }

    @Test
    void leavesAloneWhatIsNoMatterOfTime() {
        assertThat(found(
                        List.of(
                                Sample.blocks("denial", 0, Polarity.NEGATED, Certainty.ASSERTED),
                                Sample.blocks("other", 0)),
                        dated("denial", "2024"),
                        dated("other", "2025")))
                .isEmpty();
    }

    private static List<Supersession> found(List<Evidence> evidence, Document... documents) {
        List<Claim> claims = Assembler.assemble(evidence, ReportOrigins.UNKNOWN).claims();
        return Superseding.among(claims, List.of(documents));
    }

    private static Evidence trial(String document, Polarity polarity) {
        return trial(document, polarity, Certainty.ASSERTED, TESTED_IN);
    }

    private static Evidence approval(String document, Polarity polarity) {
        return trial(document, polarity, Certainty.ASSERTED, APPROVED_FOR);
    }

    private static Evidence trial(String document, Polarity polarity, Certainty certainty, Relation relation) {
        return Sample.says(document, 0, Sample.PLERIXAFOR, relation, Sample.FIBROLAMELLAR, polarity, certainty, 0.9);
    }

    private static Document dated(String key, String iso) {
        return document(key, Optional.of(new PublicationDate(iso)));
    }

    private static Document undated(String key) {
        return document(key, Optional.empty());
    }

    private static Document document(String key, Optional<PublicationDate> issued) {
        return document(key, issued, "No trial of it has begun there, as far as anybody knows.");
    }

    private static Document document(String key, Optional<PublicationDate> issued, String words) {
        Text text = Text.of(words);
        return Paper.of(key, text)
                .in(List.of(new Section(new Span(0, text.length()), Section.Kind.PARAGRAPH)))
                .dated(issued)
                .document();
    }
}
