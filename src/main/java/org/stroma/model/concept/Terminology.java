package org.stroma.model.concept;

import java.util.List;
import java.util.Set;

/// The names of things: what the mention finder looks up.
///
/// @param entries one for each concept
/// @param stopNames names that mean something else in ordinary English, as `data/vocabulary/stop-names.tsv` lists them
/// @param sameWords groups of words of which one may stand for another inside a name, such as renal and kidney
public record Terminology(List<Entry> entries, List<String> stopNames, List<List<String>> sameWords) {

    /// A concept and all it is called.
    ///
    /// @param names without the preferred label, in no order of importance
    /// @param chosen those of the names that a person of this project chose; libraries give many that mean other
    /// things, too
    /// @param exactMatch IRIs of the same thing elsewhere
    /// @param broader IRIs of what it is a kind of
    /// @param encodedBy IRIs of the gene of a protein
    /// @param curated whether a person of this project chose the names
    /// @param merges what else was found to be this thing
    public record Entry(
            Concept concept,
            List<String> names,
            Set<String> chosen,
            List<String> exactMatch,
            List<String> broader,
            List<String> encodedBy,
            boolean curated,
            List<Merge> merges) {

        public Entry {
            names = List.copyOf(names);
            chosen = Set.copyOf(chosen);
            exactMatch = List.copyOf(exactMatch);
            broader = List.copyOf(broader);
            encodedBy = List.copyOf(encodedBy);
            merges = List.copyOf(merges);
        }

        /// Of one source: a person chose all its names or none, and nothing was merged.
        public Entry(
                Concept concept,
                List<String> names,
                List<String> exactMatch,
                List<String> broader,
                List<String> encodedBy,
                boolean curated) {
            this(
                    concept,
                    names,
                    curated ? Set.copyOf(names) : Set.of(),
                    exactMatch,
                    broader,
                    encodedBy,
                    curated,
                    List.of());
        }
    }

    public Terminology {
        entries = List.copyOf(entries);
        stopNames = List.copyOf(stopNames);
        sameWords = sameWords.stream().map(List::copyOf).toList();
    }

    public Terminology(List<Entry> entries, List<String> stopNames) {
        this(entries, stopNames, List.of());
    }
}
