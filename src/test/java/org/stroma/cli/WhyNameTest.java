package org.stroma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WhyNameTest {

    @Test
    void listsWhatANameMayMean() {
        Ran ran = Ran.stroma("why-name", "PD-1", "xyzzy disease");

        assertThat(ran.status()).isZero();
        assertThat(ran.out())
                .contains("PD-1 means PD-1 (Protein)", "HGNC:8760", "curated")
                .contains("xyzzy disease: no list knows it; looked up: xyzzy disease")
                .contains("xyzzy");
    }
}
