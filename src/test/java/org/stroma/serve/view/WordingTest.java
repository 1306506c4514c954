package org.stroma.serve.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class WordingTest {

    @Test
    void tellsADateAsFarAsItIsKnown() {
        assertThat(Wording.date("2026-07-02")).isEqualTo("2 Jul 2026");
        assertThat(Wording.date("2024-10")).isEqualTo("Oct 2024");
        assertThat(Wording.date("2019")).isEqualTo("2019");
    }

    @Test
    void countsInWords() {
        assertThat(Wording.counted(1, "claim", "claims")).isEqualTo("1 claim");
        assertThat(Wording.counted(1_234_567, "claim", "claims")).isEqualTo("1,234,567 claims");
    }

    @Test
    void neverShowsABeliefAsCertain() {
        assertThat(new Belief(new BigDecimal("0.999")).shown()).isEqualTo(">0.99");
        assertThat(new Belief(new BigDecimal("0.001")).shown()).isEqualTo("<0.01");
        assertThat(new Belief(new BigDecimal("0.797")).shown()).isEqualTo("0.80");
    }
}
