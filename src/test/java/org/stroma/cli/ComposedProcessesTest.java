package org.stroma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the graph of a text says of processes that no list names.
class ComposedProcessesTest {

    private static final String PARTS = """
            PREFIX kg: <https://w3id.org/stroma/ontology#>
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
            SELECT ?label ?head ?participant ?broader {
              ?process kg:headProcess/skos:prefLabel ?head ; kg:participant/skos:prefLabel ?participant ; skos:prefLabel ?label
              OPTIONAL { ?process skos:broader ?broader }
            } ORDER BY ?label ?head ?participant ?broader
            """;

    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void build() throws IOException {
        Path inbox = Files.createDirectory(folder.resolve("inbox"));
        Files.writeString(
                inbox.resolve("a.txt"),
                "Simvastatin increased LDL uptake.\n\nDexamethasone reduced phosphorylation of SYK.\n");
        Files.writeString(
                inbox.resolve("b.txt"), "IL-2 caused Treg cells to proliferate. LDL was taken up by these cells.\n");
        Ran built = Ran.build(folder.resolve("store"), inbox);
        assertThat(built.status()).as(built.err()).isZero();
    }

    @Test
    void haveTheirHeadAndWhatTakesPartInIt() throws IOException {
        Path question = Files.writeString(folder.resolve("parts.rq"), PARTS);
        Ran asked = Ran.stroma("query", question, "--store", folder.resolve("store"), "--format", "csv");

        assertThat(asked.out().lines())
                .containsExactly(
                        "label,head,participant,broader",
                        "LDL uptake,uptake,LDL,",
                        "SYK phosphorylation,phosphorylation,SYK,http://purl.obolibrary.org/obo/GO_0006468",
                        "regulatory T cell proliferation,cell proliferation,regulatory T cell,http://purl.obolibrary.org/obo/GO_0008283");
    }
}
