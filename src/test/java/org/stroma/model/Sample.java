package org.stroma.model;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Records made by hand, all right in themselves.
final class Sample {

    static final EntityType DRUG = new EntityType("Drug");
    static final EntityType PROTEIN = new EntityType("Protein");
    static final Concept PLERIXAFOR = new Concept("http://purl.obolibrary.org/obo/CHEBI_125354", "plerixafor", DRUG);
    static final Concept CXCR4 = new Concept("http://identifiers.org/hgnc/2561", "CXCR4", PROTEIN);
    static final Concept CCR5 = new Concept("http://identifiers.org/hgnc/1606", "CCR5", PROTEIN);
    static final Relation BLOCKS = relation("blocks");
    static final String DIGEST = "0".repeat(64);

    private Sample() {}

    static Relation relation(String name) {
        return new Relation(name, name, Set.of(), Set.of(), List.of(), false, false, Optional.empty(), Set.of());
    }

    static Evidence evidence(String document, int start, Polarity polarity, Certainty certainty) {
        return evidence(document, new Span(start, start + 20), polarity, certainty, "active", 0.9);
    }

    static Evidence evidence(
            String document, Span span, Polarity polarity, Certainty certainty, String rule, double confidence) {
        return new Evidence(
                document,
                new Argument(PLERIXAFOR, new Span(span.start(), span.start() + 1)),
                BLOCKS,
                new Argument(CXCR4, new Span(span.end() - 1, span.end())),
                polarity,
                certainty,
                List.of(),
                span,
                Part.BODY,
                Optional.empty(),
                Optional.empty(),
                rule,
                confidence);
    }

    static Evidence plain(String document, int start) {
        return evidence(document, start, Polarity.AFFIRMED, Certainty.ASSERTED);
    }

    static Document document(String key, Text text, List<Section> sections) {
        return new Document(
                key,
                "a.txt",
                DIGEST,
                text,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                sections,
                Optional.empty());
    }

    static Token token(int start, int end, String text) {
        return new Token(new Span(start, end), text, text, "NOUN", "NN");
    }
}
