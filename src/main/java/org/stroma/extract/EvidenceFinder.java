package org.stroma.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.stroma.extract.candidate.Advice;
import org.stroma.extract.candidate.Candidate;
import org.stroma.extract.candidate.CandidateFinder;
import org.stroma.extract.candidate.HalfNames;
import org.stroma.extract.candidate.Judge;
import org.stroma.extract.ellipsis.Ellipses;
import org.stroma.extract.ellipsis.LeadIns;
import org.stroma.extract.ellipsis.StandIns;
import org.stroma.extract.ellipsis.Supplied;
import org.stroma.extract.ellipsis.Topics;
import org.stroma.extract.measurement.Measuring;
import org.stroma.extract.pair.Pair;
import org.stroma.extract.passage.DocumentReading;
import org.stroma.extract.passage.PassageWords;
import org.stroma.extract.passage.Topic;
import org.stroma.extract.scope.Absences;
import org.stroma.extract.scope.Scope;
import org.stroma.extract.score.DocumentDraft;
import org.stroma.extract.score.Proposal;
import org.stroma.extract.score.Scorer;
import org.stroma.extract.score.Selection;
import org.stroma.extract.setting.AdditionalChanges;
import org.stroma.extract.setting.InheritedSettings;
import org.stroma.extract.setting.Settings;
import org.stroma.extract.study.ImprintFacts;
import org.stroma.extract.study.Speakers;
import org.stroma.extract.study.Studies;
import org.stroma.extract.table.LabelledLines;
import org.stroma.extract.table.TableReading;
import org.stroma.model.concept.Concept;
import org.stroma.model.concept.Passage;
import org.stroma.model.document.Document;
import org.stroma.model.evidence.Evidence;
import org.stroma.model.evidence.Findings;
import org.stroma.model.evidence.Rejection;
import org.stroma.model.ontology.Ontology;
import org.stroma.model.ontology.Relation;
import org.stroma.model.weight.PairModel;

/// Finds the evidence in the sentences of a document, each piece with its words. Thread-safe.
public final class EvidenceFinder {

    private final CandidateFinder candidates;
    private final Judge judge;
    private final Advice advice;
    private final ProposedReadings readings;
    private final InheritedSettings inherited;
    private final Speakers speakers;
    private final Topics topics;
    private final Ellipses ellipses;
    private final StandIns standIns;
    private final AdditionalChanges sequels;
    private final List<DocumentReading> documentReadings;
    private final Measuring measuring;
    private final NearMisses nearMisses;
    private final PairReading pairs;

    public EvidenceFinder(Ontology ontology) {
        this.candidates = new CandidateFinder(ontology);
        this.judge = new Judge(ontology);
        this.advice = new Advice(ontology.lexicon());
        Settings settings = new Settings(ontology.lexicon());
        this.readings = new ProposedReadings(
                judge,
                new Scope(ontology.lexicon()),
                settings,
                new Failures(ontology.lexicon()),
                Set.copyOf(ontology.lexicon().of("looseContact")));
        this.inherited = new InheritedSettings(settings, ontology.lexicon());
        this.speakers = new Speakers(ontology.lexicon());
        this.topics = new Topics(candidates.triggers(), ontology.lexicon());
        this.ellipses = new Ellipses(candidates.triggers());
        this.standIns = new StandIns(ontology.lexicon());
        this.sequels = new AdditionalChanges(candidates.triggers(), ontology.lexicon());
        this.documentReadings = List.of(
                new Aliases(ontology),
                new Studies(ontology),
                new ImprintFacts(ontology),
                new Absences(ontology),
                new TableReading(ontology),
                new LabelledLines(ontology));
        this.measuring = new Measuring(ontology);
        this.nearMisses = new NearMisses(ontology);
        this.pairs = new PairReading(ontology, candidates.events().reader(), judge, readings);
    }

    /// The events of a sentence as they are composed, a line each, for people.
    public List<String> events(Passage passage) {
        return candidates.events().describe(passage);
    }

    /// At which step the events of a sentence fall short of a claim, for people.
    List<String> broken(Passage passage, Relation relation, Predicate<Concept> isSubject, Predicate<Concept> isObject) {
        return candidates.events().broken(passage, relation, isSubject, isObject);
    }

    /// Reads all passages of a document and keeps everything, likely right or not.
    Findings find(Document document, List<Passage> passages) {
        return decide(propose(document, passages), Scorer.NONE);
    }

    /// Everything that the constructions read in a document.
    public DocumentDraft propose(Document document, List<Passage> passages) {
        List<Proposal> proposals = new ArrayList<>();
        List<Rejection> rejections = new ArrayList<>();
        List<Topic> about = topics.of(document, passages);
        for (int p = 0; p < passages.size(); p++) {
            PassageWords words = new PassageWords(standIns.mark(passages.get(p), about.get(p)), about.get(p));
            readWords(document, words, proposals, rejections);
            ellipses.of(passages.get(p), about.get(p), passages)
                    .forEach(clause -> readSupplied(document, clause, proposals));
        }
        LeadIns.of(document, passages).forEach(item -> readSupplied(document, item, proposals));
        sequels.of(document, passages, evidence(proposals)).stream()
                .filter(sequel -> judge.objection(sequel.candidate(), List.of()).isEmpty())
                .flatMap(sequel -> readings.of(document, sequel.words(), sequel.candidate(), List.of()))
                .forEach(proposals::add);
        documentReadings.stream()
                .flatMap(reading -> reading.read(document, passages).stream())
                .map(Proposal::ofDocument)
                .forEach(proposals::add);
        return new DocumentDraft(document, passages, proposals, rejections);
    }

    /// The pairs of names between which the sentences of a draft may state something.
    public List<Pair> pairs(DocumentDraft draft) {
        return pairs.pairs(draft);
    }

    /// A draft with what a model of pairs reads besides.
    public DocumentDraft complete(DocumentDraft draft, PairModel model) {
        return pairs.complete(draft, model);
    }

    /// What a scorer keeps of a draft, with the near misses and rejections.
    public Findings decide(DocumentDraft draft, Scorer scorer) {
        Document document = draft.document();
        List<Passage> passages = draft.passages();
        Selection selection = scorer.select(complete(draft, scorer.pairs()));
        List<Evidence> partial = new WholeNames(passages, selection.kept()).superseded();
        List<Evidence> superseded = StatedDirections.superseded(selection.kept());
        List<Evidence> kept = selection.kept().stream()
                .filter(each -> !superseded.contains(each) && !partial.contains(each))
                .toList();
        List<Evidence> shown = inherited.complete(document, passages, kept);
        List<Evidence> attributed = speakers.attribute(document, passages, shown);
        List<Rejection> rejections = new ArrayList<>(draft.rejections());
        rejections.addAll(selection.rejected());
        superseded.stream().map(StatedDirections::rejection).forEach(rejections::add);
        partial.stream().map(WholeNames::rejection).forEach(rejections::add);
        Findings findings =
                new Findings(document, passages, attributed, rejections).with(measuring.of(document, passages, kept));
        return findings.withNearMisses(nearMisses.fewOf(findings, selection.doubtful()));
    }

    /// What another reader found, with the settings and speakers from the sentences around it.
    public List<Evidence> complete(Document document, List<Passage> passages, List<Evidence> found) {
        return speakers.attribute(document, passages, inherited.complete(document, passages, found));
    }

    private static List<Evidence> evidence(List<Proposal> proposals) {
        return proposals.stream().map(Proposal::evidence).toList();
    }

    private void readWords(
            Document document, PassageWords words, List<Proposal> proposals, List<Rejection> rejections) {
        if (words.passage().mentions().size() + (words.topic().about().isPresent() ? 1 : 0) < 2) {
            return;
        }
        List<Candidate> read = candidates.in(words);
        if (read.isEmpty()) {
            return;
        }
        HalfNames halves = new HalfNames(words.passage());
        for (Candidate candidate : read) {
            Optional<String> objection = judge.objection(candidate, read)
                    .or(() -> halves.objection(candidate))
                    .or(() -> advice.objection(words, candidate));
            if (objection.isPresent()) {
                if (judge.isPossible(candidate)) {
                    rejections.add(rejection(words, candidate, objection.get()));
                }
            } else {
                readings.of(document, words, candidate, read).forEach(proposals::add);
            }
        }
    }

    private void readSupplied(Document document, Supplied supplied, List<Proposal> proposals) {
        List<Candidate> read = candidates.in(supplied.words());
        read.stream()
                .filter(supplied::concerns)
                .filter(candidate -> judge.objection(candidate, read).isEmpty())
                .flatMap(candidate -> readings.of(document, supplied.words(), supplied.inPlace(candidate), read))
                .forEach(proposals::add);
    }

    private static Rejection rejection(PassageWords words, Candidate candidate, String reason) {
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

    /// Of evidence that was read and is not kept.
    static Rejection rejection(Evidence evidence, String reason) {
        return new Rejection(
                evidence.relation().name(),
                evidence.span(),
                evidence.rule(),
                evidence.subject().value().key() + " … "
                        + evidence.object().value().key() + ": " + reason);
    }

    /// How a rejection names what it is about.
    static String pair(Concept subject, Concept object) {
        return subject.label() + " … " + object.label() + ": ";
    }
}
