package org.stroma.extract.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stroma.extract.sentence.SentenceGraph;

/// Events that a hyphen makes: "IL-6-induced proliferation", "a lipid-lowering drug".
final class HyphenEvents {

    private final Clause clause;
    private final SentenceGraph graph;
    private final SenseLexicon senses;

    HyphenEvents(Clause clause) {
        this.clause = clause;
        this.graph = clause.graph();
        this.senses = clause.senses();
    }

    List<Event> of(int word) {
        int head = graph.head(word);
        boolean joined = word > 1 && graph.isHyphen(word - 1) && head > word && graph.isNominal(head);
        boolean inName = graph.covering(word)
                .filter(name -> name.from() < word - 1 && name.head() != word)
                .isPresent();
        if (!joined || inName) {
            return List.of();
        }
        if (senses.words("mannerNoun").contains(graph.lemma(head))) {
            return manner(word, head);
        }
        List<Event> events = new ArrayList<>();
        senses.hyphen(graph.lower(word))
                .ifPresent(sense -> done(word, head, sense).ifPresent(events::add));
        senses.hyphenDoing(graph.lower(word))
                .flatMap(sense -> Clause.event(sense, named(head), causes(word), word, "hyphen-doing"))
                .ifPresent(events::add);
        return events;
    }

    /// "X inhibits growth in a Y-dependent manner": what X does, Y does with it.
    private List<Event> manner(int word, int manner) {
        int verb = graph.head(manner);
        if (!graph.lower(word).equals("dependent") || verb < 0 || !graph.isVerb(verb)) {
            return List.of();
        }
        List<Participant> done = clause.themes(graph.isPassive(verb) ? graph.subjects(verb) : graph.objects(verb));
        List<Participant> causes = causes(word).stream()
                .filter(each -> each.isOf("Protein", "Process"))
                .toList();
        return senses.verb(graph.lemma(verb)).stream()
                .filter(Sense::isChange)
                .flatMap(sense -> Clause.event(sense, causes, done, verb, "manner").stream())
                .toList();
    }

    private Optional<Event> done(int word, int head, Sense sense) {
        boolean change = senses.signOfNoun(graph.lemma(head)) != 0;
        boolean molecule = graph.lower(word).equals("dependent")
                && SentenceGraph.isOneOf(
                        graph.lemma(head), "kinase", "phosphatase", "enzyme", "synthase", "protein", "channel");
        if (change || molecule) {
            // The noun of change takes the cause itself.
            return Optional.empty();
        }
        if (senses.words("effectHead").contains(graph.lemma(head))) {
            return Clause.event(
                    Sense.AFFECT, causes(word), clause.themes(graph.complements(head, "on", "in")), word, "hyphen");
        }
        List<Participant> themes = clause.themes(List.of(head)).stream()
                .filter(each ->
                        sense.kind() == Sense.Kind.RELATION || !each.isOf("CellType", "AnatomicalEntity", "Population"))
                .filter(each -> !graph.lower(word).equals("dependent") || !isNamedSo(each))
                .filter(each -> each.token() == head || !hasOwn(each.token(), word))
                .toList();
        return Clause.event(sense, causes(word), themes, word, "hyphen");
    }

    /// "A-related B and C-related D": A has no part in D.
    private boolean hasOwn(int noun, int word) {
        return graph.dependents(noun, "amod").stream()
                .anyMatch(
                        each -> each != word && senses.hyphen(graph.lower(each)).isPresent());
    }

    /// "calmodulin-dependent calcineurin", "vitamin D-dependent rickets": part of what it is called.
    private static boolean isNamedSo(Participant thing) {
        return thing.isOf("Disease") || thing.isOf("Protein") && thing.aspect() == Participant.Aspect.THING;
    }

    private List<Participant> named(int head) {
        if (graph.has(head, "cop") && graph.name(head).isEmpty()) {
            // "X is a Y-inhibiting drug"
            return clause.themes(graph.subjects(head));
        }
        List<Integer> things = new ArrayList<>(graph.withConjuncts(head));
        if (graph.name(head).isEmpty()) {
            // "the Y-targeting antibody X"
            things.addAll(graph.dependents(head, "appos").stream()
                    .filter(each -> graph.covering(head + 1).equals(graph.name(each)))
                    .toList());
        }
        return things.stream()
                .flatMap(each -> graph.name(each).stream())
                .flatMap(name -> clause.things().meanings(name).stream())
                .toList();
    }

    /// What is before the hyphen; the name, if its abbreviation follows in brackets.
    List<Participant> causes(int word) {
        List<Integer> before = new ArrayList<>(graph.dependents(word).stream()
                .filter(each -> each < word && !graph.is(each, "punct"))
                .filter(each -> graph.isNominal(each) || graph.name(each).isPresent())
                .toList());
        if (graph.isHyphen(word - 1) && graph.lower(word - 2).equals(")")) {
            int open = word - 3;
            while (open > 0 && open > word - 8 && !graph.lower(open).equals("(")) {
                open--;
            }
            int name = open - 1;
            graph.covering(name).ifPresent(one -> {
                before.clear();
                before.add(one.head());
            });
        }
        if (before.isEmpty() && graph.isHyphen(word - 1)) {
            graph.covering(word - 2).ifPresent(one -> before.add(one.head()));
        }
        return clause.causes().of(before);
    }
}
