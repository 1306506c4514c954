package org.stroma.learn.name;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.stroma.mention.lookup.Grounder;
import org.stroma.model.concept.Concept;

/// Kinds of names for which corpora give identifiers.
enum GroundedKind {
    GENE("ncbigene", List.of("Protein"), List.of()),
    DISEASE("mesh", List.of("Disease", "Tumor", "Process"), List.of()),
    /// Hormones are chemicals to curators, and proteins in our lists.
    CHEMICAL("mesh", List.of("Drug"), List.of("Protein"));

    private final String list;
    private final List<String> classes;
    private final List<String> otherClasses;

    /// @param list that the identifiers are of, as IRIs write it
    /// @param otherClasses classes of things that can be meant, too, if they have an identifier of the list
    GroundedKind(String list, List<String> classes, List<String> otherClasses) {
        this.list = list;
        this.classes = classes;
        this.otherClasses = otherClasses;
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

    /// What has an identifier of the list goes first: it is what is asked for. A thing without one is taken for the
    /// nearest thing above it that has one.
    Optional<Concept> ground(Grounder grounder, String words, Identified identified) {
        Predicate<Concept> ofKind = concept -> classes.contains(concept.type().name());
        Predicate<Concept> first = ofKind.and(identified::has);
        Predicate<Concept> other =
                concept -> otherClasses.contains(concept.type().name()) && identified.has(concept);
        return grounder.ground(words, first)
                .or(() -> grounder.ground(words, other))
                .or(() -> grounder.ground(words, ofKind).flatMap(concept -> identified.above(concept, ofKind)))
                .or(() -> grounder.groundHead(words, first))
                .or(() -> grounder.ground(words, ofKind));
    }

    boolean isOfList(String key) {
        return key.startsWith(list + "/");
    }
}
