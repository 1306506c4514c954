package org.stroma.cli;

/// A reason to stop that the user can act on; the message names the file and the cause.
final class Problem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Problem(String message) {
        super(message);
    }

    Problem(String message, Throwable cause) {
        super(message, cause);
    }
}
