package org.stroma.serve.api;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.jena.system.Txn;
import org.stroma.query.Question;
import org.stroma.query.Questions;
import org.stroma.query.engine.BadParameter;
import org.stroma.query.engine.QueryFailed;
import org.stroma.query.format.AnswerFormat;
import org.stroma.query.format.Json;
import org.stroma.serve.example.Examples;
import org.stroma.serve.http.Accept;
import org.stroma.serve.http.Addresses;
import org.stroma.serve.http.Page;
import org.stroma.serve.http.Reply;
import org.stroma.serve.limit.ServerOptions;
import org.stroma.serve.sparql.Engines;
import org.stroma.serve.sparql.Freshness;
import org.stroma.serve.suggest.NotKnown;
import org.stroma.serve.version.BuildTime;
import org.stroma.serve.version.PerVersion;
import org.stroma.serve.version.Snapshot;

/// `/api`, the OpenAPI description of all questions, and `/api/NAME?param=value`, the answer to one.
public final class ApiPage implements Page.Answering {

    private static final int TOO_MUCH = 422;

    private final ServerOptions options;
    private final Questions questions;
    private final Engines engines;
    private final Examples examples;
    private final PerVersion<String> early;
    private final PerVersion<String> whole;
    private final BuildTime built;

    public ApiPage(ServerOptions options, Questions questions, Engines engines, Examples examples) {
        this.options = options;
        this.engines = engines;
        this.questions = questions;
        this.built = new BuildTime();
        this.examples = examples;
        this.early = new PerVersion<>(this::described);
        this.whole = new PerVersion<>(this::described);
    }

    @Override
    public Reply reply(HttpServletRequest request, Snapshot snapshot) {
        String name = Optional.ofNullable(request.getPathInfo()).orElse("/").substring(1);
        if (name.isEmpty()) {
            return dated(Reply.ok("application/json", description(snapshot)), snapshot);
        }
        return questions
                .find(name)
                .map(question -> answer(question, request, snapshot))
                .orElseGet(
                        () -> new NotKnown("no question " + name + "; /api lists them", questions.near(name), List.of())
                                .reply(request, new Addresses(options.base())));
    }

    private String description(Snapshot snapshot) {
        return examples.of(snapshot).isPresent() ? whole.of(snapshot) : early.of(snapshot);
    }

    private String described(Snapshot snapshot) {
        return Json.text(OpenApi.of(questions, engines.of(snapshot), examples.of(snapshot)));
    }

    private Reply answer(Question question, HttpServletRequest request, Snapshot snapshot) {
        if (!ApiFormat.isAcceptable(request)) {
            return Reply.failed(
                    Reply.NOT_ACCEPTABLE,
                    "no " + Accept.header(request) + " here; format= may be " + String.join(", ", ApiFormat.words()));
        }
        try {
            ApiRequest asked = ApiRequest.of(request);
            String tag = tag(question, asked, snapshot);
            String known = request.getHeader("If-None-Match");
            if (known != null && Freshness.isAmong(known, tag)) {
                return dated(new Reply(Reply.NOT_MODIFIED, "", "").with("ETag", tag), snapshot);
            }
            ApiAnswer answer = ApiAnswer.of(
                    question, engines.of(snapshot), asked, options.limits().rows());
            Reply whole = new Reply(
                    Reply.OK, asked.format().mediaType(), body(question, asked, answer), headers(tag, asked, answer));
            return dated(whole, snapshot);
        } catch (BadParameter e) {
            return ApiProblem.of(request, Reply.BAD_REQUEST, e);
        } catch (ApiAnswer.TooManyRows e) {
            return ApiProblem.of(request, TOO_MUCH, e);
        } catch (QueryFailed e) {
            return ApiProblem.of(request, Reply.UNAVAILABLE, e);
        }
    }

    // Only the tag decides whether a client has the answer: a question may change without a build.
    private Reply dated(Reply reply, Snapshot snapshot) {
        return Txn.calculateRead(snapshot.dataset(), () -> built.of(snapshot))
                .map(time -> reply.with("Last-Modified", Freshness.date(time)))
                .orElse(reply);
    }

    /// The same address has the same answer until the graph changes, or the question itself.
    private static String tag(Question question, ApiRequest asked, Snapshot snapshot) {
        String asks = Integer.toHexString(question.sparql().hashCode());
        return '"' + snapshot.version() + '.' + asks + '.' + asked.format().word() + '"';
    }

    private static Map<String, List<String>> headers(String tag, ApiRequest asked, ApiAnswer answer) {
        Map<String, List<String>> headers = new TreeMap<>();
        headers.put("ETag", List.of(tag));
        headers.put("Cache-Control", List.of("no-cache"));
        answer.total().ifPresent(total -> headers.put("X-Total-Count", List.of(Long.toString(total))));
        if (answer.more()) {
            headers.put("Link", List.of("<" + asked.next() + ">; rel=\"next\""));
        }
        if (!answer.unmatched().isEmpty()) {
            headers.put("X-Matches-Nothing", List.of(String.join(", ", answer.unmatched())));
        }
        return headers;
    }

    private String body(Question question, ApiRequest asked, ApiAnswer answer) {
        ApiJson json = new ApiJson(asked, answer);
        return switch (asked.format()) {
            case JSON -> json.plain();
            case JSONLD -> json.linked(options.base() + "api/" + question.name() + "#");
            case CSV -> written(AnswerFormat.CSV, answer);
            case TSV -> written(AnswerFormat.TSV, answer);
            case SPARQL -> written(AnswerFormat.JSON, answer);
            case NQUADS -> written(AnswerFormat.NQUADS, answer);
            case TABLE -> written(AnswerFormat.TABLE, answer);
        };
    }

    private static String written(AnswerFormat format, ApiAnswer answer) {
        StringBuilder body = new StringBuilder();
        try {
            format.write(answer.answer(), body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return body.toString();
    }
}
