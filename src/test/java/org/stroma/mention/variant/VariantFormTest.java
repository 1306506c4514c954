package org.stroma.mention.variant;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VariantFormTest {

    @Test
    void knowsWhatAMatchCanBeginWith() {
        VariantForm form = VariantForm.of("-", "[ACGT]\\d+|(?<!x)rs ?\\d+|[-+]\\d+", false);
        assertThat("ACGTr-+".chars().allMatch(c -> form.mayBegin((char) c))).isTrue();
        assertThat("BxR0 (".chars().anyMatch(c -> form.mayBegin((char) c))).isFalse();
    }

    @Test
    void triesWhateverIsNotAscii() {
        assertThat(VariantForm.of("-", "Δ\\d+", false).mayBegin('Δ')).isTrue();
        assertThat(VariantForm.of("-", "[A-Z]\\d+", false).mayBegin('Δ')).isTrue();
    }
}
