package org.stroma.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StatedDirectionsTest {

    @Test
    void leavesOutAnEffectWhoseDirectionTheDocumentStates() {
        assertThat(Bench.says("MYC regulates apoptosis. In mice, MYC increased apoptosis."))
                .containsExactly("MYC promotes apoptosis");
    }

    @Test
    void keepsAnEffectWhoseDirectionIsOnlyPossible() {
        assertThat(Bench.says("MYC regulates apoptosis. MYC may increase apoptosis."))
                .contains("MYC affects apoptosis");
    }

    @Test
    void keepsAnEffectOnSomethingElse() {
        assertThat(Bench.says("MYC regulates fibrosis. In mice, MYC increased apoptosis."))
                .contains("MYC affects fibrosis");
    }

    @Test
    void tellsWhatWasLeftOut() {
        assertThat(Bench.read("MYC regulates apoptosis. In mice, MYC increased apoptosis.")
                        .rejections())
                .anyMatch(rejection -> rejection.reason().endsWith("the document says which way"));
    }
}
