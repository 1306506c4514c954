package org.stroma.query.engine;

/// A value that a question cannot take: missing, not asked for, or malformed. The message is fit for whoever gave it.
public class BadParameter extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /// @param message names the parameter and what was given
    public BadParameter(String message) {
        super(message);
    }
}
