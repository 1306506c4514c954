package org.stroma.vocabulary.ontology;

import java.util.List;
import java.util.Set;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.stroma.model.concept.EntityType;
import org.stroma.model.ontology.Ontology;
import org.stroma.model.ontology.Quantities;
import org.stroma.model.ontology.Quantity;
import org.stroma.model.ontology.Unit;

/// Makes [Quantities] of `quantities.ttl`.
final class QuantityReader {

    private QuantityReader() {}

    static Quantities read(Model all) {
        return new Quantities(
                instances(all, "Quantity").stream()
                        .map(QuantityReader::quantity)
                        .toList(),
                instances(all, "Unit").stream().map(QuantityReader::unit).toList(),
                LexiconReader.roles(all.createResource(Ontology.NAMESPACE + "numberWords")));
    }

    private static List<Resource> instances(Model all, String type) {
        return all.listSubjectsWithProperty(RDF.type, all.createResource(Ontology.NAMESPACE + type))
                .toList();
    }

    private static Quantity quantity(Resource resource) {
        return new Quantity(
                resource.getLocalName(),
                resource.getRequiredProperty(RDFS.label).getString(),
                resource.getRequiredProperty(property(resource, "dimension")).getString(),
                strings(resource, "quantityWord"),
                aboutTypes(resource));
    }

    private static Set<EntityType> aboutTypes(Resource resource) {
        return resource.listProperties(property(resource, "aboutClass"))
                .mapWith(Statement::getResource)
                .mapWith(type -> new EntityType(type.getLocalName()))
                .toSet();
    }

    private static Unit unit(Resource resource) {
        return new Unit(
                resource.getRequiredProperty(property(resource, "unitCode")).getString(),
                resource.getRequiredProperty(property(resource, "dimension")).getString(),
                strings(resource, "unitWord"));
    }

    private static List<String> strings(Resource resource, String name) {
        return resource.listProperties(property(resource, name))
                .mapWith(Statement::getString)
                .toList();
    }

    private static Property property(Resource resource, String name) {
        return resource.getModel().createProperty(Ontology.NAMESPACE, name);
    }
}
