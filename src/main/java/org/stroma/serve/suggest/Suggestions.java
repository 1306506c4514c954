package org.stroma.serve.suggest;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.stroma.model.search.Suggestion;
import org.stroma.model.search.TextSearch;
import org.stroma.model.search.Typed;
import org.stroma.query.engine.NearNames;
import org.stroma.query.engine.Prefixes;
import org.stroma.serve.version.Snapshot;

/// What may be meant by what was typed.
///
/// @param search in the version that is asked
public record Suggestions(TextSearch search) {

    /// Names that an error offers.
    public static final int NEAR = 3;

    private static final int SHORTEST_WORD = 4;
    private static final int MOST_WORDS = 10;

    /// Things of this version that may be meant by a name that nothing bears, the most likely first.
    ///
    /// @param kinds classes that they may be of, by local name, CURIE or IRI; any where there are none
    public static List<Suggestion> near(Snapshot snapshot, String text, List<String> kinds, int limit) {
        return new Suggestions(snapshot.words()).near(text, kinds, limit);
    }

    /// The same as names, for whoever looks up names; nothing where there is no index.
    public Optional<NearNames> names() {
        return Optional.of(search).filter(TextSearch::suggests).map(index -> this::names);
    }

    private List<String> names(String name, List<String> kinds) {
        return near(name, kinds, NEAR).stream()
                .map(Suggestions::matched)
                .distinct()
                .toList();
    }

    /// Things that somebody may be typing, the most likely first.
    ///
    /// @param kinds classes that they may be of, by local name, CURIE or IRI; any where there are none
    public List<Suggestion> of(String text, List<String> kinds, int limit) {
        Optional<String> iri =
                Prefixes.expand(text.strip()).or(() -> Optional.of(text.strip()).filter(Suggestions::isWebAddress));
        List<String> classes = kinds.stream().map(Suggestions::term).toList();
        return search.suggest(new Typed(text, iri, classes, limit));
    }

    /// As {@link #of}, for a text that is no name: where nothing fits as a whole, what fits the longest of its words
    /// that anything fits.
    List<Suggestion> near(String text, List<String> kinds, int limit) {
        List<Suggestion> whole = of(text, kinds, limit);
        return Stream.concat(
                        Stream.of(whole),
                        words(text)
                                .map(word -> of(word, kinds, limit).stream()
                                        .filter(found -> found.fit() != Suggestion.Fit.INSIDE)
                                        .toList()))
                .filter(Predicate.not(List::isEmpty))
                .findFirst()
                .orElse(List.of());
    }

    private static Stream<String> words(String text) {
        return Stream.of(text.split("[^\\p{L}\\p{N}]+"))
                .limit(MOST_WORDS)
                .filter(word -> word.length() >= SHORTEST_WORD)
                .sorted(Comparator.comparingInt(String::length).reversed());
    }

    /// The name that matched, a CURIE where that is an identifier.
    public static String matched(Suggestion suggestion) {
        return isWebAddress(suggestion.matched()) ? Prefixes.shorten(suggestion.matched()) : suggestion.matched();
    }

    /// A class by its IRI, its CURIE or, of our own, its bare name.
    private static String term(String kind) {
        return Prefixes.expand(kind)
                .filter(iri -> !isWebAddress(kind))
                .orElse(isWebAddress(kind) ? kind : "https://w3id.org/stroma/ontology#" + kind);
    }

    private static boolean isWebAddress(String text) {
        return text.startsWith("http://") || text.startsWith("https://");
    }
}
