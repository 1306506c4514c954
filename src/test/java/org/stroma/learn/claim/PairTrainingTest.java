package org.stroma.learn.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.stroma.learn.claim.PairTraining.Trained;

class PairTrainingTest {

    /// "Block" mostly states that one blocks the other, "and" nothing.
    private static List<PairExample> examples() {
        Random random = new Random(3);
        List<PairExample> examples = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            boolean block = random.nextBoolean();
            boolean stated = block && random.nextInt(10) < 8;
            examples.add(new PairExample(
                    "document" + i % 20,
                    List.of(block ? "between=block" : "between=and", "noise=" + random.nextInt(20)),
                    stated ? Optional.of("blocks") : Optional.empty()));
        }
        examples.add(new PairExample("document1", List.of("between=and"), Optional.of("strikes")));
        return examples;
    }

    private static double blocks(Trained trained, String feature) {
        return trained.model().probabilities(List.of(feature))[0];
    }

    @Test
    void learnsHowOftenAFeatureStatesARelation() {
        Trained trained = PairTraining.train(examples());

        assertThat(blocks(trained, "between=block")).isBetween(0.65, 0.9);
        assertThat(blocks(trained, "between=and")).isLessThan(0.1);
    }

    @Test
    void leavesOutRelationsThatAreHardlyEverStated() {
        assertThat(PairTraining.train(examples()).model().relations()).containsExactly("blocks");
    }

    @Test
    void givesTheSameLinesInWhateverOrderDocumentsCome() {
        List<PairExample> reversed = examples().stream()
                .sorted(Comparator.comparing(PairExample::document).reversed())
                .toList();
        List<PairExample> ordered = examples().stream()
                .sorted(Comparator.comparing(PairExample::document))
                .toList();

        assertThat(PairTraining.train(reversed).model().lines())
                .isEqualTo(PairTraining.train(ordered).model().lines());
    }

    @Test
    void hasAModelForEachDocumentThatHasNotSeenIt() {
        Trained trained = PairTraining.train(examples());

        assertThat(trained.heldOut()).hasSize(20);
        assertThat(trained.heldOut().get("document1").lines())
                .isNotEqualTo(trained.model().lines());
    }
}
