package org.stroma.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.stroma.extract.candidate.Candidate;
import org.stroma.extract.candidate.HalfNames;
import org.stroma.extract.candidate.Judge;
import org.stroma.extract.candidate.Role;
import org.stroma.extract.event.EventReader;
import org.stroma.extract.pair.Pair;
import org.stroma.extract.pair.ReadPairs;
import org.stroma.extract.pair.SentencePairs;
import org.stroma.extract.passage.PassageWords;
import org.stroma.extract.passage.Triggers.Saying;
import org.stroma.extract.score.DocumentDraft;
import org.stroma.extract.score.Features;
import org.stroma.extract.score.PairRating;
import org.stroma.extract.score.Proposal;
import org.stroma.model.concept.Passage;
import org.stroma.model.document.Document;
import org.stroma.model.evidence.Evidence;
import org.stroma.model.ontology.Ontology;
import org.stroma.model.ontology.Relation;
import org.stroma.model.ontology.Wording;
import org.stroma.model.ontology.Wording.Form;
import org.stroma.model.text.Span;
import org.stroma.model.weight.PairModel;

/// What a learned model reads between two names of a sentence that no construction joins. Whatever it proposes is
/// judged and scoped as any other reading.
final class PairReading {

    static final String RULE = Features.PAIR;

    /// What is less likely is not worth a proposal.
    private static final double LEAST = 0.1;

    private final Ontology ontology;
    private final SentencePairs pairs;
    private final Judge judge;
    private final ProposedReadings readings;

    PairReading(Ontology ontology, EventReader reader, Judge judge, ProposedReadings readings) {
        this.ontology = ontology;
        this.pairs = new SentencePairs(ontology.relations(), reader);
        this.judge = judge;
        this.readings = readings;
    }

    /// The pairs of names of a document, with what was read between them.
    List<Pair> pairs(DocumentDraft draft) {
        Map<Span, List<Evidence>> read = bySentence(draft);
        return draft.passages().stream()
                .flatMap(passage -> pairs.of(passage, read(read, passage)).stream())
                .toList();
    }

    private static ReadPairs read(Map<Span, List<Evidence>> bySentence, Passage passage) {
        return new ReadPairs(bySentence.getOrDefault(passage.sentence().span(), List.of()));
    }

    private static Map<Span, List<Evidence>> bySentence(DocumentDraft draft) {
        Map<Span, List<Evidence>> all = new HashMap<>();
        for (Proposal each : draft.proposals()) {
            sentence(each)
                    .ifPresent(span ->
                            all.computeIfAbsent(span, none -> new ArrayList<>()).add(each.evidence()));
        }
        return all;
    }

    private static Optional<Span> sentence(Proposal proposal) {
        return proposal.place().map(place -> place.passage().sentence().span());
    }

    /// A draft with the readings of a model beside those of the constructions.
    DocumentDraft complete(DocumentDraft draft, PairModel model) {
        if (model.isEmpty()) {
            return draft;
        }
        Map<Span, List<Evidence>> bySentence = bySentence(draft);
        List<Proposal> more = new ArrayList<>();
        for (Passage passage : draft.passages()) {
            ReadPairs read = read(bySentence, passage);
            PassageWords words = new PassageWords(passage);
            HalfNames halves = new HalfNames(passage);
            for (Pair pair : pairs.of(passage, read)) {
                if (!read.joins(pair)) {
                    PairRating rating = new PairRating(model.relations(), model.probabilities(pair.features()));
                    rating.atLeast(LEAST).stream()
                            .flatMap(relation ->
                                    propose(draft.document(), words, halves, pair, relation, rating).stream())
                            .forEach(more::add);
                }
            }
        }
        List<Proposal> all = new ArrayList<>(draft.proposals());
        all.addAll(more);
        return draft.with(all);
    }

    private Optional<Proposal> propose(
            Document document, PassageWords words, HalfNames halves, Pair pair, String name, PairRating rating) {
        Optional<Candidate> possible = ontology.find(name)
                .map(relation -> candidate(words, pair, relation, rating.of(name)))
                .filter(candidate -> judge.objection(candidate, List.of()).isEmpty()
                        && halves.objection(candidate).isEmpty());
        return possible.flatMap(candidate -> readings.of(document, words, candidate, List.of())
                .findFirst()
                .map(proposal -> proposal.with(rating.traits(candidate.saying().relation()))));
    }

    private static Candidate candidate(PassageWords words, Pair pair, Relation relation, double probability) {
        int trigger = pair.trigger();
        return new Candidate(
                RULE,
                new Saying(relation, new Wording(Form.VERB, List.of(words.lemma(trigger)))),
                role(pair.subject()),
                role(pair.object()),
                trigger,
                trigger,
                Math.clamp(probability, 0.01, 0.99),
                relation.name().equals("subtypeOf") && standSideBySide(words, pair),
                List.of());
    }

    /// Whether nothing but nouns and what belongs to them joins two names: "the beta blocker propranolol". Of what kind
    /// such a thing is, the sentence takes for granted, whatever it doubts or asks.
    private static boolean standSideBySide(PassageWords words, Pair pair) {
        int from = Math.min(pair.subject().to(), pair.object().to());
        int to = Math.max(pair.subject().from(), pair.object().from());
        return IntStream.range(from, to)
                .allMatch(i -> words.is(i, "NN", "NNS", "NNP", "JJ", "DT", ",", "-LRB-", "-RRB-", "HYPH")
                        || words.lower(i).equals("-"));
    }

    private static Role role(org.stroma.extract.sentence.NameSpan name) {
        return new Role(name.mention(), name.from(), name.to(), false, false);
    }
}
