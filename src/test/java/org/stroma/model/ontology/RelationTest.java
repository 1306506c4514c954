package org.stroma.model.ontology;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.stroma.model.concept.EntityType;

class RelationTest {

    private static final Set<EntityType> ILLS = Set.of(new EntityType("Disease"));

    @Test
    void takesDrugsWhereItTakesChemicals() {
        Relation causes = BareRelation.between("causes", Set.of(EntityType.CHEMICAL), ILLS);

        assertThat(causes.takesSubject(EntityType.CHEMICAL)).isTrue();
        assertThat(causes.takesSubject(EntityType.DRUG)).isTrue();
        assertThat(causes.takesSubject(EntityType.PERSON)).isFalse();
    }

    @Test
    void takesNoChemicalsWhereItTakesDrugs() {
        Relation treats = BareRelation.between("treats", Set.of(EntityType.DRUG), ILLS);

        assertThat(treats.takesSubject(EntityType.DRUG)).isTrue();
        assertThat(treats.takesSubject(EntityType.CHEMICAL)).isFalse();
    }
}
