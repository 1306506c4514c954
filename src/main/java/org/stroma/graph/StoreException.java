package org.stroma.graph;

/// A store that cannot be read or written; the message names the file or folder and the cause in one line per breach.
public final class StoreException extends RuntimeException {

    private static final long serialVersionUID = 1;

    StoreException(String message) {
        super(message);
    }

    StoreException(String message, Throwable cause) {
        super(message, cause);
    }
}
