package org.stroma.graph.term;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NormalNameTest {

    @ParameterizedTest
    @CsvSource({
        "TGF-β, TGF beta",
        "statins, Statin",
        "NF-κB, nf kappa B",
        "T-cells, T cell",
        "interferon (alpha), interferon alpha",
        "IL-2+ Cells, il 2+ cell",
    })
    void isOneFor(String one, String other) {
        assertThat(NormalName.of(one, "Drug")).isEqualTo(NormalName.of(other, "Drug"));
    }

    @ParameterizedTest
    @CsvSource({
        "CD8+ T cell, CD8 T cell",
        "PKBS, PKB",
        "Apo(a), ApoA",
        "anti-PD-(L)1, anti-PD-L1",
        "(-)-fluoxetine, fluoxetine"
    })
    void tellsApart(String one, String other) {
        assertThat(NormalName.of(one, "Drug")).isNotEqualTo(NormalName.of(other, "Drug"));
    }

    @ParameterizedTest
    @CsvSource({"Cancer, Cancers"})
    void tellsJournalsApartByNumber(String one, String other) {
        assertThat(NormalName.of(one, "Journal")).isNotEqualTo(NormalName.of(other, "Journal"));
    }
}
