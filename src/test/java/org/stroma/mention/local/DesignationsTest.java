package org.stroma.mention.local;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.stroma.mention.draft.Bench;

class DesignationsTest {

    @Test
    void takesWhatBindsAProteinForAnotherProtein() {
        assertThat(Bench.names("The CXCL12-binding protein was found."))
                .containsExactly("CXCL12-binding protein = CXCL12-binding protein");
    }

    @Test
    void takesTheAntagonistOfAReceptorForAnotherDrug() {
        assertThat(Bench.names("An imatinib receptor antagonist was given."))
                .containsExactly("imatinib receptor antagonist = imatinib receptor antagonist");
    }
}
