package org.stroma.extract.sentence;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// Mends coordination: "X inhibits the kinase Y and promotes Z", where the tree makes Y the subject of the second verb;
/// "X lowered A, and B and C raised D", where it makes B and C objects of the first; "X inhibited A, caused B, and
/// induced C", where it takes the second verb for an adjective; and nouns that it takes for verbs.
final class ListRepair {

    private final SentenceGraph graph;
    private final Predicate<String> isEvent;

    ListRepair(SentenceGraph graph, Predicate<String> isEvent) {
        this.graph = graph;
        this.isEvent = isEvent;
    }

    void apply() {
        for (int i = 0; i < graph.size(); i++) {
            if (graph.isNoun(i)) {
                nounTakenForVerb(i);
            }
        }
        for (int i = 1; i + 1 < graph.size(); i++) {
            boolean verb = graph.isVerb(i)
                    && graph.covering(i).isEmpty()
                    && !graph.is(i, "amod", "compound", "case", "flat", "aux", "cop");
            if (verb) {
                objectOfFirst(i);
            }
            if (verb && isEvent.test(graph.lemma(i))) {
                subjectOfSecond(i);
            }
        }
    }

    /// "the cysteine proteases A, B and C": what stands beside a noun is neither its object nor its subject.
    private void nounTakenForVerb(int noun) {
        if (graph.has(noun, "cop", "aux", "mark") || graph.isVerb(noun)) {
            return;
        }
        for (int each : List.copyOf(graph.dependents(noun))) {
            if (graph.is(each, "obj") && each > noun && graph.isNoun(each)) {
                graph.attach(each, noun, "appos");
            } else if (graph.is(each, "nsubj")
                    && each == noun - 1
                    && graph.is(noun, "advcl", "ccomp", "nsubj", "obj")) {
                graph.attach(each, noun, "compound");
            }
        }
    }

    /// The first noun phrase behind a verb without an object, which the tree gives to the next verb or calls a clause.
    private void objectOfFirst(int verb) {
        if (graph.isPassive(verb) || graph.hasOwnObject(verb) || graph.has(verb, "xcomp", "compound:prt")) {
            return;
        }
        int end = phraseEnd(verb + 1);
        int head = topOf(verb + 1, end);
        if (head < 0 || !graph.isNoun(head) || graph.has(head, "cop")) {
            return;
        }
        int governor = graph.head(head);
        boolean clause = graph.is(head, "advcl", "ccomp", "dep", "obl", "parataxis")
                && governor == verb
                && graph.preposition(head).isEmpty();
        boolean next = graph.is(head, "nsubj")
                && governor > end
                && graph.isVerb(governor)
                && !graph.is(governor, "ccomp")
                && SentenceGraph.isOneOf(graph.lower(end), "and", "but")
                && !graph.subjects(verb).isEmpty();
        if (clause || next) {
            List<Integer> doers = graph.subjects(verb);
            graph.attach(head, verb, "obj");
            if (next) {
                graph.giveSubjects(governor, doers);
            }
        }
    }

    /// The token behind the noun phrase that begins here.
    private int phraseEnd(int from) {
        int at = from;
        while (at < graph.size()) {
            Optional<Name> name = graph.covering(at);
            boolean inside = name.isPresent()
                    || SentenceGraph.isOneOf(graph.tag(at), "DT", "CD", "PRP$", "POS", "VBG", "VBN")
                    || graph.tag(at).startsWith("JJ")
                    || graph.tag(at).startsWith("NN")
                    || graph.isHyphen(at);
            if (!inside) {
                return at;
            }
            at = name.map(Name::to).orElse(at + 1);
        }
        return at;
    }

    /// The word of a stretch that hangs on something outside; -1 where there are several or none.
    private int topOf(int from, int to) {
        int top = -1;
        for (int i = from; i < to; i++) {
            boolean outside = graph.head(i) < from || graph.head(i) >= to;
            if (outside && !graph.is(i, "punct", "det", "cc")) {
                if (top >= 0) {
                    return -1;
                }
                top = i;
            }
        }
        return top;
    }

    /// "X lowered A, and B and C raised D".
    private void subjectOfSecond(int verb) {
        boolean bare = graph.is(verb, "parataxis", "conj", "dep")
                && graph.isFinite(verb)
                && !graph.has(verb, "nsubj", "csubj")
                && !graph.isRepaired(verb)
                && !graph.isPassive(verb);
        int first = graph.head(verb);
        if (!bare || first < 0 || first > verb || !graph.isVerb(first)) {
            return;
        }
        for (int object : graph.dependents(first, "obj")) {
            List<Integer> behind = graph.dependents(object, "conj").stream()
                    .filter(each -> each > object && each < verb)
                    .toList();
            for (int each : behind) {
                int start = startOf(each);
                boolean opens = SentenceGraph.isOneOf(graph.lower(start - 1), "and", "but", "while", "whereas")
                        && graph.lower(start - 2).equals(",");
                if (opens) {
                    graph.giveSubjects(verb, List.of(each));
                    behind.stream().filter(other -> other > each).forEach(other -> graph.attach(other, each, "conj"));
                    graph.attach(each, verb, "nsubj");
                    return;
                }
            }
        }
    }

    /// The first word of a noun phrase, without a conjunction.
    private int startOf(int noun) {
        int start = graph.covering(noun).map(Name::from).orElse(noun);
        for (int each : graph.dependents(noun, "det", "amod", "compound", "nummod", "nmod:poss")) {
            start = Math.min(start, graph.covering(each).map(Name::from).orElse(each));
        }
        return start;
    }
}
