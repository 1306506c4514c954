package org.stroma.model.concept;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.stroma.model.text.Require;
import org.stroma.model.text.Slug;

/// A thing in the world that documents name.
///
/// @param iri public IRI where there is one; else a path below the graph's base, such as
/// `entity/Process/t-cell-trapping`
/// @param label preferred name
/// @param members what a combination is made of, ordered by IRI; empty otherwise
/// @param variant what it is a change of, if it is one
/// @param composition what it is made of, if it is a process whose name was put together
public record Concept(
        String iri,
        String label,
        EntityType type,
        List<Concept> members,
        Optional<Variant> variant,
        Optional<Composition> composition)
        implements Value {

    public Concept {
        Require.that(!iri.isBlank() && iri.chars().noneMatch(Character::isWhitespace), "an IRI", iri);
        Require.that(!label.isBlank(), "a label for " + iri, label);
        members = List.copyOf(members);
    }

    public Concept(String iri, String label, EntityType type, List<Concept> members) {
        this(iri, label, type, members, Optional.empty(), Optional.empty());
    }

    public Concept(String iri, String label, EntityType type) {
        this(iri, label, type, List.of());
    }

    /// A thing without public identifier: its path is made of its class and name.
    public static Concept coined(String label, EntityType type) {
        return new Concept("entity/" + type.name() + "/" + Slug.of(label), label, type);
    }

    /// Several things given or acting together, as one. Order of the parts does not matter.
    public static Concept combination(List<Concept> parts) {
        List<Concept> members = parts.stream()
                .distinct()
                .sorted(Comparator.comparing(Concept::iri))
                .toList();
        Require.that(members.size() > 1, "two different members", parts);
        EntityType first = members.getFirst().type();
        EntityType type = members.stream()
                .map(Concept::type)
                .filter(each -> first.equals(EntityType.DRUG) && EntityType.DRUG.covers(each))
                .findFirst()
                .orElse(first);
        String label = String.join(" + ", members.stream().map(Concept::label).toList());
        String slug = String.join(
                "+",
                members.stream()
                        .map(member -> Slug.of(lastSegment(member.iri())))
                        .toList());
        return new Concept("entity/" + type.name() + "/" + slug, label, type, members);
    }

    /// The same, of a more special or more general class.
    public Concept as(EntityType other) {
        return new Concept(iri, label, other, members, variant, composition);
    }

    /// The same as a change of a gene or of its product.
    public Concept as(Variant change) {
        return new Concept(iri, label, type, members, Optional.of(change), composition);
    }

    /// The same as a process made of others.
    public Concept of(Composition parts) {
        return new Concept(iri, label, type, members, variant, Optional.of(parts));
    }

    /// The same, said to be made of nothing.
    public Concept withoutComposition() {
        return composition.isEmpty() ? this : new Concept(iri, label, type, members, variant, Optional.empty());
    }

    /// Whether it is neither made of others nor a change of one.
    public boolean isSimple() {
        return members.isEmpty() && variant.isEmpty();
    }

    /// Two of one class of reading, of which lists call one a drug, differ.
    @Override
    public boolean equals(Object other) {
        return this == other
                || other instanceof Concept concept
                        && iri.equals(concept.iri)
                        && label.equals(concept.label)
                        && type.local().equals(concept.type.local())
                        && members.equals(concept.members)
                        && variant.equals(concept.variant)
                        && composition.equals(concept.composition);
    }

    /// Of what tells nearly all apart: that of its parts would be made anew each time it is asked for.
    @Override
    public int hashCode() {
        return 31 * iri.hashCode() + label.hashCode();
    }

    @Override
    public String key() {
        return iri;
    }

    /// Whether the IRI is one of this graph's own.
    public boolean isCoined() {
        return !iri.contains("://");
    }

    private static String lastSegment(String iri) {
        return iri.substring(iri.lastIndexOf('/') + 1);
    }
}
