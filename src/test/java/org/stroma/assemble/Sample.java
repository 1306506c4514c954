package org.stroma.assemble;

import java.util.List;
import java.util.Optional;
import org.stroma.model.concept.Concept;
import org.stroma.model.concept.EntityType;
import org.stroma.model.concept.Literal;
import org.stroma.model.concept.Value;
import org.stroma.model.evidence.Argument;
import org.stroma.model.evidence.Certainty;
import org.stroma.model.evidence.Evidence;
import org.stroma.model.evidence.Polarity;
import org.stroma.model.evidence.ReaderId;
import org.stroma.model.ontology.BareRelation;
import org.stroma.model.ontology.Relation;
import org.stroma.model.text.Part;
import org.stroma.model.text.Span;

/// Evidence made by hand.
public final class Sample {

    static final EntityType DRUG = new EntityType("Drug");
    static final EntityType PROTEIN = new EntityType("Protein");
    public static final Concept PLERIXAFOR =
            new Concept("http://purl.obolibrary.org/obo/CHEBI_125354", "plerixafor", DRUG);
    public static final Concept NIVOLUMAB = Concept.coined("nivolumab", DRUG);
    public static final Concept CXCR4 = new Concept("http://identifiers.org/hgnc/2561", "CXCR4", PROTEIN);
    public static final Concept FIBROLAMELLAR = Concept.coined("fibrolamellar carcinoma", new EntityType("Tumor"));
    public static final Concept NATURE = Concept.coined("Nature", EntityType.JOURNAL);
    public static final Concept CELL = Concept.coined("Cell", EntityType.JOURNAL);
    public static final Concept CORNELL = Concept.coined("Cornell University", EntityType.ORGANIZATION);
    public static final Concept YALE = Concept.coined("Yale University", EntityType.ORGANIZATION);
    public static final Concept STUDY = new Concept("study/a", "a study", EntityType.STUDY);
    public static final Concept OTHER_STUDY = new Concept("study/b", "another study", EntityType.STUDY);

    public static final Relation BLOCKS = relation("blocks", false, false);
    static final Relation SUPPRESSES = relation("suppresses", false, false);
    public static final Relation MOBILIZES = relation("mobilizes", false, false);
    public static final Relation COMBINED_WITH = relation("combinedWith", true, false);
    public static final Relation PUBLISHED_IN = relation("publishedIn", false, true);
    public static final Relation PUBLISHED_ON = relation("publishedOn", false, true);
    public static final Relation CONDUCTED_BY = relation("conductedBy", false, false);
    public static final Relation APPROVED_BY = relation("approvedBy", false, false);

    private Sample() {}

    private static Relation relation(String name, boolean symmetric, boolean functional) {
        return BareRelation.of(name, symmetric, functional);
    }

    public static Evidence says(String document, Concept subject, Relation relation, Value object) {
        return says(document, 0, subject, relation, object, Polarity.AFFIRMED, Certainty.ASSERTED, 0.9);
    }

    public static Evidence says(
            String document,
            int start,
            Concept subject,
            Relation relation,
            Value object,
            Polarity polarity,
            Certainty certainty,
            double confidence) {
        return new Evidence(
                document,
                new Argument(subject, new Span(start, start + 5)),
                relation,
                new Argument(object, new Span(start + 10, start + 15)),
                polarity,
                certainty,
                List.of(),
                new Span(start, start + 15),
                Part.BODY,
                Optional.empty(),
                Optional.empty(),
                "active",
                confidence,
                ReaderId.BUILT_IN);
    }

    /// That plerixafor blocks CXCR4.
    public static Evidence blocks(String document, int start, Polarity polarity, Certainty certainty) {
        return says(document, start, PLERIXAFOR, BLOCKS, CXCR4, polarity, certainty, 0.9);
    }

    public static Evidence blocks(String document, int start) {
        return blocks(document, start, Polarity.AFFIRMED, Certainty.ASSERTED);
    }

    public static Evidence by(String rule, Evidence one) {
        return new Evidence(
                one.document(),
                one.subject(),
                one.relation(),
                one.object(),
                one.polarity(),
                one.certainty(),
                one.cues(),
                one.span(),
                one.part(),
                one.shownIn(),
                one.saidBy(),
                rule,
                one.confidence(),
                ReaderId.BUILT_IN);
    }

    public static Literal date(String iso) {
        return new Literal(iso, Literal.Kind.DATE);
    }

    /// Four findings about one drug and one tumor, enough for two documents to report the same study.
    public static List<Evidence> findings(String document) {
        return List.of(
                says(document, PLERIXAFOR, BLOCKS, CXCR4),
                says(document, PLERIXAFOR, MOBILIZES, Concept.coined("T cell", new EntityType("CellType"))),
                says(document, PLERIXAFOR, MOBILIZES, Concept.coined("stem cell", new EntityType("CellType"))),
                says(document, PLERIXAFOR, SUPPRESSES, FIBROLAMELLAR));
    }
}
