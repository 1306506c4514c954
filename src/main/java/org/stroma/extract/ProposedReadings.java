package org.stroma.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.stroma.extract.candidate.Candidate;
import org.stroma.extract.candidate.Judge;
import org.stroma.extract.candidate.Prospects;
import org.stroma.extract.candidate.Role;
import org.stroma.extract.passage.PassageWords;
import org.stroma.extract.scope.Scope;
import org.stroma.extract.score.Proposal;
import org.stroma.extract.score.Proposal.Place;
import org.stroma.extract.setting.Settings;
import org.stroma.model.document.Document;
import org.stroma.model.evidence.Argument;
import org.stroma.model.evidence.Certainty;
import org.stroma.model.evidence.Cue;
import org.stroma.model.evidence.Evidence;
import org.stroma.model.evidence.Polarity;
import org.stroma.model.evidence.ReaderId;
import org.stroma.model.ontology.Relation;
import org.stroma.model.text.Span;

/// Turns what a construction read into proposals: with scope, setting and traits.
///
/// @param looseContact words beside "interact" with which things need not touch
record ProposedReadings(Judge judge, Scope scope, Settings settings, Failures failures, Set<String> looseContact) {

    ProposedReadings {
        looseContact = Set.copyOf(looseContact);
    }

    /// What a candidate proposes: nothing where it is a change without direction that is not denied.
    Stream<Proposal> of(Document document, PassageWords words, Candidate candidate, List<Candidate> read) {
        return judge.directed(candidate, read).stream()
                .filter(meant -> !isDirected(words, meant) && !isNoContact(words, meant))
                .map(meant -> proposal(document, words, meant))
                .filter(found -> !candidate.isNeutral() || found.evidence().polarity() == Polarity.NEGATED)
                .filter(found ->
                        !isAffecting(found.evidence()) || found.evidence().polarity() == Polarity.AFFIRMED);
    }

    /// What is said not to affect a thing is said neither to raise nor to lower it: that is read from neutral verbs.
    private static boolean isAffecting(Evidence evidence) {
        return evidence.relation().name().equals("affects");
    }

    /// "positively regulates" says which way.
    private boolean isDirected(PassageWords words, Candidate candidate) {
        return judge.relationOf(candidate).name().equals("affects")
                && words.lower(candidate.trigger() - 1).matches("positively|negatively|up|down");
    }

    /// Genes that "genetically interact" need not touch.
    private boolean isNoContact(PassageWords words, Candidate candidate) {
        return judge.relationOf(candidate).name().equals("binds")
                && (looseContact.contains(words.lower(candidate.trigger() - 1))
                        || looseContact.contains(words.lower(candidate.trigger() + 1)));
    }

    private Proposal proposal(Document document, PassageWords words, Candidate candidate) {
        return new Proposal(
                evidence(document, words, candidate),
                Optional.of(new Place(words.passage(), candidate.trigger())),
                traits(candidate));
    }

    private Evidence evidence(Document document, PassageWords words, Candidate candidate) {
        List<Cue> found = scope.cues(words, candidate);
        Relation said = judge.relationOf(candidate);
        Optional<Relation> opposite =
                failures.showNeed(words, candidate, found) ? judge.opposite(said) : Optional.empty();
        List<Cue> cues = opposite.isEmpty()
                ? found
                : found.stream().filter(cue -> cue.says() != Cue.Says.NEGATES).toList();
        boolean negated = candidate.subject().negated()
                || candidate.object().negated()
                || cues.stream().anyMatch(cue -> cue.says() == Cue.Says.NEGATES);
        boolean hedged =
                candidate.rule().equals(Prospects.RULE) || cues.stream().anyMatch(cue -> cue.says() == Cue.Says.HEDGES);
        return new Evidence(
                document.key(),
                Argument.of(candidate.subject().mention()),
                opposite.orElse(said),
                Argument.of(candidate.object().mention()),
                negated ? Polarity.NEGATED : Polarity.AFFIRMED,
                hedged ? Certainty.HEDGED : Certainty.ASSERTED,
                cues,
                quote(words, candidate, found),
                words.passage().sentence().part(),
                settings.of(words, candidate, !negated && !hedged),
                Optional.empty(),
                candidate.rule(),
                confidence(candidate),
                ReaderId.BUILT_IN);
    }

    private static Span quote(PassageWords words, Candidate candidate, List<Cue> cues) {
        Role subject = candidate.subject();
        Role object = candidate.object();
        Span span = words.span(
                Math.min(Math.min(subject.from(), object.from()), candidate.verbs()),
                Math.max(Math.max(subject.to(), object.to()), candidate.trigger() + 1));
        for (Cue cue : cues) {
            span = span.to(cue.span());
        }
        return span;
    }

    /// What a pronoun stands for, and what a turned sign means, is less certain than a name.
    private static double confidence(Candidate candidate) {
        double confidence = candidate.confidence();
        for (Role role : List.of(candidate.subject(), candidate.object())) {
            confidence *= switch (role.mention().found()) {
                case NAME, ABBREVIATION, ALIAS -> 1.0;
                case PHRASE, FORM, COMBINATION, CLAUSE -> 0.97;
                case REFERENCE -> 0.9;
            };
            confidence *= role.turned() ? 0.9 : 1.0;
        }
        return Math.round(confidence * 1000) / 1000.0;
    }

    private static List<String> traits(Candidate candidate) {
        List<String> traits = new ArrayList<>(candidate.traits());
        traits.add("form=" + candidate.saying().wording().form().name().toLowerCase(Locale.ROOT));
        if (candidate.presupposed()) {
            traits.add("presupposed");
        }
        add("subject", candidate.subject(), traits);
        add("object", candidate.object(), traits);
        if (candidate.subject().turned() ^ candidate.object().turned()) {
            traits.add("turned");
        }
        return traits;
    }

    private static void add(String end, Role role, List<String> traits) {
        if (role.turned()) {
            traits.add(end + "-turned");
        }
        if (role.negated()) {
            traits.add(end + "-negated");
        }
    }
}
