package org.stroma.reader.recorded;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.stroma.model.concept.EntityType;
import org.stroma.model.evidence.Polarity;
import org.stroma.model.ontology.Ontology;
import org.stroma.model.ontology.Relation;
import org.stroma.reader.statement.Statement;

/// Translates other systems' names of relations and classes, as `data/readers/` lists them.
public final class Vocabulary {

    private record Meaning(List<String> relations, Polarity polarity) {}

    private final Ontology ontology;
    private final Map<String, Meaning> relations = new HashMap<>();
    private final Map<String, String> classes = new HashMap<>();

    /// @param relations columns type, relation, polarity: the first of the relations that takes the classes is meant
    /// @param classes columns name, class
    public Vocabulary(Ontology ontology, String relations, String classes) {
        this.ontology = ontology;
        rows(relations)
                .forEach(row -> this.relations.put(
                        key(row[0]),
                        new Meaning(List.of(row[1].split(",")), Polarity.valueOf(row[2].toUpperCase(Locale.ROOT)))));
        rows(classes).forEach(row -> this.classes.put(key(row[0]), row[1]));
        ontology.relations()
                .forEach(each -> this.relations.putIfAbsent(
                        key(each.name()), new Meaning(List.of(each.name()), Polarity.AFFIRMED)));
        ontology.types().forEach(each -> this.classes.putIfAbsent(key(each.local()), each.local()));
    }

    private static List<String[]> rows(String table) {
        return table.lines()
                .skip(1)
                .filter(line -> !line.isBlank())
                .map(line -> line.split("\t"))
                .toList();
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[_\\- ]", "");
    }

    /// Our class for another's, or for the namespace of an identifier; the name itself if it has no translation.
    String type(String name) {
        return classes.getOrDefault(key(name), name);
    }

    Optional<String> knownType(String name) {
        return Optional.ofNullable(classes.get(key(name)));
    }

    /// Our relation for another's, between such classes; the name itself if it has no translation.
    String relation(String type, Statement.End subject, Statement.End object) {
        Meaning meaning = relations.get(key(type));
        if (meaning == null) {
            return type;
        }
        List<String> fitting = new ArrayList<>();
        for (String name : meaning.relations()) {
            if (ontology.find(name).filter(each -> takes(each, subject, object)).isPresent()) {
                fitting.add(name);
            }
        }
        return fitting.isEmpty() ? meaning.relations().getFirst() : fitting.getFirst();
    }

    private static boolean takes(Relation relation, Statement.End subject, Statement.End object) {
        return subject.type().matches("[A-Z][A-Za-z]*")
                && object.type().matches("[A-Z][A-Za-z]*")
                && relation.takesSubject(new EntityType(subject.type()))
                && relation.takesObject(new EntityType(object.type()));
    }

    /// Which way it goes, where the other system's type says so itself.
    Polarity polarity(String type) {
        Meaning meaning = relations.get(key(type));
        return meaning == null ? Polarity.AFFIRMED : meaning.polarity();
    }
}
