package org.stroma.model.concept;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EntityTypeTest {

    @Test
    void isReadAsADrugWhereItIsAChemical() {
        assertThat(EntityType.CHEMICAL).isEqualTo(EntityType.DRUG).hasSameHashCodeAs(EntityType.DRUG);
        assertThat(EntityType.CHEMICAL.name()).isEqualTo("Drug");
        assertThat(EntityType.CHEMICAL.local()).isEqualTo("Chemical");
        assertThat(EntityType.CHEMICAL).isNotEqualTo(new EntityType("Protein"));
    }

    @Test
    void coversDrugsAsChemicalsAndNotChemicalsAsDrugs() {
        assertThat(EntityType.CHEMICAL.covers(EntityType.DRUG)).isTrue();
        assertThat(EntityType.CHEMICAL.covers(EntityType.CHEMICAL)).isTrue();
        assertThat(EntityType.DRUG.covers(EntityType.CHEMICAL)).isFalse();
        assertThat(EntityType.CHEMICAL.covers(EntityType.PERSON)).isFalse();
    }

    @Test
    void hasAnOrderThatTellsAllClassesApart() {
        assertThat(EntityType.CHEMICAL).isLessThan(EntityType.DRUG).isLessThan(EntityType.PERSON);
    }
}
