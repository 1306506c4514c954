package org.stroma.extract.candidate;

import java.util.Optional;
import java.util.Set;
import org.stroma.extract.passage.PassageWords;
import org.stroma.model.ontology.Lexicon;

/// What people are told not to do: "X should not be combined with Y" does not say that it never was.
public final class Advice {

    private static final Set<String> NOT = Set.of("not", "n't", "never", "only");

    private final Set<String> modals;
    private final Set<String> advised;

    public Advice(Lexicon lexicon) {
        this.modals = Set.copyOf(lexicon.of("adviceVerb"));
        this.advised = Set.copyOf(lexicon.of("advised"));
    }

    /// Why a candidate is no fact, if so.
    public Optional<String> objection(PassageWords words, Candidate candidate) {
        if (!advised.contains(candidate.saying().relation().name())) {
            return Optional.empty();
        }
        for (int i = candidate.verbs(); i < candidate.trigger(); i++) {
            if (modals.contains(words.lower(i)) && NOT.contains(words.lower(i + 1))) {
                return Optional.of("it is advised against");
            }
        }
        return Optional.empty();
    }
}
