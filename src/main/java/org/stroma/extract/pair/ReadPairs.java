package org.stroma.extract.pair;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.stroma.model.concept.Mention;
import org.stroma.model.concept.Value;
import org.stroma.model.evidence.Evidence;

/// What the grammar reads between the names of a sentence, as features of their pairs.
public final class ReadPairs {

    private final Map<String, Set<String>> features = new HashMap<>();

    /// @param readings of one sentence
    public ReadPairs(List<Evidence> readings) {
        for (Evidence each : readings) {
            String relation = each.relation().name();
            String family = each.rule().split("-", 2)[0];
            Set<String> forth = at(each.subject().value(), each.object().value());
            forth.add("read=" + relation);
            forth.add("read-by=" + each.rule());
            forth.add("read+family=" + relation + " " + family);
            forth.add("read+rule=" + relation + " " + each.rule());
            forth.add("read-polarity=" + each.polarity().term());
            at(each.object().value(), each.subject().value()).add("read-reversed=" + relation);
        }
    }

    private Set<String> at(Value subject, Value object) {
        return features.computeIfAbsent(key(subject, object), none -> new TreeSet<>());
    }

    private static String key(Value subject, Value object) {
        return subject.key() + " " + object.key() + " ";
    }

    List<String> features(Mention subject, Mention object) {
        return List.copyOf(features.getOrDefault(key(subject.concept(), object.concept()), Set.of()));
    }

    /// Whether the grammar reads anything between two names, in either order.
    public boolean joins(Pair pair) {
        Value subject = pair.subject().mention().concept();
        Value object = pair.object().mention().concept();
        return features.containsKey(key(subject, object)) || features.containsKey(key(object, subject));
    }
}
