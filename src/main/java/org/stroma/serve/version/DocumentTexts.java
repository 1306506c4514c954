package org.stroma.serve.version;

import java.util.Optional;

/// Access to the texts of documents.
@FunctionalInterface
public interface DocumentTexts {

    /// The text of a document of the current version.
    ///
    /// @param documentKey what follows `document/` in its IRI, without percent-encoding
    Optional<String> text(String documentKey);
}
