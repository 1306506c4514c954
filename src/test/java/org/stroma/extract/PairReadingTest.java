package org.stroma.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.stroma.model.weight.PairModel;

/// What a model of pairs reads where no construction joins two names.
class PairReadingTest {

    /// Takes whatever stands under "dwarf" for a change.
    private static final PairModel MODEL = new PairModel(
            List.of("suppresses"),
            Map.of("bias", new short[] {-400}, "top=dwarf", new short[] {500}, "order=<", new short[] {-500}));

    /// Takes any two names for joined.
    private static PairModel likely(String relation) {
        return new PairModel(List.of(relation), Map.of("bias", new short[] {200}));
    }

    private static List<String> says(String text) {
        return Bench.pairsSay(text, MODEL);
    }

    @Test
    void isProposedInTheOrderThatIsLikely() {
        assertThat(says("Trametinib dwarfed angiogenesis.")).containsExactly("trametinib suppresses angiogenesis");
    }

    @Test
    void isDeniedOrSoftenedByTheWordsThatDenyAndSoften() {
        assertThat(says("Trametinib did not dwarf angiogenesis."))
                .containsExactly("not trametinib suppresses angiogenesis");
        assertThat(says("Trametinib may dwarf angiogenesis."))
                .containsExactly("maybe trametinib suppresses angiogenesis");
    }

    @Test
    void isNothingWhereClassesDoNotFit() {
        assertThat(says("Nature dwarfed angiogenesis.")).isEmpty();
    }

    @Test
    void isNothingWhereAConstructionReadsTheSame() {
        assertThat(says("Trametinib suppresses angiogenesis.")).isEmpty();
    }

    @Test
    void isSoftenedByAHedgeThatJoinsTheNames() {
        assertThat(Bench.pairsSay("Trametinib holds promise in melanoma.", likely("treats")))
                .containsExactly("maybe trametinib treats melanoma");
    }

    @Test
    void takesForGrantedOfWhatKindAThingInAPhraseIs() {
        assertThat(Bench.pairsSay("Trametinib may change the monocyte neutrophil.", likely("subtypeOf")))
                .contains("monocyte subtypeOf neutrophil");
        assertThat(Bench.pairsSay("The monocyte may be another neutrophil.", likely("subtypeOf")))
                .contains("maybe monocyte subtypeOf neutrophil");
    }

    @Test
    void isNothingOfAFamilyThatAMemberIsCalledBy() {
        assertThat(says("Trametinib dwarfed JAK-1.")).containsExactly("trametinib suppresses JAK1");
    }

    @Test
    void isNothingWithoutAModel() {
        assertThat(Bench.pairsSay("Trametinib dwarfed angiogenesis.", PairModel.NONE))
                .isEmpty();
    }
}
