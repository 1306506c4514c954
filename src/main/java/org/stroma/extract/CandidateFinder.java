package org.stroma.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.stroma.model.Lexicon;
import org.stroma.model.Ontology;
import org.stroma.model.Relation;

/// All that the constructions read in a sentence. Those that go by what stands beside a word are surer where they
/// apply;
/// those that go by the tree reach further. What both read counts once.
final class CandidateFinder {

    private final Triggers triggers;
    private final List<Construction> byNeighbours;
    private final List<Construction> byTree;
    private final Losses losses;
    private final Purposes purposes;
    private final EventReading events;

    CandidateFinder(Ontology ontology) {
        this.triggers = new Triggers(withDirection(ontology), ontology.lexicon());
        Roles roles = new Roles(ontology.lexicon());
        Clauses clauses = new Clauses(roles, ontology.lexicon());
        Heads heads = new Heads(roles);
        Conditions conditions = new Conditions(ontology.lexicon());
        Causes causes = new Causes(heads, conditions, ontology.lexicon());
        this.purposes = new Purposes(ontology, heads);
        this.losses = new Losses(ontology.lexicon());
        this.events = new EventReading(ontology);
        this.byNeighbours = List.of(
                new VerbReading(clauses),
                new Instrument(clauses, roles),
                new Predicative(clauses, roles),
                new Nominal(roles),
                new AgentNoun(roles, clauses),
                new Frame(roles),
                new RelationalNoun(
                        roles, clauses, new Possessors(roles, clauses, ontology.lexicon()), ontology.lexicon()),
                new HeadedList(roles, ontology.lexicon()),
                new Prospects(ontology));
        this.byTree = List.of(
                new Clausal(heads),
                new Stative(heads),
                new Governed(heads),
                new Conditional(heads, conditions, causes, ontology.lexicon()),
                new LightNoun(heads, causes),
                purposes,
                new Together(ontology, heads));
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

    /// The words that call the constructions.
    Triggers triggers() {
        return triggers;
    }

    /// The events that candidates are composed of.
    EventReading events() {
        return events;
    }

    List<Candidate> in(Words words) {
        List<Candidate> candidates = new ArrayList<>();
        List<Layout> layouts = new ArrayList<>(List.of(Layout.of(words, triggers)));
        layouts.addAll(Layout.asides(words, triggers));
        for (Layout layout : layouts) {
            byNeighbours.forEach(construction -> candidates.addAll(construction.read(layout, triggers)));
        }
        List<Candidate> sure = List.copyOf(candidates);
        Layout whole = Layout.whole(words, triggers);
        for (Construction construction : byTree) {
            construction.read(whole, triggers).stream()
                    .filter(candidate -> sure.stream().noneMatch(candidate::saysTheSameAs))
                    .filter(candidate -> !reachesOverSemicolon(words, candidate))
                    .forEach(candidates::add);
        }
        List<Candidate> read = List.copyOf(candidates);
        events.read(words).stream()
                .filter(candidate -> read.stream().noneMatch(candidate::saysTheSameAs))
                .filter(candidate -> !reachesOverSemicolon(words, candidate))
                .forEach(candidates::add);
        candidates.addAll(losses.of(words, candidates));
        candidates.addAll(purposes.of(words, candidates));
        candidates.addAll(Counterparts.of(words, candidates));
        return withoutBearers(candidates);
    }

    /// A semicolon ends a clause, whatever the tree joins over it.
    private static boolean reachesOverSemicolon(Words words, Candidate candidate) {
        int from = Math.min(candidate.subject().from(), candidate.object().from());
        int to = Math.max(candidate.subject().to(), candidate.object().to());
        for (int i = from; i < to; i++) {
            if (words.lower(i).equals(";")) {
                return true;
            }
        }
        return false;
    }

    /// What treated cells do, the treatment does: the cells only bear it.
    private static List<Candidate> withoutBearers(List<Candidate> candidates) {
        List<Candidate> conditions = candidates.stream()
                .filter(candidate -> candidate.rule().equals(Conditional.RULE))
                .toList();
        return candidates.stream()
                .filter(candidate -> candidate.rule().equals(Conditional.RULE)
                        || conditions.stream().noneMatch(candidate::bearsWhatIsSaidOf))
                .toList();
    }
}
