package org.stroma.learn;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.stroma.mention.Grounder;
import org.stroma.model.Concept;

/// Kinds of names for which corpora give identifiers.
enum GroundedKind {
    GENE("ncbigene", "Protein"),
    DISEASE("mesh", "Disease", "Tumor", "Process"),
    CHEMICAL("mesh", "Drug");

    private final String list;
    private final List<String> classes;

    /// @param list that the identifiers are of, as IRIs write it
    GroundedKind(String list, String... classes) {
        this.list = list;
        this.classes = List.of(classes);
    }

    /// By the types of BioRED and of corpora before it.
    static Optional<GroundedKind> of(String type) {
        return Stream.of(values())
                .filter(kind -> type.toLowerCase(Locale.ROOT).startsWith(kind.label()))
                .findFirst();
    }

    String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// An identifier as the end of an IRI.
    String key(String id) {
        return list + "/" + id.replaceFirst("^(?:MESH|NCBIGene):", "");
    }

    /// What has an identifier of the list goes first: it is what is asked for.
    Optional<Concept> ground(Grounder grounder, String words, Predicate<Concept> hasIdentifier) {
        Predicate<Concept> ofKind = concept -> classes.contains(concept.type().name());
        Predicate<Concept> first = ofKind.and(hasIdentifier);
        return grounder.ground(words, first)
                .or(() -> grounder.groundHead(words, first))
                .or(() -> grounder.ground(words, ofKind));
    }

    boolean isOfList(String key) {
        return key.startsWith(list + "/");
    }
}
