package org.stroma.graph.quads;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.jena.sparql.core.Quad;
import org.stroma.graph.quads.DocumentQuads.Counted;
import org.stroma.graph.term.Iris;
import org.stroma.graph.term.NamedGraph;
import org.stroma.model.claim.Assembly;
import org.stroma.model.claim.Claim;
import org.stroma.model.concept.Concept;
import org.stroma.model.document.Document;
import org.stroma.model.document.Retractions;
import org.stroma.model.evidence.Evidence;
import org.stroma.model.evidence.Findings;
import org.stroma.model.evidence.ReaderId;

/// The quads of {@link CorpusQuads} share by share, for who makes those of single documents and claims apart from each
/// other: all shares together are the same.
public final class QuadShares {

    private final Iris iris;
    private final ConceptNames names;
    private final ToldNames told;

    /// @param chosen what things are called, by IRI: those that documents call in several ways and nobody lists; for
    /// {@link #known} all that documents name
    public QuadShares(String base, ListedNames listed, Map<String, Concept> chosen) {
        this(base, listed, chosen, ToldNames.NONE);
    }

    /// @param told what documents say of names; for {@link #known} and {@link #together} all of it
    public QuadShares(String base, ListedNames listed, Map<String, Concept> chosen, ToldNames told) {
        this.iris = new Iris(base);
        this.names = new ConceptNames(listed, chosen, told);
        this.told = told;
    }

    /// How often a document calls things what.
    public static Map<Concept, Integer> uses(Findings findings) {
        Map<Concept, Integer> uses = new HashMap<>();
        ConceptUses.named(findings, findings.evidence()).forEach(concept -> uses.merge(concept, 1, Integer::sum));
        return uses;
    }

    /// What one document says.
    ///
    /// @param own its part of the claims, in the order of their ids
    public void document(Findings findings, List<Claim> own, Consumer<Quad> sink) {
        new DocumentQuads(iris, content(findings, own), sink).write();
    }

    /// A hash of all that decides what the graph of a document says.
    ///
    /// @param own its part of the claims, in the order of their ids
    /// @param reading hash of all that decides what reading it gave
    public String digest(Findings findings, List<Claim> own, String reading) {
        return content(findings, own).digest(reading);
    }

    private DocumentContent content(Findings findings, List<Claim> own) {
        List<Counted> counted = own.stream()
                .flatMap(claim -> claim.evidence().stream().map(evidence -> new Counted(claim, evidence)))
                .toList();
        return DocumentContent.of(findings, counted, names, Optional.empty());
    }

    /// What the graph says of some claims, each by itself.
    public void claims(Assembly some, Consumer<Quad> sink) {
        ClaimQuads quads = new ClaimQuads(iris, names, sink);
        quads.told(some).forEach(quads::write);
        some.superseded().forEach(quads::superseded);
    }

    /// Whether evidence gives a thing another name.
    public static boolean isAlias(Evidence evidence) {
        return evidence.relation().name().equals(ConceptNames.ALIAS);
    }

    /// What documents call things, of some claims.
    public static Stream<Claim> aliases(Assembly some) {
        return ConceptNames.aliases(some);
    }

    /// IRIs of the things that a claim is about.
    public Set<String> ends(Claim claim) {
        Set<String> about = new HashSet<>();
        about.add(iris.concept(claim.subject()).getURI());
        if (claim.object() instanceof Concept object) {
            about.add(iris.concept(object).getURI());
        }
        return about;
    }

    /// IRI of a document, which is that of its graph.
    public String document(String key) {
        return iris.document(key).getURI();
    }

    /// What claims and documents say together, and who said it.
    ///
    /// @param together what cannot all be right, who has it from whom
    /// @param rules by which evidence was read
    public void together(
            Assembly together,
            Collection<Document> documents,
            Collection<String> rules,
            Collection<ReaderId> readers,
            Consumer<Quad> sink) {
        ClaimQuads quads = new ClaimQuads(iris, names, sink);
        quads.writeTogether(together);
        quads.writeReaders(rules.stream(), readers.stream(), together.reliability());
        NamedGraph claims = new NamedGraph(iris.graph("claims"), sink);
        new SharedNames(names, told.aliases().stream(), told::places, documents)
                .each((document, ambiguity) -> new DoubtQuads(iris, claims, document).write(ambiguity));
        ImprintQuads.retracted(claims, documents, Retractions.voided(documents), iris::document);
    }

    /// What is known of the things that documents name, and the ontology.
    public void known(Map<String, String> ontologyFiles, Consumer<Quad> sink) {
        VocabularyQuads vocabulary = new VocabularyQuads(iris, sink);
        VocabularyQuads.named(names).values().forEach(vocabulary::write);
        new OntologyQuads(iris, sink).write(ontologyFiles);
    }

    /// IRI and hash of the graph of the ontology.
    public Map.Entry<String, String> ontology(String fingerprint, Map<String, String> ontologyFiles) {
        return CorpusQuads.ontology(iris, fingerprint, ontologyFiles);
    }
}
