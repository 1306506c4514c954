package org.stroma.read;

/// A file that gives no document. Never leaves the room: `Readers` turns it into an `Unreadable`.
final class UnreadableException extends Exception {

    private static final long serialVersionUID = 1L;

    UnreadableException(String reason) {
        super(reason);
    }
}
