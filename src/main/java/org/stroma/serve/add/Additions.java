package org.stroma.serve.add;

import java.util.Optional;
import java.util.Set;

/// Accepts documents while the server runs, one after the other; later builds read them as well.
public interface Additions {

    /// What a document file may be called at its end: lower-case extensions without the point.
    Set<String> extensions();

    /// Takes a document in; what comes of it, {@link #find} tells.
    ///
    /// @param name what it is to be called: any text, of which a safe name is made
    /// @param extension one of {@link #extensions}
    /// @return the id of the addition
    /// @throws Refused if it cannot be taken in now
    String add(String name, String extension, byte[] content);

    /// What became of an addition of this server; empty for an unknown id.
    Optional<Addition> find(String id);

    /// A document is not taken in, and why.
    final class Refused extends RuntimeException {

        private static final long serialVersionUID = 1L;

        /// @param message one line for people
        public Refused(String message) {
            super(message);
        }
    }
}
