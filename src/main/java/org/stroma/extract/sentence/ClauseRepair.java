package org.stroma.extract.sentence;

import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/// Mends trees in which a verb of change was taken for an adjective or a plural: "Silencing of STAT3 reduced
/// proliferation", "Metformin did increase apoptosis", "Simvastatin lowers cholesterol"; and gives a verb its subject
/// back where a name was taken for an adverb.
final class ClauseRepair {

    private static final int NEAR = 12;
    private static final Set<String> LOST_SUBJECT =
            Set.of("advmod", "obl:unmarked", "discourse", "vocative", "dep", "nmod:unmarked");

    private final SentenceGraph graph;
    private final Predicate<String> isChange;

    ClauseRepair(SentenceGraph graph, Predicate<String> isChange) {
        this.graph = graph;
        this.isChange = isChange;
    }

    void apply() {
        for (int i = 1; i < graph.size() - 1; i++) {
            if (graph.covering(i).isPresent()) {
                continue;
            }
            boolean modifies = graph.is(i, "amod", "compound") && graph.head(i) > i && isChange.test(verbOf(i));
            if (modifies && modifier(i)) {
                continue;
            }
            if (graph.tag(i).equals("NNS") && isChange.test(verbOf(i))) {
                plural(i);
            } else if (SentenceGraph.isOneOf(graph.tag(i), "VBD", "VBZ", "VBP")) {
                subject(i);
            }
        }
    }

    /// The verb that a form would be of: "lowers", "prolonged".
    private String verbOf(int i) {
        String lemma = graph.lemma(i);
        if (isChange.test(lemma) || !graph.lower(i).endsWith("ed")) {
            return lemma;
        }
        String stem = graph.lower(i).substring(0, graph.lower(i).length() - 2);
        return isChange.test(stem) ? stem : stem + "e";
    }

    private boolean modifier(int word) {
        int before = word - 1;
        while (before > 0
                && graph.tag(before).equals("RB")
                && graph.covering(before).isEmpty()) {
            before--;
        }
        boolean emphatic = SentenceGraph.isOneOf(graph.lower(before), "did", "does", "do")
                && before > 0
                && graph.isNoun(before - 1);
        Optional<Integer> subject = Optional.empty();
        if (emphatic) {
            subject = Optional.of(top(before - 1));
        } else if (graph.isNoun(before) && !graph.isHyphen(word - 1) && isFinite(word, before)) {
            subject = Optional.of(top(before));
        } else if (graph.lower(word - 1).equals(",") && graph.lower(word).endsWith("ed")) {
            subject = loneNoun(word);
        }
        subject.ifPresent(doer -> graph.makeVerb(word, verbOf(word), doer, graph.head(word)));
        return subject.isPresent();
    }

    /// "X, an antibody that binds Y, prolonged Z": where nothing else is said of the noun at the root.
    private Optional<Integer> loneNoun(int word) {
        for (int i = 0; i < word; i++) {
            if (graph.relation(i).equals("root")) {
                boolean lone = graph.isNoun(i) && !graph.has(i, "cop") && graph.has(i, "appos", "acl", "punct");
                return lone ? Optional.of(i) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private boolean isFinite(int word, int subject) {
        if (graph.tag(word).equals("VBD")) {
            return true;
        }
        boolean form = SentenceGraph.isOneOf(graph.tag(word), "VBN", "NNS", "VBZ")
                && graph.lower(word).matches(".*(ed|s)");
        boolean only = graph.tag(word).equals("VBZ") || !hasFiniteVerbNear(word);
        return form && only && !graph.isWithin(subject, graph.head(word));
    }

    private boolean hasFiniteVerbNear(int word) {
        for (int i = Math.max(0, word - NEAR + 1); i < Math.min(graph.size(), word + NEAR); i++) {
            if (SentenceGraph.isOneOf(graph.tag(i), "VBD", "VBZ", "VBP", "MD") && !graph.is(i, "amod", "compound")) {
                return true;
            }
        }
        return false;
    }

    /// A noun and a phrase of its own right behind a plural: no plural stands there.
    private void plural(int word) {
        int before = word - 1;
        boolean subject = graph.covering(before).isPresent()
                || graph.isNoun(before) && !graph.tag(before).equals("NNS");
        boolean phrase =
                graph.covering(word + 1).isPresent() || graph.tag(word + 1).matches("DT|PRP\\$|JJ");
        if (!subject || !phrase || graph.isHyphen(before)) {
            return;
        }
        int object = headBehind(word);
        int doer = graph.covering(before).map(Name::head).orElse(before);
        if (object > 0) {
            graph.makeVerb(word, verbOf(word), doer, object);
        }
    }

    private int headBehind(int word) {
        Optional<Name> name = graph.covering(word + 1);
        int at = name.map(one -> one.to() - 1).orElse(word + 1);
        while (at + 1 < graph.size() && graph.tag(at + 1).startsWith("NN")
                || at + 1 < graph.size()
                        && !graph.isNoun(at)
                        && graph.tag(at + 1).matches("JJ.*|VBN|CD")) {
            at++;
        }
        return graph.covering(at).map(Name::head).orElse(graph.isNoun(at) ? at : -1);
    }

    /// "Everolimus suppresses Y", where the name was taken for an adverb.
    private void subject(int verb) {
        if (!isChange.test(graph.lemma(verb))
                || graph.has(verb, "nsubj", "csubj")
                || graph.is(verb, "acl", "conj", "amod")) {
            return;
        }
        for (int each : graph.dependents(verb)) {
            boolean lost = each < verb
                    && LOST_SUBJECT.contains(graph.relation(each))
                    && graph.preposition(each).isEmpty();
            if (lost
                    && graph.name(each)
                            .filter(name -> !name.isOf("AnatomicalEntity"))
                            .isPresent()) {
                graph.giveSubject(verb, each);
                return;
            }
        }
    }

    /// The noun that heads the phrase a word ends.
    private int top(int word) {
        int at = graph.covering(word).map(Name::head).orElse(word);
        for (int steps = 0; steps < 6; steps++) {
            int head = graph.head(at);
            if (head < 0 || head >= at || !graph.is(at, "nmod", "compound", "conj", "appos", "flat", "amod")) {
                return at;
            }
            at = head;
        }
        return at;
    }
}
