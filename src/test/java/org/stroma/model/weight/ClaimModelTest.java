package org.stroma.model.weight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stroma.model.ontology.Precision;

class ClaimModelTest {

    private static final ClaimModel MODEL = new ClaimModel(
            new TreeMap<>(Map.of("bias", -1000, "rule=active", 2000, "far", -3000, "seen", 0, "sure", 90_000)),
            Map.of(Precision.BALANCED, 0.5, Precision.HIGH, 0.8));

    @ParameterizedTest
    @CsvSource({"'',0.269", "rule=active,0.731", "rule=active far,0.119", "never seen,0.269", "sure,0.99"})
    void isTheLogisticOfTheWeightsOfItsFeatures(String features, double probability) {
        assertThat(MODEL.probability(List.of(features.split(" ")))).isEqualTo(probability);
    }

    @Test
    void knowsFeaturesWithoutWeight() {
        assertThat(MODEL.knows("seen")).isTrue();
        assertThat(MODEL.knows("never")).isFalse();
    }

    @Test
    void comesBackFromItsLines() {
        assertThat(ClaimModel.of(MODEL.lines())).isEqualTo(MODEL);
        assertThat(MODEL.lines()).contains("threshold\thigh\t0.8", "weight\tfar\t-3000");
    }

    @Test
    void asksForNothingWhereNoThresholdWasChosen() {
        assertThat(MODEL.threshold(Precision.RECALL)).isZero();
        assertThat(ClaimModel.NONE.isEmpty()).isTrue();
    }

    @Test
    void namesALineThatIsNeitherWeightNorThreshold() {
        assertThatThrownBy(() -> ClaimModel.of(List.of("bias\tall\t1"))).hasMessageContaining("bias\tall\t1");
    }
}
