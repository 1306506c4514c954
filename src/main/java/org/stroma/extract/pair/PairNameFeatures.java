package org.stroma.extract.pair;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.stroma.extract.sentence.NameSpan;
import org.stroma.extract.sentence.SentenceGraph;

/// Features of a single name: its class, its head, its dependents, the neighbouring words.
final class PairNameFeatures {

    private PairNameFeatures() {}

    static List<String> of(NameSpan name, PairWords words) {
        SentenceGraph graph = words.graph();
        int head = name.head();
        List<String> all = new ArrayList<>();
        all.add("type=" + name.type());
        all.add("found=" + name.mention().found().name().toLowerCase(Locale.ROOT));
        all.add("head=" + graph.lemma(head));
        all.add("is=" + words.step(head));
        above(graph.relation(head), graph.head(head), words, all);
        all.add("before=" + words.word(name.from() - 1));
        all.add("behind=" + words.word(name.to()));
        all.add("before-two=" + words.word(name.from() - 2) + " " + words.word(name.from() - 1));
        all.add("behind-two=" + words.word(name.to()) + " " + words.word(name.to() + 1));
        if (graph.isHyphen(name.to())) {
            all.add("hyphen=" + words.word(name.to() + 1));
        }
        for (int each : graph.dependents(head)) {
            if (!name.covers(each)) {
                all.add("has=" + graph.relation(each) + ">" + words.word(each));
            }
        }
        return all;
    }

    private static void above(String relation, int up, PairWords words, List<String> all) {
        if (up < 0) {
            return;
        }
        all.add("below=" + relation + ">" + words.word(up));
        all.add("below-sense=" + relation + ">" + words.sense(up));
        int upper = words.graph().head(up);
        if (upper >= 0) {
            String first = relation + ">" + words.graph().relation(up) + ">";
            all.add("below-two=" + first + words.word(upper));
            all.add("below-two-sense=" + first + words.sense(up) + ">" + words.sense(upper));
        }
    }
}
