package org.stroma.mention.variant;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stroma.mention.draft.Bench;
import org.stroma.model.concept.Concept;
import org.stroma.model.concept.Variant;

class VariantsTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            The EGFR V600E mutation was found.;                        EGFR V600E mutation; EGFR V600E; p.Val600Glu
            The p.Val600Glu mutation in the MET gene was found.;       p.Val600Glu;         MET V600E;  p.Val600Glu
            A novel variant (c.35G>A) of MET was found.;               c.35G>A;             MET c.35G>A; c.35G>A
            """)
    void namesAChangeWithItsGeneInTheNotationOfHgvs(String text, String words, String label, String hgvs) {
        Concept meaning = Bench.meaning(text, words).orElseThrow();

        assertThat(meaning.label()).isEqualTo(label);
        assertThat(meaning.variant().flatMap(Variant::hgvs)).contains(hgvs);
    }

    @Test
    void tiesAVariantToTheOneGeneThatTheDocumentCallsChanged() {
        Concept meaning = Bench.meaning(
                        "We looked for mutations in the MET gene. EGFR was studied too. V600E was frequent.", "V600E")
                .orElseThrow();

        assertThat(meaning.variant().flatMap(Variant::gene)).contains(Bench.MET);
    }

    @Test
    void leavesTheGeneOpenWhereTheDocumentDoesNotTell() {
        Concept meaning = Bench.meaning("Mutations were found. V600E lowered CXCL12 and EGFR.", "V600E")
                .orElseThrow();

        assertThat(meaning.variant().flatMap(Variant::gene)).isEmpty();
    }

    @Test
    void givesAnRsNumberThePublicIri() {
        assertThat(Bench.meaning("The allele rs1695 was rare.", "rs1695")
                        .orElseThrow()
                        .iri())
                .isEqualTo("http://identifiers.org/dbsnp/rs1695");
    }

    @Test
    void keepsTheSignOfAPlace() {
        Concept before =
                Bench.meaning("The -308G/A polymorphism was rare.", "-308G/A").orElseThrow();
        Concept behind =
                Bench.meaning("The 308G/A polymorphism was rare.", "308G/A").orElseThrow();

        assertThat(before.iri()).isNotEqualTo(behind.iri());
    }

    @ParameterizedTest
    @CsvSource({
        "Mutations were found in K27V cells.,                 K27V",
        "Cells were given 600 mg of plerixafor.,              600",
        "V600E was added to the medium.,                      V600E",
        "Mutations of histones at H3K27 were rare.,           H3K27",
        "Variants of CD4 and P53 were rare.,                  P53",
        "A mutation is shown in Fig. 3C.,                     3C"
    })
    void takesNoLineAmountMarkOrFigureForAVariant(String text, String words) {
        assertThat(Bench.meaning(text, words).flatMap(Concept::variant)).isEmpty();
    }
}
