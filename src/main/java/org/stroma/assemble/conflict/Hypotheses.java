package org.stroma.assemble.conflict;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.stroma.assemble.corpus.Corpus;
import org.stroma.assemble.corpus.Tokens;
import org.stroma.model.claim.Claim;
import org.stroma.model.claim.Conflict.Hypothesis;
import org.stroma.model.claim.Conflict.Side;
import org.stroma.model.claim.Conflict.Voice;
import org.stroma.model.concept.Concept;
import org.stroma.model.concept.EntityType;
import org.stroma.model.concept.PublicationDate;
import org.stroma.model.concept.Terminology;
import org.stroma.model.ontology.Relation;
import org.stroma.model.ontology.Setting;

/// How a conflict may have come about, as far as a vocabulary or the texts themselves show it: one name is part of
/// or short for the other, a text names the value for another study, what was shown was shown in something else,
/// with another dose or after another time. Where nothing shows anything there is no hypothesis, and there is never
/// a verdict.
final class Hypotheses {

    /// What facts about a study name.
    private static final Set<EntityType> FACTS = Set.of(EntityType.ORGANIZATION, EntityType.JOURNAL);

    private final Corpus corpus;
    private final Terminology terminology;
    private final Circumstances circumstances;
    // Few corpora need it, and to go through all names takes longer than to assemble a small one.
    private Optional<Map<String, Set<String>>> wholes = Optional.empty();

    Hypotheses(Corpus corpus, Terminology terminology, Circumstances circumstances) {
        this.corpus = corpus;
        this.terminology = terminology;
        this.circumstances = circumstances;
    }

    /// What organizations and journals are a part of or the same as, by their IRIs.
    private Map<String, Set<String>> wholes() {
        if (wholes.isEmpty()) {
            Map<String, Set<String>> all = new HashMap<>();
            terminology.entries().stream()
                    .filter(entry -> FACTS.contains(entry.concept().type()))
                    .forEach(entry -> {
                        Set<String> related = new HashSet<>(entry.broader());
                        related.addAll(entry.exactMatch());
                        all.put(entry.concept().iri(), related);
                    });
            wholes = Optional.of(all);
        }
        return wholes.get();
    }

    /// Of facts about a study.
    Optional<Hypothesis> ofFacts(Relation relation, List<Side> sides) {
        for (Side one : sides) {
            for (Side other : sides) {
                Optional<Hypothesis> found = one.equals(other)
                        ? Optional.empty()
                        : part(one, other).or(() -> shortened(one, other)).or(() -> elsewhere(relation, one, other));
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    /// Of findings: the sides speak of a treatment and of its combination with another; both sides say in what it was
    /// shown, and no setting is the same; or both give a dose or a time, and
    /// none is the same; or the documents of one are all older.
    Optional<Hypothesis> ofFindings(List<Voice> ones, List<Voice> others) {
        return treatmentsDiffer(ones, others)
                .or(() -> settingsDiffer(ones, others))
                .or(() -> amountsDiffer(ones, others))
                .or(() -> timesDiffer(ones, others))
                .or(() -> timesDiffer(others, ones));
    }

    /// All that one side says is older than all that the other says.
    private Optional<Hypothesis> timesDiffer(List<Voice> ones, List<Voice> others) {
        Optional<PublicationDate> last = corpus.dates(ones).reduce((first, second) -> second);
        Optional<PublicationDate> first = corpus.dates(others).findFirst();
        boolean dated = corpus.areDated(ones) && corpus.areDated(others);
        return dated && Superseding.isLater(first.orElseThrow(), last.orElseThrow())
                ? Optional.of(new Hypothesis(
                        "time may have changed it: told until " + last.orElseThrow() + ", the contrary from "
                                + first.orElseThrow() + " on",
                        Stream.concat(ones.stream(), others.stream()).toList()))
                : Optional.empty();
    }

    /// One side speaks of a treatment, the other of it together with another.
    private static Optional<Hypothesis> treatmentsDiffer(List<Voice> ones, List<Voice> others) {
        Concept here = ones.getFirst().claim().subject();
        Concept there = others.getFirst().claim().subject();
        return here.equals(there)
                ? Optional.empty()
                : Optional.of(new Hypothesis(
                        "the treatment differs: " + here.label() + " against " + there.label(),
                        Stream.concat(ones.stream(), others.stream()).toList()));
    }

    private Optional<Hypothesis> amountsDiffer(List<Voice> ones, List<Voice> others) {
        Map<String, Set<String>> here = circumstances.of(ones);
        Map<String, Set<String>> there = circumstances.of(others);
        return here.keySet().stream()
                .filter(unit -> there.containsKey(unit) && Collections.disjoint(here.get(unit), there.get(unit)))
                .findFirst()
                .map(unit -> new Hypothesis(
                        "the condition differs: " + String.join(", ", here.get(unit)) + " " + unit + " against "
                                + String.join(", ", there.get(unit)) + " " + unit,
                        Stream.concat(circumstances.naming(unit, ones), circumstances.naming(unit, others))
                                .toList()));
    }

    private static Optional<Hypothesis> settingsDiffer(List<Voice> ones, List<Voice> others) {
        Set<Setting> here = settings(ones);
        Set<Setting> there = settings(others);
        boolean differ = !here.isEmpty() && !there.isEmpty() && here.stream().noneMatch(there::contains);
        return differ
                ? Optional.of(new Hypothesis(
                        "the condition differs: " + words(here) + " against " + words(there), settled(ones, others)))
                : Optional.empty();
    }

    private Optional<Hypothesis> part(Side one, Side other) {
        for (Concept value : things(one)) {
            for (Concept whole : things(other)) {
                if (wholes().getOrDefault(value.iri(), Set.of()).contains(whole.iri())) {
                    return Optional.of(new Hypothesis(
                            value.label() + " is part of or another name for " + whole.label(), both(one, other)));
                }
            }
        }
        return Optional.empty();
    }

    /// All the words of one name are in the other.
    private static Optional<Hypothesis> shortened(Side one, Side other) {
        for (Concept value : things(one)) {
            for (Concept longer : things(other)) {
                List<String> words = Tokens.of(longer.label());
                if (words.containsAll(Tokens.of(value.label())) && !value.iri().equals(longer.iri())) {
                    return Optional.of(new Hypothesis(
                            "“" + value.label() + "” may stand for “" + longer.label() + "”, whose name holds it",
                            both(one, other)));
                }
            }
        }
        return Optional.empty();
    }

    /// A document of the one side gives the other's value, but for another study.
    private Optional<Hypothesis> elsewhere(Relation relation, Side one, Side other) {
        Set<String> tellers = Corpus.documents(one.evidence());
        Set<String> studies = groups(one);
        Set<String> values = new TreeSet<>();
        other.evidence().forEach(voice -> values.add(voice.claim().object().key()));
        return corpus.claims().stream()
                .filter(claim -> claim.relation().equals(relation)
                        && values.contains(claim.object().key())
                        && !studies.contains(corpus.group(claim.subject())))
                .flatMap(claim -> Corpus.voices(claim).stream())
                .filter(voice -> tellers.contains(voice.evidence().document()))
                .findFirst()
                .map(voice -> new Hypothesis(
                        "two studies may have been taken for one: a text names "
                                + voice.claim().object().label() + " for another study",
                        List.of(voice)));
    }

    private Set<String> groups(Side side) {
        Set<String> groups = new TreeSet<>();
        side.evidence().stream()
                .map(Voice::claim)
                .map(Claim::subject)
                .map(corpus::group)
                .forEach(groups::add);
        return groups;
    }

    private static List<Concept> things(Side side) {
        return side.evidence().stream()
                .map(voice -> voice.claim().object())
                .distinct()
                .filter(Concept.class::isInstance)
                .map(Concept.class::cast)
                .toList();
    }

    private static List<Voice> both(Side one, Side other) {
        return Stream.of(one, other).flatMap(side -> side.evidence().stream()).toList();
    }

    private static Set<Setting> settings(List<Voice> voices) {
        Set<Setting> settings = new TreeSet<>();
        voices.forEach(voice -> voice.evidence().shownIn().ifPresent(settings::add));
        return settings;
    }

    private static List<Voice> settled(List<Voice> ones, List<Voice> others) {
        return Stream.of(ones, others)
                .flatMap(Collection::stream)
                .filter(voice -> voice.evidence().shownIn().isPresent())
                .toList();
    }

    private static String words(Set<Setting> settings) {
        List<String> words = new ArrayList<>();
        settings.forEach(
                setting -> words.add(setting.name().toLowerCase(Locale.ROOT).replace('_', ' ')));
        return String.join(", ", words);
    }
}
