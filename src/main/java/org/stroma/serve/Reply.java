package org.stroma.serve;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/// A whole answer to a request.
record Reply(int status, String mediaType, String body) {

    static final int OK = 200;
    static final int BAD_REQUEST = 400;
    static final int NOT_FOUND = 404;
    static final int UNAVAILABLE = 503;

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
        response.setContentType(mediaType);
        response.setCharacterEncoding("UTF-8");
        response.setContentLength(bytes.length);
        response.setHeader("Vary", "Accept");
        response.getOutputStream().write(bytes);
    }
}
