package org.stroma.extract.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Gives coordinated clauses their own subjects and objects: "X inhibits the kinase Y and promotes Z", where the tree
/// makes Y the subject of the second verb; "X lowered A, and B and C raised D", where it makes B and C objects of the
/// first; "X, unlike Y, did not", where it makes Y the subject; "A activation and B expression", where it parts B from
/// its noun; "apoptosis of A and B", where it lists B with apoptosis.
final class CoordinationRepair {

    /// In tokens.
    private static final int LONGEST_SUBJECT = 24;

    private final SentenceGraph graph;

    CoordinationRepair(SentenceGraph graph) {
        this.graph = graph;
    }

    void apply() {
        for (int i = 2; i + 1 < graph.size(); i++) {
            compared(i);
            parallel(i);
            parted(i);
            alike(i);
        }
        for (int i = 1; i + 1 < graph.size(); i++) {
            boolean verb = graph.isVerb(i)
                    && graph.covering(i).isEmpty()
                    && !graph.is(i, "amod", "compound", "case", "flat", "aux", "cop");
            if (verb) {
                objectOfFirst(i);
            }
            if (verb || graph.has(i, "cop") && graph.covering(i).isEmpty()) {
                subjectOfSecond(i);
            }
        }
    }

    /// "X, unlike its parent Y, did not": X did not, whatever the tree says.
    private void compared(int like) {
        boolean aside = SentenceGraph.isOneOf(graph.lower(like), "like", "unlike")
                && graph.lower(like - 1).equals(",");
        Optional<NameSpan> first = aside ? graph.covering(like - 2) : Optional.empty();
        int end = like + 1;
        while (first.isPresent() && end < graph.size() && !graph.lower(end).equals(",")) {
            end++;
        }
        for (int i = like + 1; first.isPresent() && end < graph.size() && i < end; i++) {
            int verb = graph.head(i);
            if (graph.is(i, "nsubj") && verb > end) {
                graph.attach(i, first.get().head(), "nmod");
                graph.attach(like, i, "case");
                graph.giveSubjects(verb, List.of(first.get().head()));
            }
        }
    }

    /// "a drop in A and a gain in B": the gain is beside the drop, not beside A.
    private void parallel(int noun) {
        int inner = graph.head(noun);
        int outer = inner < 0 ? -1 : graph.head(inner);
        boolean nested = outer >= 0
                && outer < inner
                && inner < noun
                && graph.is(noun, "conj")
                && graph.is(inner, "nmod")
                && graph.isNoun(outer)
                && graph.covering(noun).isEmpty();
        if (nested
                && graph.has(noun, "det", "nmod")
                && isChange(noun)
                && isChange(outer)
                && !isChange(inner)
                && graph.complements(noun, graph.preposition(inner)).size() == 1) {
            graph.attach(noun, outer, "conj");
        }
    }

    /// "A activation and B expression", where the tree lists B and expression side by side.
    private void parted(int noun) {
        Optional<NameSpan> name = graph.covering(noun - 1);
        boolean parted = name.isPresent()
                && graph.is(noun, "conj")
                && graph.isNoun(noun)
                && graph.covering(noun).isEmpty()
                && graph.is(name.get().head(), "conj")
                && graph.head(name.get().head()) == graph.head(noun);
        if (parted) {
            graph.attach(name.get().head(), noun, "compound");
        }
    }

    /// "apoptosis of A and B": what is listed is of one kind.
    private void alike(int joint) {
        int above = SentenceGraph.isOneOf(graph.lower(joint), "and", "or") ? graph.head(joint) : -1;
        Optional<NameSpan> second = above < 0 ? Optional.empty() : graph.name(above);
        Optional<NameSpan> first = second.isEmpty() ? Optional.empty() : nameBefore(joint);
        boolean parted = first.isPresent()
                && graph.is(above, "conj")
                && second.get().from() == joint + 1
                && first.get().isOf(second.get().type());
        int list = parted ? graph.head(above) : -1;
        boolean unlike = list >= 0
                && list != first.get().head()
                && graph.isWithin(first.get().head(), list)
                && graph.preposition(first.get().head()).equals("of")
                && graph.name(list)
                        .filter(name -> name.isOf(second.get().type()))
                        .isEmpty();
        if (unlike) {
            graph.attach(above, first.get().head(), "conj");
        }
    }

    /// The name right before a word, perhaps with its short form in brackets between.
    private Optional<NameSpan> nameBefore(int word) {
        int at = word - 1;
        if (graph.lower(at).equals(")")) {
            while (at > 0 && !graph.lower(at).equals("(")) {
                at--;
            }
            at--;
        }
        return graph.covering(at);
    }

    private boolean isChange(int noun) {
        return graph.words().isNoun().test(graph.lemma(noun));
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
            Optional<NameSpan> name = graph.covering(at);
            boolean inside = name.isPresent()
                    || SentenceGraph.isOneOf(graph.tag(at), "DT", "CD", "PRP$", "POS", "VBG", "VBN")
                    || graph.tag(at).startsWith("JJ")
                    || graph.tag(at).startsWith("NN")
                    || graph.isHyphen(at);
            if (!inside) {
                return at;
            }
            at = name.map(NameSpan::to).orElse(at + 1);
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
        boolean bare = (graph.is(verb, "parataxis", "conj", "dep", "advcl", "ccomp") || graph.has(verb, "csubj"))
                && graph.isFinite(verb)
                && !graph.has(verb, "nsubj", "mark")
                && !graph.isRepaired(verb)
                && !graph.isPassive(verb);
        int end = graph.groupStart(verb);
        int start = bare ? clauseStart(end) : -1;
        if (graph.dependents(verb, "csubj").stream().anyMatch(each -> each > start || !graph.isFinite(each))) {
            return;
        }
        List<Integer> tops = start < 0 ? List.of() : nounsOutside(start, end);
        if (!tops.isEmpty()) {
            int subject = tops.getFirst();
            graph.giveSubjects(verb, List.of(subject));
            tops.stream().skip(1).forEach(each -> graph.attach(each, subject, "conj"));
            graph.attach(subject, verb, "nsubj");
        }
    }

    /// Where the noun phrase before a verb begins, right behind ", and"; -1 where it does not.
    private int clauseStart(int end) {
        for (int at = end - 1; at > Math.max(0, end - LONGEST_SUBJECT); at--) {
            boolean opens = SentenceGraph.isOneOf(graph.lower(at), "and", "but", "while", "whereas")
                    && graph.lower(at - 1).equals(",");
            if (opens) {
                return at + 1 < end ? at + 1 : -1;
            }
            boolean ends = SentenceGraph.isOneOf(graph.tag(at), "VBZ", "VBD", "VBP", "MD", ",", ":", "WDT", "WP");
            if (ends && graph.covering(at).isEmpty()) {
                return -1;
            }
        }
        return -1;
    }

    private List<Integer> nounsOutside(int from, int to) {
        List<Integer> tops = new ArrayList<>();
        for (int i = from; i < to; i++) {
            boolean outside = graph.head(i) < from || graph.head(i) >= to;
            if (outside && graph.isNominal(i) && graph.preposition(i).isEmpty()) {
                tops.add(i);
            }
        }
        return tops;
    }
}
