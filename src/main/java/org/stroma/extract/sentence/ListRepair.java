package org.stroma.extract.sentence;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/// Lists whose second member the tree hangs to something else: "lowered A by 50 percent and B by 37 percent",
/// "approved for A in 2004 and for B in 2006", "A besides B"; and what stands behind the parts of a name that is all of
/// one phrase: "X combined with Y (Z) for A" is for A as a whole.
final class ListRepair {

    private static final Set<String> MEASURES = Set.of("percent", "%", "fold", "half", "third", "quarter");
    private static final List<List<String>> BESIDE =
            List.of(List.of("besides"), List.of("along", "with"), List.of("in", "addition", "to"));

    private final SentenceGraph graph;

    ListRepair(SentenceGraph graph) {
        this.graph = graph;
    }

    void apply() {
        for (int i = 2; i < graph.size(); i++) {
            measured(i);
            sameMark(i);
            behindWhole(i);
            beforeRange(i);
        }
        BESIDE.forEach(this::beside);
    }

    /// "lowered A by 50 percent and B by 37 percent": B is beside A.
    private void measured(int word) {
        int measure = graph.head(word);
        boolean listed = measure >= 0
                && graph.is(word, "conj")
                && graph.name(word).isPresent()
                && MEASURES.contains(graph.lower(measure))
                && graph.preposition(word).isEmpty()
                && graph.lower(graph.name(word).get().to()).equals("by");
        int verb = listed ? graph.head(measure) : -1;
        if (verb < 0 || !graph.isVerb(verb)) {
            return;
        }
        List<Integer> first = graph.dependents(verb, "obj").isEmpty()
                ? graph.dependents(verb, "nsubj", "nsubj:pass")
                : graph.dependents(verb, "obj");
        first.stream().filter(each -> each < measure).findFirst().ifPresent(each -> graph.attach(word, each, "conj"));
    }

    /// "for A in 2004 and for B in 2006": what has the same preposition is listed with it.
    private void sameMark(int word) {
        int governor = graph.head(word);
        String mark = graph.preposition(word);
        boolean listed = governor >= 0
                && governor < word
                && graph.is(word, "conj")
                && graph.isNoun(word)
                && !mark.isEmpty()
                && graph.has(word, "cc")
                && !graph.preposition(governor).equals(mark);
        if (!listed) {
            return;
        }
        int holder = graph.isVerb(governor) ? governor : graph.head(governor);
        if (holder >= 0) {
            IntStream.concat(
                            graph.dependents(holder, "obl", "nmod").stream().mapToInt(Integer::intValue),
                            graph.dependents(holder, "obj").stream()
                                    .flatMap(object -> graph.dependents(object, "nmod").stream())
                                    .mapToInt(Integer::intValue))
                    .boxed()
                    .filter(each -> each < word && each != governor)
                    .filter(each -> graph.preposition(each).equals(mark))
                    .reduce((one, other) -> other)
                    .ifPresent(each -> graph.attach(word, each, "conj"));
        }
    }

    /// "X combined with Y (Z) for A": of the whole, not of Y or Z.
    private void behindWhole(int word) {
        int part = graph.head(word);
        Optional<NameSpan> whole = graph.covering(part);
        boolean outside = whole.isPresent()
                && graph.is(word, "nmod")
                && word >= whole.get().to()
                && part != whole.get().head()
                && graph.isWithin(part, whole.get().head())
                && graph.names().stream()
                        .anyMatch(name -> name.covers(part)
                                && name.to() - name.from()
                                        < whole.get().to() - whole.get().from());
        if (outside) {
            graph.attach(word, whole.get().head(), "nmod");
        }
    }

    /// "in 15 to 20 percent of A": the preposition is that of the noun.
    private void beforeRange(int mark) {
        int number = graph.is(mark, "case") ? graph.head(mark) : -1;
        int noun = number;
        while (noun >= 0 && graph.is(noun, "nummod", "advmod", "compound", "nmod") && graph.head(noun) > noun) {
            noun = graph.head(noun);
        }
        if (noun > number
                && graph.tag(number).equals("CD")
                && graph.isNoun(noun)
                && graph.preposition(noun).isEmpty()) {
            graph.attach(mark, noun, "case");
        }
    }

    /// "A besides B".
    private void beside(List<String> words) {
        for (NameSpan first : graph.names()) {
            int at = first.to();
            boolean said = true;
            for (int k = 0; k < words.size(); k++) {
                said &= graph.lower(at + k).equals(words.get(k));
            }
            int from = at + words.size();
            Optional<NameSpan> second = said ? graph.covering(from) : Optional.empty();
            boolean alike = second.isPresent()
                    && second.get().from() == from
                    && second.get().isOf(first.type())
                    && graph.name(first.head()).isPresent()
                    && !graph.isWithin(first.head(), second.get().head());
            if (alike) {
                graph.attach(second.get().head(), first.head(), "conj");
                for (int k = 0; k < words.size(); k++) {
                    graph.attach(at + k, second.get().head(), "cc");
                }
            }
        }
    }
}
