package org.stroma.learn.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.stroma.learn.claim.ReliabilityCurve.Told;

class ReliabilityTest {

    private static final ReliabilityCurve FOUR = ReliabilityCurve.of(
            List.of(new Told(0.1, false), new Told(0.14, false), new Told(0.9, true), new Told(1, false)));

    @Test
    void tellsOfEachTenthHowOftenItWasRight() {
        assertThat(FOUR.lines())
                .containsExactly("from\tmean\tright\tnumber", "0.1\t0.120\t0.000\t2", "0.9\t0.950\t0.500\t2");
    }

    @Test
    void weighsHowFarProbabilityAndTruthLieApart() {
        assertThat(FOUR.error()).isCloseTo(0.5 * 0.12 + 0.5 * 0.45, within(1e-9));
    }
}
