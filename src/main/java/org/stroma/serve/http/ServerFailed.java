package org.stroma.serve.http;

/// Thrown if the server could not start; the message says on which port and why.
public final class ServerFailed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public ServerFailed(String message, Throwable cause) {
        super(message, cause);
    }
}
