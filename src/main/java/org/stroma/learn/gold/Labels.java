package org.stroma.learn.gold;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.stroma.model.claim.Assembly;
import org.stroma.model.claim.Claim;
import org.stroma.model.concept.Concept;
import org.stroma.model.concept.Literal;
import org.stroma.model.concept.Terminology;
import org.stroma.model.concept.Value;
import org.stroma.model.evidence.Argument;
import org.stroma.model.evidence.Evidence;

/// All that the things of a corpus are called in its graph: by documents, by the terminology, and by stated aliases.
final class Labels {

    private final Map<String, SortedSet<String>> labels = new HashMap<>();

    Labels(Assembly assembly, Terminology terminology) {
        for (Claim claim : assembly.claims()) {
            for (Evidence evidence : claim.evidence()) {
                add(evidence.subject());
                add(evidence.object());
            }
            if (claim.relation().name().equals("alsoKnownAs") && claim.isPlain()) {
                add(claim.subject(), claim.object().label());
                if (claim.object() instanceof Concept object) {
                    add(object, claim.subject().label());
                }
            }
        }
        terminology.entries().stream()
                .filter(entry -> labels.containsKey(entry.concept().iri()))
                .forEach(entry -> entry.names().forEach(name -> add(entry.concept(), name)));
    }

    Set<GoldName> names(Value value) {
        return switch (value) {
            case Concept concept ->
                requireNonNull(labels.get(concept.iri())).stream()
                        .map(GoldName::of)
                        .collect(Collectors.toSet());
            case Literal literal -> Set.of(GoldName.of(tail(literal.lexical())));
        };
    }

    /// The shortest name.
    String shown(Value value) {
        return switch (value) {
            case Concept concept ->
                requireNonNull(labels.get(concept.iri())).stream()
                        .min(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()))
                        .orElseThrow();
            case Literal literal -> literal.lexical();
        };
    }

    private void add(Argument argument) {
        if (argument.value() instanceof Concept concept) {
            add(concept, concept.label());
        }
    }

    private void add(Concept concept, String label) {
        labels.computeIfAbsent(concept.iri(), iri -> new TreeSet<>()).add(label);
    }

    /// `score.py` takes a value with a colon for an IRI and compares its last segment.
    private static String tail(String value) {
        return value.contains(":")
                ? value.substring(Math.max(value.lastIndexOf('#'), value.lastIndexOf('/')) + 1)
                : value;
    }
}
