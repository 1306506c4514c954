package org.stroma.learn.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.stroma.learn.claim.ClaimTraining.Trained;

class ClaimTrainingTest {

    /// Readings of which those that are near are mostly right.
    private static List<ClaimExample> examples() {
        Random random = new Random(7);
        List<ClaimExample> examples = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            boolean near = random.nextBoolean();
            boolean right = random.nextInt(10) < (near ? 9 : 3);
            examples.add(new ClaimExample(
                    "document" + i % 30, List.of(near ? "near" : "far", "noise=" + random.nextInt(20)), right));
        }
        examples.add(new ClaimExample("document1", List.of("once"), true));
        return examples;
    }

    @Test
    void givesTheSameLinesHoweverTheDataAreOrdered() {
        List<ClaimExample> shuffled = new ArrayList<>(examples());
        Collections.shuffle(shuffled, new Random(1));

        List<String> lines = ClaimTraining.train(examples()).model().lines();

        assertThat(ClaimTraining.train(shuffled).model().lines()).isEqualTo(lines);
    }

    @Test
    void learnsHowOftenReadingsWithAFeatureAreRight() {
        Trained trained = ClaimTraining.train(examples());

        assertThat(trained.model().probability(List.of("near"))).isBetween(0.75, 0.95);
        assertThat(trained.model().probability(List.of("far"))).isBetween(0.2, 0.4);
    }

    @Test
    void ranksWhatIsRightToTheWordBeforeWhatIsRightOtherwise() {
        Random random = new Random(3);
        List<ClaimExample> parted = examples().stream()
                .map(each -> {
                    boolean whole = random.nextBoolean();
                    String end = whole ? "whole" : "fragment";
                    return new ClaimExample(
                            each.document(),
                            List.of(each.features().getFirst(), end),
                            each.right(),
                            each.right() && whole);
                })
                .toList();

        Trained trained = ClaimTraining.train(parted);

        double whole = trained.model().probability(List.of("near", "whole"));
        double fragment = trained.model().probability(List.of("near", "fragment"));
        assertThat(whole).isGreaterThan(fragment + 0.05);
        assertThat((whole + fragment) / 2).as("how often both are right").isBetween(0.75, 0.95);
    }

    @Test
    void leavesOutWhatItHardlyEverSaw() {
        Trained trained = ClaimTraining.train(examples());

        assertThat(trained.model().knows("near")).isTrue();
        assertThat(trained.model().knows("once")).isFalse();
    }

    @Test
    void hasAModelForEachDocumentThatHasNotSeenIt() {
        Trained trained = ClaimTraining.train(examples());

        assertThat(trained.heldOut()).hasSize(30);
        assertThat(trained.heldOut().get("document0")).isNotEqualTo(trained.model());
    }

    @Test
    void refusesTooFewDocuments() {
        assertThatThrownBy(() -> ClaimTraining.train(List.of(new ClaimExample("a", List.of("near"), true))))
                .hasMessageContaining("1 documents");
    }
}
