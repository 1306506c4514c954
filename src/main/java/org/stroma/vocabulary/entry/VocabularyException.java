package org.stroma.vocabulary.entry;

import java.util.List;

/// Files of `ontology/` or `data/vocabulary/` that cannot be used; the message names every breach with its file.
public final class VocabularyException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public VocabularyException(List<String> breaches) {
        super(String.join(System.lineSeparator(), breaches));
    }
}
