package org.stroma.extract.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.stroma.extract.sentence.SentenceGraph;

/// Events that a noun calls: "inhibition of Y by X", "X-induced increase in Y", "the effect of X on Y", "regulation
/// of Y by X", "the role of X in Y".
final class NounEvents {

    private static final String[] BY = {"by", "via", "through", "with", "after", "following", "follow", "upon", "due to"
    };

    private final Clause clause;
    private final SentenceGraph graph;
    private final SenseLexicon senses;
    private final Set<String> effects;
    private final Set<String> roles;
    private final Set<String> regulations;

    NounEvents(Clause clause) {
        this.clause = clause;
        this.graph = clause.graph();
        this.senses = clause.senses();
        this.effects = senses.words("effectHead");
        this.roles = senses.words("roleHead");
        this.regulations = senses.words("regulationNoun");
    }

    List<Event> of(int noun) {
        List<Event> events = new ArrayList<>();
        String lemma = graph.lemma(noun);
        int sign = senses.signOfNoun(lemma);
        boolean named = graph.covering(noun).filter(name -> name.head() != noun).isPresent();
        if (sign != 0 && !named) {
            change(noun, sign, events);
        } else if (regulations.contains(lemma)) {
            regulation(noun, events);
        } else if (effects.contains(lemma) || roles.contains(lemma)) {
            effect(noun, events);
        } else if (isMade(lemma)) {
            made(noun, events);
        }
        for (Sense sense : senses.noun(lemma)) {
            if (sense.kind() == Sense.Kind.RELATION) {
                stated(noun, sense, events);
            }
        }
        return events;
    }

    private List<Integer> doers(int noun) {
        List<Integer> found = new ArrayList<>(graph.complements(noun, BY));
        if (found.isEmpty()) {
            // "activation of X by Y", where the tree gives Y to X
            graph.complements(noun, "of").forEach(each -> found.addAll(graph.complements(each, "by")));
        }
        List<Integer> agents = found.stream()
                .filter(each -> graph.preposition(each).equals("by"))
                .toList();
        return agents.isEmpty() ? found : agents;
    }

    private void change(int noun, int sign, List<Event> events) {
        List<Participant> causes = new ArrayList<>(clause.causes().of(doers(noun)));
        boolean given = false;
        for (int each : graph.dependents(noun, "amod", "acl", "compound")) {
            given |= each < noun
                    && causes.isEmpty()
                    && senses.hyphen(graph.lower(each)).isPresent();
            if (each < noun && senses.hyphen(graph.lower(each)).isPresent()) {
                causes.addAll(new HyphenEvents(clause).causes(each));
            }
        }
        List<Participant> themes = clause.themes(graph.ofComplements(noun));
        List<Integer> owners = graph.dependents(noun, "nmod:poss");
        if (causes.isEmpty() && !themes.isEmpty() && !owners.isEmpty()) {
            causes.addAll(clause.causes().of(owners));
        }
        List<Integer> before = graph.modifiers(noun);
        if (causes.isEmpty() && !themes.isEmpty() && before.size() == 1) {
            // "IL-12 inhibition of angiogenesis"
            clause.causes().of(before).stream()
                    .filter(each -> each.to() <= noun && each.isOf("Protein", "Drug", "Therapy"))
                    .forEach(causes::add);
        }
        if (themes.isEmpty()) {
            themes = clause.themes(before);
        }
        if (themes.isEmpty()) {
            themes = clause.themes(graph.complements(noun, "in", "for", "to", "on", "against"));
        }
        if (causes.isEmpty() && graph.is(noun, "conj")) {
            causes.addAll(clause.causes()
                    .of(graph.complements(graph.head(noun), "by").stream()
                            .filter(each -> each > noun)
                            .toList()));
        }
        if (causes.isEmpty()) {
            causes.addAll(clause.causes().done(graph.complements(noun, "in", "of")));
            themes = themes.stream()
                    .filter(each -> !each.isOf("CellType", "Population"))
                    .toList();
        }
        // "steroid-induced bone loss": a noun inside the name of what happens does not happen to it.
        themes = themes.stream()
                .filter(each -> noun < each.from() || noun >= each.to())
                .toList();
        Sense sense = senses.noun(graph.lemma(noun)).stream()
                .filter(Sense::isChange)
                .findFirst()
                .orElse(Sense.change(sign));
        Clause.event(sense, causes, themes, noun, given ? "nominal-given" : "nominal")
                .ifPresent(events::add);
    }

    /// "regulation of Y by X", "X regulation of Y".
    private void regulation(int noun, List<Event> events) {
        List<Integer> of = graph.ofComplements(noun);
        List<Integer> by = graph.complements(noun, "by");
        if (by.isEmpty() && !of.isEmpty()) {
            by = graph.dependents(noun, "nmod:poss");
        }
        Clause.event(
                        Sense.AFFECT,
                        clause.causes().of(by),
                        clause.themes(of.isEmpty() ? graph.modifiers(noun) : of),
                        noun,
                        "nominal")
                .ifPresent(events::add);
    }

    private void effect(int noun, List<Event> events) {
        List<Integer> on =
                new ArrayList<>(graph.complements(noun, "on", "in", "against", "to", "toward", "towards", "over"));
        List<Integer> of = new ArrayList<>(graph.complements(noun, "of", "for", "by"));
        if (of.isEmpty()) {
            of.addAll(graph.modifiers(noun));
        }
        if (!of.isEmpty() && on.isEmpty()) {
            boolean effect = effects.contains(graph.lemma(noun));
            on.addAll(
                    effect
                            ? graph.complements(of.getFirst(), "on", "against")
                            : graph.complements(of.getFirst(), "in"));
        }
        if (of.isEmpty() || on.isEmpty()) {
            return;
        }
        int sign = clause.effectSign(noun);
        Sense sense = sign != 0
                ? Sense.change(sign)
                : roles.contains(graph.lemma(noun)) ? Sense.relation("associatedWith") : Sense.AFFECT;
        // "The effect of X on Y" mostly tells what was asked, not what was found.
        boolean told = sign != 0 || roles.contains(graph.lemma(noun)) && !graph.is(noun, "root", "obj");
        if (told) {
            Clause.event(sense, clause.causes().of(of), clause.themes(on), noun, "effect")
                    .ifPresent(events::add);
        }
    }

    /// "secretion of Y by X", "Y secretion by X", "X secretion of Y".
    private void stated(int noun, Sense sense, List<Event> events) {
        List<Integer> of = graph.ofComplements(noun);
        List<Integer> by = new ArrayList<>(graph.complements(noun, "by"));
        of.forEach(each -> by.addAll(graph.complements(each, "by")));
        List<Integer> before = new ArrayList<>(graph.modifiers(noun));
        List<Participant> doers = clause.themes(by.isEmpty() && !of.isEmpty() ? before : by).stream()
                .filter(each -> noun < each.from() || noun >= each.to())
                .toList();
        Clause.event(sense, doers, clause.themes(of.isEmpty() ? before : of), noun, "stated")
                .ifPresent(events::add);
    }

    private boolean isMade(String lemma) {
        return senses.words("amountNoun").contains(lemma)
                || senses.words("activityNoun").contains(lemma);
    }

    /// "phosphorylation of Y by X", "release of Y by X".
    private void made(int noun, List<Event> events) {
        List<Participant> causes = clause.causes().of(graph.complements(noun, "by")).stream()
                .filter(each -> each.isOf("Protein", "Drug"))
                .toList();
        Participant.Aspect aspect = senses.words("activityNoun").contains(graph.lemma(noun))
                ? Participant.Aspect.ACTIVITY
                : Participant.Aspect.AMOUNT;
        List<Integer> of = graph.ofComplements(noun);
        List<Participant> themes = clause.themes(of.isEmpty() ? graph.modifiers(noun) : of).stream()
                .map(each -> each.as(aspect))
                .toList();
        Clause.event(Sense.INCREASE, causes, themes, noun, "made").ifPresent(events::add);
    }
}
