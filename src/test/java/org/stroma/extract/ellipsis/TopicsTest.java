package org.stroma.extract.ellipsis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stroma.extract.Bench;
import org.stroma.model.document.Document;
import org.stroma.model.document.Paper;
import org.stroma.model.document.Section;
import org.stroma.model.document.Section.Kind;
import org.stroma.model.evidence.Evidence;
import org.stroma.model.text.Span;

class TopicsTest {

    /// Lines marked as by a reader: `=` the title, `#` a heading, `*` an item, else a paragraph.
    private static Document lines(String... lines) {
        StringBuilder text = new StringBuilder();
        List<Section> sections = new ArrayList<>();
        for (String line : lines) {
            boolean marked = line.matches("[=#*] .*");
            String words = marked ? line.substring(2) : line;
            Kind kind = marked ? kind(line.charAt(0)) : Kind.PARAGRAPH;
            sections.add(new Section(new Span(text.length(), text.length() + words.length()), kind));
            text.append(words).append("\n");
        }
        return Paper.of("list.txt", text.toString()).in(sections).document();
    }

    private static Kind kind(char mark) {
        return mark == '=' ? Kind.TITLE : mark == '#' ? Kind.HEADING : Kind.ITEM;
    }

    private static List<String> says(String... lines) {
        return Bench.read(lines(lines)).evidence().stream()
                .map(evidence ->
                        evidence.polarity().name().replace("AFFIRMED", "").replace("NEGATED", "not ")
                                + evidence.subjectConcept().label() + " "
                                + evidence.relation().name() + " "
                                + evidence.object().value().label())
                .distinct()
                .sorted()
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ruxolitinib – blocks JAK1; reduces fibrosis|ruxolitinib blocks JAK1; ruxolitinib suppresses fibrosis",
                "Maraviroc – CCR5 antagonist; ineffective in asthma|maraviroc blocks CCR5; not maraviroc treats asthma",
                "Infliximab: a pill, approved 1998 for psoriasis|infliximab approvedFor psoriasis",
                "Infliximab – TNF inhibitor. Boxed warning for inflammation|infliximab blocks TNF; infliximab causes inflammation",
                "Gefitinib did not reduce fibrosis; failed to reduce inflammation|not gefitinib suppresses fibrosis; not gefitinib suppresses inflammation"
            })
    void readsClausesOfALineWithItsHead(String line, String claims) {
        assertThat(says("* " + line)).isEqualTo(List.of(claims.split("; ")));
    }

    @Test
    void readsLaterSentencesOfALineWithItsHead() {
        assertThat(says("* Maraviroc – a pill. Blocks CCR5.")).containsExactly("maraviroc blocks CCR5");
    }

    @Test
    void readsItemsWithTheHeadingAbove() {
        assertThat(says("# CCR2 (ligand: CCL2)", "* Recruits monocytes into tissue", "* On neutrophils"))
                .containsExactly("CCL2 binds CCR2", "CCR2 attracts monocyte", "neutrophil expresses CCR2");
    }

    @Test
    void quotesTheClauseAndNotTheFarHeading() {
        Evidence evidence = Bench.read(lines("# CCR2", "* Expressed early.", "* Recruits monocytes into tissue"))
                .evidence()
                .getFirst();
        assertThat(evidence.span().length()).isEqualTo("Recruits monocytes".length());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "* Block JAK1 before meals",
                "* T cells in fibrosis are rare",
                "* Monocytes recruited neutrophils",
                "* In psoriasis, use with care"
            })
    void takesNoCommandAndNoOtherSubjectForTheHeading(String item) {
        assertThat(says("# Ruxolitinib", item)).noneMatch(claim -> claim.startsWith("ruxolitinib"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Side effects of infliximab include inflammation and fibrosis.",
                "The most common adverse events (≥2%) with infliximab were inflammation and fibrosis.",
                "Inflammation and fibrosis were among the commonest side effects of infliximab.",
                "Infliximab has side effects such as inflammation and fibrosis.",
                "Adverse events reported in patients treated with infliximab were inflammation and fibrosis.",
                "Infliximab side effects: inflammation, fibrosis."
            })
    void readsSideEffectsAndWhoseTheyAre(String sentence) {
        assertThat(says(sentence)).containsExactly("infliximab causes fibrosis", "infliximab causes inflammation");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Side effects of infliximab subsided, and inflammation was treated.",
                "Side effects were rare in patients with psoriasis.",
                "Side effects of this regimen include fibrosis.",
                "The side effects of infliximab are mild, and asthma is rare."
            })
    void takesNotEveryProcessForASideEffect(String sentence) {
        assertThat(says(sentence)).noneMatch(claim -> claim.contains("causes"));
    }

    @Test
    void readsALabelAsSpeakingOfItsDrug() {
        assertThat(says(
                        "= BARICITINIB TABLETS – SUMMARY",
                        "# 1 INDICATIONS AND USAGE",
                        "Baricitinib is a kinase inhibitor indicated for adults with an inadequate response who have:",
                        "* active psoriasis",
                        "* severe asthma",
                        "# 6 ADVERSE REACTIONS",
                        "The most common adverse reactions were inflammation and fibrosis.",
                        "# 12 MECHANISM OF ACTION",
                        "Treatment reduced angiogenesis."))
                .containsExactly(
                        "baricitinib approvedFor asthma",
                        "baricitinib approvedFor psoriasis",
                        "baricitinib causes fibrosis",
                        "baricitinib causes inflammation",
                        "baricitinib suppresses angiogenesis");
    }

    @Test
    void readsAnswersToAQuestionForSideEffects() {
        assertThat(says(
                        "Gefitinib blocks EGFR.",
                        "Q: What about side effects?",
                        "A: Inflammation and fibrosis, mostly early. Asthma is rare. Melanoma was never treated.",
                        "Q: Can it be taken with food?",
                        "A: Psoriasis, mostly."))
                .containsExactly(
                        "gefitinib blocks EGFR",
                        "gefitinib causes asthma",
                        "gefitinib causes fibrosis",
                        "gefitinib causes inflammation");
    }

    @Test
    void readsNoSideEffectsWhereTwoDrugsAreSpokenOf() {
        assertThat(says("Gefitinib blocks EGFR.", "Ruxolitinib blocks JAK1.", "# Side effects", "* Inflammation"))
                .containsExactly("gefitinib blocks EGFR", "ruxolitinib blocks JAK1");
    }
}
