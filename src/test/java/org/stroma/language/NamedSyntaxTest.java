package org.stroma.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stroma.model.concept.Concept;
import org.stroma.model.concept.EntityType;
import org.stroma.model.concept.Mention;
import org.stroma.model.concept.Mention.Found;
import org.stroma.model.concept.Passage;
import org.stroma.model.document.Document;
import org.stroma.model.text.Sentence;
import org.stroma.model.text.Span;
import org.stroma.model.text.Token;

class NamedSyntaxTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The addition of IL-10 inhibited B-CLL proliferation. | IL-10;B-CLL | inhibited | root |",
                "Indeed, IL-10 significantly reduced cell death. | IL-10 | reduced | root |",
                "RESULTS: Losartan lowered blood pressure. | Losartan | lowered | root |",
                "TNF (10 ng/ml) raised IL-6 levels (Fig. 2). | TNF;IL-6 | TNF | nsubj | raised",
                "NDP-MSH dose-dependently inhibited JNK activity. | NDP-MSH;JNK | inhibited | root |",
                "LRG1 down-regulated CXCR4 and CCR5. | LRG1;CXCR4;CCR5 | regulated | root |",
                "NRG-1 potently and persistently activated AKT. | NRG-1;AKT | activated | root |",
                "Hepcidin, a hormone that the liver secretes, curbs iron uptake. | Hepcidin | curbs | root |",
                "Pembrolizumab shrank tumors in one patient in three. | Pembrolizumab | shrank | root |",
            })
    void readsNamesAsWords(String text, String names, String word, String relation, String head) {
        Sentence read = again(text, names.split(";")).sentence();
        int at = number(read, word);
        assertThat(read.parse().relation(at)).isEqualTo(relation);
        if (head != null) {
            assertThat(read.parse().head(at)).hasValue(number(read, head));
        }
    }

    @Test
    void keepsTheWordsOfANameTogether() {
        Sentence read = again("The IL-6 receptor blocker tocilizumab was given.", "IL-6 receptor", "IL-6")
                .sentence();
        assertThat(read.parse().head(number(read, "IL"))).hasValue(number(read, "receptor"));
        assertThat(read.parse().head(number(read, "6"))).hasValue(number(read, "IL"));
    }

    @Test
    void leavesWordsAndOffsetsAsTheyAre() {
        String text = "In vitro, TGF-beta 1 (10 ng/ml) increased the IL-6-induced response [12], but not IL-8.";
        Passage first = passage(text, "TGF-beta 1", "IL-6", "IL-8");
        Passage second = Papers.ANNOTATOR.withNamesAsWords(first);
        assertThat(second.sentence().tokens().stream().map(Token::span))
                .isEqualTo(first.sentence().tokens().stream().map(Token::span).toList());
        assertThat(second.mentions()).isEqualTo(first.mentions());
        assertThat(second.sentence().parse().heads().stream().filter(head -> head < 0))
                .hasSize(1);
    }

    @Test
    void keepsASentenceWithoutNamesAndBrackets() {
        Passage plain = passage("The cells divided.");
        assertThat(Papers.ANNOTATOR.withNamesAsWords(plain).sentence()).isEqualTo(plain.sentence());
    }

    private static Passage again(String text, String... names) {
        return Papers.ANNOTATOR.withNamesAsWords(passage(text, names));
    }

    private static Passage passage(String text, String... names) {
        Document document = Papers.paragraph(text);
        List<Mention> mentions = new ArrayList<>();
        for (String name : names) {
            int from = text.indexOf(name);
            mentions.add(new Mention(
                    new Span(from, from + name.length()), Concept.coined(name, new EntityType("Protein")), Found.NAME));
        }
        return new Passage(Papers.ANNOTATOR.read(document).getFirst(), mentions);
    }

    private static int number(Sentence sentence, String word) {
        return Stream.iterate(0, i -> i + 1)
                .limit(sentence.tokens().size())
                .filter(i -> sentence.tokens().get(i).text().equals(word)
                        || word.startsWith(sentence.tokens().get(i).text() + "-"))
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }
}
