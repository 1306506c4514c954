package org.stroma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stroma.reader.chat.StubModel;

/// A language model as a reader, from the command line to the graph, against a stub.
class ModelBuildTest {

    private static final String TEXT = "Zorbanib strongly impeded the doings of CXCR4 in mice.\n";
    private static final String CLAIM = """
            {"subject": {"name": "%s", "surface": "Zorbanib", "type": "Drug"}, "relation": "blocks",
             "object": {"name": "CXCR4", "surface": "CXCR4", "type": "Protein"}, "polarity": "affirmed",
             "certainty": "asserted", "cue": "", "quote": "%s"}
            """;
    private static final String RIGHT = CLAIM.formatted("zorbanib", "Zorbanib strongly impeded the doings of CXCR4");
    private static final String INVENTED = CLAIM.formatted("zorbanib", "Zorbanib cured everybody of CXCR4");
    private static final String CLAIMED = """
            PREFIX kg: <https://w3id.org/stroma/ontology#>
            SELECT ?reader ?quote { ?e kg:reader ?reader ; kg:quote ?quote ; kg:foundBy ?rule
              FILTER CONTAINS(STR(?rule), "reader-model") }
            """;

    @TempDir
    private Path folder = Path.of("");

    private Path inbox = Path.of("");
    private Path store = Path.of("");

    @BeforeEach
    void write() throws IOException {
        inbox = Files.createDirectory(folder.resolve("inbox"));
        store = folder.resolve("store");
        Files.writeString(inbox.resolve("a.txt"), TEXT);
    }

    private Ran build(StubModel stub, Object... more) {
        Object[] reading = {
            inbox,
            "--reader",
            "builtin",
            "--reader",
            "model",
            "--model-address",
            stub.address(),
            "--model",
            StubModel.NAME
        };
        return Ran.build(
                store, Stream.concat(Stream.of(reading), Stream.of(more)).toArray());
    }

    private String asked() throws IOException {
        Path question = Files.writeString(folder.resolve("claimed.rq"), CLAIMED);
        return Ran.stroma("query", question, "--store", store, "--format", "csv")
                .out();
    }

    private byte[] exported() {
        return Ran.stroma("export", "--store", store).bytes();
    }

    @Test
    void holdsTheModelToTheWordsAndAsksItOnce() throws IOException {
        try (StubModel stub = new StubModel(text -> "{\"claims\": [" + RIGHT + "," + INVENTED + "]}")) {
            Ran first = build(stub);
            assertThat(first.status()).as(first.err()).isZero();
            assertThat(first.err()).contains("1 requests, 100 tokens").contains("refused 1 claims, for quote 1");
            assertThat(asked())
                    .contains("reader/model-stub-1")
                    .contains("impeded")
                    .doesNotContain("cured");
            assertThat(Ran.stroma("query", "refused-claims", "--store", store).out())
                    .contains("cured everybody");
            assertThat(Ran.stroma("query", "near-misses", "--store", store).out())
                    .contains("cured everybody");
            assertThat(Ran.stroma("query", "near-misses", "subject=zorbanib", "relation=blocks", "--store", store)
                            .out())
                    .contains("cured everybody");
            assertThat(Ran.stroma("query", "near-misses", "relation=promotes", "--store", store)
                            .out())
                    .doesNotContain("cured everybody");
            assertThat(Ran.stroma(
                                    "trace",
                                    inbox.resolve("a.txt"),
                                    "--store",
                                    store,
                                    "--reader",
                                    "model",
                                    "--model-address",
                                    stub.address(),
                                    "--model",
                                    StubModel.NAME,
                                    "--offline")
                            .out())
                    .contains("Refused claims of readers from outside")
                    .contains("cured everybody");

            byte[] before = exported();
            assertThat(build(stub).status()).isZero();
            assertThat(build(stub, "--offline").status()).isZero();
            Files.delete(store.resolve("last-build"));
            assertThat(build(stub).status()).isZero();
            assertThat(exported()).isEqualTo(before);
            assertThat(stub.requests()).hasSize(1);
        }
    }

    @Test
    void namesWhatWasNotReadAndAsksAgainNextTime() throws IOException {
        try (StubModel stub = new StubModel(text -> "{\"claims\": [" + RIGHT + "]}")) {
            stub.then(StubModel.asAnotherModel());
            Ran first = build(stub, "--strict");
            assertThat(first.status()).isOne();
            assertThat(first.err()).contains("a.txt: not read by the model from 0 to");
            assertThat(asked()).doesNotContain("impeded");
            assertThat(build(stub).status()).isZero();
            assertThat(asked()).contains("impeded");
        }
    }

    /// Nobody is asked whose address is not given on purpose, whatever is set besides.
    @Test
    void opensNoSocketWithoutTheModelAsReader() throws IOException {
        try (ServerSocket watched = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            watched.setSoTimeout(300);
            Set<Thread> before = Thread.getAllStackTraces().keySet();
            String address = "http://localhost:" + watched.getLocalPort() + "/v1";
            Ran ran = Ran.build(store, inbox, "--model-address", address, "--model", "m");
            assertThat(ran.status()).as(ran.err()).isZero();
            assertThat(org.assertj.core.api.Assertions.catchThrowable(watched::accept))
                    .isInstanceOf(java.net.SocketTimeoutException.class);
            assertThat(Thread.getAllStackTraces().keySet())
                    .noneMatch(thread -> thread.getName().startsWith("HttpClient-") && !before.contains(thread));
        }
    }

    @Test
    void saysWhatIsMissing() {
        Ran ran = Ran.build(store, inbox, "--reader", "model");
        assertThat(ran.status()).isEqualTo(2);
        assertThat(ran.err()).contains("--model-address");
        assertThat(Ran.build(store, inbox, "--reader", "oracle").status()).isEqualTo(2);
    }
}
