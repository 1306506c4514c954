package org.stroma.extract.sentence;

import java.util.List;
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
    private final Predicate<String> isEvent;

    /// @param isEvent whether a word in its dictionary form is a verb of change or of some other relation
    ClauseRepair(SentenceGraph graph, Predicate<String> isChange, Predicate<String> isEvent) {
        this.graph = graph;
        this.isEvent = isEvent;
        this.isChange = word -> isChange.test(word) || isEvent.test(word);
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
            } else if (graph.isFinite(i) && graph.isVerb(i)) {
                subject(i);
            }
        }
        for (int i = 0; i + 3 < graph.size(); i++) {
            inverted(i);
            relativeObject(i);
        }
        for (int i = 1; i < graph.size() - 1; i++) {
            boolean verb = graph.isVerb(i) && graph.covering(i).isEmpty() && isEvent.test(graph.lemma(i));
            if (verb && !graph.is(i, "amod", "compound", "case", "flat", "aux")) {
                subjectBefore(i);
                objectBehind(i);
            }
        }
    }

    /// "Can X cause Y?", "nor did X reduce Y".
    private void inverted(int auxiliary) {
        boolean opens = auxiliary == 0 || SentenceGraph.isOneOf(graph.lower(auxiliary - 1), "nor", "neither");
        boolean helps =
                graph.tag(auxiliary).equals("MD") || SentenceGraph.isOneOf(graph.lower(auxiliary), "did", "does", "do");
        if (!opens || !helps) {
            return;
        }
        int at = auxiliary + 1;
        while (at < graph.size()
                && graph.covering(at).isEmpty()
                && graph.tag(at).matches("DT|JJ|NN")) {
            at++;
        }
        Optional<NameSpan> doer = graph.covering(at);
        int verb = doer.map(NameSpan::to).orElse(graph.size());
        if (verb + 1 < graph.size()
                && graph.covering(verb).isEmpty()
                && isEvent.test(graph.lemma(verb))
                && !graph.has(verb, "nsubj")) {
            int object = headBehind(verb);
            if (object > 0) {
                graph.makeVerb(verb, graph.lemma(verb), doer.orElseThrow().head(), object);
                graph.attach(auxiliary, verb, "aux");
            }
        }
    }

    /// "X, which Y can reduce": what stands before the pronoun is the object, wherever the tree hangs the pronoun.
    private void relativeObject(int pronoun) {
        boolean opens = graph.lower(pronoun).equals("which")
                || graph.lower(pronoun).equals("that") && graph.tag(pronoun).equals("WDT");
        int before = graph.lower(pronoun - 1).equals(",") ? beforeBrackets(pronoun - 2) : pronoun - 1;
        Optional<NameSpan> name = opens ? graph.covering(before) : Optional.empty();
        int first = isParticipleBefore(pronoun + 1) ? pronoun + 2 : pronoun + 1;
        Optional<NameSpan> doer = name.isPresent() ? graph.covering(first) : Optional.empty();
        if (doer.isEmpty()) {
            return;
        }
        int verb = doer.get().to();
        while (verb < graph.size() && graph.tag(verb).matches("MD|RB.*")) {
            verb++;
        }
        boolean verbal = verb < graph.size()
                && graph.isVerb(verb)
                && graph.covering(verb).isEmpty()
                && !graph.isPassive(verb)
                && !graph.hasOwnObject(verb);
        boolean ends = graph.tag(verb + 1).matches("[.,:;)]|IN|RB|CC|-RRB-|VB.|MD|");
        if (verbal && ends) {
            graph.giveSubject(verb, doer.get().head());
            graph.giveObject(verb, name.get().head());
            if (first > pronoun + 1) {
                graph.attach(pronoun + 1, doer.get().head(), "amod");
            }
        }
    }

    /// A name right before a finite verb that has no subject of its own: "but aspirin did not reduce fever".
    private void subjectBefore(int verb) {
        int first = graph.groupStart(verb);
        int opening = first;
        while (opening < verb && graph.tag(opening).startsWith("RB")) {
            opening++;
        }
        boolean finite = SentenceGraph.isOneOf(graph.tag(opening), "VBD", "VBZ", "VBP", "MD");
        Optional<NameSpan> before = graph.covering(first - 1);
        if (!finite
                || before.isEmpty()
                || graph.isPassive(verb)
                || graph.has(verb, "nsubj", "csubj") && !isAside(verb, before.get())
                || graph.isRepaired(verb)
                || graph.is(verb, "acl")) {
            return;
        }
        if (isAside(verb, before.get())) {
            graph.giveSubject(verb, before.get().head());
            return;
        }
        String mark = graph.lower(before.get().from() - 1);
        boolean opens =
                graph.head(before.get().head()) == verb && graph.is(before.get().head(), "compound")
                        || SentenceGraph.isOneOf(mark, "but", "while", "whereas", "that", ";", ":", "")
                        || before.get().from() > 0
                                && graph.tag(before.get().from() - 1).startsWith("NN")
                                && graph.covering(before.get().from() - 1).isEmpty();
        boolean complement = mark.equals("of")
                && graph.isNoun(before.get().from() - 2)
                && SentenceGraph.isOneOf(
                        graph.lower(before.get().from() - 3), "but", "and", "while", "whereas", "that", "");
        if (complement && !graph.isWithin(before.get().from() - 2, verb)) {
            graph.giveSubject(verb, governor(first - 1));
        } else if (opens && !graph.is(before.get().head(), "nsubj")) {
            graph.giveSubject(verb, before.get().head());
            graph.detach(before.get().head());
        }
    }

    /// "Binding to its receptor, X stimulates": the participle is not the subject.
    private boolean isAside(int verb, NameSpan before) {
        boolean participle = graph.dependents(verb, "nsubj", "csubj").stream()
                .anyMatch(each -> each == 0 && graph.lower(0).endsWith("ing"));
        return participle && graph.lower(before.from() - 1).equals(",") && graph.is(before.head(), "appos");
    }

    /// "that activated T cells express": which cells are meant.
    private boolean isParticipleBefore(int word) {
        return graph.lower(word).endsWith("ed")
                && SentenceGraph.isOneOf(graph.tag(word), "VBN", "VBD", "JJ")
                && graph.covering(word).isEmpty()
                && graph.covering(word + 1)
                        .filter(name -> name.isOf("CellType", "Tumor"))
                        .isPresent();
    }

    /// A name right behind an active verb that has no object: "inhibits COX-2, as", "expressed neither X nor Y".
    private void objectBehind(int verb) {
        boolean active = !graph.isPassive(verb)
                && graph.objects(verb).isEmpty()
                && !graph.has(verb, "ccomp", "xcomp", "compound:prt");
        int at = verb + 1;
        while (active
                && (graph.covering(at).isEmpty() || graph.tag(at).equals("PRP$"))
                && (graph.tag(at).startsWith("JJ")
                        || SentenceGraph.isOneOf(graph.tag(at), "DT", "CD", "PRP$")
                        || SentenceGraph.isOneOf(graph.lower(at), "neither", "both")
                        || graph.tag(at).equals("NN") && graph.covering(at + 1).isPresent())) {
            at++;
        }
        Optional<NameSpan> name = graph.covering(at);
        if (active && name.filter(one -> one.from() > verb).isPresent()) {
            int head = name.get().head();
            boolean free =
                    !graph.is(head, "nsubj") || at == verb + 1 && graph.has(verb, "nsubj") && graph.head(head) > head;
            if (free && graph.preposition(head).isEmpty()) {
                graph.giveObject(verb, graph.isHyphen(name.get().to()) ? wholeOf(head) : head);
            }
        }
    }

    /// "the sodium-glucose cotransporter": what a name before a hyphen is a part of.
    private int wholeOf(int head) {
        int at = head;
        while (graph.head(at) > at && graph.is(at, "compound", "amod", "obl:unmarked")) {
            at = graph.head(at);
        }
        return at;
    }

    /// The verb that a form would be of: "lowers", "prolonged".
    private String verbOf(int i) {
        String lemma = graph.lemma(i);
        if (graph.tag(i).equals("NNPS")) {
            // Capitals at the head of a line: "Blocks CCR5."
            return graph.lower(i).substring(0, graph.lower(i).length() - 1);
        }
        if (isChange.test(lemma) || !graph.lower(i).endsWith("ed")) {
            return lemma;
        }
        String stem = graph.lower(i).substring(0, graph.lower(i).length() - 2);
        return isChange.test(stem) ? stem : stem + "e";
    }

    private boolean modifier(int word) {
        int before = word - 1;
        boolean denied = false;
        while (before > 0
                && graph.tag(before).startsWith("RB")
                && graph.covering(before).isEmpty()) {
            denied |= graph.lower(before).equals("not");
            before--;
        }
        before = beforeBrackets(before);
        boolean emphatic = SentenceGraph.isOneOf(graph.lower(before), "did", "does", "do")
                && before > 0
                && graph.isNoun(before - 1);
        Optional<Integer> subject = Optional.empty();
        if (emphatic) {
            subject = Optional.of(top(before - 1));
        } else if (before >= 0
                && isNominal(before)
                && !graph.isHyphen(word - 1)
                && (denied || opensList(word, before) || isFinite(word, before))) {
            subject = Optional.of(governor(before));
        } else if (graph.lower(word - 1).equals(",") && graph.lower(word).endsWith("ed")) {
            subject = loneNoun(word).or(() -> ofVerbBefore(word));
        } else if (SentenceGraph.isOneOf(graph.lower(word - 1), "and", "but")
                && graph.lower(word).endsWith("ed")) {
            subject = firstDoer(word);
        }
        int noun = graph.isNominal(graph.head(word)) ? graph.head(word) : headBehind(word);
        if (noun < 0) {
            return false;
        }
        subject.ifPresent(doer -> graph.makeVerb(word, verbOf(word), doer, noun));
        return subject.isPresent();
    }

    /// "X reduced A, decreased B, and", where the tree takes "reduced A" for what X is.
    private boolean opensList(int word, int before) {
        int noun = graph.head(word);
        return graph.is(noun, "appos")
                && graph.head(noun) == top(before)
                && before == word - 1
                && graph.is(graph.head(noun), "nsubj")
                && graph.head(graph.head(noun)) > noun;
    }

    private int beforeBrackets(int word) {
        int at = word;
        while (graph.lower(word).equals(")") && at > 0 && !graph.lower(at).equals("(")) {
            at--;
        }
        return graph.lower(word).equals(")") ? at - 1 : at;
    }

    /// "X did not raise A and reduced B": not another A, but another clause; "showed raised A and reduced B" is none.
    private Optional<Integer> firstDoer(int word) {
        int noun = graph.head(word);
        int first = graph.is(noun, "conj") ? graph.head(noun) : -1;
        int verb = first < 0 || !graph.is(first, "obj") ? -1 : graph.head(first);
        boolean clause = verb >= 0
                && isChange.test(graph.lemma(verb))
                && SentenceGraph.isOneOf(graph.tag(verb), "VBD", "VB")
                && graph.dependents(first, "amod").stream()
                        .noneMatch(each -> graph.lower(each).endsWith("ed"));
        return clause ? graph.subjects(verb).stream().findFirst() : Optional.empty();
    }

    /// "X inhibited A, caused B, and induced C": B has no place of its own beside the first verb.
    private Optional<Integer> ofVerbBefore(int word) {
        int noun = graph.head(word);
        int verb = graph.head(noun);
        boolean loose = verb >= 0
                && verb < word
                && graph.isVerb(verb)
                && graph.isFinite(verb)
                && isChange.test(graph.lemma(verb))
                && graph.is(noun, "dep", "obl", "obj", "parataxis", "appos")
                && graph.preposition(noun).isEmpty()
                && graph.dependents(verb, "obj").stream().anyMatch(each -> each < word);
        return loose ? graph.subjects(verb).stream().findFirst() : Optional.empty();
    }

    private boolean isNominal(int word) {
        return word >= 0 && (graph.isNoun(word) || graph.covering(word).isPresent());
    }

    /// "Loss of X impaired", where the tree parts X from its noun.
    private int governor(int word) {
        Optional<NameSpan> clause = graph.covering(word).filter(name -> graph.isClause(name.from(), name.to()));
        if (clause.isPresent()) {
            // "X induced A, and Y suppressed B"
            return clause.get().head();
        }
        int top = top(word);
        int of = graph.covering(word).map(NameSpan::from).orElse(word) - 1;
        while (of > 0 && graph.covering(of).isEmpty() && graph.tag(of).matches("JJ|VBG|VBN|NN|DT|HYPH")) {
            of--;
        }
        boolean parted = top == graph.covering(word).map(NameSpan::head).orElse(word)
                && SentenceGraph.isOneOf(graph.lower(of), "of", "with", "in", "from", "on")
                && of > 0
                && graph.isNoun(of - 1);
        if (!parted || graph.head(top) == of - 1) {
            return top;
        }
        graph.attach(top, of - 1, "nmod");
        graph.attach(of, top, "case");
        Optional<NameSpan> first = graph.covering(of - 1)
                .filter(name -> graph.is(name.head(), "conj")
                        && graph.lower(name.from() - 1).equals(","));
        return first.isPresent() ? first.get().head() : top(of - 1);
    }

    /// "X, an antibody that binds Y, prolonged Z": where nothing else is said of the noun at the root.
    private Optional<Integer> loneNoun(int word) {
        for (int i = 0; i < word; i++) {
            if (graph.relation(i).equals("root")) {
                boolean aside = graph.covering(i)
                        .filter(name -> graph.lower(name.to()).equals(","))
                        .isPresent();
                boolean lone =
                        graph.isNoun(i) && !graph.has(i, "cop") && (aside || graph.has(i, "appos", "acl", "punct"));
                return lone ? Optional.of(i) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private boolean isFinite(int word, int subject) {
        if (graph.tag(word).equals("VBD")) {
            return true;
        }
        boolean form = SentenceGraph.isOneOf(graph.tag(word), "VBN", "NNS", "NNPS", "VBZ", "JJ")
                && graph.lower(word).matches(".*(ed|s)");
        int phrase = graph.covering(word - 1).map(NameSpan::from).orElse(word);
        boolean opens = graph.lower(phrase - 1).equals(";")
                || graph.tag(0).equals("IN") && phrase - 1 == firstComma()
                || SentenceGraph.isOneOf(graph.lower(phrase - 1), "and", "but", "while", "whereas")
                        && graph.lower(phrase - 2).equals(",");
        if (form && opens) {
            return true;
        }
        boolean plural = graph.tag(word).equals("JJ")
                && isChange.test(graph.lower(word))
                && graph.tag(word - 1).equals("NNS")
                && graph.covering(word + 1).isPresent();
        if (plural) {
            return true;
        }
        boolean only = graph.tag(word).equals("VBZ") || !hasFiniteVerbNear(word);
        return form && only && (isVerbless(word) || !graph.isWithin(subject, graph.head(word)));
    }

    /// Whether nothing between semicolons is a finite verb.
    private boolean isVerbless(int word) {
        int from = word;
        while (from > 0 && !graph.lower(from - 1).equals(";")) {
            from--;
        }
        int to = word;
        while (to < graph.size() && !graph.lower(to).equals(";")) {
            to++;
        }
        return !hasFiniteVerb(from, to);
    }

    private int firstComma() {
        int at = 0;
        while (at < graph.size() && !graph.lower(at).equals(",")) {
            at++;
        }
        return at;
    }

    private boolean hasFiniteVerbNear(int word) {
        int from = word;
        while (from > Math.max(0, word - NEAR + 1) && !graph.lower(from - 1).equals(";")) {
            from--;
        }
        int to = word;
        while (to < Math.min(graph.size(), word + NEAR) && !graph.lower(to).equals(";")) {
            to++;
        }
        return hasFiniteVerb(from, to);
    }

    private boolean hasFiniteVerb(int from, int to) {
        for (int i = from; i < to; i++) {
            boolean finite =
                    SentenceGraph.isOneOf(graph.tag(i), "VBD", "VBZ", "VBP", "MD") && !graph.is(i, "amod", "compound");
            if (finite && graph.covering(i).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /// A noun and a phrase of its own right behind a plural: no plural stands there.
    private void plural(int word) {
        int before = word - 1;
        if (SentenceGraph.isOneOf(graph.lower(before), "and", "but")) {
            secondVerb(word);
            return;
        }
        before = beforeBrackets(before);
        Optional<Integer> opening = graph.lower(before).equals(",") ? opening(before) : Optional.empty();
        boolean subject = opening.isPresent()
                || graph.covering(before).isPresent()
                || before >= 0 && graph.isNoun(before) && !graph.tag(before).equals("NNS");
        boolean phrase =
                graph.covering(word + 1).isPresent() || graph.tag(word + 1).matches("DT|PRP\\$|JJ");
        if (!subject || !phrase || graph.isHyphen(before)) {
            return;
        }
        int end = before;
        int object = headBehind(word);
        if (object > 0) {
            graph.makeVerb(word, verbOf(word), opening.orElseGet(() -> governor(end)), object);
        }
    }

    /// The name that opens a sentence, where all that stands between it and a comma is an aside: "X, also known as Y,".
    private Optional<Integer> opening(int comma) {
        Optional<NameSpan> first = graph.covering(0)
                .filter(name -> name.to() < comma && graph.lower(name.to()).equals(","));
        return first.filter(name -> !hasFiniteVerb(name.to(), comma)).map(NameSpan::head);
    }

    /// "it boosts A and dampens B".
    private void secondVerb(int word) {
        int verb = word - 1;
        while (verb >= 0
                && !SentenceGraph.isOneOf(graph.tag(verb), "VBZ", "MD")
                && !graph.lower(verb).matches("[;:]")) {
            verb--;
        }
        boolean phrase =
                graph.covering(word + 1).isPresent() || graph.tag(word + 1).matches("DT|PRP\\$|JJ");
        List<Integer> doers = verb >= 0 && graph.isVerb(verb) ? graph.subjects(verb) : List.of();
        int object = phrase ? headBehind(word) : -1;
        if (!doers.isEmpty() && object > 0 && graph.is(word, "conj", "compound")) {
            graph.makeVerb(word, verbOf(word), doers.getFirst(), object);
        }
    }

    private int headBehind(int word) {
        Optional<NameSpan> name = graph.covering(word + 1);
        int at = name.map(one -> one.to() - 1).orElse(word + 1);
        while (at + 1 < graph.size() && graph.tag(at + 1).startsWith("NN")
                || at + 1 < graph.size()
                        && !graph.isNoun(at)
                        && graph.tag(at + 1).matches("JJ.*|VBN|CD")) {
            at++;
        }
        return graph.covering(at).map(NameSpan::head).orElse(graph.isNoun(at) ? at : -1);
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
        int at = graph.covering(word).map(NameSpan::head).orElse(word);
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
