package org.stroma.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stroma.language.syntax.GreedyParser;
import org.stroma.language.syntax.Moves;
import org.stroma.model.text.Parse;
import org.stroma.model.text.Sentence;
import org.stroma.model.text.Token;

class ParsesTest {

    @ParameterizedTest
    @CsvSource({
        "Plerixafor blocks the CXCR4 receptor., Plerixafor, nsubj, blocks",
        "Plerixafor blocks the CXCR4 receptor., receptor, obj, blocks",
        "The receptor was blocked by plerixafor., receptor, nsubj:pass, blocked",
        "The receptor was activated by the chemokine., chemokine, obl:agent, activated",
        "Tumors that secrete the chemokine can trap T cells., Tumors, nsubj, trap",
        "Tumors that secrete the chemokine can trap T cells., secrete, acl:relcl, Tumors",
        "Tumors that secrete the chemokine can trap T cells., chemokine, obj, secrete",
        "The drug was able to block the receptor., receptor, obj, block",
        "The drug did not reduce inflammation., not, advmod, reduce",
        "The drug is an inhibitor of the receptor., inhibitor, root, ",
        "Aspirin and ibuprofen inhibit the enzyme., ibuprofen, conj, Aspirin",
        "The team used the drug to free T cells., cells, obj, free"
    })
    void findsWhoDoesWhat(String sentence, String word, String relation, String head) {
        Sentence read = sentence(sentence);
        int at = number(read, word);
        assertThat(read.parse().relation(at)).isEqualTo(relation);
        if (head != null) {
            assertThat(read.parse().head(at)).hasValue(number(read, head));
        }
    }

    private static Sentence sentence(String words) {
        return Papers.ANNOTATOR.read(Papers.paragraph(words)).getFirst();
    }

    private static int number(Sentence sentence, String word) {
        return sentence.tokens().stream().map(Token::text).toList().indexOf(word);
    }

    @Test
    void parsesSentencesOfAnyLength() {
        Parse parse = parse(String.join(" ", Collections.nCopies(700, "cells and")) + " mice.");
        assertThat(parse.heads()).hasSize(1402);
        assertThat(isTree(parse)).isTrue();
    }

    private static Parse parse(String words) {
        List<Sentence> sentences = Papers.ANNOTATOR.read(Papers.paragraph(words));
        assertThat(sentences).hasSize(1);
        return sentences.getFirst().parse();
    }

    @Test
    void makesATreeOfAnyWords() {
        Models models = Models.load();
        GreedyParser parser =
                new GreedyParser(models.syntax(), Moves.named(models.syntax().classes()));
        Random random = new Random(5);
        List<String> words =
                List.of("", " ", "binds", "(", ")", "\u0000", "😀", "the", ",", "CXCR4", "-", "of", "\uD800");
        List<String> tags = List.of("NN", "VBZ", "", "?", "-LRB-", "IN", "HYPH", "CC");
        for (int round = 0; round < 300; round++) {
            int length = 1 + random.nextInt(30);
            List<String> forms = random(words, length, random);
            assertThat(isTree(parser.parse(forms, random(tags, length, random))))
                    .isTrue();
        }
    }

    private static List<String> random(List<String> from, int length, Random random) {
        return IntStream.range(0, length)
                .mapToObj(i -> from.get(random.nextInt(from.size())))
                .toList();
    }

    private static boolean isTree(Parse parse) {
        long roots = parse.heads().stream().filter(head -> head < 0).count();
        for (int i = 0; i < parse.heads().size(); i++) {
            int steps = 0;
            for (int at = i;
                    at >= 0 && steps <= parse.heads().size();
                    at = parse.heads().get(at)) {
                steps++;
            }
            if (steps > parse.heads().size()) {
                return false;
            }
        }
        return roots == 1;
    }

    @Test
    void readsWithoutTreesWhereNoneAreWanted() {
        assertThat(Annotator.withoutSyntax().read(Papers.paragraph("Drugs block receptors.")))
                .allSatisfy(sentence -> assertThat(sentence.parse().isEmpty()).isTrue());
    }

    @Test
    void tellsAuxiliariesAndConjunctionsFromTheTree() {
        Sentence sentence = sentence("The drug has failed because it did not block the receptor in mice.");
        assertThat(sentence.tokens().get(2).upos()).isEqualTo("AUX");
        assertThat(sentence.tokens().get(4).upos()).isEqualTo("SCONJ");
        assertThat(sentence.tokens().get(number(sentence, "in")).upos()).isEqualTo("ADP");
    }
}
