package org.stroma.vocabulary.ontology;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.stroma.model.concept.EntityType;
import org.stroma.model.ontology.Ontology;
import org.stroma.model.ontology.Relation;
import org.stroma.vocabulary.entry.VocabularyException;

/// Reads the Turtle files of `ontology/`.
public final class OntologyFiles {

    private static final String SHAPES = "shapes.ttl";

    private OntologyFiles() {}

    /// @param files path below `ontology/` to content
    /// @throws VocabularyException naming every file that cannot be parsed and every breach of `shapes.ttl`
    public static Ontology read(Map<String, String> files) {
        return read(files, true);
    }

    /// The same of files that satisfied their shapes before.
    ///
    /// @throws VocabularyException naming every file that cannot be parsed
    public static Ontology readChecked(Map<String, String> files) {
        return read(files, false);
    }

    private static Ontology read(Map<String, String> files, boolean checks) {
        Model all = ModelFactory.createDefaultModel();
        List<String> breaches = new ArrayList<>();
        new TreeMap<>(files).forEach((file, turtle) -> {
            if (!file.equals(SHAPES)) {
                parse(file, turtle, all, breaches);
            }
        });
        if (checks && breaches.isEmpty() && files.containsKey(SHAPES)) {
            breaches.addAll(OntologyShapes.breaches(files.get(SHAPES), all));
        }
        if (!breaches.isEmpty()) {
            throw new VocabularyException(breaches);
        }
        return new Ontology(
                types(all), relations(all), LexiconReader.read(all), RungReader.read(all), QuantityReader.read(all));
    }

    private static void parse(String file, String turtle, Model into, List<String> breaches) {
        try {
            RDFParser.create()
                    .source(new StringReader(turtle))
                    .lang(Lang.TURTLE)
                    .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
                    .parse(into);
        } catch (RiotException e) {
            breaches.add("ontology/" + file + ": " + e.getMessage());
        }
    }

    private static List<EntityType> types(Model all) {
        Resource entity = all.createResource(Ontology.NAMESPACE + "Entity");
        return all.listSubjectsWithProperty(RDFS.subClassOf, entity)
                .mapWith(type -> new EntityType(type.getLocalName()))
                .toList();
    }

    private static List<Relation> relations(Model all) {
        return all.listSubjectsWithProperty(RDF.type, all.createResource(Ontology.NAMESPACE + "Relation"))
                .mapWith(RelationReader::read)
                .toList();
    }
}
