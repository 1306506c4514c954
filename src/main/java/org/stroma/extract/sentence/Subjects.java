package org.stroma.extract.sentence;

import java.util.List;
import java.util.Optional;

/// Finds the subject of a verb that has none of its own: over coordination, relative and participial clauses,
/// control and raising.
final class Subjects {

    private static final int DEEPEST = 6;

    private final SentenceGraph graph;

    Subjects(SentenceGraph graph) {
        this.graph = graph;
    }

    List<Integer> of(int verb) {
        return of(verb, 0).stream().map(this::named).toList();
    }

    /// "X, the ligand of Y, attracts", where the tree takes the apposition for the subject: X.
    private int named(int subject) {
        if (SentenceGraph.isOneOf(graph.lower(subject), "itself", "themselves")) {
            return graph.covering(subject - 1).map(NameSpan::head).orElse(subject);
        }
        int start = graph.covering(subject).map(NameSpan::from).orElse(subject);
        while (start > 0 && graph.tag(start - 1).startsWith("JJ")) {
            start--;
        }
        boolean apposed = graph.lower(start - 1).matches("the|an?")
                && graph.lower(start - 2).equals(",");
        return apposed
                ? graph.covering(start - 3)
                        .filter(name -> name.from() <= 1)
                        .map(NameSpan::head)
                        .orElse(subject)
                : subject;
    }

    private List<Integer> of(int verb, int depth) {
        List<Integer> own = graph.dependents(verb, "nsubj", "csubj");
        int head = graph.head(verb);
        if (own.isEmpty()
                && head < 0
                && graph.tag(verb).equals("VBG")
                && graph.lower(verb - 1).equals(",")) {
            return ofVerbBefore(verb);
        }
        if (!own.isEmpty() || depth >= DEEPEST || head < 0) {
            return own;
        }
        if (graph.is(verb, "conj")) {
            int before = graph.groupStart(verb) - 1;
            int from = graph.covering(before).map(NameSpan::from).orElse(before);
            if (before >= 0
                    && graph.isNoun(before)
                    && SentenceGraph.isOneOf(graph.lower(from - 1), "and", "but", "while", "whereas")) {
                return List.of(graph.covering(before).map(NameSpan::head).orElse(before));
            }
            Optional<Integer> parted = graph.dependents(head, "conj").stream()
                    .filter(each -> each < verb && each > head && graph.isNoun(each) && graph.has(each, "cc"))
                    .reduce((one, other) -> other);
            if (graph.isVerb(head) && parted.isPresent() && graph.isFinite(verb)) {
                return List.of(parted.get());
            }
            boolean clause = graph.isVerb(head)
                    || SentenceGraph.isOneOf(graph.upos(head), "ADJ", "AUX")
                    || graph.has(head, "cop");
            boolean object = graph.is(head, "obj") && graph.head(head) >= 0 && graph.isVerb(graph.head(head));
            List<Integer> shared = clause ? shared(head, depth) : object ? shared(graph.head(head), depth) : List.of();
            return shared.stream().anyMatch(each -> disagrees(each, verb)) ? above(head, verb, depth) : shared;
        }
        if (graph.is(verb, "acl")) {
            return ofNounClause(verb, head);
        }
        if (graph.is(verb, "xcomp")) {
            List<Integer> objects = graph.dependents(head, "obj");
            return !objects.isEmpty() && graph.words().causative().contains(graph.lemma(head))
                    ? objects
                    : shared(head, depth);
        }
        if (graph.is(verb, "advcl", "ccomp") && SentenceGraph.isOneOf(graph.tag(verb), "VBG", "VB", "VBN")) {
            return ofAdverbial(verb, head, depth);
        }
        return graph.is(verb, "advcl", "parataxis") && isListed(verb, head) ? shared(head, depth) : List.of();
    }

    /// "X binds A, suppresses B and marks C", where the tree takes the second verb for a clause of its own.
    private boolean isListed(int verb, int before) {
        return before < verb
                && graph.lower(verb - 1).equals(",")
                && SentenceGraph.isOneOf(graph.tag(verb), "VBZ", "VBD", "VBP")
                && graph.tag(verb).equals(graph.tag(before))
                && !graph.has(verb, "mark", "aux");
    }

    /// "which cells express, and promotes Y": cells do not promote it, but who did what the clause around says.
    private List<Integer> above(int clause, int verb, int depth) {
        int main = graph.head(clause);
        List<Integer> subjects = main >= 0 && graph.is(clause, "advcl", "acl", "acl:relcl") && graph.isVerb(main)
                ? shared(main, depth + 1)
                : List.of();
        return subjects.stream().anyMatch(each -> disagrees(each, verb)) ? List.of() : subjects;
    }

    /// Whether a subject is of several, and the verb of one.
    private boolean disagrees(int subject, int verb) {
        return graph.tag(subject).equals("NNS")
                && graph.lower(subject).endsWith("s")
                && !graph.lower(subject).equals(graph.lemma(subject))
                && graph.tag(verb).equals("VBZ");
    }

    private List<Integer> shared(int verb, int depth) {
        if (graph.isRepaired(verb)) {
            return graph.subjects(verb);
        }
        List<Integer> given = graph.dependents(verb, "nsubj", "csubj");
        return given.isEmpty() ? of(verb, depth + 1) : given;
    }

    /// "X reduced A, blocking B", where the tree parts the two.
    private List<Integer> ofVerbBefore(int verb) {
        for (int i = verb - 1; i > 0; i--) {
            if (graph.isRepaired(i) || graph.isVerb(i) && graph.has(i, "nsubj")) {
                return graph.subjects(i);
            }
        }
        return List.of();
    }

    private List<Integer> ofNounClause(int verb, int noun) {
        if (graph.relation(verb).equals("acl:relcl")
                || graph.tag(verb).equals("VBG")
                || graph.tag(verb).equals("VBN")) {
            return List.of(graph.anchor(noun));
        }
        boolean infinitive = graph.dependents(verb, "mark").stream()
                .anyMatch(mark -> graph.lower(mark).equals("to"));
        if (!infinitive) {
            return List.of();
        }
        if (!graph.words().bearing().contains(graph.lemma(noun))) {
            return List.of(noun);
        }
        List<Integer> owners = graph.complements(noun, "of", "for");
        if (!owners.isEmpty()) {
            return owners;
        }
        int main = graph.head(noun);
        boolean had =
                main >= 0 && graph.is(noun, "obj") && graph.modifiers(noun).isEmpty();
        return had ? graph.subjects(main) : graph.modifiers(noun);
    }

    /// Who does the main clause does the other too, also where it is passive: "was blocked by X, reducing Y".
    private List<Integer> ofAdverbial(int verb, int main, int depth) {
        if (!graph.is(verb, "advcl")) {
            return List.of();
        }
        boolean kept = graph.dependents(verb, "mark", "case").stream()
                .anyMatch(mark -> graph.lower(mark).equals("from"));
        if (kept && graph.has(main, "obj")) {
            // "X prevents Y from binding Z": neither does.
            return List.of();
        }
        boolean infinitive = graph.tag(verb).equals("VB");
        if (!graph.isPassive(main)) {
            boolean controlled = infinitive && graph.words().causative().contains(graph.lemma(main));
            List<Integer> objects = controlled ? graph.dependents(main, "obj") : List.of();
            return objects.isEmpty() ? shared(main, depth) : objects;
        }
        List<Integer> agents = graph.obliques(main, "by");
        if (graph.tag(verb).equals("VBG") && !agents.isEmpty()) {
            return agents;
        }
        List<Integer> tools = infinitive ? graph.obliques(main, "with", "using", "use") : List.of();
        return tools.isEmpty() ? shared(main, depth) : tools;
    }
}
