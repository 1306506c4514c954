package org.stroma.extract.candidate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.stroma.extract.claim.ClaimMapping;
import org.stroma.extract.claim.EventStatement;
import org.stroma.extract.event.Event;
import org.stroma.extract.event.EventReader;
import org.stroma.extract.event.Participant;
import org.stroma.extract.event.SenseLexicon;
import org.stroma.extract.passage.PassageWords;
import org.stroma.extract.passage.Triggers.Saying;
import org.stroma.extract.sentence.SentenceGraph;
import org.stroma.model.concept.Concept;
import org.stroma.model.concept.Passage;
import org.stroma.model.ontology.Ontology;
import org.stroma.model.ontology.Relation;
import org.stroma.model.ontology.Wording;
import org.stroma.model.ontology.Wording.Form;

/// Turns the events of a sentence into candidates to be judged.
public final class EventReading implements Construction {

    private static final double CONFIDENCE = 0.8;
    private static final Set<String> PRESUPPOSED =
            Set.of("hyphen", "hyphen-doing", "frame-given", "nominal-given", "agent-named", "combination");

    private final EventReader reader;
    private final ClaimMapping mapping;
    private final Ontology ontology;
    private final Optional<Relation> affects;

    EventReading(Ontology ontology, SenseLexicon senses) {
        this.reader = new EventReader(senses);
        this.mapping = new ClaimMapping(ontology);
        this.ontology = ontology;
        this.affects = ontology.find("affects");
    }

    /// What reads the events.
    public EventReader reader() {
        return reader;
    }

    /// The events of a sentence, a line each, for people.
    public List<String> describe(Passage passage) {
        return reader.in(passage).stream()
                .map(event -> event.describe(passage.sentence().tokens()))
                .toList();
    }

    /// Where the composition of a claim broke, for people.
    public List<String> broken(
            Passage passage, Relation relation, Predicate<Concept> isSubject, Predicate<Concept> isObject) {
        return new EventInquiry(passage, mapping, isSubject, isObject).steps(reader.in(passage), relation);
    }

    @Override
    public List<Candidate> read(PassageWords words, SentenceGraph graph) {
        List<Candidate> candidates = new ArrayList<>();
        List<EventStatement> statements = reader.in(graph).stream()
                .flatMap(event -> mapping.of(event).stream())
                .toList();
        for (EventStatement statement : statements) {
            if (statements.stream().noneMatch(statement::yieldsTo)) {
                candidates.add(candidate(words, statement, statement.relation(), Form.VERB, graph));
                if (affects.filter(statement.relation()::equals).isPresent()) {
                    ontology.find("suppresses")
                            .map(relation -> candidate(words, statement, relation, Form.NEUTRAL_VERB, graph))
                            .ifPresent(candidates::add);
                }
            }
        }
        return candidates;
    }

    /// A turned role stands for the absence of its thing, so that what says so is not taken for a denial; the relation
    /// that was composed is the one meant.
    private Candidate candidate(
            PassageWords words, EventStatement statement, Relation meant, Form form, SentenceGraph graph) {
        Event event = statement.event();
        Role subject = role(statement.subject(), event.negated());
        Role object = role(statement.object(), false);
        boolean turned = subject.turned() ^ object.turned();
        Relation said = turned ? meant.opposite().flatMap(ontology::find).orElse(meant) : meant;
        return new Candidate(
                "event-" + event.construction(),
                new Saying(
                        said,
                        new Wording(form, List.of(words.lemma(event.trigger()).toLowerCase(Locale.ROOT)))),
                subject,
                object,
                event.trigger(),
                event.group(),
                CONFIDENCE,
                PRESUPPOSED.contains(event.construction()) || describes(statement, graph),
                traits(statement));
    }

    /// "The pain caused by X was not relieved": a participle behind its noun tells which one is meant,
    /// but not in a question, where the tree mistakes verbs for such participles.
    private static boolean describes(EventStatement statement, SentenceGraph graph) {
        int trigger = statement.event().trigger();
        return graph.relation(trigger).equals("acl")
                && graph.tag(trigger).equals("VBN")
                && graph.head(trigger) == statement.object().token()
                && !graph.lower(graph.size() - 1).equals("?");
    }

    /// How a statement was composed.
    private static List<String> traits(EventStatement statement) {
        Event event = statement.event();
        List<String> traits = new ArrayList<>();
        traits.add("sense=" + event.sense().kind() + event.sense().sign()
                + event.sense().relation());
        traits.add("construction=" + event.construction());
        statement.subject().steps().forEach(step -> traits.add("cause-by=" + step));
        statement.object().steps().forEach(step -> traits.add("theme-by=" + step));
        traits.add("cause-aspect=" + statement.subject().aspect());
        traits.add("theme-aspect=" + statement.object().aspect());
        traits.add("signs=" + statement.subject().sign() + statement.object().sign()
                + statement.object().adjective());
        return traits;
    }

    private static Role role(Participant thing, boolean denied) {
        boolean turned = thing.sign() < 0;
        return new Role(thing.mention(), thing.from(), thing.to(), turned, thing.negated() || denied);
    }
}
