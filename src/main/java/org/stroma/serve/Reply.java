package org.stroma.serve;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/// A whole answer to a request.
///
/// @param headers besides the usual ones
record Reply(int status, String mediaType, String body, Map<String, String> headers) {

    static final int OK = 200;
    static final int NOT_MODIFIED = 304;
    static final int BAD_REQUEST = 400;
    static final int NOT_FOUND = 404;
    static final int UNAVAILABLE = 503;

    Reply {
        headers = new TreeMap<>(headers);
    }

    Reply(int status, String mediaType, String body) {
        this(status, mediaType, body, Map.of());
    }

    static Reply ok(String mediaType, String body) {
        return new Reply(OK, mediaType, body);
    }

    static Reply notFound(String message) {
        return new Reply(NOT_FOUND, "text/plain", message + "\n");
    }

    static Reply failed(int status, String message) {
        return new Reply(status, "text/plain", message + "\n");
    }

    void send(HttpServletResponse response) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        response.setStatus(status);
        response.setHeader("Vary", "Accept");
        headers.forEach(response::setHeader);
        if (status == NOT_MODIFIED) {
            return;
        }
        response.setContentType(mediaType);
        response.setCharacterEncoding("UTF-8");
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }
}
