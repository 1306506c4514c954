package org.stroma.graph.file;

/// A store that cannot be read or written; the message names the file or folder and the cause in one line per breach.
public final class StoreException extends RuntimeException {

    private static final long serialVersionUID = 1;

    public StoreException(String message) {
        super(message);
    }

    public StoreException(String message, Throwable cause) {
        super(message, cause);
    }
}
