package org.stroma.serve.http;

import java.util.Map;
import java.util.Optional;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;

/// Answers requests that reach no page of ours: addresses that nothing serves, requests that cannot be read, and pages
/// that broke.
final class ServerFailures extends ErrorHandler {

    private static final String ANY = "*/*";
    private static final Map<Integer, String> WORDS = Map.of(
            Reply.BAD_REQUEST, "this request cannot be read",
            Reply.NOT_FOUND, "there is nothing at this address",
            Reply.UNAVAILABLE, "the server is busy or about to stop; ask again");

    private final Failures failures;

    ServerFailures(Failures failures) {
        this.failures = failures;
    }

    @Override
    protected void generateResponse(
            Request request, Response response, int code, String message, Throwable cause, Callback callback) {
        send(failures.shaped(asked(request), Reply.failed(code, words(code))), response, callback);
    }

    static void send(Reply reply, Response response, Callback callback) {
        response.setStatus(reply.status());
        response.getHeaders().put(HttpHeader.VARY, "Accept");
        reply.headers().forEach((name, values) -> response.getHeaders().put(name, values));
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, reply.mediaType() + ";charset=utf-8");
        Content.Sink.write(response, true, reply.body(), callback);
    }

    static Failures.Asked asked(Request request) {
        String accept = String.join(",", request.getHeaders().getValuesList(HttpHeader.ACCEPT));
        return new Failures.Asked(
                Optional.ofNullable(request.getHttpURI().getPath()).orElse(""),
                Optional.ofNullable(request.getHttpURI().getQuery()).orElse(""),
                accept.isBlank() ? ANY : accept);
    }

    private static String words(int code) {
        String known = WORDS.getOrDefault(code, "");
        return known.isEmpty()
                ? code < Reply.SERVER_ERROR ? "this cannot be answered" : "something failed here"
                : known;
    }
}
