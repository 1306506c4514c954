package org.stroma.serve.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/// A complete answer to a request.
///
/// @param headers besides those that every answer has
public record Reply(int status, String mediaType, String body, Map<String, List<String>> headers) {

    /// Names what is wrong with a request, besides the body.
    public static final String PROBLEM = "X-Problem";

    private static final String PLAIN = "text/plain";

    public static final int OK = 200;
    static final int SEE_OTHER = 303;
    public static final int NOT_MODIFIED = 304;
    public static final int BAD_REQUEST = 400;
    public static final int NOT_FOUND = 404;
    public static final int NOT_ALLOWED = 405;
    public static final int NOT_ACCEPTABLE = 406;
    public static final int GONE = 410;
    public static final int TOO_LARGE = 413;
    static final int SERVER_ERROR = 500;
    public static final int UNAVAILABLE = 503;

    public Reply {
        headers = Map.copyOf(headers);
    }

    public Reply(int status, String mediaType, String body) {
        this(status, mediaType, body, Map.of());
    }

    public static Reply ok(String mediaType, String body) {
        return new Reply(OK, mediaType, body);
    }

    public static Reply notFound(String message) {
        return failed(NOT_FOUND, message);
    }

    public static Reply failed(int status, String message) {
        return new Reply(status, PLAIN, message + "\n");
    }

    /// Sends the client to a document about what it asked for.
    public static Reply seeOther(String address) {
        return failed(SEE_OTHER, address).with("Location", address);
    }

    /// The same with one more value of a header.
    public Reply with(String header, String value) {
        Map<String, List<String>> more = new TreeMap<>(headers);
        more.merge(
                header,
                List.of(value),
                (before, added) ->
                        Stream.concat(before.stream(), added.stream()).toList());
        return new Reply(status, mediaType, body, more);
    }

    /// The same body in another form.
    public Reply as(String otherType, String otherBody) {
        return new Reply(status, otherType, otherBody, headers);
    }

    /// Sends it, or, where it is a line that says what is wrong, that in the form that the client reads best.
    public void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean failure = status >= BAD_REQUEST && mediaType.equals(PLAIN);
        (failure ? Failures.of(request).shaped(Failures.Asked.of(request), this) : this).write(response);
    }

    private void write(HttpServletResponse response) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        response.setStatus(status);
        response.setHeader("Vary", "Accept");
        headers.forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
        if (status == NOT_MODIFIED) {
            return;
        }
        response.setContentType(mediaType);
        response.setCharacterEncoding("UTF-8");
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }
}
