package org.stroma.serve.http;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/// Puts what is wrong with a request into the form that its client reads best.
@FunctionalInterface
public interface Failures {

    /// Attribute of the servlets' context that holds them.
    String ATTRIBUTE = "org.stroma.failures";

    /// What was asked for.
    ///
    /// @param path as the client wrote it
    /// @param parameters of the address, without the question mark; empty for none
    /// @param accept what the client reads
    record Asked(String path, String parameters, String accept) {

        static Asked of(HttpServletRequest request) {
            return new Asked(
                    request.getRequestURI(),
                    Optional.ofNullable(request.getQueryString()).orElse(""),
                    Accept.header(request));
        }
    }

    /// @param plain the answer as a line of text
    Reply shaped(Asked asked, Reply plain);

    /// Those of the server that a request came to; without any, a line of text stays one.
    static Failures of(HttpServletRequest request) {
        return request.getServletContext().getAttribute(ATTRIBUTE) instanceof Failures own
                ? own
                : (asked, plain) -> plain;
    }
}
