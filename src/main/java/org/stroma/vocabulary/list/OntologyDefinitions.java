package org.stroma.vocabulary.list;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.stroma.model.ontology.Definition;
import org.stroma.model.ontology.Ontology;

/// The definitions and examples that the files of the ontology give.
///
/// @param classes of entities, by name
/// @param relations by name
public record OntologyDefinitions(List<Definition> classes, List<Definition> relations) {

    public OntologyDefinitions {
        classes = List.copyOf(classes);
        relations = List.copyOf(relations);
    }

    /// @param files path to Turtle that [OntologyFiles] has accepted
    public static OntologyDefinitions read(SortedMap<String, String> files) {
        Model all = ModelFactory.createDefaultModel();
        files.values().forEach(turtle -> RDFDataMgr.read(all, new StringReader(turtle), Ontology.NAMESPACE, Lang.TTL));
        Resource entity = all.createResource(Ontology.NAMESPACE + "Entity");
        Resource relation = all.createResource(Ontology.NAMESPACE + "Relation");
        return new OntologyDefinitions(
                of(all.listSubjectsWithProperty(RDFS.subClassOf, entity).toList()),
                of(all.listSubjectsWithProperty(RDF.type, relation).toList()));
    }

    private static List<Definition> of(List<Resource> things) {
        List<Definition> definitions = new ArrayList<>();
        for (Resource thing : things) {
            if (thing.isURIResource() && thing.hasProperty(SKOS.definition)) {
                definitions.add(new Definition(
                        thing.getLocalName(),
                        thing.getProperty(SKOS.definition).getString(),
                        thing
                                .listProperties(thing.getModel().createProperty(Ontology.NAMESPACE + "example"))
                                .mapWith(each -> each.getString())
                                .toList()
                                .stream()
                                .sorted()
                                .toList()));
            }
        }
        definitions.sort(Comparator.comparing(Definition::name));
        return definitions;
    }
}
