package org.stroma.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.stroma.model.Argument;
import org.stroma.model.Certainty;
import org.stroma.model.Concept;
import org.stroma.model.Cue;
import org.stroma.model.Document;
import org.stroma.model.Evidence;
import org.stroma.model.Findings;
import org.stroma.model.Ontology;
import org.stroma.model.Passage;
import org.stroma.model.Polarity;
import org.stroma.model.Rejection;
import org.stroma.model.Span;

/// Finds what the sentences of a document say, each piece with its words. Safe to share between threads.
public final class EvidenceFinder {

    private final CandidateFinder candidates;
    private final Judge judge;
    private final Scope scope;
    private final Settings settings;
    private final InheritedSettings inherited;
    private final Speakers speakers;
    private final Topics topics;
    private final Ellipses ellipses;
    private final StandIns standIns;
    private final Sequels sequels;
    private final List<DocumentReading> documentReadings;
    private final Measuring measuring;
    private final NearMisses nearMisses;

    public EvidenceFinder(Ontology ontology) {
        this.candidates = new CandidateFinder(ontology);
        this.judge = new Judge(ontology.relations());
        this.scope = new Scope(ontology.lexicon());
        this.settings = new Settings(ontology.lexicon());
        this.inherited = new InheritedSettings(settings, ontology.lexicon());
        this.speakers = new Speakers(ontology.lexicon());
        this.topics = new Topics(candidates.triggers(), ontology.lexicon());
        this.ellipses = new Ellipses(candidates.triggers());
        this.standIns = new StandIns(ontology.lexicon());
        this.sequels = new Sequels(candidates.triggers(), ontology.lexicon());
        this.documentReadings = List.of(
                new Aliases(ontology), new Studies(ontology), new ImprintFacts(ontology), new Absences(ontology));
        this.measuring = new Measuring(ontology);
        this.nearMisses = new NearMisses(ontology);
    }

    /// Reads all passages of a document.
    public Findings find(Document document, List<Passage> passages) {
        List<Evidence> evidence = new ArrayList<>();
        List<Rejection> rejections = new ArrayList<>();
        List<Topic> about = topics.of(document, passages);
        for (int p = 0; p < passages.size(); p++) {
            Words words = new Words(standIns.mark(passages.get(p), about.get(p)), about.get(p));
            readWords(document, words, evidence, rejections);
            ellipses.of(passages.get(p), about.get(p), passages)
                    .forEach(clause -> readSupplied(document, clause, evidence));
        }
        LeadIns.of(document, passages).forEach(item -> readSupplied(document, item, evidence));
        sequels.of(document, passages, evidence).stream()
                .filter(sequel -> judge.objection(sequel.candidate(), List.of()).isEmpty())
                .flatMap(sequel -> found(document, sequel.words(), sequel.candidate(), List.of()))
                .forEach(evidence::add);
        documentReadings.forEach(reading -> evidence.addAll(reading.read(document, passages)));
        List<Evidence> shown = inherited.complete(document, passages, strongestOfEach(evidence));
        List<Evidence> attributed = speakers.attribute(document, passages, shown);
        Findings findings = new Findings(document, passages, attributed, rejections)
                .with(measuring.of(document, passages, evidence));
        return findings.withNearMisses(nearMisses.fewOf(findings));
    }

    private void readWords(Document document, Words words, List<Evidence> evidence, List<Rejection> rejections) {
        if (words.passage().mentions().size() + (words.topic().about().isPresent() ? 1 : 0) < 2) {
            return;
        }
        List<Candidate> read = candidates.in(words);
        if (read.isEmpty()) {
            return;
        }
        HalfNames halves = new HalfNames(words.passage());
        for (Candidate candidate : read) {
            Optional<String> objection = judge.objection(candidate, read).or(() -> halves.objection(candidate));
            if (objection.isPresent()) {
                if (judge.isPossible(candidate)) {
                    rejections.add(rejection(words, candidate, objection.get()));
                }
            } else {
                found(document, words, candidate, read).forEach(evidence::add);
            }
        }
    }

    private void readSupplied(Document document, Supplied supplied, List<Evidence> evidence) {
        List<Candidate> read = candidates.in(supplied.words());
        read.stream()
                .filter(supplied::concerns)
                .filter(candidate -> judge.objection(candidate, read).isEmpty())
                .flatMap(candidate -> found(document, supplied.words(), supplied.inPlace(candidate), read))
                .forEach(evidence::add);
    }

    /// The evidence that a reading gives: none of a change without direction that is not denied.
    private Stream<Evidence> found(Document document, Words words, Candidate candidate, List<Candidate> read) {
        return judge.directed(candidate, read).stream()
                .map(meant -> evidence(document, words, meant))
                .filter(found -> !candidate.isNeutral() || found.polarity() == Polarity.NEGATED);
    }

    private static Rejection rejection(Words words, Candidate candidate, String reason) {
        String what = pair(
                        candidate.subject().mention().concept(),
                        candidate.object().mention().concept())
                + reason;
        return new Rejection(
                candidate.saying().relation().name(),
                words.token(candidate.trigger()).span(),
                candidate.rule(),
                what);
    }

    /// How a rejection names what it is about.
    static String pair(Concept subject, Concept object) {
        return subject.label() + " … " + object.label() + ": ";
    }

    private Evidence evidence(Document document, Words words, Candidate candidate) {
        List<Cue> cues = scope.cues(words, candidate);
        boolean negated = candidate.subject().negated()
                || candidate.object().negated()
                || cues.stream().anyMatch(cue -> cue.says() == Cue.Says.NEGATES);
        boolean hedged =
                candidate.rule().equals(Prospects.RULE) || cues.stream().anyMatch(cue -> cue.says() == Cue.Says.HEDGES);
        Role subject = candidate.subject();
        Role object = candidate.object();
        Span span = words.span(
                Math.min(Math.min(subject.from(), object.from()), candidate.verbs()),
                Math.max(Math.max(subject.to(), object.to()), candidate.trigger() + 1));
        for (Cue cue : cues) {
            span = span.to(cue.span());
        }
        return new Evidence(
                document.key(),
                Argument.of(subject.mention()),
                judge.relationOf(candidate),
                Argument.of(object.mention()),
                negated ? Polarity.NEGATED : Polarity.AFFIRMED,
                hedged ? Certainty.HEDGED : Certainty.ASSERTED,
                cues,
                span,
                words.passage().sentence().part(),
                settings.of(words, candidate, !negated && !hedged),
                Optional.empty(),
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
