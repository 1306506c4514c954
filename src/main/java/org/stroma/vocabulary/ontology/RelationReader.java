package org.stroma.vocabulary.ontology;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.stroma.model.concept.EntityType;
import org.stroma.model.ontology.Ontology;
import org.stroma.model.ontology.Relation;
import org.stroma.model.ontology.Wording;
import org.stroma.model.ontology.Wording.Form;

/// Makes a {@link Relation} of its description in Turtle.
final class RelationReader {

    private static final String SCHEMA = "https://schema.org/";

    private static final Map<String, Form> FORMS = forms();

    private RelationReader() {}

    static Relation read(Resource relation) {
        return new Relation(
                relation.getLocalName(),
                relation.getRequiredProperty(RDFS.label).getString(),
                types(relation, "domainIncludes"),
                types(relation, "rangeIncludes"),
                wordings(relation),
                isA(relation, "SymmetricRelation"),
                isA(relation, "FunctionalRelation"),
                isA(relation, "SameClassRelation"),
                classes(relation, property(relation, "prefers")),
                Optional.ofNullable(relation.getPropertyResourceValue(property(relation, "opposite")))
                        .map(Resource::getLocalName),
                names(relation, property(relation, "yieldsTo")));
    }

    private static Map<String, Form> forms() {
        Map<String, Form> forms = new LinkedHashMap<>();
        forms.put("verb", Form.VERB);
        forms.put("inverseVerb", Form.INVERSE_VERB);
        forms.put("amountVerb", Form.AMOUNT_VERB);
        forms.put("activityVerb", Form.ACTIVITY_VERB);
        forms.put("neutralVerb", Form.NEUTRAL_VERB);
        forms.put("predicative", Form.PREDICATIVE);
        forms.put("inversePredicative", Form.INVERSE_PREDICATIVE);
        forms.put("noun", Form.NOUN);
        forms.put("agentNoun", Form.AGENT_NOUN);
        forms.put("relationalNoun", Form.RELATIONAL_NOUN);
        forms.put("frame", Form.FRAME);
        return forms;
    }

    private static List<Wording> wordings(Resource relation) {
        List<Wording> wordings = new ArrayList<>();
        FORMS.forEach((name, form) ->
                relation.listProperties(property(relation, name)).mapWith(Statement::getString).toList().stream()
                        .sorted()
                        .forEach(words -> wordings.add(
                                new Wording(form, List.of(words.strip().split("\\s+"))))));
        return wordings;
    }

    private static Set<EntityType> types(Resource relation, String name) {
        Property property = relation.getModel().createProperty(SCHEMA, name);
        return classes(relation, property);
    }

    private static Set<EntityType> classes(Resource relation, Property property) {
        return names(relation, property).stream().map(EntityType::new).collect(Collectors.toSet());
    }

    private static Set<String> names(Resource relation, Property property) {
        return relation.listProperties(property)
                .mapWith(Statement::getObject)
                .filterKeep(RDFNode::isURIResource)
                .mapWith(node -> node.asResource().getLocalName())
                .toSet();
    }

    private static boolean isA(Resource relation, String type) {
        return relation.hasProperty(RDF.type, relation.getModel().createResource(Ontology.NAMESPACE + type));
    }

    private static Property property(Resource relation, String name) {
        return relation.getModel().createProperty(Ontology.NAMESPACE, name);
    }
}
