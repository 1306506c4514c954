package org.stroma.extract.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.stroma.extract.event.Sense.Kind;
import org.stroma.extract.sentence.SentenceGraph;

/// Events whose verb says little: "X had no effect on Y", "mice given X showed reduced Y", "a fall in Y was seen
/// after X", "X plays a role in Y".
final class LightVerbEvents {

    private static final String[] TOWARDS = {"on", "against", "in", "for", "of", "toward", "towards", "over"};

    private final Clause clause;
    private final SentenceGraph graph;
    private final SenseLexicon senses;
    private final Set<String> light;
    private final Set<String> noticing;
    private final Set<String> effects;
    private final Set<String> roles;

    LightVerbEvents(Clause clause) {
        this.clause = clause;
        this.graph = clause.graph();
        this.senses = clause.senses();
        this.light = senses.words("lightVerb");
        this.noticing = senses.words("noticingVerb");
        this.effects = senses.words("effectHead");
        this.roles = senses.words("roleHead");
    }

    List<Event> of(int verb) {
        List<Event> events = new ArrayList<>();
        if (light.contains(graph.lemma(verb)) && !graph.isPassive(verb)) {
            for (int object : graph.objects(verb)) {
                effect(verb, object, events);
                role(verb, object, events);
                shown(verb, object, events);
            }
        }
        boolean occurs = senses.words("occurrenceVerb").contains(graph.lemma(verb))
                && graph.objects(verb).isEmpty();
        boolean exists = graph.lemma(verb).equals("be") && graph.has(verb, "expl");
        if (noticing.contains(graph.lemma(verb)) && graph.isPassive(verb) || occurs || exists) {
            for (int subject : graph.subjects(verb)) {
                if (clause.isChange(subject)) {
                    Clause.event(
                                    Sense.INCREASE,
                                    clause.causes().circumstances(verb),
                                    clause.themes(List.of(subject)),
                                    verb,
                                    "noticed")
                            .map(Event::usingAdjectives)
                            .ifPresent(events::add);
                }
            }
        }
        return events;
    }

    private List<Participant> towards(int verb, int noun) {
        List<Participant> on = clause.themes(graph.complements(noun, "on"));
        if (!on.isEmpty()) {
            // "an effect on X in Y" is none on Y.
            return on;
        }
        List<Integer> heads = new ArrayList<>(graph.complements(noun, TOWARDS));
        heads.addAll(graph.obliques(verb, "on", "against", "in", "for"));
        return clause.themes(heads);
    }

    private void effect(int verb, int noun, List<Event> events) {
        if (!effects.contains(graph.lemma(noun)) || clause.isChange(noun)) {
            return;
        }
        int sign = clause.effectSign(noun);
        boolean weak = SentenceGraph.isOneOf(graph.lemma(noun), "potential", "property", "efficacy", "activity");
        if (weak && sign == 0) {
            return;
        }
        Sense sense = sign != 0 ? Sense.change(sign) : Sense.AFFECT;
        Clause.event(sense, clause.causes().of(graph.subjects(verb)), towards(verb, noun), noun, "effect")
                .map(event -> event.asNegated(clause.isDenied(noun)))
                .ifPresent(events::add);
    }

    private void role(int verb, int noun, List<Event> events) {
        if (!roles.contains(graph.lemma(noun))
                || !SentenceGraph.isOneOf(graph.lemma(verb), "play", "have", "exert", "serve", "make")) {
            return;
        }
        List<Participant> themes = new ArrayList<>(towards(verb, noun));
        if (graph.lemma(noun).equals("contribution")) {
            themes.addAll(clause.themes(graph.complements(noun, "to")));
        }
        for (int each : graph.dependents(noun, "acl", "nmod")) {
            themes.addAll(clause.themes(graph.tag(each).equals("VBG") ? graph.dependents(each, "obj") : List.of()));
        }
        int sign = graph.dependents(noun, "amod").stream()
                .mapToInt(each -> clause.senses().role(graph.lower(each)))
                .filter(each -> each != 0)
                .findFirst()
                .orElse(1);
        Clause.event(Sense.change(sign), clause.causes().of(graph.subjects(verb)), themes, noun, "role")
                .map(event -> event.asNegated(clause.isDenied(noun)))
                .ifPresent(events::add);
    }

    /// What cells or animals show, is brought about by what was done to them.
    private void shown(int verb, int noun, List<Event> events) {
        if (roles.contains(graph.lemma(noun)) || effects.contains(graph.lemma(noun))) {
            return;
        }
        List<Participant> done = clause.causes().done(graph.subjects(verb));
        List<Participant> themes = clause.themes(List.of(noun));
        if (clause.isChange(noun)) {
            List<Participant> doers = new ArrayList<>(done);
            if (doers.isEmpty()) {
                clause.causes().of(graph.subjects(verb)).stream()
                        .filter(each -> each.isOf("Drug", "Therapy")
                                || each.steps().contains("loss")
                                || each.steps().contains("gain"))
                        .forEach(doers::add);
                doers.addAll(clause.causes().after(verb));
            }
            Clause.event(Sense.INCREASE, doers, themes, verb, "shown")
                    .map(Event::usingAdjectives)
                    .ifPresent(events::add);
        } else if (SentenceGraph.isOneOf(
                graph.lemma(verb), "undergo", "exhibit", "display", "show", "develop", "have")) {
            List<Participant> found = themes.stream()
                    .filter(each -> each.isOf("Process", "Disease", "Tumor"))
                    .toList();
            List<Participant> doers = done.isEmpty() ? clause.causes().without(verb) : done;
            Clause.event(new Sense(Kind.CAUSE, 1, false, ""), doers, found, verb, "shown")
                    .ifPresent(events::add);
        }
    }
}
