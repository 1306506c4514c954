package org.stroma.extract.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// Mends what hangs on the wrong word: "X or inhibition of Y by Z", where the tree hangs Z to what X belongs to; what
/// it hangs on a punctuation mark; and coordination: "X inhibits the kinase Y and promotes Z", where the tree makes Y
/// the subject of the second verb;
/// "X lowered A, and B and C raised D", where it makes B and C objects of the first; "X inhibited A, caused B, and
/// induced C", where it takes the second verb for an adjective; and nouns that it takes for verbs.
final class AttachmentRepair {

    private static final int LONGEST_SUBJECT = 24;

    private final SentenceGraph graph;
    private final Predicate<String> isEvent;
    private final Predicate<String> isChangeNoun;

    AttachmentRepair(SentenceGraph graph, Predicate<String> isEvent, Predicate<String> isChangeNoun) {
        this.graph = graph;
        this.isEvent = isEvent;
        this.isChangeNoun = isChangeNoun;
    }

    void apply() {
        for (int i = 0; i < graph.size(); i++) {
            onMark(i);
            if (graph.isNoun(i)) {
                nounTakenForVerb(i);
                agentOfNearest(i);
                behindDate(i);
            } else if (graph.tag(i).equals("VBN")) {
                participleOfNearest(i);
            } else if (graph.tag(i).equals("VBG") && graph.is(i, "amod")) {
                gerund(i);
            }
        }
        for (int i = 2; i + 1 < graph.size(); i++) {
            compared(i);
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
        Optional<Name> first = aside ? graph.covering(like - 2) : Optional.empty();
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
        int at = graph.covering(word).map(Name::head).orElse(word);
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

    /// "expression of X by A or inhibition of Y by B": B does the inhibition.
    private void agentOfNearest(int agent) {
        int noun = graph.head(agent);
        if (noun < 0 || !graph.is(agent, "nmod") || !graph.preposition(agent).equals("by") || !graph.isNoun(noun)) {
            return;
        }
        for (int i = agent - 1; i > noun; i--) {
            boolean nearer = graph.isNoun(i)
                    && isChangeNoun.test(graph.lemma(i))
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
                && isEvent.test(graph.lemma(word))
                && !SentenceGraph.isOneOf(graph.lemma(word), "increase", "decrease", "circulate", "exist")
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
        Optional<Name> before = graph.covering(participle - 1);
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

    /// The first word of a noun phrase, without a conjunction.
    private int startOf(int noun) {
        int start = graph.covering(noun).map(Name::from).orElse(noun);
        for (int each : graph.dependents(noun, "det", "amod", "compound", "nummod", "nmod:poss")) {
            start = Math.min(start, graph.covering(each).map(Name::from).orElse(each));
        }
        return start;
    }
}
