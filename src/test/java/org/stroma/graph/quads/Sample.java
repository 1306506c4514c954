package org.stroma.graph.quads;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.stroma.model.claim.Assembly;
import org.stroma.model.claim.ByClaim;
import org.stroma.model.claim.Claim;
import org.stroma.model.concept.Concept;
import org.stroma.model.concept.EntityType;
import org.stroma.model.concept.PublicationDate;
import org.stroma.model.concept.Terminology;
import org.stroma.model.concept.Value;
import org.stroma.model.document.Document;
import org.stroma.model.evidence.Argument;
import org.stroma.model.evidence.Evidence;
import org.stroma.model.evidence.Findings;
import org.stroma.model.ontology.BareRelation;
import org.stroma.model.ontology.Lexicon;
import org.stroma.model.ontology.Ontology;
import org.stroma.model.ontology.Relation;
import org.stroma.model.text.Part;
import org.stroma.model.text.Slug;
import org.stroma.model.text.Span;
import org.stroma.model.text.Text;

/// Small records made by hand, and a simple way to assemble them.
public final class Sample {

    public static final EntityType DRUG = new EntityType("Drug");
    static final EntityType PROTEIN = new EntityType("Protein");
    public static final EntityType PROCESS = new EntityType("Process");

    public static final Concept PLERIXAFOR =
            new Concept("http://purl.obolibrary.org/obo/CHEBI_125354", "plerixafor", DRUG);
    public static final Concept CXCR4 = new Concept("http://identifiers.org/hgnc/2561", "CXCR4", PROTEIN);

    public static final Relation BLOCKS = relation("blocks", false);
    static final Relation COMBINED_WITH = relation("combinedWith", true);
    public static final Relation ALSO_KNOWN_AS = relation("alsoKnownAs", true);
    static final Relation PUBLISHED_ON = relation("publishedOn", false);
    public static final Relation PROMOTES = relation("promotes", false);

    public static final Ontology ONTOLOGY = new Ontology(
            List.of(DRUG, PROTEIN, PROCESS, EntityType.STUDY),
            List.of(BLOCKS, COMBINED_WITH, ALSO_KNOWN_AS, PUBLISHED_ON, PROMOTES),
            new Lexicon(Map.of()));

    public static final Run RUN = run("0.1.0", Instant.parse("2026-02-17T10:00:00Z"));

    private Sample() {}

    /// It worked with one model, and took as long as nothing.
    public static Run run(String version, Instant at) {
        return new Run(version, "f1", List.of(new Ingredient("models/m.bin", "0".repeat(64))), at, () -> at);
    }

    static Relation relation(String name, boolean symmetric) {
        return BareRelation.of(name, symmetric, false);
    }

    public static Document document(String key, String text) {
        return new Document(
                key,
                key.substring(key.lastIndexOf('/') + 1),
                Slug.hash(64, text),
                Text.of(text),
                Optional.of("A title"),
                Optional.of(new PublicationDate("2026-02")),
                Optional.of("https://example.org/a b"),
                List.of(),
                Optional.empty(),
                List.of());
    }

    /// Where the words first stand in the text.
    static Span at(Document document, String words) {
        int from = document.text().toString().indexOf(words);
        return document.text().ofChars(from, from + words.length());
    }

    public static Argument argument(Document document, Value value, String words) {
        return new Argument(value, at(document, words));
    }

    /// Affirmed and asserted, in the body, quoting from subject to object.
    public static Evidence says(Argument subject, Relation relation, Argument object, Document in, double confidence) {
        return Evidence.stated(in, Part.BODY, subject, relation, object, "active", confidence);
    }

    public static Findings findings(Document document, Evidence... evidence) {
        return new Findings(document, List.of(), List.of(evidence), List.of());
    }

    /// One claim for each subject, relation and object; its belief is what all its evidence leaves no doubt about.
    static List<Claim> claims(List<Findings> findings) {
        Stream<Evidence> evidence = findings.stream()
                .sorted(Comparator.comparing(each -> each.document().key()))
                .flatMap(each -> each.evidence().stream());
        return ByClaim.of(evidence).stream().map(Sample::claim).toList();
    }

    static Claim claim(List<Evidence> evidence) {
        Evidence first = evidence.getFirst();
        double doubt = 1;
        for (Evidence each : evidence) {
            doubt *= 1 - each.confidence();
        }
        return new Claim(
                first.subjectConcept(), first.relation(), first.object().value(), evidence, 1 - doubt);
    }

    public static VersionContent corpus(Findings... findings) {
        return corpus(List.of(findings));
    }

    public static VersionContent corpus(List<Findings> findings) {
        return new VersionContent(
                findings,
                new Assembly(claims(findings), List.of(), List.of()),
                new Terminology(List.of(), List.of()),
                Map.of(),
                Optional.empty());
    }

    /// A document of one sentence, and what it says.
    public static Findings plerixaforBlocks(String key) {
        Document document = document(key, "Plerixafor blocks CXCR4.");
        return findings(
                document,
                says(
                        argument(document, PLERIXAFOR, "Plerixafor"),
                        BLOCKS,
                        argument(document, CXCR4, "CXCR4"),
                        document,
                        0.9));
    }
}
