package org.stroma.extract.pair;

import java.util.ArrayList;
import java.util.List;
import org.stroma.extract.sentence.NameSpan;
import org.stroma.extract.sentence.SentenceGraph;

/// The way through the tree from the head of the subject up to the first word that both names stand below, and down to
/// the head of the object.
///
/// @param up tokens from the subject's head to below the top
/// @param top where both meet; -1 where they do not
/// @param down tokens from the object's head to below the top
record PairPath(List<Integer> up, int top, List<Integer> down) {

    private static final int LONGEST = 7;
    private static final int DEEPEST = 12;

    static PairPath between(NameSpan subject, NameSpan object, SentenceGraph graph) {
        List<Integer> ofSubject = above(subject.head(), graph);
        List<Integer> ofObject = above(object.head(), graph);
        for (int i = 0; i < ofSubject.size(); i++) {
            int meets = ofObject.indexOf(ofSubject.get(i));
            if (meets >= 0) {
                return new PairPath(ofSubject.subList(0, i), ofSubject.get(i), ofObject.subList(0, meets));
            }
        }
        return new PairPath(List.of(), -1, List.of());
    }

    private static List<Integer> above(int token, SentenceGraph graph) {
        List<Integer> all = new ArrayList<>();
        for (int at = token; at >= 0 && all.size() < DEEPEST && !all.contains(at); at = graph.head(at)) {
            all.add(at);
        }
        return all;
    }

    /// Whether neither name stands above the other.
    boolean hasTop() {
        return top >= 0 && !up.isEmpty() && !down.isEmpty();
    }

    int length() {
        return up.size() + down.size();
    }

    List<String> features(PairWords words, String order, String types) {
        if (top < 0) {
            return List.of("path=none");
        }
        List<String> all = new ArrayList<>();
        all.add("path-length=" + Math.min(length(), LONGEST + 1));
        if (length() <= LONGEST) {
            wholeWay(words, order, types, all);
        }
        onTheWay(words, all);
        if (hasTop()) {
            top(words, order, types, all);
        } else {
            all.add("above=" + (up.isEmpty() ? "subject" : "object"));
        }
        return all;
    }

    private void wholeWay(PairWords words, String order, String types, List<String> all) {
        StringBuilder relations = new StringBuilder();
        StringBuilder lemmas = new StringBuilder();
        StringBuilder senses = new StringBuilder();
        for (int i = 0; i < up.size(); i++) {
            int token = up.get(i);
            relations.append(words.graph().relation(token)).append('>');
            lemmas.append(i == 0 ? "" : words.word(token))
                    .append(words.step(token))
                    .append('>');
            senses.append(i == 0 ? "" : words.sense(token))
                    .append(words.step(token))
                    .append('>');
        }
        relations.append('^');
        lemmas.append(hasTop() ? words.word(top) : "");
        senses.append(hasTop() ? words.sense(top) : "");
        for (int i = down.size() - 1; i >= 0; i--) {
            int token = down.get(i);
            relations.append('<').append(words.graph().relation(token));
            lemmas.append('<').append(words.step(token)).append(i == 0 ? "" : words.word(token));
            senses.append('<').append(words.step(token)).append(i == 0 ? "" : words.sense(token));
        }
        all.add("path=" + relations);
        all.add("path+order=" + relations + order);
        all.add("lemma-path=" + lemmas);
        all.add("sense-path=" + senses);
        all.add("sense-path+types=" + senses + types);
    }

    private void onTheWay(PairWords words, List<String> all) {
        for (int i = 1; i < Math.min(up.size(), LONGEST); i++) {
            all.add("up-over=" + words.word(up.get(i)));
            all.add("up-over-sense=" + words.sense(up.get(i)));
        }
        for (int i = 1; i < Math.min(down.size(), LONGEST); i++) {
            all.add("down-over=" + words.word(down.get(i)));
            all.add("down-over-sense=" + words.sense(down.get(i)));
        }
    }

    private void top(PairWords words, String order, String types, List<String> all) {
        String word = words.word(top);
        String sense = words.sense(top);
        String from = words.step(up.getLast()) + ">";
        String to = "<" + words.step(down.getLast());
        all.add("top=" + word);
        all.add("top-sense=" + sense);
        all.add("top-tag=" + words.graph().tag(top));
        all.add("top+order=" + word + order);
        all.add("top-sense+order=" + sense + order);
        all.add("top+types=" + word + " " + types);
        all.add("top-sense+types=" + sense + " " + types);
        all.add("top+ends=" + from + word + to);
        all.add("top-sense+ends=" + from + sense + to);
    }
}
