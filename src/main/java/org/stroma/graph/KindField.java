package org.stroma.graph;

import java.util.List;
import java.util.Optional;
import org.stroma.model.Concept;
import org.stroma.model.EntityType;
import org.stroma.model.Variant;

/// What a thing is, in one field of a row: its class; of a variant also its notation and its gene (class, IRI, label),
/// with bars between.
final class KindField {

    private static final String BAR = "|";
    private static final int GENE = 2;
    private static final int FIELDS = 5;

    private KindField() {}

    static String of(Concept concept) {
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
        if (fields.size() < FIELDS) {
            return Optional.empty();
        }
        Optional<Concept> gene = fields.get(GENE).isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Concept(fields.get(GENE + 1), fields.get(GENE + 2), new EntityType(fields.get(GENE))));
        return Optional.of(new Variant(gene, Optional.of(fields.get(1)).filter(notation -> !notation.isEmpty())));
    }

    /// A thing that is no combination.
    static Concept concept(String iri, String label, String field) {
        return new Concept(iri, label, type(field), List.of(), variant(field));
    }

    private static List<String> fields(String field) {
        return List.of(field.split("\\|", FIELDS));
    }
}
