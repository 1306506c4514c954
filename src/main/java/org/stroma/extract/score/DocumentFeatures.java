package org.stroma.extract.score;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.stroma.model.concept.Mention;
import org.stroma.model.concept.Passage;
import org.stroma.model.evidence.Argument;
import org.stroma.model.evidence.Evidence;

/// How much of a document is about the ends of a reading. Says nothing of a text of few sentences, where every name
/// stands once and the first sentence is no title.
final class DocumentFeatures {

    private static final int FEW = 5;

    private final Map<String, Set<Integer>> sentences = new HashMap<>();
    private final boolean isShort;

    DocumentFeatures(List<Passage> passages) {
        this.isShort = passages.size() < FEW;
        for (int i = 0; i < passages.size(); i++) {
            for (Mention mention : passages.get(i).mentions()) {
                sentences
                        .computeIfAbsent(mention.concept().iri(), none -> new TreeSet<>())
                        .add(i);
            }
        }
    }

    List<String> of(Evidence evidence) {
        if (isShort) {
            return List.of();
        }
        List<String> features = new ArrayList<>();
        Set<Integer> subject = sentences(evidence.subject());
        Set<Integer> object = sentences(evidence.object());
        Set<Integer> both = new TreeSet<>(subject);
        both.retainAll(object);
        features.add("together=" + Buckets.of(both.size(), 1, 2, 3, 5));
        if (both.contains(0)) {
            features.add("together-in-title");
        }
        return features;
    }

    private Set<Integer> sentences(Argument argument) {
        return sentences.getOrDefault(argument.value().key(), Set.of());
    }
}
