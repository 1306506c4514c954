package org.stroma.assemble.lineage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.stroma.assemble.lineage.Overlaps.Overlap;

class OverlapsTest {

    private static final Shingles ONE = Shingles.of(List.of("plerixafor blocks receptors within tumours"));
    private static final Shingles OTHER = Shingles.of(List.of("plerixafor blocks receptors elsewhere nearby"));
    private static final Shingles NONE = Shingles.of(List.of("nothing shared stands inside these words"));

    @Test
    void countsThePhrasesThatTwoTextsShare() {
        assertThat(new Overlaps(List.of(ONE, NONE, ONE, OTHER), new PhraseNumbers()).ofAtLeast(1))
                .containsExactly(new Overlap(0, 2, 3), new Overlap(0, 3, 1), new Overlap(2, 3, 1));
    }

    @Test
    void leavesOutThoseWithFewerThanAsked() {
        assertThat(new Overlaps(List.of(ONE, NONE, ONE, OTHER), new PhraseNumbers()).ofAtLeast(2))
                .containsExactly(new Overlap(0, 2, 3));
    }

    @Test
    void passesOverPhrasesOfManyTexts() {
        assertThat(new Overlaps(Collections.nCopies(21, ONE), new PhraseNumbers()).ofAtLeast(1))
                .isEmpty();
    }
}
