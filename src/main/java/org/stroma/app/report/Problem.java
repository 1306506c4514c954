package org.stroma.app.report;

/// A reason to stop that the user can act on; the message names the file and the cause.
public final class Problem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public Problem(String message) {
        super(message);
    }

    public Problem(String message, Throwable cause) {
        super(message, cause);
    }
}
