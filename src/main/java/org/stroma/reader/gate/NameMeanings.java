package org.stroma.reader.gate;

import java.util.Optional;
import java.util.function.Predicate;
import org.stroma.model.concept.Concept;

/// Resolves the names of one document.
@FunctionalInterface
public interface NameMeanings {

    /// What words mean; empty if no list knows them.
    ///
    /// @param kind what can be meant
    Optional<Concept> ground(String words, Predicate<Concept> kind);
}
