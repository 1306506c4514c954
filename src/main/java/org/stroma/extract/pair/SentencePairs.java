package org.stroma.extract.pair;

import java.util.ArrayList;
import java.util.List;
import org.stroma.extract.event.EventReader;
import org.stroma.extract.sentence.NameSpan;
import org.stroma.model.concept.Concept;
import org.stroma.model.concept.EntityType;
import org.stroma.model.concept.Passage;
import org.stroma.model.ontology.Relation;

/// Finds the pairs of names in a sentence between which some relation is possible. Thread-safe.
public final class SentencePairs {

    /// Names further apart, in tokens, are hardly ever joined.
    private static final int FURTHEST = 30;

    private final EventReader reader;
    private final List<Relation> relations;

    public SentencePairs(List<Relation> relations, EventReader reader) {
        this.reader = reader;
        this.relations = List.copyOf(relations);
    }

    /// Subject and object in either order; empty where the sentence was not parsed.
    ///
    /// @param readings what the grammar reads in the sentence
    public List<Pair> of(Passage passage, ReadPairs readings) {
        List<Pair> pairs = new ArrayList<>();
        if (passage.sentence().parse().isEmpty() || passage.mentions().size() < 2) {
            return pairs;
        }
        EventReader.Result read = reader.read(passage);
        List<NameSpan> names = read.graph().names();
        MemberNames members = new MemberNames(read.graph());
        PairFeatures features = new PairFeatures(read.graph(), read.events(), reader.senses());
        for (int s = 0; s < names.size(); s++) {
            for (int o = 0; o < names.size(); o++) {
                NameSpan subject = names.get(s);
                NameSpan object = names.get(o);
                if (s != o
                        && isApart(subject, object)
                        && isPossible(subject, object)
                        && !members.isFamily(subject)
                        && !members.isFamily(object)) {
                    List<String> all = new ArrayList<>(features.of(s, o));
                    all.addAll(readings.features(subject.mention(), object.mention()));
                    pairs.add(new Pair(passage, subject, object, features.trigger(subject, object), all));
                }
            }
        }
        return pairs;
    }

    private static boolean isApart(NameSpan one, NameSpan other) {
        int gap = Math.max(one.from(), other.from()) - Math.min(one.to(), other.to());
        return gap >= 0 && gap <= FURTHEST;
    }

    private boolean isPossible(NameSpan one, NameSpan other) {
        Concept subject = one.mention().concept();
        Concept object = other.mention().concept();
        return !subject.iri().equals(object.iri()) && isPossible(subject.type(), object.type());
    }

    private boolean isPossible(EntityType subject, EntityType object) {
        for (Relation each : relations) {
            if (each.takesSubject(subject) && each.takesObject(object)) {
                return true;
            }
        }
        return false;
    }
}
