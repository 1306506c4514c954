package org.stroma.mention.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.stroma.mention.dictionary.NameIndex;
import org.stroma.model.concept.Concept;
import org.stroma.model.concept.EntityType;
import org.stroma.model.concept.Terminology;
import org.stroma.model.concept.Terminology.Entry;

/// What lists call words of which the class is known.
class LooseNamesTest {

    private static final EntityType PROTEIN = new EntityType("Protein");
    private static final Concept BTK = new Concept("http://identifiers.org/hgnc/1133", "BTK", PROTEIN);
    private static final Concept EGR1 = new Concept("http://identifiers.org/hgnc/3238", "EGR1", PROTEIN);

    private final LooseNames names = new LooseNames(
            new NameIndex(new Terminology(List.of(entry(BTK, "BTK", "AT"), entry(EGR1, "EGR1", "KROX24")), List.of())));

    private static Entry entry(Concept concept, String... names) {
        return new Entry(concept, List.of(names), List.of(), List.of(), List.of(), false);
    }

    @Test
    void fitTheLabelInAnyCase() {
        assertThat(names.find("Btk", PROTEIN::equals)).contains(BTK);
        assertThat(names.find("Egr-1", PROTEIN::equals)).contains(EGR1);
    }

    @Test
    void fitALongAliasOfOneThing() {
        assertThat(names.find("Krox-24", PROTEIN::equals)).contains(EGR1);
        assertThat(names.find("at", PROTEIN::equals)).isEmpty();
    }

    @Test
    void areOfTheClassAskedFor() {
        assertThat(names.find("Btk", new EntityType("Drug")::equals)).isEmpty();
    }

    @Test
    void leaveAliasesToWhatIsCoined() {
        assertThat(names.orCoined("krox-24", PROTEIN).isCoined()).isTrue();
        assertThat(names.orCoined("egr-1", PROTEIN)).isEqualTo(EGR1);
    }
}
