package org.stroma.vocabulary.bioresources;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Whoever has fewest names has most right to the first of them.
class OwnLabelsTest {

    private static final Map<String, List<String>> GENES =
            Map.of("a", List.of("CLK1", "CLUCK1", "CLK-1"), "b", List.of("CLK1"), "c", List.of("CACKLE"));

    private static Map<String, String> labels(Map<String, String> chosen) {
        return new OwnLabels(List::getFirst, (label, names) -> -names.size(), chosen).of(GENES);
    }

    @Test
    void giveALabelThatTwoWishToTheOneThatItFitsBest() {
        assertThat(labels(Map.of()))
                .containsExactly(Map.entry("a", "CLUCK1"), Map.entry("b", "CLK1"), Map.entry("c", "CACKLE"));
    }

    @Test
    void areNotWhatAPersonLabelledAnotherThing() {
        assertThat(labels(Map.of("clk1", "a"))).containsEntry("a", "CLK1");
    }

    @Test
    void areSharedByThoseThatHaveNoOtherName() {
        assertThat(labels(Map.of("clk1", "elsewhere"))).containsEntry("b", "CLK1");
    }
}
