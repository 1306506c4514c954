package org.stroma.reader.chat;

import java.util.Optional;

/// A cache of a model's answers, by request.
public interface KeptAnswers {

    /// @param name hash of model, prompt and words
    Optional<String> find(String name);

    /// Keeps an answer at once: it was paid for.
    void keep(String name, String answer);
}
