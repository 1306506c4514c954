package org.stroma.extract.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.stroma.extract.sentence.SentenceGraph;

/// What is found where, without a cause: "X was higher in patients with D", "mutations of X in D", "X was detected in
/// Y cells", "patients with D had lower X".
final class StateEvents {

    private static final String[] WHERE = {"in", "from", "among", "on", "at"};

    private final Clause clause;
    private final SentenceGraph graph;
    private final SenseLexicon senses;
    private final Set<String> alterations;
    private final Set<String> findings;
    private final Alterations variants;

    StateEvents(Clause clause) {
        this.clause = clause;
        this.graph = clause.graph();
        this.senses = clause.senses();
        this.alterations = senses.words("alterationNoun");
        this.variants = new Alterations(senses.words("geneChange"));
        this.findings = senses.words("presenceVerb");
    }

    /// "X was elevated in D", "X was found in Y": of a verb or adjective without a doer.
    List<Event> of(int word) {
        List<Event> events = new ArrayList<>();
        boolean passive = graph.isPassive(word) && graph.obliques(word, "by").isEmpty();
        boolean predicate = graph.has(word, "cop");
        boolean denial = senses.words("negation").contains(graph.lower(word));
        int sign = !denial && (predicate || passive) ? senses.adjective(graph.lower(word)) : 0;
        boolean found = (passive || predicate) && graph.says(word, findings);
        if (sign == 0 && !found) {
            return ownership(word);
        }
        List<Participant> what = clause.themes(graph.subjects(word)).stream()
                .filter(each -> each.sign() > 0)
                .toList();
        for (Participant where : places(graph.obliques(word, WHERE))) {
            what.forEach(thing -> state(thing, where, sign > 0 || found, word, events));
        }
        return events;
    }

    private List<Participant> places(List<Integer> heads) {
        List<Participant> places = new ArrayList<>();
        for (int head : heads) {
            places.addAll(clause.themes(List.of(head)));
            if (clause.factors().isBearer(head)) {
                places.addAll(clause.themes(graph.complements(head, "with", "of")));
                places.addAll(clause.themes(graph.modifiers(head)));
            }
        }
        return Participants.distinct(places);
    }

    private void state(Participant what, Participant where, boolean more, int trigger, List<Event> events) {
        if (where.isOf("Disease", "Tumor") && isVariant(what)
                || where.isOf("Disease") && what.isOf("Protein", "Drug", "Process", "CellType")) {
            add(Sense.relation("associatedWith"), what, where, trigger, events);
        } else if (where.isOf("Tumor") && what.isOf("Protein") && !more) {
            add(Sense.relation("associatedWith"), what, where, trigger, events);
        } else if (where.isOf("Tumor", "CellType") && what.isOf("Protein") && more) {
            add(Sense.relation("expresses"), where, what, trigger, events);
        }
    }

    /// A change of a gene is nothing that a tumor expresses.
    private boolean isVariant(Participant thing) {
        return variants.includes(thing.mention().concept());
    }

    private static void add(Sense sense, Participant cause, Participant theme, int trigger, List<Event> events) {
        events.add(new Event(sense, List.of(cause), List.of(theme), trigger, "state"));
    }

    /// "Patients with D had higher X".
    private List<Event> ownership(int verb) {
        List<Event> events = new ArrayList<>();
        boolean carries = SentenceGraph.isOneOf(graph.lemma(verb), "harbor", "harbour", "carry", "bear", "have");
        if (!graph.isVerb(verb)
                || !carries && !SentenceGraph.isOneOf(graph.lemma(verb), "show", "exhibit", "display")
                || graph.isPassive(verb)) {
            return events;
        }
        for (int subject : graph.subjects(verb)) {
            List<Participant> diseases =
                    clause.factors().isBearer(subject) ? clause.themes(graph.complements(subject, "with")) : List.of();
            for (int object : graph.objects(verb)) {
                if (carries) {
                    altered(subject, object, verb, events);
                }
                if (clause.isChange(object)) {
                    for (Participant what : clause.themes(List.of(object))) {
                        diseases.stream()
                                .filter(each -> each.isOf("Disease", "Tumor"))
                                .forEach(each -> state(what, each, false, verb, events));
                    }
                }
            }
        }
        return events;
    }

    /// "Lung cancers often harbor MET amplification".
    private void altered(int subject, int object, int verb, List<Event> events) {
        List<Participant> bearers = clause.themes(List.of(subject)).stream()
                .filter(each -> each.isOf("Disease", "Tumor"))
                .toList();
        boolean alteration = alterations.contains(graph.lemma(object));
        for (Participant what : clause.themes(List.of(object))) {
            if (isVariant(what) || alteration && what.isOf("Process")) {
                bearers.forEach(each -> add(Sense.relation("associatedWith"), what, each, verb, events));
            }
        }
    }

    /// "mutations of X in D", "the role of X in D".
    List<Event> ofNoun(int noun) {
        List<Event> events = new ArrayList<>();
        if (!alterations.contains(graph.lemma(noun))) {
            return events;
        }
        List<Integer> of = graph.ofComplements(noun);
        List<Integer> genes = new ArrayList<>(of.isEmpty() ? graph.modifiers(noun) : of);
        List<Integer> in = new ArrayList<>(graph.complements(noun, "in", "among"));
        of.forEach(each -> in.addAll(graph.complements(each, "in", "among")));
        if (genes.isEmpty()) {
            // "mutations in X in patients with D"
            in.stream()
                    .filter(each -> graph.name(each)
                            .filter(name -> name.isOf("Protein"))
                            .isPresent())
                    .forEach(genes::add);
        }
        List<Participant> things = clause.themes(genes).stream()
                .filter(each -> each.isOf("Protein"))
                .toList();
        for (Participant where : places(in)) {
            if (where.isOf("Disease", "Tumor")) {
                things.forEach(each -> add(Sense.relation("associatedWith"), each, where, noun, events));
            }
        }
        return events;
    }
}
