package org.stroma.vocabulary.curated;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.stroma.model.concept.Concept;
import org.stroma.model.concept.EntityType;
import org.stroma.model.concept.Merge;
import org.stroma.model.concept.NameVerdict;
import org.stroma.model.concept.Terminology.Entry;
import org.stroma.vocabulary.entry.Curies;

class CuratorNamesTest {

    private static final EntityType DRUG = new EntityType("Drug");
    private static final String CHEBI = "http://purl.obolibrary.org/obo/CHEBI_";
    private static final Curies CURIES = Curies.read("prefix\tiri\nCHEBI\t" + CHEBI + "\n");
    private static final List<Entry> KNOWN =
            List.of(chosen(CHEBI + "1", "wattlezine", "Wattlezin"), chosen(CHEBI + "2", "combamine"));

    private static Entry chosen(String iri, String label, String... names) {
        return new Entry(new Concept(iri, label, DRUG), List.of(names), List.of(), List.of(), List.of(), true);
    }

    private static List<Entry> after(String one, String other, boolean same) {
        return new CuratorNames(List.of(new NameVerdict(one, other, same, "its label says so", "Ada", "")), CURIES)
                .apply(KNOWN);
    }

    @Test
    void makesOneThingOfTwoAndKeepsTheReason() {
        List<Entry> entries = after("combamine", "CHEBI:1", true);

        assertThat(entries).hasSize(1);
        assertThat(entries.getFirst().concept().label()).isEqualTo("wattlezine");
        assertThat(entries.getFirst().chosen()).containsExactlyInAnyOrder("Wattlezin", "combamine");
        assertThat(entries.getFirst().merges())
                .containsExactly(new Merge(CHEBI + "2", "combamine", "a verdict of Ada: its label says so"));
    }

    @Test
    void givesAThingANameThatNoListHas() {
        assertThat(after("Pectinol", "wattlezine", true).getFirst().chosen()).contains("Pectinol");
    }

    @Test
    void makesANameAThingOfItsOwn() {
        List<Entry> entries = after("wattlezin", "wattlezine", false);

        assertThat(entries.getFirst().names()).isEmpty();
        assertThat(entries.getFirst().chosen()).isEqualTo(Set.of());
        assertThat(entries.getLast().concept()).isEqualTo(Concept.coined("wattlezin", DRUG));
    }

    @Test
    void changesNothingWhereNothingIsKnown() {
        assertThat(after("x", "y", true)).isEqualTo(KNOWN);
        assertThat(after("wattlezine", "combamine", false)).isEqualTo(KNOWN);
    }
}
