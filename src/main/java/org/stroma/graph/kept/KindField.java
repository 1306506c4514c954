package org.stroma.graph.kept;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.stroma.model.concept.Composition;
import org.stroma.model.concept.Concept;
import org.stroma.model.concept.EntityType;
import org.stroma.model.concept.Variant;

/// What a thing is, in one field of a row: its class; of a variant also its notation and its gene (class, IRI, label),
/// with bars between; of a process that is made of others also `of`, its head and its participants, each the same way.
public final class KindField {

    private static final String BAR = "|";
    private static final int GENE = 2;
    private static final int FIELDS = 5;
    /// No notation of HGVS.
    private static final String OF = "of";
    private static final int PART = 3;

    private KindField() {}

    public static String of(Concept concept) {
        return concept.composition()
                .map(made -> String.join(
                        BAR,
                        Stream.concat(
                                        Stream.of(concept.type().name(), OF),
                                        Stream.concat(Stream.of(made.head()), made.participants().stream())
                                                .map(KindField::part))
                                .toList()))
                .orElseGet(() -> withVariant(concept));
    }

    /// Bars of a label would end it.
    private static String part(Concept part) {
        return String.join(BAR, part.type().name(), part.iri(), part.label().replace(BAR, "/"));
    }

    private static String withVariant(Concept concept) {
        return concept.variant()
                .map(variant ->
                        String.join(BAR, concept.type().name(), variant.hgvs().orElse(""), gene(variant)))
                .orElse(concept.type().name());
    }

    private static String gene(Variant variant) {
        return variant.gene()
                .map(gene -> String.join(BAR, gene.type().name(), gene.iri(), gene.label()))
                .orElse(BAR + BAR);
    }

    static EntityType type(String field) {
        return new EntityType(fields(field).getFirst());
    }

    static Optional<Variant> variant(String field) {
        List<String> fields = fields(field);
        if (fields.size() < FIELDS || fields.get(1).equals(OF)) {
            return Optional.empty();
        }
        Optional<Concept> gene = fields.get(GENE).isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Concept(fields.get(GENE + 1), fields.get(GENE + 2), new EntityType(fields.get(GENE))));
        return Optional.of(new Variant(gene, Optional.of(fields.get(1)).filter(notation -> !notation.isEmpty())));
    }

    private static Optional<Composition> composition(String field) {
        List<String> fields = List.of(field.split("\\|"));
        if (fields.size() < 2 || !fields.get(1).equals(OF)) {
            return Optional.empty();
        }
        List<Concept> parts = IntStream.range(0, (fields.size() - 2) / PART)
                .map(part -> 2 + part * PART)
                .mapToObj(at -> new Concept(fields.get(at + 1), fields.get(at + 2), new EntityType(fields.get(at))))
                .toList();
        return Optional.of(new Composition(parts.getFirst(), parts.subList(1, parts.size())));
    }

    /// A thing that is no combination.
    public static Concept concept(String iri, String label, String field) {
        return concept(iri, label, field, List.of());
    }

    public static Concept concept(String iri, String label, String field, List<Concept> members) {
        return new Concept(iri, label, type(field), members, variant(field), composition(field));
    }

    private static List<String> fields(String field) {
        return List.of(field.split("\\|", FIELDS));
    }
}
