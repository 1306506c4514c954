package org.stroma.extract.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.stroma.extract.sentence.NameSpan;
import org.stroma.extract.sentence.SentenceGraph;
import org.stroma.model.concept.Passage;

/// Reads the events of a sentence. Each construction of English proposes its own; lists of names are completed at
/// the end. Thread-safe.
public final class EventReader {

    /// Where a list of names around an argument means what the list says and not the clause.
    private static final Set<String> CLOSED = Set.of(
            "hyphen",
            "hyphen-doing",
            "agent",
            "agent-named",
            "given-together",
            "combination",
            "comparison",
            "state",
            "joining",
            "frame",
            "frame-given",
            "governed");

    private final SenseLexicon senses;

    public EventReader(SenseLexicon senses) {
        this.senses = senses;
    }

    /// The words that call events.
    public SenseLexicon senses() {
        return senses;
    }

    public List<Event> in(Passage passage) {
        return passage.sentence().parse().isEmpty() ? List.of() : read(passage).events();
    }

    /// A sentence's graph and its events.
    public record Result(SentenceGraph graph, List<Event> events) {}

    public Result read(Passage passage) {
        SentenceGraph graph = senses.graph(passage);
        return new Result(graph, in(graph));
    }

    public List<Event> in(SentenceGraph graph) {
        if (graph.passage().sentence().parse().isEmpty()) {
            return List.of();
        }
        Clause clause = new Clause(graph, senses);
        List<Event> events = new ArrayList<>();
        VerbEvents verbs = new VerbEvents(clause);
        LightVerbEvents light = new LightVerbEvents(clause);
        AdjectiveEvents adjectives = new AdjectiveEvents(clause);
        NounEvents nouns = new NounEvents(clause);
        AgentEvents agents = new AgentEvents(clause);
        StateEvents states = new StateEvents(clause);
        BindingEvents bindings = new BindingEvents(clause);
        PredicativeEvents predicatives = new PredicativeEvents(clause);
        FrameEvents frames = new FrameEvents(clause);
        ResponseEvents responses = new ResponseEvents(clause);
        TogetherEvents together = new TogetherEvents(clause);
        List<Event> combined = together.ofNames();
        events.addAll(combined);
        HyphenEvents hyphens = new HyphenEvents(clause);
        for (int i = 0; i < graph.size(); i++) {
            boolean named = isPartOfName(graph, i);
            if (graph.isVerb(i) && !graph.is(i, "amod", "compound", "case", "flat", "aux") && !named) {
                events.addAll(verbs.of(i));
                events.addAll(together.of(i));
                events.addAll(light.of(i));
                events.addAll(states.of(i));
            }
            if (SentenceGraph.isOneOf(graph.upos(i), "ADJ", "VERB", "ADV")) {
                events.addAll(adjectives.of(i));
                if (graph.upos(i).equals("ADJ")) {
                    events.addAll(states.of(i));
                }
            }
            if (graph.isNoun(i)) {
                events.addAll(nouns.of(i));
                events.addAll(agents.of(i));
                events.addAll(states.ofNoun(i));
                events.addAll(bindings.of(i));
            }
            events.addAll(hyphens.of(i));
            events.addAll(responses.of(i));
            boolean made = responses.isMade(i);
            predicatives.of(i).stream()
                    .filter(event -> !made || !event.construction().equals("inverse-predicate"))
                    .forEach(events::add);
            events.addAll(frames.of(i));
        }
        WholeArguments whole = new WholeArguments(graph, List.copyOf(events));
        return events.stream()
                .map(whole::of)
                .filter(event -> !event.causes().isEmpty() && !event.themes().isEmpty())
                .map(event -> event.from(groupStart(graph, event.trigger())))
                .map(event -> unrestricted(clause.things(), event))
                .map(event -> respective(graph, completed(graph, clause.things(), event)))
                .toList();
    }

    /// What a restriction itself says is said of the whole.
    private static Event unrestricted(Participants things, Event event) {
        return event.with(
                event.causes().stream()
                        .map(each -> things.unrestricted(each, event.themes()))
                        .toList(),
                event.themes().stream()
                        .map(each -> things.unrestricted(each, event.causes()))
                        .toList());
    }

    private static Event respective(SentenceGraph graph, Event event) {
        boolean even = event.causes().size() > 1
                && event.causes().size() == event.themes().size();
        for (int i = event.trigger() + 1; even && i < graph.size(); i++) {
            if (graph.lower(i).equals("respectively")) {
                return event.respectively();
            }
        }
        return event;
    }

    /// The first word of the verb group of an event.
    private static int groupStart(SentenceGraph graph, int trigger) {
        int head = graph.head(trigger);
        boolean told = graph.isNoun(trigger)
                && head >= 0
                && graph.isVerb(head)
                && graph.is(trigger, "obj", "nsubj:pass", "obl");
        return graph.isNoun(trigger)
                ? told ? Math.min(trigger, graph.groupStart(head)) : trigger
                : graph.groupStart(trigger);
    }

    private static boolean isPartOfName(SentenceGraph graph, int word) {
        return graph.covering(word)
                .filter(name -> name.head() != word || !graph.isVerb(word))
                .isPresent();
    }

    /// The same with the names that are coordinated with an argument.
    private static Event completed(SentenceGraph graph, Participants things, Event event) {
        return CLOSED.contains(event.construction())
                ? event
                : event.with(
                        widened(graph, things, event.causes(), event.themes()),
                        widened(graph, things, event.themes(), event.causes()));
    }

    private static List<Participant> widened(
            SentenceGraph graph, Participants things, List<Participant> side, List<Participant> other) {
        List<Participant> all = new ArrayList<>(side);
        for (Participant thing : side) {
            boolean factor = thing.steps().contains("factor") || thing.steps().contains("factor-loss");
            for (int head : factor ? List.<Integer>of() : graph.listedWith(thing.token())) {
                boolean taken = other.stream().anyMatch(each -> each.token() == head)
                        || side.stream().anyMatch(each -> each.token() == head)
                        || graph.is(head, "nsubj") && !graph.is(thing.token(), "nsubj")
                        || things.mayBeCut(thing.token(), head);
                NameSpan name = graph.name(head).orElseThrow();
                if (!taken) {
                    things.meanings(name).stream()
                            .map(each ->
                                    each.times(thing.sign()).as(thing.aspect()).by("listed"))
                            .map(each -> thing.direct() ? each.asDirect() : each)
                            .map(each -> each.withAdjective(thing.adjective()))
                            .forEach(all::add);
                }
            }
        }
        return Participants.distinct(all);
    }
}
