package org.stroma.extract.measurement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stroma.model.evidence.Amount;
import org.stroma.model.ontology.Quantities;
import org.stroma.model.ontology.Unit;

class NumeralsTest {

    private static final Numerals NUMERALS = new Numerals(new Quantities(
            List.of(),
            List.of(new Unit("%", "share", List.of("%", "percent"))),
            Map.of(
                    "intervalWord", List.of("ci", "confidence interval"),
                    "levelWord", List.of("confidence"),
                    "probabilityWord", List.of("p", "p value"))));

    @Test
    void readsDigitsAndWords() {
        assertThat(values("1,204 adults, twenty-four mice and 15.8%")).containsExactly("1204", "24", "15.8");
        assertThat(values("2.5 million people and two hundred mice")).containsExactly("2500000", "200");
    }

    @Test
    void writesOneNumberInOneWay() {
        assertThat(NUMERALS.in("10 mice, ten mice, 10.0 mice"))
                .extracting(numeral -> numeral.value().toString())
                .containsOnly("10");
    }

    @Test
    void takesNoPartOfANumberForANumber() {
        assertThat(values("a frequency of (0. 12%)")).doesNotContain("12");
        assertThat(values("One hundred and seven cases")).doesNotContain("7");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CD8 and IL-6",
                "see [12]",
                "it cost $40",
                "in arm 3a",
                "P = 0.03",
                "p value of 0.2",
                "at 95% confidence",
                "at 10:30",
                "±4"
            })
    void takesNoNamesCitationsPricesOrProbabilitiesForNumbers(String sentence) {
        assertThat(values(sentence)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "3 to 5 months|3..5",
                "3–5 months|3..5",
                "3- to 4-fold|3..4",
                "three of 12 mice|3 of 12",
                "17 out of 22 samples|17 of 22",
                "five of the seven patients|5 of 7"
            })
    void readsRangesAndParts(String sentence, String number) {
        assertThat(NUMERALS.in(sentence))
                .extracting(one -> one.value().toPlainString()
                        + one.to().map(to -> ".." + to.toPlainString()).orElse("")
                        + one.outOf().map(all -> " of " + all.toPlainString()).orElse(""))
                .containsExactly(number);
    }

    @Test
    void refusesARangeThatFallsAndAPartAboveItsWhole() {
        assertThat(values("5 to 3 months")).isEmpty();
        assertThat(values("12 of 3 mice")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a ratio of 0.61 (95% CI 0.5–0.8)",
                "a ratio of 0.61 (95% CI: 0.5 to 0.8)",
                "a ratio of 0.61 (95 percent confidence interval, 0.5, 0.8)",
                "a ratio of 0.61 [95% CI = 0.5-0.8]"
            })
    void givesANumberTheIntervalBehindIt(String sentence) {
        assertThat(NUMERALS.in(sentence)).singleElement().satisfies(one -> {
            Amount.Interval interval = one.interval().orElseThrow();
            assertThat(one.value()).isEqualByComparingTo("0.61");
            assertThat(interval.low()).isEqualByComparingTo("0.5");
            assertThat(interval.high()).isEqualByComparingTo("0.8");
        });
    }

    @Test
    void knowsAYear() {
        assertThat(NUMERALS.in("In 2019, 1800.5 and 999"))
                .extracting(Numeral::isYear)
                .containsExactly(true, false, false);
    }

    private static List<String> values(String sentence) {
        return NUMERALS.in(sentence).stream()
                .map(numeral -> numeral.value().toPlainString())
                .toList();
    }
}
