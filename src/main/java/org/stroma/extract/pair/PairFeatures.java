package org.stroma.extract.pair;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.stroma.extract.event.Event;
import org.stroma.extract.event.SenseLexicon;
import org.stroma.extract.sentence.NameSpan;
import org.stroma.extract.sentence.SentenceGraph;

/// What the pairs of names of one sentence look like to a model.
final class PairFeatures {

    private final SentenceGraph graph;
    private final List<Event> events;
    private final PairWords words;
    private final List<List<String>> ofNames = new ArrayList<>();

    PairFeatures(SentenceGraph graph, List<Event> events, SenseLexicon senses) {
        this.graph = graph;
        this.events = events;
        this.words = PairWords.of(graph, senses);
        graph.names().forEach(name -> ofNames.add(PairNameFeatures.of(name, words)));
    }

    /// @param s number of the subject among the names of the sentence
    /// @param o number of the object
    List<String> of(int s, int o) {
        NameSpan subject = graph.names().get(s);
        NameSpan object = graph.names().get(o);
        String types = subject.type() + " " + object.type();
        String order = subject.from() < object.from() ? ">" : "<";
        Set<String> all = new LinkedHashSet<>();
        all.add("types=" + types);
        all.add("order=" + order);
        all.add("types+order=" + types + order);
        ofNames.get(s).forEach(each -> all.add("subject-" + each));
        ofNames.get(o).forEach(each -> all.add("object-" + each));
        all.addAll(PairPath.between(subject, object, graph).features(words, order, types));
        all.addAll(StretchFeatures.of(words, subject, object, order, types));
        all.addAll(EventFeatures.of(events, subject, object));
        return List.copyOf(all);
    }

    /// The word at the top of the way from one name to the other in the tree; where a name stands there itself, the
    /// first word between them that calls an event, or else the last verb or noun.
    int trigger(NameSpan subject, NameSpan object) {
        PairPath path = PairPath.between(subject, object, graph);
        return path.hasTop() && !subject.covers(path.top()) && !object.covers(path.top())
                ? path.top()
                : between(subject, object);
    }

    private int between(NameSpan subject, NameSpan object) {
        int to = Math.max(subject.from(), object.from());
        int last = -1;
        for (int i = Math.min(subject.to(), object.to()); i < to; i++) {
            if (words.isTrigger(i)) {
                return i;
            }
            last = graph.isVerb(i) || graph.isNoun(i) || last < 0 ? i : last;
        }
        return last < 0 ? subject.head() : last;
    }
}
