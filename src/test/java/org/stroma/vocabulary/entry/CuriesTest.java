package org.stroma.vocabulary.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CuriesTest {

    private static final Path OURS = Path.of("data/vocabulary");

    private static Curies curies() throws IOException {
        return Curies.read(
                Files.readString(OURS.resolve("prefixes.tsv")), Files.readString(OURS.resolve("prefix-aliases.tsv")));
    }

    @ParameterizedTest
    @CsvSource({
        "HGNC:5, HGNC:5",
        "hgnc:5, HGNC:5",
        "HGNC:HGNC:5, HGNC:5",
        "CHEBI:CHEBI_7, CHEBI:7",
        "CL_0000084, CL:0000084",
        "http://purl.obolibrary.org/obo/CL_0000084, CL:0000084",
        "cellosaurus:CVCL_0030, CVCL:0030",
        "CVCL_0030, CVCL:0030",
        "http://identifiers.org/cellosaurus/CVCL_0030, CVCL:0030",
        "MSH:D1, MESH:D1",
        "UMLS_CUI:C1, UMLS:C1",
        "NCI:C1, NCIT:C1",
        "ORDO:7, orphanet:7",
        "FPLX:AMPK_A1B1G1, FPLX:AMPK_A1B1G1"
    })
    void knowsAnIdentifierHoweverItIsWritten(String id, String curie) throws IOException {
        assertThat(curies().known(id)).contains(curie);
    }

    @Test
    void knowsNothingOfOtherLists() throws IOException {
        for (String id : new String[] {"J00001", "PUBCHEM:7", ":7", "HGNC:", "", "MESH: a b", "http://example.org/7"}) {
            assertThat(curies().known(id)).as(id).isEmpty();
        }
    }

    @Test
    void namesOnlyPrefixesThatThereAre() throws IOException {
        assertThat(Files.readAllLines(OURS.resolve("prefix-aliases.tsv")).stream()
                        .skip(1))
                .allSatisfy(line ->
                        assertThat(curies().known(line.split("\t")[0] + ":x")).contains(line.split("\t")[1] + ":x"));
    }
}
