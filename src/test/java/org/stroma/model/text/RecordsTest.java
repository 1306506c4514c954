package org.stroma.model.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.stroma.model.concept.EntityType;
import org.stroma.model.concept.Literal;
import org.stroma.model.concept.Mention;
import org.stroma.model.concept.Mention.Found;
import org.stroma.model.concept.Passage;
import org.stroma.model.concept.PublicationDate;
import org.stroma.model.concept.Terminology;
import org.stroma.model.document.Document;
import org.stroma.model.document.Paper;
import org.stroma.model.document.Section;
import org.stroma.model.document.Section.Kind;
import org.stroma.model.document.Unreadable;
import org.stroma.model.evidence.Argument;
import org.stroma.model.evidence.Certainty;
import org.stroma.model.evidence.Evidence;
import org.stroma.model.evidence.Findings;
import org.stroma.model.evidence.Polarity;
import org.stroma.model.evidence.ReaderId;
import org.stroma.model.evidence.Sample;
import org.stroma.model.ontology.BareRelation;
import org.stroma.model.ontology.Lexicon;
import org.stroma.model.ontology.Ontology;
import org.stroma.model.ontology.Relation;

/// Records refuse what cannot be, and say what it was.
class RecordsTest {

    private static final Text TEXT = Text.of("Plerixafor blocks CXCR4.");

    private static void refuses(ThrowingCallable making, String... said) {
        assertThatIllegalArgumentException().isThrownBy(making).withMessageContainingAll(said);
    }

    @Test
    void refusesADocumentWithoutAKey() {
        refuses(() -> Sample.document("", TEXT, List.of()), "document key");
        refuses(() -> Sample.document("#PMID1", TEXT, List.of()), "document key", "#PMID1");
        refuses(() -> Sample.document("a b.txt", TEXT, List.of()), "document key", "a b.txt");
        assertThat(Sample.document("x.zip!/records.xml#PMID1", TEXT, List.of()).key())
                .isEqualTo("x.zip!/records.xml#PMID1");
    }

    @Test
    void refusesADigestThatIsNone() {
        refuses(() -> titled("ABC", Optional.empty()), "SHA-256", "ABC");
    }

    @Test
    void refusesATitleThatIsEmptyOrTooLong() {
        refuses(() -> titled(Sample.DIGEST, Optional.of(" ")), "title of 1 to 200 characters");
        refuses(() -> titled(Sample.DIGEST, Optional.of("x".repeat(201))), "title of 1 to 200 characters");
    }

    private static Document titled(String sha256, Optional<String> title) {
        return new Document(
                "a.txt",
                "a.txt",
                sha256,
                TEXT,
                title,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                List.of());
    }

    @Test
    void refusesSectionsThatOverlapOrLeaveTheText() {
        Section early = new Section(new Span(0, 10), Kind.PARAGRAPH);
        Section late = new Section(new Span(9, 20), Kind.PARAGRAPH);
        refuses(() -> Sample.document("a.txt", TEXT, List.of(early, late)), "sections in reading order");
        refuses(
                () -> Sample.document("a.txt", TEXT, List.of(new Section(new Span(0, 99), Kind.ITEM))),
                "sections within the text",
                "99");
    }

    @Test
    void quotesADocumentToTheLetter() {
        assertThat(Sample.document("a.txt", TEXT, List.of()).quote(new Span(18, 23)))
                .isEqualTo("CXCR4");
    }

    @Test
    void knowsTheDayOfADocumentOnlyIfItIsGiven() {
        assertThat(issued("2026-02-17").issuedDay()).contains(new PublicationDate("2026-02-17"));
        assertThat(issued("2026-02").issuedDay()).isEmpty();
    }

    private static Document issued(String date) {
        return Paper.of("a.txt", TEXT)
                .dated(Optional.of(new PublicationDate(date)))
                .document();
    }

    @Test
    void refusesASentenceWithoutTokensOrOutOfOrder() {
        Span span = new Span(0, 10);
        Token one = Sample.token(0, 5, "tumor");
        Token other = Sample.token(6, 10, "cell");
        refuses(() -> new Sentence(span, Part.BODY, List.of()), "a token in the sentence");
        refuses(() -> new Sentence(span, Part.BODY, List.of(other, one)), "tokens in reading order", "tumor");
        refuses(() -> new Sentence(new Span(0, 8), Part.BODY, List.of(one, other)), "tokens in reading order", "cell");
    }

    @Test
    void refusesMentionsThatCross() {
        Sentence sentence = new Sentence(new Span(0, 10), Part.BODY, List.of(Sample.token(0, 10, "0123456789")));
        refuses(() -> new Passage(sentence, List.of(mention(0, 5), mention(3, 8))), "mentions that do not cross");
    }

    @Test
    void keepsAMentionInsideAnother() {
        Sentence sentence = new Sentence(new Span(0, 10), Part.BODY, List.of(Sample.token(0, 10, "0123456789")));
        Passage passage = new Passage(sentence, List.of(mention(4, 6), mention(0, 2), mention(0, 6)));
        assertThat(passage.mentions()).containsExactly(mention(0, 6), mention(0, 2), mention(4, 6));
        assertThat(passage.covering(new Span(4, 5))).contains(mention(0, 6));
        assertThat(passage.covering(new Span(5, 7))).isEmpty();
    }

    private static Mention mention(int start, int end) {
        return new Mention(new Span(start, end), Sample.CXCR4, Found.NAME);
    }

    @Test
    void refusesEvidenceThatPointsOutsideItsQuote() {
        Argument outside = new Argument(Sample.CXCR4, new Span(30, 35));
        Argument inside = new Argument(Sample.PLERIXAFOR, new Span(0, 10));
        refuses(() -> evidence(inside, outside, "active", 0.5), "arguments within the quote");
    }

    @Test
    void refusesEvidenceAboutWords() {
        Argument words = new Argument(new Literal("AMD3100", Literal.Kind.TEXT), new Span(0, 7));
        refuses(() -> evidence(words, words, "active", 0.5), "a thing as subject");
    }

    @Test
    void refusesEvidenceOfNoRuleOrImpossibleConfidence() {
        Argument inside = new Argument(Sample.PLERIXAFOR, new Span(0, 10));
        refuses(() -> evidence(inside, inside, "Some Rule", 0.5), "rule", "Some Rule");
        refuses(() -> evidence(inside, inside, "active", -0.1), "confidence between 0 and 1", "-0.1");
    }

    private static Evidence evidence(Argument subject, Argument object, String rule, double confidence) {
        return new Evidence(
                "a.txt",
                subject,
                Sample.BLOCKS,
                object,
                Polarity.AFFIRMED,
                Certainty.ASSERTED,
                List.of(),
                new Span(0, 20),
                Part.BODY,
                Optional.empty(),
                Optional.empty(),
                rule,
                confidence,
                ReaderId.BUILT_IN);
    }

    @Test
    void refusesNamesThatNoOntologyHas() {
        refuses(() -> new EntityType("cell type"), "class name", "cell type");
        refuses(() -> Sample.relation("Blocks"), "relation name", "Blocks");
        refuses(() -> new Literal(" ", Literal.Kind.TEXT), "a value");
        refuses(() -> new Literal("soon", Literal.Kind.DATE), "soon");
    }

    @Test
    void refusesAMentionOfNothing() {
        assertThatNullPointerException().isThrownBy(() -> new Section(null, Kind.ITEM));
        assertThatNullPointerException().isThrownBy(() -> new Mention(new Span(0, 1), null, Found.NAME));
    }

    @Test
    void namesARelationOrRoleThatIsMissing() {
        Ontology ontology =
                new Ontology(List.of(), List.of(Sample.BLOCKS), new Lexicon(Map.of("hedge", List.of("may"))));
        assertThat(ontology.relation("blocks")).isEqualTo(Sample.BLOCKS);
        assertThat(ontology.lexicon().of("hedge")).containsExactly("may");
        refuses(() -> ontology.relation("eats"), "no relation eats");
        refuses(() -> ontology.lexicon().of("negation"), "no role negation");
    }

    @Test
    void copiesWhatItIsGiven() {
        List<String> names = new ArrayList<>(List.of("AMD3100"));
        Terminology.Entry entry =
                new Terminology.Entry(Sample.PLERIXAFOR, names, List.of(), List.of(), List.of(), true);
        names.add("Mozobil");
        assertThat(entry.names()).containsExactly("AMD3100");
    }

    @Test
    void keepsAReasonOnOneLine() {
        assertThat(new Unreadable("a.pdf", " no\n  text ").reason()).isEqualTo("no text");
    }

    @Test
    void takesAnyClassWhereARelationNamesNone() {
        Relation narrow = BareRelation.between("blocks", Set.of(Sample.DRUG), Set.of());
        assertThat(narrow.takesSubject(Sample.DRUG)).isTrue();
        assertThat(narrow.takesSubject(Sample.PROTEIN)).isFalse();
        assertThat(narrow.takesObject(Sample.PROTEIN)).isTrue();
    }

    @Test
    void ordersEvidenceByDocumentAndPlace() {
        Evidence first = Sample.plain("a.txt", 5);
        Evidence second = Sample.plain("a.txt", 40);
        Evidence third = Sample.plain("b.txt", 0);
        Document document = Sample.document("a.txt", TEXT, List.of());
        assertThat(new Findings(document, List.of(), List.of(third, second, first, second), List.of()).evidence())
                .containsExactly(first, second, third);
    }
}
