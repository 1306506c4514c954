package org.stroma.vocabulary.ontology;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.vocabulary.RDF;
import org.stroma.model.concept.EntityType;
import org.stroma.model.ontology.Ontology;
import org.stroma.model.ontology.Rung;
import org.stroma.model.ontology.Setting;
import org.stroma.vocabulary.entry.VocabularyException;

/// Makes {@link Rung}s of what `ladder.ttl` says.
final class RungReader {

    private static final String CONDITION = "https://schema.org/rangeIncludes";
    private static final String HEDGED = "hedged";
    private static final String UNSTATED = "unstated";

    private RungReader() {}

    static List<Rung> read(Model all) {
        return all.listSubjectsWithProperty(RDF.type, term(all, "Rung"))
                .mapWith(RungReader::rung)
                .toList();
    }

    private static Rung rung(Resource rung) {
        Model all = rung.getModel();
        List<Rung.Step> steps =
                rung.listProperties(property(all, "reachedBy")).mapWith(Statement::getString).toList().stream()
                        .sorted()
                        .map(RungReader::step)
                        .toList();
        Set<EntityType> conditions = rung.listProperties(all.createProperty(CONDITION))
                .mapWith(statement -> new EntityType(statement.getResource().getLocalName()))
                .toSet();
        return new Rung(rung.getLocalName(), rung.hasProperty(RDF.type, term(all, "Relation")), steps, conditions);
    }

    /// A relation, the settings in any of which it is shown, "unstated" where it need not say one of them, and "hedged"
    /// where hedged evidence is enough.
    private static Rung.Step step(String words) {
        List<String> parts = new ArrayList<>(Arrays.asList(words.split(" ")));
        String relation = parts.removeFirst();
        boolean hedged = parts.remove(HEDGED);
        boolean unstated = parts.remove(UNSTATED) || parts.isEmpty();
        Set<String> terms = new HashSet<>(parts);
        Set<Setting> settings = Arrays.stream(Setting.values())
                .filter(setting -> terms.remove(setting.term()))
                .collect(Collectors.toSet());
        if (!terms.isEmpty()) {
            throw new VocabularyException(List.of("ontology/ladder.ttl: no setting in \"" + words + "\": " + terms));
        }
        return new Rung.Step(relation, settings, unstated, hedged);
    }

    private static Resource term(Model all, String local) {
        return all.createResource(Ontology.NAMESPACE + local);
    }

    private static Property property(Model all, String local) {
        return all.createProperty(Ontology.NAMESPACE, local);
    }
}
