package org.stroma.model.evidence;

import java.util.List;
import java.util.Optional;
import org.stroma.model.concept.Concept;
import org.stroma.model.concept.EntityType;
import org.stroma.model.document.Document;
import org.stroma.model.document.Paper;
import org.stroma.model.document.Section;
import org.stroma.model.ontology.BareRelation;
import org.stroma.model.ontology.Relation;
import org.stroma.model.text.Part;
import org.stroma.model.text.Span;
import org.stroma.model.text.Text;
import org.stroma.model.text.Token;

/// Records made by hand, all right in themselves.
public final class Sample {

    public static final EntityType DRUG = new EntityType("Drug");
    public static final EntityType PROTEIN = new EntityType("Protein");
    public static final Concept PLERIXAFOR =
            new Concept("http://purl.obolibrary.org/obo/CHEBI_125354", "plerixafor", DRUG);
    public static final Concept CXCR4 = new Concept("http://identifiers.org/hgnc/2561", "CXCR4", PROTEIN);
    public static final Concept CCR5 = new Concept("http://identifiers.org/hgnc/1606", "CCR5", PROTEIN);
    public static final Relation BLOCKS = relation("blocks");
    public static final String DIGEST = "0".repeat(64);

    private Sample() {}

    public static Relation relation(String name) {
        return BareRelation.named(name);
    }

    public static Evidence evidence(String document, int start, Polarity polarity, Certainty certainty) {
        return evidence(document, new Span(start, start + 20), polarity, certainty, "active", 0.9);
    }

    public static Evidence evidence(
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
                confidence,
                ReaderId.BUILT_IN);
    }

    public static Evidence plain(String document, int start) {
        return evidence(document, start, Polarity.AFFIRMED, Certainty.ASSERTED);
    }

    public static Document document(String key, Text text, List<Section> sections) {
        return Paper.of(key, text).in(sections).document();
    }

    public static Token token(int start, int end, String text) {
        return new Token(new Span(start, end), text, text, "NOUN", "NN");
    }
}
