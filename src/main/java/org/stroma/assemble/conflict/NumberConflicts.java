package org.stroma.assemble.conflict;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.stroma.assemble.corpus.Corpus;
import org.stroma.model.claim.NumberConflict;
import org.stroma.model.claim.NumberConflict.Place;
import org.stroma.model.claim.NumberConflict.Side;
import org.stroma.model.concept.EntityType;
import org.stroma.model.evidence.Bound;
import org.stroma.model.evidence.Certainty;
import org.stroma.model.evidence.Findings;
import org.stroma.model.evidence.Measurement;
import org.stroma.model.evidence.Polarity;

/// Finds conflicting numbers of one study, or of studies that may be one, for the one quantity that is unique: its
/// size. A text that gives several sizes is about parts of the study and contradicts no other; an approximate size
/// agrees with any.
public final class NumberConflicts {

    private static final Set<String> SINGLE = Set.of("SampleSize");

    private final Corpus corpus;

    public NumberConflicts(Corpus corpus) {
        this.corpus = corpus;
    }

    public List<NumberConflict> find() {
        Map<String, List<Place>> bySubject = new TreeMap<>();
        for (Findings each : corpus.findings()) {
            each.measurements().stream()
                    .filter(one -> isOfStudy(one) && corpus.counts(one.document()))
                    .forEach(one -> bySubject
                            .computeIfAbsent(subject(one), key -> new ArrayList<>())
                            .add(new Place(one, counted(each, one))));
        }
        return bySubject.values().stream()
                .map(this::conflict)
                .flatMap(Optional::stream)
                .sorted()
                .toList();
    }

    /// Whether a number may be in a conflict.
    public static boolean isOfStudy(Measurement one) {
        return SINGLE.contains(one.quantity())
                && one.about()
                        .filter(thing -> thing.type().equals(EntityType.STUDY))
                        .isPresent()
                && one.polarity() == Polarity.AFFIRMED
                && one.certainty() == Certainty.ASSERTED
                && one.amount().bound() == Bound.EXACT
                && one.amount().to().isEmpty();
    }

    /// A study has patients and mice.
    private String subject(Measurement one) {
        return one.quantity() + " " + corpus.group(one.about().orElseThrow()) + " "
                + one.amount().unit();
    }

    private static String counted(Findings findings, Measurement one) {
        return findings.document().quote(one.counts()).replaceAll("\\s+", " ");
    }

    private Optional<NumberConflict> conflict(List<Place> places) {
        Map<String, Set<BigDecimal>> told = new HashMap<>();
        places.forEach(place -> told.computeIfAbsent(place.measurement().document(), none -> new HashSet<>())
                .add(value(place)));
        Map<BigDecimal, List<Place>> sides = new TreeMap<>();
        places.stream()
                .filter(place ->
                        requireNonNull(told.get(place.measurement().document())).size() == 1)
                .forEach(place -> sides.computeIfAbsent(value(place), none -> new ArrayList<>())
                        .add(place));
        return sides.size() > 1
                ? Optional.of(new NumberConflict(
                        places.getFirst().measurement().quantity(),
                        sides.entrySet().stream()
                                .map(side -> side(side.getKey(), side.getValue()))
                                .toList()))
                : Optional.empty();
    }

    private Side side(BigDecimal value, List<Place> places) {
        Set<String> documents = new TreeSet<>();
        Set<String> counted = new TreeSet<>();
        for (Place place : places) {
            documents.add(place.measurement().document());
            counted.add(place.counted());
        }
        String says = value.toPlainString() + " " + String.join(", ", counted);
        return new Side(says, places, corpus.supportOfFinding(documents));
    }

    /// 22 and 22.0 are one number.
    private static BigDecimal value(Place place) {
        return place.measurement().amount().value().stripTrailingZeros();
    }
}
