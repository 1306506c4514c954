package org.stroma.vocabulary.curated;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.stroma.model.concept.EntityType;
import org.stroma.model.concept.Terminology.Entry;
import org.stroma.vocabulary.TerminologyFiles;
import org.stroma.vocabulary.Tsv;
import org.stroma.vocabulary.entry.VocabularyException;

class CuratedNamesTest {

    private static final String DRUGS = Tsv.rows(
            "CHEBI:125354\tDrug\tplerixafor\tAMD3100|Mozobil\tMESH:C088327\tCXCR4 antagonist",
            "\tDrug\tCXCR4 antagonist\t\t\t");

    private static void refuses(Map<String, String> files, String... said) {
        assertThatExceptionOfType(VocabularyException.class)
                .isThrownBy(() -> TerminologyFiles.curated(files))
                .withMessageContainingAll(said);
    }

    @Test
    void readsARow() {
        Entry plerixafor =
                TerminologyFiles.curated(Tsv.files("drugs.tsv", DRUGS)).getFirst();
        assertThat(plerixafor.concept().iri()).isEqualTo("http://purl.obolibrary.org/obo/CHEBI_125354");
        assertThat(plerixafor.concept().label()).isEqualTo("plerixafor");
        assertThat(plerixafor.concept().type()).isEqualTo(new EntityType("Drug"));
        assertThat(plerixafor.names()).containsExactly("AMD3100", "Mozobil");
        assertThat(plerixafor.exactMatch()).containsExactly("http://id.nlm.nih.gov/mesh/C088327");
        assertThat(plerixafor.broader()).containsExactly("entity/Drug/cxcr4-antagonist");
        assertThat(plerixafor.curated()).isTrue();
    }

    @Test
    void coinsAnIriForARowWithoutIdentifier() {
        assertThat(TerminologyFiles.curated(Tsv.files("drugs.tsv", DRUGS))
                        .getLast()
                        .concept()
                        .iri())
                .isEqualTo("entity/Drug/cxcr4-antagonist");
    }

    @Test
    void findsTheBroaderThingInAnotherFile() {
        Map<String, String> files = Tsv.files(
                "a.tsv", Tsv.rows("CHEBI:1\tDrug\tone\t\t\tclass"), "b.tsv", Tsv.rows("MESH:D1\tDrug\tclass\t\t\t"));
        assertThat(TerminologyFiles.curated(files).getFirst().broader())
                .containsExactly("http://id.nlm.nih.gov/mesh/D1");
    }

    @Test
    void readsFilesInTheOrderOfTheirNames() {
        Map<String, String> files = Tsv.files(
                "z.tsv", Tsv.rows("CHEBI:1\tDrug\tone\t\t\t"),
                "a.tsv", Tsv.rows("CHEBI:2\tDrug\ttwo\t\t\t"));
        assertThat(TerminologyFiles.curated(files).stream()
                        .map(entry -> entry.concept().label()))
                .containsExactly("two", "one");
    }

    @Test
    void namesANameThatStandsTwice() {
        refuses(
                Tsv.files(
                        "drugs.tsv",
                        DRUGS,
                        "more.tsv",
                        Tsv.rows("CHEBI:1\tDrug\tone\t\t\t", "CHEBI:2\tDrug\tplerixafor\t\t\t")),
                "more.tsv:3: ",
                "'plerixafor'");
    }

    @Test
    void namesAnIdentifierThatStandsTwice() {
        refuses(
                Tsv.files("drugs.tsv", DRUGS, "more.tsv", Tsv.rows("CHEBI:125354\tDrug\tMozobil\t\t\t")),
                "more.tsv:2: ",
                "'Mozobil'",
                "'plerixafor'");
    }

    @Test
    void namesAnUnknownPrefix() {
        refuses(
                Tsv.files("drugs.tsv", Tsv.rows("CHEBI:1\tDrug\tone\t\t\t", "XYZ:7\tDrug\ttwo\t\t\t")),
                "drugs.tsv:3: ",
                "'XYZ:7'");
    }

    @Test
    void namesAnExactMatchOfAnUnknownPrefix() {
        refuses(Tsv.files("drugs.tsv", Tsv.rows("CHEBI:1\tDrug\tone\t\tUNII:AB\t")), "drugs.tsv:2: ", "'UNII:AB'");
    }

    @Test
    void namesABroaderThingThatNoRowHas() {
        refuses(
                Tsv.files("drugs.tsv", Tsv.rows("CHEBI:1\tDrug\tone\t\t\tno such class")),
                "drugs.tsv:2: ",
                "'no such class'");
    }

    @Test
    void namesAFileWithOtherColumns() {
        refuses(
                Tsv.files("drugs.tsv", "name\tid\nplerixafor\tCHEBI:125354\n"),
                "drugs.tsv:1: ",
                "id type name synonyms exact broader");
        refuses(Tsv.files("drugs.tsv", ""), "drugs.tsv:1: ");
    }

    @Test
    void namesARowWithTooFewOrTooManyCells() {
        refuses(
                Tsv.files(
                        "drugs.tsv",
                        Tsv.rows("CHEBI:1\tDrug\tone\t\t\t", "CHEBI:2\tDrug\ttwo", "CHEBI:3\tDrug\tthree\t\t\t\t")),
                "drugs.tsv:3: ",
                "drugs.tsv:4: ");
    }

    @Test
    void namesARowWithoutNameOrType() {
        refuses(
                Tsv.files(
                        "drugs.tsv",
                        Tsv.rows("CHEBI:1\tDrug\t\t\t\t", "CHEBI:2\t\ttwo\t\t\t", "CHEBI:3\tcell type\tthree\t\t\t")),
                "drugs.tsv:2: ",
                "drugs.tsv:3: ",
                "drugs.tsv:4: ");
    }

    @Test
    void namesEveryBreachAtOnce() {
        refuses(
                Tsv.files(
                        "a.tsv",
                        Tsv.rows("XYZ:1\tDrug\tone\t\t\t"),
                        "b.tsv",
                        Tsv.rows("CHEBI:1\tDrug\n"),
                        "c.tsv",
                        "no\n"),
                "a.tsv:2: ",
                "b.tsv:2: ",
                "c.tsv:1: ");
    }

    @Test
    void isContentWithoutAnyRow() {
        assertThat(TerminologyFiles.curated(Tsv.files("drugs.tsv", Tsv.rows()))).isEqualTo(List.of());
    }
}
