package org.stroma.app.serve;

import java.util.Optional;
import org.stroma.graph.search.WordSearch;
import org.stroma.serve.version.TextSearch;

/// Search in a version of a store, as the server wants it.
record StoredTextSearch(WordSearch search) implements TextSearch {

    @Override
    public Found names(String words, Optional<String> type, int from, int count) {
        return found(search.names(words, type, from, count));
    }

    @Override
    public Found sentences(String words, Optional<String> document, int from, int count) {
        return found(search.sentences(words, document, from, count));
    }

    private static Found found(WordSearch.Found found) {
        return new Found(
                found.total(), found.hits().stream().map(StoredTextSearch::hit).toList());
    }

    private static Hit hit(WordSearch.Hit hit) {
        return new Hit(
                hit.thing(),
                hit.types(),
                hit.name(),
                hit.text(),
                hit.start(),
                hit.end(),
                hit.marks().stream()
                        .map(mark -> new Mark(mark.start(), mark.end()))
                        .toList(),
                hit.score(),
                hit.whole());
    }
}
