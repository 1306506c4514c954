package org.stroma.serve.http;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/// Which page of a list a request asks for.
public final class PageNumber {

    private static final int HIGHEST = 10_000;

    private PageNumber() {}

    /// By `page=`, from 1; what is no number means the first.
    public static int of(HttpServletRequest request) {
        String given = Optional.ofNullable(request.getParameter("page")).orElse("");
        return given.matches("[1-9]\\d{0,4}") ? Math.min(HIGHEST, Integer.parseInt(given)) : 1;
    }
}
