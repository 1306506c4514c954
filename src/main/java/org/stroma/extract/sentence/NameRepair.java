package org.stroma.extract.sentence;

import java.util.ArrayList;
import java.util.List;
import org.stroma.model.concept.Mention;
import org.stroma.model.concept.Passage;
import org.stroma.model.text.Token;

/// Makes every name one phrase: where the tree parts its words or takes one of them for a verb ("improved working
/// memory", "VEGF-A."), the last noun of the name heads it and has the place that the words had.
final class NameRepair {

    private final SentenceGraph graph;

    NameRepair(SentenceGraph graph) {
        this.graph = graph;
    }

    /// Every name that no other holds.
    void apply(Passage passage) {
        List<Token> tokens = passage.sentence().tokens();
        for (Mention mention : passage.mentions()) {
            boolean outer = passage.mentions().stream()
                    .noneMatch(other -> other.span().length() > mention.span().length()
                            && other.span().contains(mention.span()));
            int from = 0;
            while (outer && tokens.get(from).span().end() <= mention.span().start()) {
                from++;
            }
            int to = from;
            while (outer
                    && to < tokens.size()
                    && tokens.get(to).span().start() < mention.span().end()) {
                to++;
            }
            if (to > from + 1) {
                apply(from, to);
            } else if (to == from + 1 && !graph.isNominal(from)) {
                graph.makeNoun(from);
            }
            if (to > from) {
                behindPreposition(from, to);
            }
            for (int i = from; i < to; i++) {
                list(i);
            }
        }
    }

    /// "The effect of X on Y", where the tree takes X and Y for one phrase: the preposition before X is its own.
    private void behindPreposition(int from, int to) {
        int before = from - 1;
        while (before > 0
                && (graph.tag(before).startsWith("JJ") || graph.tag(before).equals("DT"))) {
            before--;
        }
        int head = before > 0 ? graph.head(before) : -1;
        boolean parted = graph.tag(to).equals("IN") || SentenceGraph.isOneOf(graph.lower(to), "to");
        int top = -1;
        for (int i = from; i < to; i++) {
            top = graph.head(i) >= to ? i : top;
        }
        parted |= top >= 0 && graph.upos(graph.head(top)).equals("PUNCT");
        if (!parted || top < 0 || !graph.is(top, "compound", "amod", "nmod", "obl:unmarked") || graph.head(top) < to) {
            return;
        }
        if (before > 0 && graph.tag(before).equals("IN") && head == graph.head(top) && graph.isNoun(before - 1)) {
            graph.attach(before, top, "case");
            graph.attach(top, before - 1, "nmod");
        } else if (before >= 0 && graph.isVerb(before) && graph.is(top, "compound")) {
            graph.attach(top, before, "obj");
        }
    }

    /// A noun is in no list with a verb: "reduced fever, fatigue and pain" lists the objects.
    private void list(int word) {
        int verb = graph.head(word);
        boolean subject = verb > word && graph.is(word, "advmod") && !graph.has(verb, "nsubj");
        if (subject && (graph.isVerb(verb) || graph.has(verb, "cop"))) {
            graph.attach(word, verb, "nsubj");
            return;
        }
        if (verb < 0 || verb > word || !graph.isVerb(verb) || !graph.isNoun(word) || graph.has(word, "nsubj", "cop")) {
            return;
        }
        List<Integer> objects = graph.dependents(verb, "obj");
        if (graph.is(word, "conj") && !objects.isEmpty() && objects.getLast() < word) {
            graph.attach(word, objects.getLast(), "conj");
        } else if (graph.is(word, "advmod", "conj", "xcomp") && objects.isEmpty() && word == verb + 1) {
            graph.attach(word, verb, "obj");
        }
    }

    private void apply(int from, int to) {
        List<Integer> tops = new ArrayList<>();
        for (int i = from; i < to; i++) {
            boolean outside = graph.head(i) < from || graph.head(i) >= to;
            if (outside && !graph.is(i, "punct", "case", "det", "cc", "mark", "aux")) {
                tops.add(i);
            }
        }
        boolean broken =
                tops.stream().anyMatch(top -> isClause(top) || graph.is(top, "parataxis", "dep", "appos", "advmod"))
                        && tops.stream().noneMatch(top -> graph.is(top, "conj"));
        broken |= tops.stream().map(graph::head).distinct().count() > 1
                && tops.stream().noneMatch(top -> graph.is(top, "conj", "compound", "amod"));
        if (tops.size() == 1) {
            marks(from, to, tops.getFirst());
        }
        boolean whole = tops.size() == 1 && !isClause(tops.getFirst());
        if (!broken || whole || hasConjunction(from, to)) {
            return;
        }
        int head = lastNoun(from, to);
        if (head < 0) {
            return;
        }
        int place = tops.getFirst();
        for (int top : tops) {
            place = graph.is(top, "nsubj", "obj", "obl", "nmod") && !graph.is(place, "nsubj", "obj", "obl", "nmod")
                    ? top
                    : place;
        }
        String relation = relation(place, head);
        int governor = graph.head(place);
        if (governor >= from && governor < to || governor < 0 && !graph.isVerb(place)) {
            return;
        }
        for (int top : tops) {
            if (top != head) {
                moveDependents(top, head, governor, from, to);
                graph.attach(top, head, "compound");
            }
        }
        graph.attach(head, governor, relation);
    }

    /// A preposition before a name is the name's, whichever of its words the tree hangs it to.
    private void marks(int from, int to, int top) {
        for (int i = from; i < to; i++) {
            for (int each : List.copyOf(graph.dependents(i))) {
                if (i != top && each < from && graph.is(each, "case", "det")) {
                    graph.attach(each, top, graph.relation(each));
                }
            }
        }
    }

    private boolean isClause(int word) {
        return graph.isVerb(word) && graph.is(word, "xcomp", "ccomp", "acl", "advcl", "parataxis", "conj", "dep");
    }

    /// Several things named in one breath are no phrase of one noun.
    private boolean hasConjunction(int from, int to) {
        for (int i = from; i < to; i++) {
            if (graph.is(i, "cc") || graph.lower(i).equals("/")) {
                return true;
            }
        }
        return false;
    }

    private int lastNoun(int from, int to) {
        int found = -1;
        for (int i = from; i < to; i++) {
            if (graph.tag(i).equals("IN") && found >= 0) {
                return found;
            }
            if (graph.tag(i).startsWith("NN")) {
                found = i;
            }
        }
        return found;
    }

    /// A noun is no clause: behind its verb it is the object.
    private String relation(int place, int head) {
        if (!graph.is(
                place, "xcomp", "ccomp", "advcl", "acl", "parataxis", "root", "advmod", "dep", "compound", "amod")) {
            return graph.relation(place);
        }
        int governor = graph.head(place);
        boolean object = governor >= 0 && governor < head && graph.isVerb(governor) && !graph.has(governor, "obj");
        return governor < 0 ? "root" : object ? "obj" : graph.relation(place);
    }

    /// What stands outside of the name keeps to the verb, or to the name.
    private void moveDependents(int top, int head, int governor, int from, int to) {
        for (int each : List.copyOf(graph.dependents(top))) {
            boolean outside = each < from || each >= to;
            if (outside) {
                boolean clause = graph.is(each, "obl", "nsubj", "advmod", "punct", "aux", "mark");
                graph.attach(each, clause && governor >= 0 ? governor : head, graph.relation(each));
            } else if (each != head) {
                graph.attach(each, head, graph.relation(each));
            }
        }
    }
}
