package org.stroma.extract.event;

import java.util.ArrayList;
import java.util.List;
import org.stroma.extract.sentence.NameSpan;
import org.stroma.extract.sentence.SentenceGraph;
import org.stroma.model.concept.Mention;

/// The members of a combination go together: "gemcitabine plus nab-paclitaxel"; so do drugs that are given in one
/// breath: "patients received nivolumab and ipilimumab".
final class TogetherEvents {

    /// A longer list names options rather than one regimen.
    private static final int MOST = 4;

    private static final Sense COMBINED = Sense.relation("combinedWith");

    private final Clause clause;
    private final SentenceGraph graph;
    private final SenseLexicon senses;

    TogetherEvents(Clause clause) {
        this.clause = clause;
        this.graph = clause.graph();
        this.senses = clause.senses();
    }

    /// Names that the sentence itself makes one.
    List<Event> ofNames() {
        List<Event> events = new ArrayList<>();
        for (NameSpan name : graph.names()) {
            if (name.mention().found() == Mention.Found.COMBINATION) {
                List<Participant> members = graph.names().stream()
                        .filter(inner -> name.covers(inner.from())
                                && name.mention()
                                        .concept()
                                        .members()
                                        .contains(inner.mention().concept()))
                        .flatMap(inner -> clause.things().meanings(inner).stream())
                        .toList();
                pairs(
                        members,
                        members.isEmpty() ? name.head() : members.getFirst().to(),
                        "combination",
                        events);
            }
        }
        return events;
    }

    /// What a verb of giving takes: a list that "and" closes, nothing of one that leaves a choice.
    List<Event> of(int verb) {
        List<Event> events = new ArrayList<>();
        if (!senses.words("givingVerb").contains(graph.lemma(verb))) {
            return events;
        }
        List<Integer> given = new ArrayList<>(graph.isPassive(verb) ? graph.subjects(verb) : graph.objects(verb));
        given.addAll(graph.obliques(verb, "with", "to", "on"));
        for (int head : given) {
            List<Integer> list = new ArrayList<>(graph.withConjuncts(head));
            graph.listedWith(head).stream().filter(each -> !list.contains(each)).forEach(list::add);
            List<Participant> things = Participants.distinct(list.stream()
                    .flatMap(each -> graph.name(each).stream())
                    .flatMap(name -> clause.things().meanings(name).stream())
                    .toList());
            boolean drugs = things.stream().allMatch(each -> each.isOf("Drug", "Therapy"));
            if (drugs && things.size() <= MOST && isWhole(list)) {
                pairs(things, verb, "given-together", events);
            }
        }
        return events;
    }

    private boolean isWhole(List<Integer> list) {
        return list.stream()
                .flatMap(each -> graph.dependents(each, "cc").stream())
                .allMatch(joint -> SentenceGraph.isOneOf(graph.lower(joint), "and", "plus", "+", "&")
                        || graph.lower(joint + 1).equals("both"));
    }

    private static void pairs(List<Participant> things, int trigger, String construction, List<Event> events) {
        for (int i = 0; i < things.size(); i++) {
            for (int j = i + 1; j < things.size(); j++) {
                events.add(new Event(COMBINED, List.of(things.get(i)), List.of(things.get(j)), trigger, construction));
            }
        }
    }
}
