package org.stroma;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stroma.app.serve.Serving;
import org.stroma.model.document.Document;
import org.stroma.model.evidence.Evidence;
import org.stroma.model.evidence.Findings;
import org.stroma.query.engine.Answer;

class StromaTest {

    private static final String BEGIN = "        // begin of the example in README.md";
    private static final String END = "        // end of the example in README.md";

    @TempDir
    private Path folder;

    @Test
    void readsBuildsAsksAndServes() throws Exception {
        Path documents = Files.createDirectory(folder.resolve("papers"));
        Files.writeString(documents.resolve("note.txt"), "Plerixafor blocks CXCR4 in mice.\n");
        Path store = folder.resolve("papers-graph");
        StringBuilder said = new StringBuilder();
        // begin of the example in README.md
        Findings findings = Stroma.read("Plerixafor blocks CXCR4. Imatinib does not inhibit EGFR.");
        for (Evidence evidence : findings.evidence()) {
            said.append(evidence.polarity() + ": " + findings.document().quote(evidence.span()) + "\n");
        }

        try (Stroma graph = Stroma.build(store, List.of(documents))) {
            Answer drugs = graph.ask("drugs-blocking-receptors", Map.of("receptor", "CXCR4"));
            said.append(drugs.column("drugLabel") + "\n");
            Answer counts = graph.query("SELECT (COUNT(*) AS ?claims) { ?claim a kg:Claim }");
            said.append(counts.column("claims") + "\n");
            try (Serving serving = graph.serve(0)) {
                said.append("ask more at " + serving.entry().sparql() + "\n");
            }
        }
        // end of the example in README.md
        assertThat(said.toString())
                .startsWith(
                        "AFFIRMED: Plerixafor blocks CXCR4\nNEGATED: Imatinib does not inhibit EGFR\n[plerixafor]\n[")
                .contains("ask more at http://localhost:");
    }

    @Test
    void readmeShowsTheExampleThatRuns() throws IOException {
        List<String> test = Files.readAllLines(Path.of("src/test/java/org/stroma/StromaTest.java"));
        String example = test.subList(test.indexOf(BEGIN) + 1, test.indexOf(END)).stream()
                .map(line -> line.replaceFirst("^ {8}", "").replace("said.append(", "System.out.print("))
                .collect(Collectors.joining("\n"));
        assertThat(Files.readString(Path.of("README.md"))).contains(example);
    }

    @Test
    void readsEachDocumentOfAFile() throws IOException {
        Path file = Files.writeString(folder.resolve("note.md"), "# Note\n\nPlerixafor blocks CXCR4.\n");
        assertThat(Stroma.read(file))
                .singleElement()
                .extracting(Findings::document)
                .extracting(Document::fileName)
                .isEqualTo("note.md");
    }

    @Test
    void sameDocumentsGiveTheSameVersionAndAServerThatAnswers() throws Exception {
        Files.writeString(folder.resolve("note.txt"), "Plerixafor blocks CXCR4.\n");
        Path store = folder.resolve("store");
        try (Stroma first = Stroma.build(store, List.of(folder.resolve("note.txt")));
                Stroma second = Stroma.open(store);
                Serving serving = second.serve(0);
                HttpClient client = HttpClient.newHttpClient()) {
            assertThat(second.version()).isEqualTo(first.version());
            URI ask = URI.create(serving.entry().sparql() + "?query=ASK%7B%3Fa%20a%20kg%3AClaim%7D");
            assertThat(client.send(HttpRequest.newBuilder(ask).build(), BodyHandlers.ofString())
                            .body())
                    .contains("true");
        }
    }

    @Test
    void saysWhatIsWrongWithTheCall() {
        assertThatThrownBy(() -> Stroma.read("")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Stroma.read(folder.resolve("none.txt")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("none.txt");
        assertThatThrownBy(() -> Stroma.open(folder.resolve("nowhere"))).hasMessageContaining("nowhere");
    }
}
