package org.stroma.reader.chat;

import java.util.Optional;

/// Answers that a model gave before, by what it was asked.
public interface KeptAnswers {

    /// @param name hash of model, prompt and words
    Optional<String> find(String name);

    /// Keeps an answer at once: it was paid for.
    void keep(String name, String answer);
}
