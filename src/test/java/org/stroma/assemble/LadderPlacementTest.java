package org.stroma.assemble;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.stroma.model.claim.Claim;
import org.stroma.model.claim.Ladder;
import org.stroma.model.concept.Concept;
import org.stroma.model.concept.EntityType;
import org.stroma.model.evidence.Argument;
import org.stroma.model.evidence.Certainty;
import org.stroma.model.evidence.Evidence;
import org.stroma.model.evidence.Polarity;
import org.stroma.model.evidence.ReaderId;
import org.stroma.model.ontology.BareRelation;
import org.stroma.model.ontology.Relation;
import org.stroma.model.ontology.Rung;
import org.stroma.model.ontology.Setting;
import org.stroma.model.text.Part;
import org.stroma.model.text.Span;

class ClimbTest {

    private static final EntityType DISEASE = new EntityType("Disease");
    private static final Concept ASTHMA = Concept.coined("asthma", DISEASE);
    private static final Concept GOUT = Concept.coined("gout", DISEASE);
    private static final Relation TREATS = relation("treats");
    private static final Relation APPROVED_FOR = relation("approvedFor");
    private static final Rung PRECLINICAL = new Rung(
            "inPreclinicalTrialsFor",
            false,
            List.of(new Rung.Step("treats", Set.of(Setting.ANIMAL_MODEL), true)),
            Set.of(DISEASE));
    private static final Rung GUARD = new Rung(
            "treats",
            true,
            List.of(
                    new Rung.Step("approvedFor", Set.of(), false),
                    new Rung.Step("treats", Set.of(Setting.PATIENTS), true, false)),
            Set.of(DISEASE));

    private static Relation relation(String name) {
        return BareRelation.named(name);
    }

    private static Evidence says(
            Relation relation, Concept condition, Optional<Setting> shownIn, Polarity polarity, Certainty certainty) {
        return new Evidence(
                "a",
                new Argument(Sample.PLERIXAFOR, new Span(0, 5)),
                relation,
                new Argument(condition, new Span(10, 15)),
                polarity,
                certainty,
                List.of(),
                new Span(0, 20),
                Part.BODY,
                shownIn,
                Optional.empty(),
                "active",
                0.9,
                ReaderId.BUILT_IN);
    }

    private static Evidence treats(Setting shownIn, Certainty certainty) {
        return says(TREATS, ASTHMA, Optional.of(shownIn), Polarity.AFFIRMED, certainty);
    }

    private static List<Claim> claims(Evidence... evidence) {
        return Assembler.assemble(List.of(evidence)).claims();
    }

    private static List<String> reached(Evidence... evidence) {
        return LadderPlacement.of(claims(evidence), List.of(PRECLINICAL, GUARD)).standings().stream()
                .map(standing -> standing.rung().name())
                .toList();
    }

    @Test
    void reachesAPreclinicalRungEvenByHedgedEvidence() {
        assertThat(reached(treats(Setting.ANIMAL_MODEL, Certainty.ASSERTED))).containsExactly("inPreclinicalTrialsFor");
        assertThat(reached(treats(Setting.ANIMAL_MODEL, Certainty.HEDGED))).containsExactly("inPreclinicalTrialsFor");
    }

    @Test
    void reachesNoRungThatEvidenceDenies() {
        assertThat(reached(
                        treats(Setting.ANIMAL_MODEL, Certainty.HEDGED),
                        says(TREATS, ASTHMA, Optional.empty(), Polarity.NEGATED, Certainty.ASSERTED)))
                .isEmpty();
    }

    @Test
    void takesPlainEvidenceInPeopleForTreatment() {
        assertThat(reached(treats(Setting.PATIENTS, Certainty.ASSERTED))).containsExactly("treats");
        assertThat(reached(treats(Setting.PATIENTS, Certainty.HEDGED))).isEmpty();
    }

    @Test
    void allowsAPlainTripleOnlyWhereItsRungIsReached() {
        assertThat(allowed(treats(Setting.ANIMAL_MODEL, Certainty.ASSERTED))).isFalse();
        assertThat(allowed(treats(Setting.PATIENTS, Certainty.ASSERTED))).isTrue();
    }

    @Test
    void allowsAPlainTripleWhereNoSettingIsNamed() {
        assertThat(allowed(says(TREATS, ASTHMA, Optional.empty(), Polarity.AFFIRMED, Certainty.ASSERTED)))
                .isTrue();
    }

    @Test
    void takesAnApprovalForTheSameConditionAlone() {
        Evidence inMice = treats(Setting.ANIMAL_MODEL, Certainty.ASSERTED);
        assertThat(allowed(inMice, approved(ASTHMA))).isTrue();
        assertThat(allowed(inMice, approved(GOUT))).isFalse();
    }

    @Test
    void guardsNoRelationWithoutARung() {
        Claim claim = claims(approved(GOUT)).getFirst();
        assertThat(LadderPlacement.of(List.of(claim), List.of(PRECLINICAL, GUARD))
                        .allows(claim))
                .isTrue();
        assertThat(Ladder.NONE.allows(claim)).isTrue();
    }

    private static Evidence approved(Concept condition) {
        return says(APPROVED_FOR, condition, Optional.of(Setting.APPROVED), Polarity.AFFIRMED, Certainty.ASSERTED);
    }

    private static boolean allowed(Evidence... evidence) {
        List<Claim> claims = claims(evidence);
        Claim treats = claims.stream()
                .filter(claim -> claim.relation().equals(TREATS))
                .findFirst()
                .orElseThrow();
        return LadderPlacement.of(claims, List.of(PRECLINICAL, GUARD)).allows(treats);
    }
}
