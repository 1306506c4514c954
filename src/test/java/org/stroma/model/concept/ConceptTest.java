package org.stroma.model.concept;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.stroma.model.evidence.Sample;

class ConceptTest {

    private static final Concept ANTIBODY = Concept.coined("anti-PD-L1 antibody", Sample.DRUG);

    @Test
    void coinsAPathOfClassAndName() {
        assertThat(Concept.coined("T cell trapping", new EntityType("Process")))
                .hasFieldOrPropertyWithValue("iri", "entity/Process/t-cell-trapping")
                .hasFieldOrPropertyWithValue("label", "T cell trapping");
    }

    @Test
    void tellsItsOwnIrisFromPublicOnes() {
        assertThat(ANTIBODY.isCoined()).isTrue();
        assertThat(Sample.PLERIXAFOR.isCoined()).isFalse();
    }

    @Test
    void isTheSameCombinationInAnyOrder() {
        Concept one = Concept.combination(List.of(Sample.PLERIXAFOR, ANTIBODY));
        Concept other = Concept.combination(List.of(ANTIBODY, Sample.PLERIXAFOR, ANTIBODY));
        assertThat(one).isEqualTo(other);
        assertThat(one.iri()).isEqualTo("entity/Drug/anti-pd-l1-antibody+chebi-125354");
        assertThat(one.members()).containsExactly(ANTIBODY, Sample.PLERIXAFOR);
        assertThat(one.label()).isEqualTo("anti-PD-L1 antibody + plerixafor");
    }

    @Test
    void isADrugIfAMemberOfTheCombinationIs() {
        Concept zinc = new Concept("http://x.org/zinc", "zinc", EntityType.CHEMICAL);

        assertThat(Concept.combination(List.of(Sample.PLERIXAFOR, zinc)).type().local())
                .isEqualTo("Drug");
    }

    @Test
    void bearsOnePathAsChemicalAndAsDrugButIsTwoThings() {
        Concept chemical = Concept.coined("combic acid", EntityType.CHEMICAL);
        Concept drug = Concept.coined("combic acid", EntityType.DRUG);

        assertThat(chemical.iri()).isEqualTo(drug.iri()).isEqualTo("entity/Drug/combic-acid");
        assertThat(chemical).isNotEqualTo(drug).isEqualTo(drug.as(EntityType.CHEMICAL));
    }

    @Test
    void needsTwoDifferentMembersForACombination() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Concept.combination(List.of(ANTIBODY, ANTIBODY)))
                .withMessageContaining("two different members");
    }

    @Test
    void refusesAnIriWithBlanksAndAnEmptyLabel() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Concept("http://x.org/a b", "a", Sample.DRUG))
                .withMessageContaining("http://x.org/a b");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Concept("http://x.org/a", " ", Sample.DRUG))
                .withMessageContaining("a label for http://x.org/a");
    }
}
