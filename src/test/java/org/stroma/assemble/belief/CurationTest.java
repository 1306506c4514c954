package org.stroma.assemble.belief;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.stroma.assemble.Assembler;
import org.stroma.assemble.Sample;
import org.stroma.assemble.conflict.Background;
import org.stroma.model.claim.Assembly;
import org.stroma.model.claim.Claim;
import org.stroma.model.claim.Reliability;
import org.stroma.model.claim.Reliability.Counts;
import org.stroma.model.claim.Testimony;
import org.stroma.model.claim.Verdict;
import org.stroma.model.concept.Terminology;
import org.stroma.model.document.Document;
import org.stroma.model.document.Paper;
import org.stroma.model.evidence.Certainty;
import org.stroma.model.evidence.Evidence;
import org.stroma.model.evidence.Findings;
import org.stroma.model.evidence.Polarity;
import org.stroma.model.ontology.Lexicon;

class CurationTest {

    private static final Reliability MEASURED = new Reliability(new TreeMap<>(Map.of("active", new Counts(80, 100))));
    private static final Evidence DENIAL = Sample.blocks("b", 0, Polarity.NEGATED, Certainty.ASSERTED);

    private static Verdict verdict(String document, Verdict.Kind kind) {
        return new Verdict(
                new Verdict.End("Plerixafor", Set.of()),
                "blocks",
                new Verdict.End("hgnc:2561", Set.of(Sample.CXCR4.iri())),
                document,
                kind,
                "as read",
                "",
                "");
    }

    private static Assembly assemble(List<Evidence> evidence, Verdict... verdicts) {
        List<Findings> findings = Stream.of("a", "b")
                .map(key -> new Findings(
                        document(key),
                        List.of(),
                        evidence.stream()
                                .filter(one -> one.document().equals(key))
                                .toList(),
                        List.of()))
                .toList();
        return Assembler.assemble(
                new Testimony(findings, MEASURED, Arrays.asList(verdicts)),
                new Background(
                        new Lexicon(Map.of("standingText", List.of(), "sourceCue", List.of())),
                        new Terminology(List.of(), List.of()),
                        List.of()));
    }

    private static Document document(String key) {
        return Paper.of(key, "text ".repeat(20)).document(key + ".txt");
    }

    private static Claim claim(List<Evidence> evidence, Verdict... verdicts) {
        return assemble(evidence, verdicts).claims().getFirst();
    }

    @Test
    void takesThePlainTripleAwayFromWhatIsWrong() {
        Claim claim = claim(List.of(Sample.blocks("a", 0)), verdict("a.txt", Verdict.Kind.WRONG));
        assertThat(claim.isPlain()).isFalse();
        assertThat(claim.belief()).isLessThan(0.5);
        assertThat(claim.evidence()).hasSize(1).allMatch(one -> claim.weight(one) == 0 && !claim.counts(one));
    }

    @Test
    void leavesOtherDocumentsAlone() {
        List<Evidence> two = List.of(Sample.blocks("a", 0), Sample.blocks("b", 0));
        Claim claim = claim(two, verdict("a", Verdict.Kind.WRONG));
        assertThat(claim.isPlain()).isTrue();
        assertThat(claim(two, verdict(Verdict.EVERYWHERE, Verdict.Kind.WRONG)).isPlain())
                .isFalse();
    }

    @Test
    void believesWhatIsCorrect() {
        Claim claim = claim(List.of(Sample.blocks("a", 0), DENIAL), verdict("*", Verdict.Kind.CORRECT));
        assertThat(claim.belief()).isGreaterThan(0.98);
        assertThat(claim.isPlain()).isTrue();
    }

    @Test
    void makesNoPlainTripleOfWhatIsOnlyHedged() {
        Claim claim = claim(
                List.of(Sample.blocks("a", 0, Polarity.AFFIRMED, Certainty.HEDGED)),
                verdict("*", Verdict.Kind.CORRECT));
        assertThat(claim.belief()).isGreaterThan(0.98);
        assertThat(claim.isPlain()).isFalse();
    }

    @Test
    void holdsAVerdictOnTheDocumentBeforeOneOnAllAndALaterBeforeAnEarlierOne() {
        List<Evidence> one = List.of(Sample.blocks("a", 0));
        assertThat(claim(one, verdict("a", Verdict.Kind.CORRECT), verdict("*", Verdict.Kind.WRONG))
                        .isPlain())
                .isTrue();
        assertThat(claim(one, verdict("a", Verdict.Kind.CORRECT), verdict("a", Verdict.Kind.WRONG))
                        .isPlain())
                .isFalse();
    }

    @Test
    void learnsHowReliableConstructionsAre() {
        Evidence passive = Sample.by("passive", Sample.blocks("a", 50));
        Assembly judged = assemble(List.of(Sample.blocks("a", 0), passive), verdict("*", Verdict.Kind.WRONG));
        assertThat(judged.reliability().counts("active")).isEqualTo(new Counts(80, 101));
        assertThat(judged.reliability().counts("passive")).isEqualTo(new Counts(0, 1));
        assertThat(judged.reliability().of("passive").orElseThrow())
                .isLessThan(MEASURED.of("passive").orElseThrow());
    }

    @Test
    void tellsWhatClaimsWouldBeWorthWithoutIt() {
        Assembly judged = assemble(List.of(Sample.blocks("a", 0)), verdict("a", Verdict.Kind.WRONG));
        assertThat(judged.rulings()).hasSize(1);
        assertThat(judged.rulings().getFirst().documents()).containsExactly("a");
        assertThat(judged.rulings().getFirst().otherwise())
                .containsOnlyKeys(judged.claims().getFirst().id());
        assertThat(judged.rulings().getFirst().otherwise().values()).allMatch(belief -> belief > 0.7);
    }

    @Test
    void keepsVerdictsOnWhatNobodyClaims() {
        Assembly judged = assemble(List.of(DENIAL), verdict("a", Verdict.Kind.WRONG));
        assertThat(judged.rulings()).hasSize(1);
        assertThat(judged.rulings().getFirst().otherwise()).isEmpty();
    }
}
