package org.stroma.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.stroma.model.evidence.Findings;
import org.stroma.model.weight.PairModel;

/// What a model of pairs reads of parts of names.
class WholeNamesTest {

    /// Takes whatever stands under "dwarf" for a change.
    private static final PairModel MODEL = new PairModel(
            List.of("suppresses"),
            Map.of("bias", new short[] {-400}, "top=dwarf", new short[] {500}, "order=<", new short[] {-500}));

    private static Findings read(String text) {
        return Bench.readWithPairs(text, MODEL);
    }

    @Test
    void leavesOutOfAProcessWhatIsSaidOfThatOfACell() {
        assertThat(Bench.says(read("Trametinib dwarfed cell migration of T cells.")))
                .contains("trametinib suppresses T cell migration")
                .doesNotContain("trametinib suppresses cell migration");
    }

    @Test
    void keepsAPartOfAnotherClass() {
        assertThat(Bench.says(read("Trametinib dwarfed angiogenesis of melanoma.")))
                .containsExactly("trametinib suppresses melanoma", "trametinib suppresses melanoma angiogenesis");
    }

    @Test
    void tellsWhatWasLeftOut() {
        assertThat(read("Trametinib dwarfed angiogenesis of melanoma.").rejections())
                .anyMatch(rejection -> rejection.reason().endsWith("the document says it of the whole name"));
    }
}
