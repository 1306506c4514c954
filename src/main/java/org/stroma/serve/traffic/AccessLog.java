package org.stroma.serve.traffic;

import static java.util.Objects.requireNonNull;

import java.util.function.Consumer;

/// The destination of the access log, a line of JSON for each request.
///
/// @param lines takes one line at a time, from any thread
/// @param literals whether the strings and numbers of queries are written as they were asked; otherwise each becomes
///     `…`, because they may be confidential
public record AccessLog(Consumer<String> lines, boolean literals) {

    public AccessLog {
        requireNonNull(lines);
    }
}
