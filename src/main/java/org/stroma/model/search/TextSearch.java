package org.stroma.model.search;

import java.util.List;
import java.util.Optional;

/// Full-text search in one version.
public interface TextSearch {

    /// A version that cannot be searched.
    TextSearch NONE = new TextSearch() {
        @Override
        public Found names(String words, Optional<String> type, int from, int count) {
            return new Found(0, List.of());
        }

        @Override
        public Found sentences(String words, Optional<String> document, int from, int count) {
            return new Found(0, List.of());
        }
    };

    /// A stretch of a hit's text that was searched for, in UTF-16 units, end exclusive.
    record Mark(int start, int end) {}

    /// What was found.
    ///
    /// @param thing IRI of the thing with that name, or of the document
    /// @param types IRIs of the classes of a thing; none for a sentence
    /// @param name of a thing, the one it is shown by; empty for a sentence
    /// @param text the name that fits best, or the sentence
    /// @param start of a sentence in code points of its document's text; -1 for a name
    /// @param end exclusive
    /// @param score how well it fits; says nothing beside another search
    /// @param whole whether the text is just the words that were searched for
    record Hit(
            String thing,
            List<String> types,
            String name,
            String text,
            int start,
            int end,
            List<Mark> marks,
            double score,
            boolean whole) {

        public Hit {
            types = List.copyOf(types);
            marks = List.copyOf(marks);
        }
    }

    /// A page of hits, the best first.
    ///
    /// @param total of all pages
    record Found(int total, List<Hit> hits) {

        public Found {
            hits = List.copyOf(hits);
        }
    }

    /// Things whose names hold all these words, the last of which may be a beginning.
    ///
    /// @param type IRI of the class that they must be of
    Found names(String words, Optional<String> type, int from, int count);

    /// Sentences that hold all these words.
    ///
    /// @param document IRI of the document that they must be in
    Found sentences(String words, Optional<String> document, int from, int count);

    /// Whether there is an index to make suggestions from.
    default boolean suggests() {
        return false;
    }

    /// Things that may be meant, the best first: by how a name fits, things before documents and studies, those of most
    /// claims first; things without claims come last.
    default List<Suggestion> suggest(Typed typed) {
        return List.of();
    }
}
