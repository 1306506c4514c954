package org.stroma.app.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stroma.app.knowledge.Knowledge;
import org.stroma.mention.dictionary.NameIndex;
import org.stroma.mention.dictionary.NameInquiry;

/// The classes of what the names that travel with the program mean.
class KindsTest {

    private static final NameIndex INDEX = Knowledge.bundled().names();

    @ParameterizedTest
    @CsvSource({
        "hepatitis B virus, Organism",
        "SARS-CoV-2, Organism",
        "HIV-1, Organism",
        "Epstein-Barr virus, Organism",
        "Escherichia coli, Organism",
        "Helicobacter pylori, Organism",
        "HIV infection, Disease",
        "glutamine, Chemical",
        "Ca2+, Chemical",
        "calcium, Chemical",
        "reactive oxygen species, Chemical",
        "hydrogen peroxide, Chemical",
        "lactate, Chemical",
        "arachidonic acid, Chemical",
        "cyclic AMP, Chemical",
        "glucose, Chemical",
        "lipopolysaccharide, Chemical",
        "bisphenol A, Chemical",
        "sulfoquinovose, Chemical",
        "plerixafor, Drug",
        "imatinib, Drug",
        "metformin, Drug",
        "aspirin, Drug",
        "vitamin D, Drug",
        "morphine, Drug",
        "CXCR4 antagonist, Drug",
        "Nature Neuroscience, Journal"
    })
    void keepsLivingBeingsDiseasesChemicalsAndJournalsApart(String words, String kind) {
        assertThat(NameInquiry.into(INDEX, words).meant())
                .hasValueSatisfying(
                        concept -> assertThat(concept.type().local()).isEqualTo(kind));
    }
}
