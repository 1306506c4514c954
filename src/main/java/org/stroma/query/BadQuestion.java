package org.stroma.query;

/// A question that cannot be read; the message names its file and, where there is one, the line.
public final class BadQuestion extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BadQuestion(String file, int line, String reason) {
        super(file + ":" + line + ": " + reason);
    }

    BadQuestion(String file, String reason, Throwable cause) {
        super(file + ": " + reason, cause);
    }
}
