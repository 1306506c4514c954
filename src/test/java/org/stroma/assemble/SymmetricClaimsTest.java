package org.stroma.assemble;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.stroma.model.claim.Claim;
import org.stroma.model.concept.Concept;
import org.stroma.model.evidence.Evidence;

class SymmetricClaimsTest {

    private static final Evidence THERE = Sample.says("a", Sample.NIVOLUMAB, Sample.COMBINED_WITH, Sample.PLERIXAFOR);
    private static final Evidence BACK = Sample.says("b", Sample.PLERIXAFOR, Sample.COMBINED_WITH, Sample.NIVOLUMAB);

    @Test
    void mergesBothDirectionsIntoOneClaim() {
        List<Claim> claims = Assembler.assemble(List.of(THERE, BACK)).claims();
        assertThat(claims).singleElement().satisfies(claim -> {
            assertThat(claim.evidence()).containsExactly(THERE, BACK);
            assertThat(claim.subject().iri()).isLessThan(((Concept) claim.object()).iri());
        });
    }

    @Test
    void givesTheClaimOneIdWhateverItsDirection() {
        Claim there = Assembler.assemble(List.of(THERE)).claims().getFirst();
        Claim back = Assembler.assemble(List.of(BACK)).claims().getFirst();
        assertThat(there.id()).isEqualTo(back.id());
    }

    @Test
    void keepsTheDirectionsOfOtherRelationsApart() {
        assertThat(Assembler.assemble(List.of(
                                Sample.says("a", Sample.PLERIXAFOR, Sample.BLOCKS, Sample.CXCR4),
                                Sample.says("a", Sample.CXCR4, Sample.BLOCKS, Sample.PLERIXAFOR)))
                        .claims())
                .hasSize(2);
    }

    @Test
    void keepsRelationsApart() {
        assertThat(Assembler.assemble(List.of(
                                Sample.says("a", Sample.PLERIXAFOR, Sample.BLOCKS, Sample.CXCR4),
                                Sample.says("a", Sample.PLERIXAFOR, Sample.MOBILIZES, Sample.CXCR4)))
                        .claims())
                .hasSize(2);
    }
}
