package org.stroma.mention.dictionary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameKeyTest {

    @ParameterizedTest
    @CsvSource({
        "PD-L1, pdl1",
        "CD8+ T cell, cd8+tcell",
        "TGF-β, tgfbeta",
        "Sjögren, sjogren",
        "acute myeloid leukaemia, acutemyeloidleukemia",
        "Tumour oedema, tumoredema",
        "oestrogen-dependent diarrhoea, estrogendependentdiarrhea",
        "alpha emission, alphaemission",
        "group of four, groupoffour"
    })
    void forgetsHowANameIsWritten(String name, String key) {
        assertThat(NameKey.of(name)).isEqualTo(key);
    }

    @Test
    void makesTheKeyOfWordsOneAfterTheOther() {
        NameKey key = new NameKey();
        key.add("haematopoietic");
        key.add("-");
        key.add("cell");

        assertThat(key.length()).isEqualTo(NameKey.of("haematopoietic-cell").length());
    }
}
