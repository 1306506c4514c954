package org.stroma.learn.gold;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GoldNameTest {

    @ParameterizedTest
    @CsvSource({
        "T-cell, T cells",
        "TGF-β, TGF-beta",
        "metastases, metastasis",
        "the antibodies, antibody",
        "infiltration of T cells, T cell infiltration",
        "tumour, tumor",
        "leukaemia, leukemia",
        "CXCR4 receptor, CXCR4",
        "combination of nivolumab and ipilimumab, ipilimumab + nivolumab",
        "nivolumab plus ipilimumab, ipilimumab + nivolumab",
        "CD8(+) T cell, CD8+ T cells",
        "Crohn's disease, Crohn disease",
        "F4/80+ cell, f4 80+ cells"
    })
    void meetsItsOtherSpelling(String name, String other) {
        assertThat(GoldName.of(name).joined()).isEqualTo(GoldName.of(other).joined());
    }

    @ParameterizedTest
    @CsvSource({
        "rare liver cancer, liver cancer",
        "liver cancer, cancer",
        "VEGF pathway, VEGF",
        "KRAS, KRAS G12C",
        "interferon gamma, interferon",
    })
    void overlapsWithModifiersOrCode(String name, String other) {
        assertThat(GoldName.of(name).overlaps(GoldName.of(other))).isTrue();
        assertThat(GoldName.of(other).overlaps(GoldName.of(name))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "CXCR4 inhibitor, CXCR4",
        "tumor growth, tumor",
        "anti PD-1, PD-1",
        "nivolumab + ipilimumab, ipilimumab",
        "very rare childhood liver cancer, cancer",
        "VEGF receptor, VEGF"
    })
    void isAnotherThing(String name, String other) {
        assertThat(GoldName.of(name).overlaps(GoldName.of(other))).isFalse();
    }
}
