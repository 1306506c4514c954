package org.stroma.reader.chat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.stroma.model.document.Document;
import org.stroma.reader.Documents;
import org.stroma.reader.chat.ModelReader.Reply;

class ModelReaderTest {

    private static final Document DOCUMENT = Documents.of("a.txt", "Plerixafor blocks CXCR4.");
    private static final String KEY = "sk-never-shown";
    private static final String CLAIMS = """
            {"claims": [{"subject": {"name": "plerixafor", "surface": "Plerixafor", "type": "Drug"},
            "relation": "blocks", "object": {"name": "CXCR4", "surface": "CXCR4", "type": "Protein"},
            "polarity": "affirmed", "certainty": "asserted", "cue": "", "quote": "Plerixafor blocks CXCR4"}]}
            """;
    private static final Prompt PROMPT = new Prompt("List the claims.", "{\"type\": \"object\"}");

    private final Map<String, String> kept = new ConcurrentHashMap<>();
    private StubModel stub;

    @BeforeEach
    void start() throws IOException {
        stub = new StubModel(text -> CLAIMS);
    }

    @AfterEach
    void stop() {
        stub.close();
    }

    private Reply read(RequestLimits limits, Document document) {
        KeptAnswers answers = new KeptAnswers() {
            @Override
            public Optional<String> find(String name) {
                return Optional.ofNullable(kept.get(name));
            }

            @Override
            public void keep(String name, String answer) {
                kept.put(name, answer);
            }
        };
        Endpoint endpoint = new Endpoint(stub.address(), StubModel.NAME, Optional.of(KEY));
        try (ModelReader reader = new ModelReader(endpoint, PROMPT, limits, answers)) {
            return reader.read(List.of(document), () -> {}).getFirst();
        }
    }

    private Reply read() {
        return read(limits(OptionalLong.empty(), false), DOCUMENT);
    }

    private static RequestLimits limits(OptionalLong budget, boolean offline) {
        return new RequestLimits(budget, offline, 4, Duration.ofMillis(5), Duration.ofSeconds(20));
    }

    private static String reason(Reply reply) {
        return reply.unread().stream().map(each -> each.reason()).findFirst().orElse("");
    }

    @Test
    void readsWhatTheModelAnswers() {
        Reply reply = read();
        assertThat(reply.told().statements())
                .singleElement()
                .satisfies(said -> assertThat(said.relation()).isEqualTo("blocks"));
        assertThat(reply.unread()).isEmpty();
        assertThat(stub.authorizations()).containsExactly("Bearer " + KEY);
        assertThat(stub.requests().getFirst()).contains("json_schema").doesNotContain(KEY);
    }

    @Test
    void asksOnceAboutTheSameWords() {
        Reply first = read();
        assertThat(read()).isEqualTo(first);
        assertThat(stub.requests()).hasSize(1);
    }

    @Test
    void usesOnlyKeptAnswersOffline() {
        Reply nothing = read(limits(OptionalLong.empty(), true), DOCUMENT);
        assertThat(nothing.told().statements()).isEmpty();
        assertThat(reason(nothing)).contains("--offline");
        read();
        assertThat(read(limits(OptionalLong.empty(), true), DOCUMENT).told().statements())
                .hasSize(1);
        assertThat(stub.requests()).hasSize(1);
    }

    @Test
    void asksAgainAfterFaultsOfTheServerAndTooManyRequests() {
        stub.then(StubModel.status(429, "Retry-After", "0", "slow down"));
        stub.then(StubModel.status(500, "", "", "out of order"));
        stub.then(StubModel.status(503, "Retry-After", "Sun, 06 Nov 1994 08:49:37 GMT", ""));
        assertThat(read().told().statements()).hasSize(1);
        assertThat(stub.requests()).hasSize(4);
    }

    @Test
    void asksAgainAfterAnswersThatAreCutOffOrMalformedOrLate() {
        stub.then(StubModel.cutOff());
        stub.then(StubModel.saying("I am sorry"));
        assertThat(read().told().statements()).hasSize(1);
        kept.clear();
        stub.then(StubModel.slowly(20_000));
        RequestLimits impatient =
                new RequestLimits(OptionalLong.empty(), false, 4, Duration.ofMillis(5), Duration.ofSeconds(3));
        assertThat(read(impatient, DOCUMENT).told().statements()).hasSize(1);
    }

    @Test
    void namesTheStretchThatNoAnswerCameFor() {
        for (int i = 0; i < 3; i++) {
            stub.then(StubModel.saying("{\"claims\": [{\"relation\": 1}]}"));
        }
        Reply reply = read();
        assertThat(reason(reply)).contains("from 0 to 24").contains("another form");
        assertThat(reply.told().statements()).isEmpty();
        assertThat(kept).isEmpty();
        assertThat(read().told().statements()).hasSize(1);
    }

    @Test
    void doesNotTakeTheAnswerOfAnotherModel() {
        stub.then(StubModel.asAnotherModel());
        assertThat(reason(read())).contains("other-9");
    }

    @Test
    void givesUpAtOnceWhereNothingHelpsAndHidesTheKey() {
        stub.then(StubModel.status(401, "", "", "wrong key " + KEY));
        String reason = reason(read());
        assertThat(reason).contains("401").doesNotContain(KEY);
        assertThat(stub.requests()).hasSize(1);
    }

    @Test
    void followsNoRedirect() throws IOException {
        try (StubModel elsewhere = new StubModel(text -> CLAIMS)) {
            stub.then(StubModel.status(307, "Location", elsewhere.address() + "/chat/completions", ""));
            assertThat(reason(read())).contains("307");
            assertThat(elsewhere.requests()).isEmpty();
        }
    }

    @Test
    void givesUpWhereNobodyListens() {
        Endpoint nowhere = new Endpoint(stub.address(), StubModel.NAME, Optional.empty());
        stub.close();
        try (ModelReader reader =
                new ModelReader(nowhere, PROMPT, limits(OptionalLong.empty(), false), new KeptAnswers() {
                    @Override
                    public Optional<String> find(String name) {
                        return Optional.empty();
                    }

                    @Override
                    public void keep(String name, String answer) {
                        throw new IllegalStateException("nobody answered");
                    }
                })) {
            List<Document> documents = IntStream.range(0, 40)
                    .mapToObj(i -> Documents.of("a" + i + ".txt", "Plerixafor blocks CXCR4."))
                    .toList();
            assertThat(reader.read(documents, () -> {}))
                    .hasSize(40)
                    .allSatisfy(reply -> assertThat(reason(reply)).contains("nobody listens at http://"));
            assertThat(reader.cost().requests()).isLessThan(40);
        }
    }

    @Test
    void takesTheAddressWithOrWithoutItsEnd() {
        for (String address : List.of("http://host/v1", "http://host/v1/", "http://host/v1/chat/completions")) {
            assertThat(new Endpoint(URI.create(address), "m", Optional.empty()).completions())
                    .hasToString("http://host/v1/chat/completions");
        }
    }

    @Test
    void saysWhatAnAddressMayLack() {
        stub.then(StubModel.status(404, "", "", "no such page"));
        assertThat(reason(read())).contains("404").contains("/v1");
    }

    @Test
    void staysWithinTheBudget() {
        Reply reply = read(limits(OptionalLong.of(10), false), DOCUMENT);
        assertThat(reason(reply)).contains("budget of 10 tokens");
        assertThat(stub.requests()).isEmpty();
    }

    @Test
    void cutsLongDocumentsAtParagraphsWithOverlap() {
        String paragraph = "Plerixafor blocks CXCR4. ".repeat(28).strip();
        Document document = Documents.of("b.txt", (paragraph + "\n").repeat(20));
        List<Chunk> chunks = Chunks.of(document);
        assertThat(chunks).hasSizeGreaterThan(1).allMatch(chunk -> chunk.text().length() <= 6000);
        for (int i = 1; i < chunks.size(); i++) {
            assertThat(chunks.get(i).span().start())
                    .isLessThan(chunks.get(i - 1).span().end());
        }
        assertThat(chunks.getLast().span().end()).isEqualTo(document.text().length() - 1);
        assertThat(read(limits(OptionalLong.empty(), false), document).told().statements())
                .hasSize(1);
        assertThat(stub.requests()).hasSizeBetween(2, chunks.size());
    }

    @Test
    void takesNoAddressWithAKeyInIt() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Endpoint(URI.create("http://me:key@host/v1"), "m", Optional.empty()))
                .withMessageNotContaining("key@");
        assertThat(new Endpoint(URI.create("http://host/v1/"), "m", Optional.of(KEY)).toString())
                .doesNotContain(KEY);
    }
}
