package org.stroma.query.engine;

/// A query that was right and yet got no answer: out of time, or the endpoint refused or could not be reached.
public final class QueryFailed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final boolean timeout;

    private QueryFailed(String message, Throwable cause, boolean timeout) {
        super(message, cause);
        this.timeout = timeout;
    }

    static QueryFailed outOfTime(String message, Throwable cause) {
        return new QueryFailed(message, cause, true);
    }

    static QueryFailed at(String place, Throwable cause) {
        return new QueryFailed(place + ": " + cause.getMessage(), cause, false);
    }

    /// Whether the time limit ended it.
    public boolean isTimeout() {
        return timeout;
    }
}
