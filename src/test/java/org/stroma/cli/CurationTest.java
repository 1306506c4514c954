package org.stroma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// From a curator's file to the graph, and back to what the words alone say when the file goes.
class CurationTest {

    private static final String BLOCKED =
            "PREFIX kg: <https://w3id.org/stroma/ontology#> SELECT ?a ?b { ?a kg:blocks ?b }";
    private static final String DIFFERENT = """
            PREFIX kg: <https://w3id.org/stroma/ontology#>
            PREFIX math: <http://www.w3.org/2005/xpath-functions/math#>
            SELECT ?claim ?belief ?sum {
              { SELECT ?claim ?prior (SUM(?weight) AS ?sum) {
                  ?graph kg:prior ?prior . ?claim kg:hasEvidence ?evidence . ?evidence kg:weight ?weight
              } GROUP BY ?claim ?prior }
              ?claim kg:belief ?belief
              BIND(ROUND(1000 / (1 + math:exp(-(?prior + ?sum)))) / 1000 AS ?logistic)
              FILTER(ABS(?belief - IF(?logistic > 0.999, 0.999, ?logistic)) > 0.0000001)
            }
            """;

    @TempDir
    private Path folder = Path.of("");

    private Ran ask(String name, String sparql) throws IOException {
        Path question = Files.writeString(folder.resolve(name), sparql);
        return Ran.stroma("query", question, "--store", folder.resolve("store"), "--format", "csv");
    }

    private Ran build() {
        return Ran.build(folder.resolve("store"), folder.resolve("inbox"));
    }

    @Test
    void overridesWhatWasReadUntilTheFileGoes() throws IOException {
        Path inbox = Files.createDirectory(folder.resolve("inbox"));
        Files.writeString(inbox.resolve("a.txt"), "Plerixafor blocks CXCR4.\n");
        Files.writeString(inbox.resolve("b.txt"), "Plerixafor may block CCR5. Plerixafor did not block CCR2.\n");
        Path verdicts = inbox.resolve("verdicts.tsv");
        Files.writeString(
                verdicts, "Mozobil\tblocks\tCXCR4\ta.txt\twrong\ta test\tAda\t2026-02-17\nx\tblocks\ty\t*\tnever\t\n");

        Ran judged = build();
        assertThat(judged.status()).as(judged.err()).isZero();
        assertThat(judged.out()).contains("2 documents");
        assertThat(judged.errors()).singleElement().asString().contains("verdicts.tsv:2: ");
        assertThat(ask("blocked.rq", BLOCKED).out()).doesNotContain("hgnc");
        assertThat(ask("different.rq", DIFFERENT).out().lines()).hasSize(1);
        assertThat(Ran.stroma("query", "verdicts", "--store", folder.resolve("store"))
                        .out())
                .contains("wrong")
                .contains("a test")
                .contains("Plerixafor blocks CXCR4");

        Files.delete(verdicts);
        assertThat(build().status()).isZero();
        assertThat(ask("blocked.rq", BLOCKED).out()).contains("hgnc");
    }

    @Test
    void takesTwoNamesForOneThingUntilTheFileGoes() throws IOException {
        Path inbox = Files.createDirectory(folder.resolve("inbox"));
        Files.writeString(inbox.resolve("a.txt"), "Mozobil blocks CXCR4. Plerixafor blocks CXCR4.\n");
        String drugs = "PREFIX kg: <https://w3id.org/stroma/ontology#> SELECT DISTINCT ?a { ?a kg:blocks ?b }";
        Path verdicts = inbox.resolve("verdicts.tsv");
        Files.writeString(verdicts, "Mozobil\tdifferent\tplerixafor\t*\tcorrect\ta test\tAda\n");

        assertThat(build().status()).isZero();
        assertThat(ask("drugs.rq", drugs).out().lines()).hasSize(3);

        Files.delete(verdicts);
        assertThat(build().status()).isZero();
        assertThat(ask("drugs.rq", drugs).out().lines()).hasSize(2);
    }

    @Test
    void keepsBeliefEqualToWhatAQueryMakesOfTheWeights() throws IOException {
        Ran built = Ran.build(folder.resolve("store"), Path.of("data", "documents"));
        assertThat(built.status()).as(built.err()).isZero();
        assertThat(ask("different.rq", DIFFERENT).out().lines()).hasSize(1);
    }
}
