package org.stroma.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stroma.model.Argument;
import org.stroma.model.Certainty;
import org.stroma.model.Concept;
import org.stroma.model.Cue;
import org.stroma.model.Document;
import org.stroma.model.Evidence;
import org.stroma.model.Findings;
import org.stroma.model.Ontology;
import org.stroma.model.Part;
import org.stroma.model.Passage;
import org.stroma.model.Polarity;
import org.stroma.model.Rejection;
import org.stroma.model.Span;

/// Finds what the sentences of a document say, each piece with its words. Safe to share between threads.
public final class EvidenceFinder {

    private final Triggers triggers;
    private final List<Construction> constructions;
    private final Judge judge;
    private final Scope scope;
    private final Settings settings;
    private final Speakers speakers;
    private final List<DocumentReading> documentReadings;

    public EvidenceFinder(Ontology ontology) {
        Roles roles = new Roles(ontology.lexicon());
        Clauses clauses = new Clauses(roles, ontology.lexicon());
        this.triggers = new Triggers(ontology.relations(), ontology.lexicon());
        this.constructions = List.of(
                new VerbReading(clauses),
                new Instrument(clauses, roles),
                new Predicative(clauses, roles),
                new Nominal(roles),
                new AgentNoun(roles, clauses),
                new Frame(roles),
                new Together(ontology));
        this.judge = new Judge(ontology.relations());
        this.scope = new Scope(ontology.lexicon());
        this.settings = new Settings(ontology.lexicon());
        this.speakers = new Speakers();
        this.documentReadings = List.of(new Aliases(ontology), new Studies(ontology), new ImprintFacts(ontology));
    }

    /// Reads all passages of a document.
    public Findings find(Document document, List<Passage> passages) {
        List<Evidence> evidence = new ArrayList<>();
        List<Rejection> rejections = new ArrayList<>();
        for (Passage passage : passages) {
            readPassage(document, passage, evidence, rejections);
        }
        documentReadings.forEach(reading -> evidence.addAll(reading.read(document, passages)));
        return new Findings(document, passages, strongestOfEach(evidence), rejections);
    }

    private void readPassage(Document document, Passage passage, List<Evidence> evidence, List<Rejection> rejections) {
        if (passage.mentions().size() < 2) {
            return;
        }
        Words words = new Words(passage);
        List<Candidate> candidates = new ArrayList<>();
        List<Layout> layouts = new ArrayList<>(List.of(Layout.of(words, triggers)));
        layouts.addAll(Layout.asides(words, triggers));
        for (Layout layout : layouts) {
            constructions.forEach(construction -> candidates.addAll(construction.read(layout, triggers)));
        }
        for (Candidate candidate : candidates) {
            Optional<String> objection = judge.objection(candidate, candidates);
            if (objection.isPresent()) {
                if (judge.isPossible(candidate)) {
                    rejections.add(rejection(words, candidate, objection.get()));
                }
            } else {
                evidence.add(evidence(document, words, candidate));
            }
        }
    }

    private static Rejection rejection(Words words, Candidate candidate, String reason) {
        String what = candidate.subject().mention().concept().label() + " … "
                + candidate.object().mention().concept().label() + ": " + reason;
        return new Rejection(
                candidate.saying().relation().name(),
                words.token(candidate.trigger()).span(),
                candidate.rule(),
                what);
    }

    private Evidence evidence(Document document, Words words, Candidate candidate) {
        List<Cue> cues = scope.cues(words, candidate);
        boolean negated = candidate.subject().negated()
                || candidate.object().negated()
                || cues.stream().anyMatch(cue -> cue.says() == Cue.Says.NEGATES);
        boolean hedged = cues.stream().anyMatch(cue -> cue.says() == Cue.Says.HEDGES);
        Role subject = candidate.subject();
        Role object = candidate.object();
        Span span = words.span(
                Math.min(Math.min(subject.from(), object.from()), candidate.verbs()),
                Math.max(Math.max(subject.to(), object.to()), candidate.trigger() + 1));
        for (Cue cue : cues) {
            span = span.to(cue.span());
        }
        Part part = words.passage().sentence().part();
        return new Evidence(
                document.key(),
                Argument.of(subject.mention()),
                judge.relationOf(candidate),
                Argument.of(object.mention()),
                negated ? Polarity.NEGATED : Polarity.AFFIRMED,
                hedged ? Certainty.HEDGED : Certainty.ASSERTED,
                cues,
                span,
                part,
                settings.of(words, candidate),
                part == Part.QUOTATION ? speakers.of(words) : Optional.<Concept>empty(),
                candidate.rule(),
                confidence(candidate));
    }

    /// What a pronoun stands for, and what a turned sign means, is less certain than a name.
    private static double confidence(Candidate candidate) {
        double confidence = candidate.confidence();
        for (Role role : List.of(candidate.subject(), candidate.object())) {
            confidence *= switch (role.mention().found()) {
                case NAME, ABBREVIATION, ALIAS -> 1.0;
                case PHRASE, FORM, COMBINATION -> 0.97;
                case REFERENCE -> 0.9;
            };
            confidence *= role.turned() ? 0.9 : 1.0;
        }
        return Math.round(confidence * 1000) / 1000.0;
    }

    /// Two wordings of one relation that read the same place with the same rule are one piece of evidence.
    private static List<Evidence> strongestOfEach(List<Evidence> evidence) {
        Map<String, Evidence> strongest = new HashMap<>();
        for (Evidence one : evidence) {
            String key = String.join(
                    "|",
                    one.subject().value().key(),
                    one.relation().name(),
                    one.object().value().key(),
                    one.polarity().term(),
                    one.certainty().term(),
                    one.span().toString(),
                    one.rule());
            strongest.merge(key, one, (a, b) -> a.confidence() >= b.confidence() ? a : b);
        }
        return List.copyOf(strongest.values());
    }
}
