package org.stroma.reader.chat;

import java.time.Duration;
import java.util.Optional;

/// A request that gave no answer.
final class ChatFailed extends Exception {

    private static final long serialVersionUID = 1;

    /// What to do about it.
    enum Kind {
        /// Later it may work: too many requests, a server that is overloaded or gone for a moment.
        BUSY,
        /// The connection was refused: a server that is starting may need a moment.
        GONE,
        /// The answer is of no use; another may be.
        BROKEN,
        /// It will never work: a wrong address, key or model.
        HOPELESS
    }

    private final Kind kind;
    private final transient Optional<Duration> after;

    ChatFailed(Kind kind, String message, Optional<Duration> after) {
        super(message);
        this.kind = kind;
        this.after = after;
    }

    ChatFailed(Kind kind, String message) {
        this(kind, message, Optional.empty());
    }

    Kind kind() {
        return kind;
    }

    /// How long the server asks to wait.
    Optional<Duration> after() {
        return after;
    }
}
