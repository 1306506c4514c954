package org.stroma.vocabulary.list;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDFBase;

/// Gathers what the triples of a file say about each named thing. They may come in any order.
final class RdfTerms extends StreamRDFBase {

    private static final String OBO_IN_OWL = "http://www.geneontology.org/formats/oboInOwl#";
    private static final String RDFS = "http://www.w3.org/2000/01/rdf-schema#";
    private static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
    private static final String OWL = "http://www.w3.org/2002/07/owl#";
    private static final String SKOS = "http://www.w3.org/2004/02/skos/core#";

    /// Types of what has a label but is no thing of the field.
    private static final Set<String> SCHEMA = Set.of(
            OWL + "ObjectProperty",
            OWL + "DatatypeProperty",
            OWL + "AnnotationProperty",
            OWL + "Ontology",
            RDF + "Property",
            RDFS + "Datatype",
            SKOS + "ConceptScheme",
            SKOS + "Collection");

    private static final Map<String, BiConsumer<RdfTerm, Node>> MEANING = Map.ofEntries(
            Map.entry(SKOS + "prefLabel", RdfTerm::preferred),
            Map.entry(RDFS + "label", RdfTerm::label),
            Map.entry(SKOS + "altLabel", RdfTerm::name),
            Map.entry(SKOS + "hiddenLabel", RdfTerm::name),
            Map.entry(OBO_IN_OWL + "hasExactSynonym", RdfTerm::name),
            Map.entry(OBO_IN_OWL + "hasRelatedSynonym", RdfTerm::loose),
            Map.entry(OBO_IN_OWL + "hasOBONamespace", RdfTerm::kind),
            Map.entry(SKOS + "inScheme", RdfTerm::kind),
            Map.entry(OBO_IN_OWL + "hasDbXref", RdfTerm::xref),
            Map.entry(SKOS + "exactMatch", RdfTerm::xref),
            Map.entry(OWL + "equivalentClass", RdfTerm::xref),
            Map.entry(RDFS + "subClassOf", RdfTerm::parent),
            Map.entry(SKOS + "broader", RdfTerm::parent),
            Map.entry(OWL + "deprecated", RdfTerm::deprecated));

    private final Map<String, RdfTerm> terms = new LinkedHashMap<>();

    @Override
    public void triple(Triple triple) {
        if (!triple.getSubject().isURI()) {
            return;
        }
        String predicate = triple.getPredicate().getURI();
        if (predicate.equals(RDF + "type")) {
            if (triple.getObject().isURI() && SCHEMA.contains(triple.getObject().getURI())) {
                term(triple).schema();
            }
            return;
        }
        BiConsumer<RdfTerm, Node> meaning = MEANING.get(predicate);
        if (meaning != null) {
            meaning.accept(term(triple), triple.getObject());
        }
    }

    private RdfTerm term(Triple triple) {
        return terms.computeIfAbsent(triple.getSubject().getURI(), iri -> new RdfTerm());
    }

    /// The things that have a name and are still in use, in the order of the file.
    Stream<Term> terms() {
        return terms.entrySet().stream()
                .filter(each -> each.getValue().isThing())
                .map(each -> each.getValue().term(each.getKey()));
    }
}
