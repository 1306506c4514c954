package org.stroma.model.weight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PairModelTest {

    private static final PairModel MODEL = new PairModel(
            List.of("blocks", "promotes"),
            Map.of("bias", new short[] {-100, 0}, "near", new short[] {0, 250}, "far", new short[] {-30, 0}));

    @Test
    void tellsHowLikelyEachRelationIsAndLeavesTheRestToNone() {
        double[] likely = MODEL.probabilities(List.of("near", "unheard of"));

        double all = 1 + Math.exp(-1) + Math.exp(2.5);
        assertThat(likely[0]).isCloseTo(Math.exp(-1) / all, within(1e-12));
        assertThat(likely[1]).isCloseTo(Math.exp(2.5) / all, within(1e-12));
    }

    @Test
    void isReadAsItWasWritten() {
        PairModel read = PairModel.of(MODEL.lines());

        assertThat(read.relations()).isEqualTo(MODEL.relations());
        assertThat(read.lines()).isEqualTo(MODEL.lines());
        assertThat(read.lines()).contains("far\t0:-30");
    }

    @Test
    void refusesALineThatIsNone() {
        assertThatThrownBy(() -> PairModel.of(List.of("feature\tblocks", "near\tsoon")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("near\tsoon");
    }

    @Test
    void refusesWeightsOfOtherRelations() {
        assertThatThrownBy(() -> new PairModel(List.of("blocks"), Map.of("near", new short[2])))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void knowsNothingWithoutRelations() {
        assertThat(PairModel.NONE.isEmpty()).isTrue();
        assertThat(PairModel.NONE.probabilities(List.of("near"))).isEmpty();
    }
}
