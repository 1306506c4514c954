package org.stroma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stroma.app.serve.ServerEntry;
import org.stroma.app.serve.Serving;

/// From a folder of documents, some of them bad, to an answered question.
class StoreCommandsTest {

    private static final String BLOCKED = """
            PREFIX kg: <https://w3id.org/stroma/ontology#>
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
            SELECT ?drugLabel ?receptorLabel WHERE {
              ?drug kg:blocks ?receptor ; skos:prefLabel ?drugLabel . ?receptor skos:prefLabel ?receptorLabel
            }
            """;

    @TempDir
    private static Path folder = Path.of("");

    private static Path store = Path.of("");
    private static Path inbox = Path.of("");
    private static Ran built = new Ran(0, new byte[0], "");

    @BeforeAll
    static void buildOnce() throws IOException {
        store = folder.resolve("store");
        inbox = Files.createDirectory(folder.resolve("inbox"));
        Files.writeString(inbox.resolve("good-1.txt"), "Plerixafor blocks CXCR4.\n");
        Files.writeString(
                inbox.resolve("good-2.txt"), "Plerixafor did not block CCR5. In all, 40 patients were enrolled.\n");
        Files.writeString(inbox.resolve("empty.txt"), "");
        Files.write(inbox.resolve("binary.txt"), new byte[] {0x7f, 'E', 'L', 'F', 0, 1, 2, 0, 0, 3, (byte) 0xff});
        Files.write(inbox.resolve("latin.txt"), "Die Wörter für später.\n".getBytes(StandardCharsets.ISO_8859_1));
        Files.createSymbolicLink(inbox.resolve("link.txt"), inbox.resolve("gone.txt"));
        Files.createDirectory(inbox.resolve("folder.txt"));
        built = Ran.build(store, inbox);
    }

    @Test
    void buildsTheGoodDocumentsBesideTheBadOnes() {
        assertThat(built.status()).as(built.err()).isZero();
        assertThat(built.out()).contains("2 documents");
        assertThat(built.errors())
                .hasSize(5)
                .allMatch(line -> line.startsWith("stroma: "))
                .noneMatch(line -> line.contains("Exception"));
        for (String bad : new String[] {"empty.txt", "binary.txt", "latin.txt", "link.txt", "folder.txt"}) {
            assertThat(built.err()).contains(bad + ": ");
        }
    }

    @Test
    void buildsTheSameAgainWithoutAChange() {
        Ran again = Ran.build(store, inbox);

        assertThat(again.out()).startsWith("unchanged: 2 documents");
        assertThat(Ran.build(store, inbox, "--strict").status()).isEqualTo(1);
    }

    @Test
    void countsEvidenceAsVerifyDoes() {
        String said = built.out().replaceAll("(?s).* (\\d+) pieces? of evidence.*", "$1");
        assertThat(Ran.stroma("verify", "--store", store).out()).contains(said + " quotes");
    }

    @Test
    void knowsThePrefixesInAFileThatItKnowsOverHttp() throws IOException {
        Path file = folder.resolve("short.rq");
        Files.writeString(file, "SELECT ?name { ?drug kg:blocks/skos:prefLabel ?name }");
        assertThat(Ran.stroma("query", file, "--store", store, "--format", "csv")
                        .out())
                .isEqualTo("name\r\nCXCR4\r\n");
    }

    @Test
    void tellsWhatANameIsInTheGraph() {
        assertThat(Ran.stroma("why-name", "CXCR4", "KRAS", "--store", store).out())
                .contains("CXCR4 in the graph: CXCR4 <http://identifiers.org/hgnc/2561>", "KRAS in the graph: nothing");
    }

    @Test
    void backsUpTheWholeGraphInOneStep() throws IOException {
        Path file = folder.resolve("graph.nq.gz");
        Files.writeString(file, "an older one");

        Ran ran = Ran.stroma("backup", "--store", store, "--output", file);

        assertThat(ran.status()).as(ran.err()).isZero();
        String plain = Ran.stroma("export", "--store", store).out();
        try (InputStream saved = new GZIPInputStream(Files.newInputStream(file))) {
            String quads = new String(saved.readAllBytes(), StandardCharsets.UTF_8);
            assertThat(quads.lines()).containsAll(plain.lines().toList());
            assertThat(quads).contains("graph/runs>");
        }
        assertThat(folder.resolve("graph.nq.gz.part")).doesNotExist();
        assertThat(Ran.stroma("backup", "--store", store, "--output", folder.resolve("no/such/x.gz"))
                        .err())
                .contains("cannot be written");
    }

    @Test
    void failsIfThereIsNothingToRead() throws IOException {
        Ran ran = Ran.build(folder.resolve("nothing"), Files.createDirectories(folder.resolve("empty")));

        assertThat(ran.status()).isEqualTo(1);
        assertThat(ran.errors()).hasSize(1);
    }

    @Test
    void answersAQuestionInAFileByEveryFormat() throws IOException {
        Path question = Files.writeString(folder.resolve("blocked.rq"), BLOCKED);

        assertThat(Ran.stroma("query", question, "--store", store).out())
                .contains("plerixafor")
                .contains("CXCR4")
                .doesNotContain("CCR5");
        assertThat(Ran.stroma("query", question, "--store", store, "--format", "csv")
                        .out())
                .isEqualTo("drugLabel,receptorLabel\r\nplerixafor,CXCR4\r\n");
        assertThat(Ran.stroma("query", question, "--store", store, "--format", "json")
                        .out())
                .startsWith("{")
                .contains("\"CXCR4\"");
    }

    @Test
    void answersANamedQuestionWithParameters() {
        Ran ran = Ran.stroma("query", "drugs-blocking-receptors", "drug=plerixafor", "--store", store);

        assertThat(ran.status()).as(ran.err()).isZero();
        assertThat(ran.out()).contains("CXCR4");
        assertThat(Ran.stroma("query", "drugs-blocking-receptors", "colour=red", "--store", store)
                        .status())
                .isEqualTo(2);
        assertThat(Ran.stroma("query", "drugs-blocking-receptors", "drug=plerixafro", "--store", store)
                        .err())
                .contains("Did you mean plerixafor?");
        assertThat(Ran.stroma("query", "drugs-blocking-receptor", "--store", store)
                        .err())
                .contains("Did you mean drugs-blocking-receptors");
    }

    @Test
    void exportsTheSameBytesToStreamAndFile() throws IOException {
        Path file = folder.resolve("graph.nq");

        assertThat(Ran.stroma("export", "--store", store, "--output", file).status())
                .isZero();
        assertThat(Files.readAllBytes(file))
                .isEqualTo(Ran.stroma("export", "--store", store).bytes())
                .isNotEmpty();
        assertThat(Ran.stroma("export", "--store", store, "--base", "https://example.org/kg/")
                        .out())
                .contains("<https://example.org/kg/document/good-1.txt>")
                .doesNotContain("localhost:3030");
    }

    @Test
    void verifiesWhatWasBuilt() {
        Ran ran = Ran.stroma("verify", "--store", store);

        assertThat(ran.status()).as(ran.err()).isZero();
        assertThat(ran.out()).startsWith("all is well: 2 documents, 3 quotes and version ");
    }

    @Test
    void failsLoudlyWhereATextWasChanged() throws IOException {
        Path spoilt = folder.resolve("spoilt");
        Ran.build(spoilt, inbox.resolve("good-1.txt"));
        try (Stream<Path> texts = Files.list(spoilt.resolve("texts"))) {
            for (Path text : texts.toList()) {
                Files.writeString(text, "Plerixafor frees CXCR4.\n");
            }
        }

        Ran ran = Ran.stroma("verify", "--store", spoilt);

        assertThat(ran.status()).isEqualTo(1);
        assertThat(ran.errors())
                .anyMatch(line -> line.startsWith("stroma: quote ") && line.contains("frees"))
                .anyMatch(line -> line.startsWith("stroma: text ") && line.contains("good-1.txt"));
    }

    @Test
    void tellsWhatChangedSinceTheBuildBefore() {
        Path changing = folder.resolve("changing");
        Ran.build(changing, inbox.resolve("good-1.txt"));
        assertThat(Ran.stroma("diff", "--store", changing).errors())
                .singleElement()
                .asString()
                .contains("no version before");
        Ran.build(changing, inbox.resolve("good-2.txt"));

        Ran ran = Ran.stroma("diff", "--store", changing);

        assertThat(ran.status()).as(ran.err()).isZero();
        assertThat(ran.out())
                .contains("good-1.txt was removed", "good-2.txt was added", "- plerixafor blocks CXCR4")
                .contains("\"Plerixafor blocks CXCR4\", because good-1.txt was removed");
        assertThat(Ran.stroma("diff", "--store", changing, "--format", "json").out())
                .contains("\"fate\"", "removed");
        assertThat(Ran.stroma("diff", "--store", changing, "--format", "patch").out())
                .startsWith("H id <urn:uuid:")
                .contains("\nD <", "\nA <", "TC .");
    }

    @Test
    void asksTheRunningServerAndLeavesNoEntryBehind() throws IOException {
        Path question = Files.writeString(folder.resolve("asked.rq"), BLOCKED);
        try (Serving serving = Serving.start(store, 0)) {
            assertThat(ServerEntry.find(store).map(ServerEntry::address))
                    .contains(serving.entry().address());
            assertThat(Ran.stroma("query", question, "--store", store).out()).contains("CXCR4");
        }
        assertThat(ServerEntry.find(store)).isEmpty();
        assertThat(store.resolve("server")).doesNotExist();
    }

    @Test
    void passesOverTheEntryOfADeadServer() throws IOException {
        Path other = Files.createDirectories(folder.resolve("stale"));
        Files.writeString(other.resolve("server"), "http://localhost:1/\n999999999\n");
        assertThat(ServerEntry.find(other)).isEmpty();
        Files.writeString(other.resolve("server"), "nonsense");
        assertThat(ServerEntry.find(other)).isEmpty();
    }

    @Test
    void tracesEveryStepOfADocument() {
        Ran ran = Ran.stroma("trace", inbox.resolve("good-1.txt"));

        assertThat(ran.status()).as(ran.err()).isZero();
        assertThat(ran.out())
                .contains(
                        "Sections",
                        "Plerixafor/NN/plerixafor",
                        "├─ nsubj  Plerixafor",
                        "by NAME",
                        "affirmed, asserted",
                        "quote",
                        "Rejected");
    }

    @Test
    void givesNoShareOfNothing() throws IOException {
        Path file = Files.writeString(folder.resolve("names.pubtator"), """
                1|t|Plerixafor blocks CXCR4.
                1|a|It does so in mice.
                1\t0\t10\tPlerixafor\tChemical\tMESH:C088327
                """);
        Ran ran = Ran.stroma("evaluate", file);
        assertThat(ran.status()).as(ran.err()).isZero();
        assertThat(ran.out()).contains("gene     - (0 of 0 names").doesNotContain("0.000");
    }

    @Test
    void evaluatesAFolderOfGoldClaims() throws IOException {
        Path gold = Files.createDirectories(folder.resolve("gold/documents")).getParent();
        Files.writeString(gold.resolve("documents/one.txt"), "Plerixafor blocks CXCR4.\n");
        Files.writeString(
                gold.resolve("one.tsv"),
                "subject\tpredicate\tobject\tpolarity\tcertainty\tlevel\tquote\n"
                        + "plerixafor\tblocks\tCXCR4\taffirmed\tasserted\tcore\tPlerixafor blocks CXCR4\n");

        Ran ran = Ran.stroma("evaluate", gold, "--errors", folder.resolve("errors.tsv"));

        assertThat(ran.out())
                .contains("1 documents", "strict   precision 1.000  recall 1.000  F1 1.000  (1 claims, 1 core)")
                .contains("vocabulary knows 1.000 of 2 gold names");
        assertThat(folder.resolve("errors.tsv")).isEmptyFile();
    }
}
