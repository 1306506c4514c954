package org.stroma.read.format;

/// A file that gives no document. Never leaves the room: `Readers` turns it into an `Unreadable`.
public final class UnreadableException extends Exception {

    private static final long serialVersionUID = 1L;

    public UnreadableException(String reason) {
        super(reason);
    }
}
