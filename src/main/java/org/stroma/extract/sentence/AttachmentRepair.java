package org.stroma.extract.sentence;

import java.util.List;
import java.util.Optional;

/// Mends what hangs on the wrong word: "X or inhibition of Y by Z", where the tree hangs Z to what X belongs to;
/// what it hangs on a punctuation mark; gerunds that it takes for adjectives and nouns that it takes for verbs.
final class AttachmentRepair {

    private final SentenceGraph graph;
    private final SentenceWords words;

    AttachmentRepair(SentenceGraph graph, SentenceWords words) {
        this.graph = graph;
        this.words = words;
    }

    void apply() {
        for (int i = 0; i < graph.size(); i++) {
            onMark(i);
            if (graph.isNoun(i)) {
                objectWithPreposition(i);
                nounTakenForVerb(i);
                agentOfNearest(i);
                behindDate(i);
                behindAgency(i);
                behindExtent(i);
            } else if (graph.tag(i).equals("VBN")) {
                participleOfNearest(i);
            } else if (graph.tag(i).equals("VBG") && graph.is(i, "amod")) {
                gerund(i);
            } else if (graph.tag(i).equals("VBG")) {
                doingOfAgent(i);
            }
        }
    }

    /// "released by dying cells": the cells release it, and nothing is done to them.
    private void doingOfAgent(int participle) {
        int verb = graph.head(participle);
        Optional<NameSpan> cells = graph.covering(participle + 1).filter(name -> name.isOf("CellType"));
        if (cells.isPresent()
                && verb >= 0
                && graph.lower(participle - 1).equals("by")
                && words.doings().contains(graph.lower(participle))
                && graph.isPassive(verb)) {
            int agent = cells.get().head();
            graph.attach(agent, verb, "obl:agent");
            graph.attach(participle - 1, agent, "case");
            graph.attach(participle, agent, "amod");
        }
    }

    /// "reside in the liver": what has a preposition is no object.
    private void objectWithPreposition(int noun) {
        int verb = graph.head(noun);
        if (graph.is(noun, "obj")
                && verb >= 0
                && verb < noun
                && SentenceGraph.isOneOf(graph.preposition(noun), "in", "on", "within", "into", "from", "at")) {
            graph.attach(noun, verb, "obl");
        }
    }

    /// What hangs on a punctuation mark hangs on what the mark belongs to, or on what it is joined to by "and".
    private void onMark(int word) {
        int mark = graph.head(word);
        boolean content = graph.isNoun(word) || graph.upos(word).equals("VERB");
        if (mark < 0 || !graph.upos(mark).equals("PUNCT") || !content) {
            return;
        }
        int start = startOf(word);
        boolean joined = SentenceGraph.isOneOf(graph.lower(start - 1), "and", "or", "but");
        int at = start - 2;
        while (joined && at >= 0 && !alike(at, word)) {
            at--;
        }
        if (joined && at >= 0) {
            graph.attach(word, firstConjunct(at), "conj");
        } else if (graph.head(mark) >= 0 && !graph.isWithin(graph.head(mark), word)) {
            graph.attach(word, graph.head(mark), graph.relation(word));
        }
    }

    private boolean alike(int one, int other) {
        boolean verbs = graph.isVerb(one) && graph.isVerb(other) && graph.isFinite(one);
        boolean nouns = graph.isNoun(one) && graph.isNoun(other) && !graph.is(one, "compound");
        return graph.covering(one).isEmpty() && verbs
                || nouns && graph.covering(one).isPresent();
    }

    private int firstConjunct(int word) {
        int at = graph.covering(word).map(NameSpan::head).orElse(word);
        return graph.is(at, "conj") && graph.head(at) >= 0 && graph.head(at) < at ? graph.head(at) : at;
    }

    /// "approved X in September 2014 for Y": nothing is of a date.
    private void behindDate(int word) {
        int date = graph.head(word);
        boolean dated = date >= 0
                && graph.is(word, "nmod")
                && graph.is(date, "obl")
                && graph.dependents(date, "nmod", "nummod").stream()
                        .anyMatch(each -> each > date && graph.lower(each).matches("(1[89]|20)\\d\\d"));
        if (dated && graph.head(date) >= 0) {
            graph.attach(word, graph.head(date), "obl");
        }
    }

    /// "approved by the FDA for X": an agency is for nothing, what it does is.
    private void behindAgency(int purpose) {
        int agency = graph.head(purpose);
        boolean acts = agency >= 0
                && agency < purpose
                && graph.is(purpose, "nmod")
                && graph.preposition(purpose).equals("for")
                && graph.is(agency, "obl:agent", "obl")
                && graph.preposition(agency).equals("by")
                && graph.covering(agency)
                        .filter(name -> name.isOf("Organization"))
                        .isPresent();
        if (acts && graph.head(agency) >= 0) {
            graph.attach(purpose, graph.head(agency), "obl");
        }
    }

    /// "rose to a greater extent after X": it rose after X.
    private void behindExtent(int word) {
        int extent = graph.head(word);
        boolean measure = extent >= 0
                && graph.is(word, "nmod")
                && graph.is(extent, "obl")
                && SentenceGraph.isOneOf(graph.lemma(extent), "extent", "degree", "level")
                && graph.preposition(extent).equals("to")
                && SentenceGraph.isOneOf(graph.preposition(word), "after", "with", "in", "upon", "following", "by");
        if (measure && graph.head(extent) >= 0) {
            graph.attach(word, graph.head(extent), "obl");
        }
    }

    /// "expression of X by A or inhibition of Y by B": B does the inhibition.
    private void agentOfNearest(int agent) {
        int noun = graph.head(agent);
        if (noun < 0 || !graph.is(agent, "nmod") || !graph.preposition(agent).equals("by") || !graph.isNoun(noun)) {
            return;
        }
        for (int i = agent - 1; i > noun; i--) {
            boolean nearer = graph.isNoun(i)
                    && words.isNoun().test(graph.lemma(i))
                    && graph.covering(i).isEmpty()
                    && graph.complements(i, "of").stream().anyMatch(each -> each < agent)
                    && graph.complements(i, "by").isEmpty();
            if (nearer) {
                graph.attach(agent, i, "nmod");
                return;
            }
        }
    }

    /// "capable of inducing X", where the tree takes the gerund for an adjective.
    private void gerund(int word) {
        int noun = graph.head(word);
        int governor = graph.head(noun);
        boolean behind = SentenceGraph.isOneOf(graph.lower(word - 1), "of", "by", "for", "without")
                && words.isEvent().test(graph.lemma(word))
                && !words.plain().contains(graph.lemma(word))
                && graph.covering(word).isEmpty()
                && graph.covering(noun).filter(name -> name.from() == word + 1).isPresent()
                && graph.is(noun, "obl", "nmod")
                && governor >= 0
                && governor < word;
        if (behind) {
            graph.attach(word, governor, graph.isNoun(governor) ? "acl" : "advcl");
            graph.attach(noun, word, "obj");
            graph.attach(word - 1, word, "mark");
            graph.makeGerund(word);
        }
    }

    /// "via glutamine metabolism enhanced by X": what stands right before the participle.
    private void participleOfNearest(int participle) {
        Optional<NameSpan> before = graph.covering(participle - 1);
        if (!graph.is(participle, "acl") || before.isEmpty() || before.get().to() != participle) {
            return;
        }
        int head = before.get().head();
        boolean apart = graph.head(participle) != head
                && graph.is(head, "nmod", "obl", "conj")
                && !SentenceGraph.isOneOf(graph.preposition(head), "of", "", "in")
                && graph.isWithin(head, graph.head(participle));
        if (apart) {
            graph.attach(participle, head, "acl");
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

    /// The first word of a noun phrase, without a conjunction.
    private int startOf(int noun) {
        int start = graph.covering(noun).map(NameSpan::from).orElse(noun);
        for (int each : graph.dependents(noun, "det", "amod", "compound", "nummod", "nmod:poss")) {
            start = Math.min(start, graph.covering(each).map(NameSpan::from).orElse(each));
        }
        return start;
    }
}
