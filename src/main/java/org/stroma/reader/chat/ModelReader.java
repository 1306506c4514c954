package org.stroma.reader.chat;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.stroma.model.document.Document;
import org.stroma.model.document.Unreadable;
import org.stroma.model.evidence.ReaderId;
import org.stroma.model.text.Slug;
import org.stroma.reader.chat.ChatFailed.Kind;
import org.stroma.reader.statement.ReaderReport;
import org.stroma.reader.statement.Statement;
import org.stroma.reader.statement.StatementJson;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// Asks a language model what documents claim, chunk by chunk, several at once. Answers are cached by the hash of
/// the request, so that no document is asked about twice. A chunk without a usable answer is reported and left
/// unread; the next build asks again.
public final class ModelReader implements AutoCloseable {

    private static final JsonMapper JSON = new JsonMapper();
    private static final int TRIES = 5;
    private static final int ANSWERS = 3;
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(2);

    /// What is taken of a request before the server tells: letters for each token, and the answer.
    private static final int LETTERS_PER_TOKEN = 3;

    private static final int USUAL_ANSWER = 1500;

    private final Endpoint endpoint;
    private final Prompt prompt;
    private final RequestLimits limits;
    private final KeptAnswers kept;
    private final Chat chat;
    private final AtomicLong tokens = new AtomicLong();
    private final AtomicInteger requests = new AtomicInteger();
    /// Why no request will ever be answered; empty while there is hope.
    private final AtomicReference<String> hopeless = new AtomicReference<>("");

    public ModelReader(Endpoint endpoint, Prompt prompt, RequestLimits limits, KeptAnswers kept) {
        this.endpoint = endpoint;
        this.prompt = prompt;
        this.limits = limits;
        this.kept = kept;
        this.chat = new Chat(endpoint, prompt, limits.patience());
    }

    public ReaderId id() {
        return new ReaderId("model", endpoint.model());
    }

    /// What the model reported of a document, and which parts it did not read.
    ///
    /// @param told what it reported of the parts that it read
    /// @param unread one for each part that it did not read
    public record Reply(ReaderReport told, List<Unreadable> unread) {}

    /// What was asked so far: requests and tokens.
    public record Cost(int requests, long tokens) {}

    public Cost cost() {
        return new Cost(requests.get(), tokens.get());
    }

    /// Reads documents, in their order.
    ///
    /// @param done called for each document
    public List<Reply> read(List<Document> documents, Runnable done) {
        try (ExecutorService threads = Executors.newFixedThreadPool(limits.atOnce())) {
            List<List<Future<Outcome>>> asked = documents.stream()
                    .map(document -> Chunks.of(document).stream()
                            .map(chunk -> threads.submit(() -> read(document, chunk)))
                            .toList())
                    .toList();
            List<Reply> replies = new ArrayList<>();
            for (List<Future<Outcome>> ofDocument : asked) {
                replies.add(reply(ofDocument));
                done.run();
            }
            return replies;
        }
    }

    private sealed interface Outcome {
        record Claims(List<Statement> statements, List<String> broken) implements Outcome {}

        record Unread(Unreadable why) implements Outcome {}
    }

    private Reply reply(List<Future<Outcome>> chunks) {
        List<Statement> statements = new ArrayList<>();
        List<String> broken = new ArrayList<>();
        List<Unreadable> unread = new ArrayList<>();
        for (Future<Outcome> chunk : chunks) {
            switch (result(chunk)) {
                case Outcome.Claims claims -> {
                    statements.addAll(claims.statements());
                    broken.addAll(claims.broken());
                }
                case Outcome.Unread failed -> unread.add(failed.why());
            }
        }
        return new Reply(
                new ReaderReport(
                        id(),
                        statements.stream().distinct().toList(),
                        broken.stream().distinct().toList()),
                unread);
    }

    private static Outcome result(Future<Outcome> chunk) {
        try {
            return chunk.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while a model was asked", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    private Outcome read(Document document, Chunk chunk) throws InterruptedException {
        String name = Slug.hash(64, endpoint.model(), prompt.instructions(), prompt.schema(), chunk.text());
        try {
            String before = kept.find(name).orElse("");
            if (!before.isEmpty()) {
                return claims(before);
            }
            if (limits.offline()) {
                return unread(document, chunk, "no kept answer, and --offline");
            }
            return ask(name, chunk);
        } catch (ChatFailed e) {
            return unread(document, chunk, String.valueOf(e.getMessage()));
        }
    }

    private static Outcome unread(Document document, Chunk chunk, String why) {
        return new Outcome.Unread(new Unreadable(
                document.key(),
                "not read by the model from " + chunk.span().start() + " to "
                        + chunk.span().end() + ": " + why));
    }

    /// Asks until there is an answer of use.
    private Outcome ask(String name, Chunk chunk) throws ChatFailed, InterruptedException {
        int broken = 0;
        for (int attempt = 1; ; attempt++) {
            try {
                Chat.Answer answer = spend(chunk);
                Outcome claims = claims(answer.content());
                kept.keep(name, answer.content());
                return claims;
            } catch (ChatFailed e) {
                broken += e.kind() == Kind.BROKEN ? 1 : 0;
                if (e.kind() == Kind.HOPELESS || e.kind() == Kind.GONE && attempt == TRIES) {
                    hopeless.compareAndSet("", String.valueOf(e.getMessage()));
                    throw e;
                }
                if (attempt == TRIES || broken == ANSWERS) {
                    throw e;
                }
                if (e.kind() == Kind.BUSY || e.kind() == Kind.GONE) {
                    pause(e.after().orElse(limits.pause().multipliedBy(1L << (attempt - 1))));
                }
            }
        }
    }

    private Chat.Answer spend(Chunk chunk) throws ChatFailed, InterruptedException {
        if (!requireNonNull(hopeless.get()).isEmpty()) {
            throw new ChatFailed(Kind.HOPELESS, hopeless.get());
        }
        long expected = (prompt.instructions().length()
                                + prompt.schema().length()
                                + chunk.text().length())
                        / LETTERS_PER_TOKEN
                + USUAL_ANSWER;
        long before = tokens.getAndAdd(expected);
        OptionalLong budget = limits.budget();
        if (budget.isPresent() && before + expected > budget.getAsLong()) {
            tokens.addAndGet(-expected);
            throw new ChatFailed(Kind.HOPELESS, "the budget of " + budget.getAsLong() + " tokens is spent");
        }
        requests.incrementAndGet();
        long taken = expected;
        try {
            Chat.Answer answer = chat.ask(chunk.text());
            taken = answer.tokens() > 0 ? answer.tokens() : expected;
            return answer;
        } catch (ChatFailed e) {
            taken = e.kind() == Kind.BROKEN ? expected : 0;
            throw e;
        } finally {
            tokens.addAndGet(taken - expected);
        }
    }

    private void pause(Duration asked) throws InterruptedException {
        Duration wait = asked.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : asked;
        if (wait.isPositive()) {
            Thread.sleep(wait);
        }
    }

    /// @throws ChatFailed if an answer is not a list of claims, or contains no claim that is well formed
    private static Outcome claims(String answer) throws ChatFailed {
        try {
            StatementJson read =
                    StatementJson.read(JSON.readTree(unfenced(answer)).path("claims"));
            if (read.statements().isEmpty() && !read.broken().isEmpty()) {
                throw new ChatFailed(Kind.BROKEN, "an answer of another form than asked for");
            }
            return new Outcome.Claims(read.statements(), read.broken());
        } catch (JacksonException e) {
            throw new ChatFailed(Kind.BROKEN, "an answer that is no JSON");
        }
    }

    /// Models that were not held to the schema like to set their answer between marks of code.
    private static String unfenced(String answer) {
        return answer.strip().replaceAll("^```(?:json)?\\s*|\\s*```$", "");
    }

    @Override
    public void close() {
        chat.close();
    }
}
