package org.stroma.graph.quads;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.stroma.graph.term.NormalName;
import org.stroma.model.concept.Concept;

/// Which of the things that a graph describes has a name that several of a class have: the one labelled so, else those
/// that documents call so, else the only one that a person chose it for, else none.
final class NameRights {

    /// In place of an IRI: several have it, and none more than another.
    private static final String SEVERAL = "";

    private final Map<String, String> labelled = new HashMap<>();
    private final Map<String, SortedSet<String>> written = new HashMap<>();
    private final Map<String, String> chosen = new HashMap<>();
    private final Map<String, String> listed = new HashMap<>();
    private final Set<Set<String>> told = new HashSet<>();

    /// What tells names of a class apart.
    static String key(String name, Concept concept) {
        String type = concept.type().name();
        return type + " " + NormalName.of(name, type);
    }

    /// @return the thing that is labelled so already, if there is one
    Optional<String> label(String key, Concept concept) {
        return Optional.ofNullable(labelled.putIfAbsent(key, concept.iri()));
    }

    /// A document calls a thing so.
    void write(String key, Concept concept) {
        written.computeIfAbsent(key, none -> new TreeSet<>()).add(concept.iri());
    }

    /// The graph says what decided between two things.
    void tell(Concept one, Concept other) {
        told.add(Set.of(one.iri(), other.iri()));
    }

    /// A list holds the name for a thing.
    void list(String key, Concept concept) {
        listed.merge(key, concept.iri(), NameRights::both);
    }

    /// A person chose the name for a thing.
    void choose(String key, Concept concept) {
        chosen.merge(key, concept.iri(), NameRights::both);
    }

    private static String both(String one, String other) {
        return one.equals(other) ? one : SEVERAL;
    }

    boolean isTold(Concept one, Concept other) {
        return told.contains(Set.of(one.iri(), other.iri()));
    }

    /// Whether a thing that a list calls so is to be called so.
    boolean has(String key, Concept concept) {
        String label = labelled.get(key);
        if (label != null) {
            return label.equals(concept.iri());
        }
        SortedSet<String> users = written.get(key);
        if (users != null) {
            return users.contains(concept.iri());
        }
        return chosen.getOrDefault(key, listed.getOrDefault(key, SEVERAL)).equals(concept.iri());
    }

    /// IRIs of the other things that are labelled so, or that documents call so.
    List<String> others(String key, Concept concept) {
        SortedSet<String> others = new TreeSet<>(written.getOrDefault(key, new TreeSet<>()));
        String label = labelled.get(key);
        if (label != null) {
            others.add(label);
        }
        others.remove(concept.iri());
        return List.copyOf(others);
    }
}
