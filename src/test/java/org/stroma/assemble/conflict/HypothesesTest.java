package org.stroma.assemble.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stroma.assemble.Assembler;
import org.stroma.assemble.Sample;
import org.stroma.model.claim.Conflict;
import org.stroma.model.claim.Conflict.Hypothesis;
import org.stroma.model.claim.Testimony;
import org.stroma.model.concept.Concept;
import org.stroma.model.concept.EntityType;
import org.stroma.model.concept.PublicationDate;
import org.stroma.model.concept.Terminology;
import org.stroma.model.concept.Terminology.Entry;
import org.stroma.model.document.Document;
import org.stroma.model.document.Paper;
import org.stroma.model.evidence.Certainty;
import org.stroma.model.evidence.Evidence;
import org.stroma.model.evidence.Findings;
import org.stroma.model.evidence.Polarity;
import org.stroma.model.ontology.Lexicon;
import org.stroma.model.ontology.Setting;

/// How conflicts may have come about.
class HypothesesTest {

    private static final Concept WEILL = Concept.coined("Weill Cornell Medicine", EntityType.ORGANIZATION);
    private static final Concept CLINICAL_CELL = Concept.coined("Clinical Cell", EntityType.JOURNAL);
    private static final Lexicon DOSES = new Lexicon(Map.of(
            "conditionAmount", List.of("(\\d+) (mg/kg)", "\\b(?:after|for) (\\d+) (hours?|h)\\b"),
            "standingText", List.of(),
            "sourceCue", List.of()));

    private static Findings findings(String key, String text, Evidence... evidence) {
        Document document = Paper.of(key, text).document();
        return new Findings(document, List.of(), List.of(evidence), List.of());
    }

    private static List<Hypothesis> hypotheses(Terminology terminology, Findings... findings) {
        Background background = new Background(DOSES, terminology, List.of());
        return Assembler.assemble(new Testimony(List.of(findings)), background).conflicts().stream()
                .flatMap(conflict -> conflict.hypothesis().stream())
                .toList();
    }

    private static List<Hypothesis> ofFacts(Terminology terminology, Evidence... evidence) {
        List<Findings> findings = new ArrayList<>();
        for (Evidence one : evidence) {
            findings.add(findings(one.document(), "The words of " + one.document() + " are these.", one));
        }
        return hypotheses(terminology, findings.toArray(Findings[]::new));
    }

    private static Terminology knowing(Concept part, Concept whole) {
        return new Terminology(
                List.of(new Entry(part, List.of(), List.of(), List.of(whole.iri()), List.of(), true)), List.of());
    }

    private static final Terminology NOTHING = new Terminology(List.of(), List.of());

    private static Evidence institution(String document, Concept institution) {
        return Sample.says(document, Sample.STUDY, Sample.CONDUCTED_BY, institution);
    }

    private static Evidence journal(String document, Concept journal) {
        return Sample.says(document, Sample.STUDY, Sample.PUBLISHED_IN, journal);
    }

    @Test
    void nameTheWholeOfWhichAnInstitutionIsPart() {
        assertThat(ofFacts(knowing(WEILL, Sample.CORNELL), institution("a", WEILL), institution("b", Sample.CORNELL)))
                .singleElement()
                .satisfies(hypothesis -> {
                    assertThat(hypothesis.text())
                            .isEqualTo("Weill Cornell Medicine is part of or another name for Cornell University");
                    assertThat(hypothesis.evidence()).hasSize(2);
                });
    }

    @Test
    void nameALongerTitleThatHoldsTheShorter() {
        assertThat(ofFacts(NOTHING, journal("a", Sample.CELL), journal("b", CLINICAL_CELL)))
                .singleElement()
                .extracting(Hypothesis::text)
                .isEqualTo("“Cell” may stand for “Clinical Cell”, whose name holds it");
    }

    @Test
    void areNotMadeUp() {
        assertThat(ofFacts(NOTHING, institution("a", Sample.YALE), institution("b", Sample.CORNELL)))
                .isEmpty();
    }

    @Test
    void pointAtAnotherStudyOfWhichATellerNamesTheValue() {
        Evidence elsewhere = Sample.says(
                "a",
                50,
                Sample.OTHER_STUDY,
                Sample.PUBLISHED_IN,
                Sample.NATURE,
                Polarity.AFFIRMED,
                Certainty.ASSERTED,
                0.9);
        assertThat(hypotheses(
                        NOTHING,
                        findings("a", "a".repeat(99), journal("a", Sample.CELL), elsewhere),
                        findings("b", "b".repeat(99), journal("b", Sample.NATURE))))
                .singleElement()
                .satisfies(hypothesis -> {
                    assertThat(hypothesis.text()).startsWith("two studies may have been taken for one");
                    assertThat(hypothesis.evidence())
                            .singleElement()
                            .satisfies(voice -> assertThat(voice.evidence()).isEqualTo(elsewhere));
                });
    }

    @Test
    void pointAtNoOtherStudyThatOnlyAThirdDocumentNames() {
        Evidence elsewhere = Sample.says("c", Sample.OTHER_STUDY, Sample.PUBLISHED_IN, Sample.NATURE);
        assertThat(ofFacts(NOTHING, journal("a", Sample.CELL), journal("b", Sample.NATURE), elsewhere))
                .isEmpty();
    }

    @Test
    void takeNoStudyForAnotherWhereATellerNamesBothValuesForIt() {
        assertThat(hypotheses(
                        NOTHING,
                        findings("a", "a".repeat(99), journal("a", Sample.CELL), journal("a", Sample.NATURE)),
                        findings("b", "b".repeat(99), journal("b", Sample.NATURE))))
                .isEmpty();
    }

    @Test
    void takeOnlyInstitutionsAndJournalsForPartsOfOthers() {
        Concept part = Concept.coined("Ada Lovelace", EntityType.PERSON);
        Concept whole = Concept.coined("Emmy Noether", EntityType.PERSON);
        assertThat(ofFacts(knowing(part, whole), journal("a", part), journal("b", whole)))
                .isEmpty();
    }

    /// What one report affirms of plerixafor and another denies, each in a sentence of its own.
    private static List<Hypothesis> ofFindings(
            String affirms, Optional<Setting> here, String denies, Optional<Setting> there) {
        Evidence yes = Sample.blocks("a", 0);
        Evidence no = Sample.blocks("b", 0, Polarity.NEGATED, Certainty.ASSERTED);
        return hypotheses(
                NOTHING,
                findings("a", affirms, here.map(yes::shownIn).orElse(yes), journal("a", Sample.CELL)),
                findings("b", denies, there.map(no::shownIn).orElse(no), journal("b", Sample.CELL)));
    }

    @Test
    void nameSettingsThatDiffer() {
        assertThat(ofFindings(
                        "Plerixafor did.", Optional.of(Setting.IN_VITRO),
                        "Plerixafor did.", Optional.of(Setting.ANIMAL_MODEL)))
                .singleElement()
                .satisfies(hypothesis -> {
                    assertThat(hypothesis.text()).isEqualTo("the condition differs: in vitro against animal model");
                    assertThat(hypothesis.evidence()).hasSize(2);
                });
    }

    @Test
    void restOnThePlacesThatNameASetting() {
        assertThat(ofFindingsBesideAThird(
                        "Plerixafor did.", Optional.of(Setting.IN_VITRO),
                        "Plerixafor did.", Optional.of(Setting.ANIMAL_MODEL)))
                .containsExactlyInAnyOrder("a", "b");
    }

    @Test
    void restOnThePlacesThatGiveAnAmount() {
        assertThat(ofFindingsBesideAThird(
                        "Plerixafor blocks it at 5 mg/kg.", Optional.empty(),
                        "Plerixafor did not at 10 mg/kg.", Optional.empty()))
                .containsExactlyInAnyOrder("a", "b");
    }

    /// The documents that a hypothesis rests on where a third document affirms the same without a condition.
    private static List<String> ofFindingsBesideAThird(
            String affirms, Optional<Setting> here, String denies, Optional<Setting> there) {
        Evidence yes = Sample.blocks("a", 0);
        Evidence no = Sample.blocks("b", 0, Polarity.NEGATED, Certainty.ASSERTED);
        List<Hypothesis> found = hypotheses(
                NOTHING,
                findings("a", affirms, here.map(yes::shownIn).orElse(yes), journal("a", Sample.CELL)),
                findings("b", denies, there.map(no::shownIn).orElse(no), journal("b", Sample.CELL)),
                findings("c", "It blocks it, too, in the end.", Sample.blocks("c", 0), journal("c", Sample.CELL)));
        return found.stream()
                .flatMap(hypothesis -> hypothesis.evidence().stream())
                .map(voice -> voice.evidence().document())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Plerixafor blocks it at 5 mg/kg. So they say.|Plerixafor did not at 10 mg/kg.|5 mg/kg against 10 mg/kg",
                "Plerixafor blocks it after 24 hours.|Plerixafor did not after 48 h.|24 h against 48 h"
            })
    void nameDosesAndTimesThatDiffer(String affirms, String denies, String differs) {
        assertThat(ofFindings(affirms, Optional.empty(), denies, Optional.empty()))
                .singleElement()
                .extracting(Hypothesis::text)
                .isEqualTo("the condition differs: " + differs);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Plerixafor blocks it at 5 mg/kg.|Plerixafor did not at 5 mg/kg.",
                "Plerixafor blocks it at 5 mg/kg.|Plerixafor did not, as it seems.",
                "Plerixafor blocks it at 5 mg/kg.|Plerixafor did not after 48 h.",
                "Plerixafor blocks it, they say.|Plerixafor did not. Mice got 5 mg/kg of another."
            })
    void takeNoDoseThatIsTheSameOrOfAnotherSentence(String affirms, String denies) {
        assertThat(ofFindings(affirms, Optional.empty(), denies, Optional.empty()))
                .isEmpty();
    }

    private static Findings dated(String key, String date, String text, Evidence evidence) {
        Document document = Paper.of(key, text)
                .dated(Optional.of(new PublicationDate(date)))
                .document();
        return new Findings(document, List.of(), List.of(evidence), List.of());
    }

    private static final String AFFIRMING = "It blocks the receptor CXCR4, as was seen. ".repeat(4);
    private static final String DENYING = "It did not block the receptor CXCR4 there. ";

    private static Findings affirmed(String key, String date) {
        return dated(key, date, AFFIRMING + key, Sample.blocks(key, 0));
    }

    private static Findings denied(String date, String denial) {
        return dated("b", date, denial.repeat(4), Sample.blocks("b", 0, Polarity.NEGATED, Certainty.ASSERTED));
    }

    private static List<Conflict> conflicts(Findings... told) {
        Lexicon restricting = new Lexicon(Map.of(
                "restriction", List.of("\\bnot all\\b", "\\w-negative\\b"),
                "standingText", List.of(),
                "sourceCue", List.of()));
        return Assembler.assemble(new Testimony(List.of(told)), new Background(restricting, NOTHING, List.of()))
                .conflicts();
    }

    private static List<Conflict> ofDenial(String denial) {
        return conflicts(affirmed("a", "2019"), denied("2024-03", denial));
    }

    @Test
    void nameTheTimeWhereTheDenialIsOlder() {
        assertThat(conflicts(affirmed("a", "2024-03"), denied("2019", DENYING)))
                .singleElement()
                .satisfies(conflict -> assertThat(
                                conflict.hypothesis().orElseThrow().text())
                        .isEqualTo("time may have changed it: told until 2019, the contrary from 2024-03 on"));
    }

    @Test
    void nameTheLatestTimeOfTheOlderSide() {
        assertThat(conflicts(affirmed("a", "2018"), affirmed("c", "2019"), denied("2024-03", DENYING)))
                .singleElement()
                .satisfies(conflict -> assertThat(
                                conflict.hypothesis().orElseThrow().text())
                        .isEqualTo("time may have changed it: told until 2019, the contrary from 2024-03 on"));
    }

    @Test
    void nameTheTimeWhereOneSideIsOlder() {
        assertThat(ofDenial(DENYING)).singleElement().satisfies(conflict -> {
            assertThat(conflict.hypothesis().orElseThrow().text())
                    .isEqualTo("time may have changed it: told until 2019, the contrary from 2024-03 on");
            assertThat(conflict.sides())
                    .extracting(
                            side -> side.earliest().map(PublicationDate::iso).orElse(""))
                    .containsExactly("2024-03", "2019");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "In not all of them did it block CXCR4 at all. ",
                "CD19-negative cells show no block of it here. "
            })
    void areNotNeededWhereADenialOnlyRestricts(String denial) {
        assertThat(ofDenial(denial)).isEmpty();
    }
}
