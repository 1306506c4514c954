package org.stroma.graph.quads;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.stroma.graph.quads.ConceptNames.Pair;
import org.stroma.graph.quads.ToldNames.Place;
import org.stroma.model.claim.Assembly;
import org.stroma.model.claim.Claim;
import org.stroma.model.concept.Concept;
import org.stroma.model.document.Document;
import org.stroma.model.evidence.Ambiguity;
import org.stroma.model.evidence.Evidence;

/// Names that two things of a class have in the graph, though no reader had to decide between them: those that a
/// document gives to one of them, and labels that lists give to both. Each is an ambiguity where a document names one
/// of them.
///
/// @param aliases what documents call things
/// @param places where things are first named, by their keys; asked only where two are labelled alike
record SharedNames(
        ConceptNames names,
        Stream<Claim> aliases,
        Supplier<Map<String, Place>> places,
        Collection<Document> documents) {

    static SharedNames of(ConceptNames names, Assembly assembly, List<Document> documents) {
        return new SharedNames(
                names, ConceptNames.aliases(assembly), () -> ToldNames.places(assembly.claims()), documents);
    }

    void each(BiConsumer<Document, Ambiguity> told) {
        Map<String, Document> byKey = new HashMap<>();
        documents.forEach(document -> byKey.put(document.key(), document));
        ofAliases().forEach(doubt -> told.accept(byKey.get(doubt.document()), doubt.ambiguity()));
        labels().forEach(doubt -> told.accept(byKey.get(doubt.document()), doubt.ambiguity()));
    }

    private record Doubt(String document, Ambiguity ambiguity) {}

    private Stream<Doubt> ofAliases() {
        return aliases.flatMap(claim -> first(claim).stream().flatMap(evidence -> aliases(claim, evidence)));
    }

    /// Where a document first gives the name.
    private static Optional<Evidence> first(Claim claim) {
        return claim.evidence().stream()
                .filter(each -> each.isPlain() && claim.counts(each))
                .min(Comparator.naturalOrder());
    }

    private Stream<Doubt> aliases(Claim claim, Evidence evidence) {
        Concept meant = names.chosen(claim.subject());
        String name = claim.object().label();
        return names.alsoCalled(name, claim.subject())
                .map(other -> new Doubt(
                        evidence.document(),
                        new Ambiguity(evidence.object().span(), meant, other, reason(name, other))));
    }

    private static String reason(String name, Concept other) {
        return NameRights.key(name, other).equals(NameRights.key(other.label(), other))
                ? "a document calls it so; it is the name of the other, too"
                : "documents call both so";
    }

    private Stream<Doubt> labels() {
        List<Pair> alike = names.labelledAlike().toList();
        Map<String, Place> first = alike.isEmpty() ? Map.of() : places.get();
        return alike.stream()
                .flatMap(pair ->
                        doubt(pair.one(), pair.other(), first)
                                .or(() -> doubt(pair.other(), pair.one(), first))
                                .stream());
    }

    private static Optional<Doubt> doubt(Concept meant, Concept other, Map<String, Place> places) {
        return Optional.ofNullable(places.get(meant.iri()))
                .map(place ->
                        new Doubt(place.document(), new Ambiguity(place.span(), meant, other, reason(meant, other))));
    }

    private static String reason(Concept meant, Concept other) {
        return meant.label().equalsIgnoreCase(other.label())
                ? "two lists label a thing so"
                : "written as its list labels it; a list has a class and one of its kind under the two numbers of a noun";
    }
}
