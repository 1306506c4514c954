package org.stroma.language.lemma;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class LemmasTest {

    private static final Lemmas LEMMAS = Lemmas.load();

    @Test
    void knowsBiomedicalVerbsAndNounsInAllTheirForms() throws IOException {
        List<String> lines;
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                LemmasTest.class.getResourceAsStream("/language/lemmas/biomedical.tsv"), StandardCharsets.UTF_8))) {
            lines = reader.lines().toList();
        }
        assertThat(lines.stream().map(line -> line.split("\t")[2]).distinct()).hasSizeGreaterThan(300);
        assertThat(lines).allSatisfy(line -> {
            String[] columns = line.split("\t");
            assertThat(LEMMAS.lemma(columns[0], columns[1])).isEqualTo(columns[2]);
        });
    }

    @Test
    void cutsWhatNoTableHolds() {
        assertThat(LEMMAS.lemma("deubiquitinated", "VBN")).isEqualTo("deubiquitinate");
        assertThat(LEMMAS.lemma("Xenografts", "NNS")).isEqualTo("xenograft");
        assertThat(LEMMAS.lemma("glycosylases", "NNS")).isEqualTo("glycosylase");
        assertThat(LEMMAS.lemma("smaller", "JJR")).isEqualTo("small");
        assertThat(LEMMAS.lemma("closest", "JJS")).isEqualTo("close");
        assertThat(LEMMAS.lemma("honed", "VBD")).isEqualTo("hone");
        assertThat(LEMMAS.lemma("potentiating", "VBG")).isEqualTo("potentiate");
        assertThat(LEMMAS.lemma("subcloned", "VBN")).isEqualTo("subclone");
        assertThat(LEMMAS.lemma("outgrew", "VBD")).isEqualTo("outgrow");
    }

    @Test
    void leavesNamesAndSingularsAlone() {
        assertThat(LEMMAS.lemma("CXCR4", "NN")).isEqualTo("cxcr4");
        assertThat(LEMMAS.lemma("binding", "NN")).isEqualTo("binding");
        assertThat(LEMMAS.lemma("pancreas", "NN")).isEqualTo("pancreas");
    }

    @Test
    void takesTheTableBeforeTheRules() throws IOException {
        Lemmas lemmas = Lemmas.read(new BufferedReader(new StringReader("# words\nsang\tV\tsing\nmice\tN\tmouse\n")));
        assertThat(lemmas.lemma("sang", "VBD")).isEqualTo("sing");
        assertThat(lemmas.lemma("mice", "NNS")).isEqualTo("mouse");
    }
}
