package org.stroma.extract.candidate;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.stroma.extract.event.SenseLexicon;
import org.stroma.extract.passage.PassageWords;
import org.stroma.extract.passage.Triggers;
import org.stroma.extract.sentence.SentenceGraph;
import org.stroma.model.ontology.Lexicon;
import org.stroma.model.ontology.Ontology;
import org.stroma.model.ontology.Relation;

/// Collects all readings of a sentence: what its events state, what follows from them, and what nouns and headings
/// say about the relation between two things. What several of them read counts once.
public final class CandidateFinder {

    private final Triggers triggers;
    private final SenseLexicon senses;
    private final EventReading events;
    private final List<Construction> constructions;
    private final DepletionEffects losses;
    private final Purposes purposes;

    public CandidateFinder(Ontology ontology) {
        this.triggers = new Triggers(withDirection(ontology));
        this.senses = new SenseLexicon(ontology);
        this.events = new EventReading(ontology, senses);
        this.purposes = new Purposes(ontology);
        this.losses = new DepletionEffects(ontology.lexicon());
        this.constructions = List.of(
                new RelationalNoun(triggers, ontology.lexicon()),
                new ListUnderHeading(triggers, ontology.lexicon()),
                new Prospects(ontology),
                purposes,
                events);
    }

    /// All relations but the one for changes without direction, which only events tell from changes with one.
    private static List<Relation> withDirection(Ontology ontology) {
        Set<String> undirected = ontology.lexicon().pairs("senseClaim").stream()
                .filter(pair -> pair.first().equals("affect"))
                .map(Lexicon.Pair::rest)
                .collect(Collectors.toSet());
        return ontology.relations().stream()
                .filter(relation -> !undirected.contains(relation.name()))
                .toList();
    }

    /// The words that call relations.
    public Triggers triggers() {
        return triggers;
    }

    /// The events that candidates are composed of.
    public EventReading events() {
        return events;
    }

    public List<Candidate> in(PassageWords words) {
        SentenceGraph graph = senses.graph(words.passage());
        List<Candidate> candidates = new ArrayList<>();
        for (Construction construction : constructions) {
            List<Candidate> read = List.copyOf(candidates);
            construction.read(words, graph).stream()
                    .filter(candidate -> read.stream().noneMatch(candidate::saysTheSameAs))
                    .filter(candidate -> !reachesOverSemicolon(words, candidate))
                    .forEach(candidates::add);
        }
        candidates.addAll(losses.of(words, candidates));
        candidates.addAll(purposes.of(words, candidates));
        candidates.addAll(Counterparts.of(words, candidates));
        return candidates;
    }

    /// A semicolon ends a clause, whatever the tree joins over it; a list goes on.
    private static boolean reachesOverSemicolon(PassageWords words, Candidate candidate) {
        if (!candidate.rule().startsWith("event")) {
            return false;
        }
        int from = Math.min(candidate.subject().from(), candidate.object().from());
        int to = Math.max(candidate.subject().to(), candidate.object().to());
        int depth = 0;
        for (int i = from; i < to; i++) {
            depth += words.lower(i).equals("(") ? 1 : words.lower(i).equals(")") ? -1 : 0;
            if (depth == 0 && words.lower(i).equals(";")) {
                return true;
            }
        }
        return false;
    }
}
