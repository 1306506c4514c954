package org.stroma.extract.measurement;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.stroma.extract.measurement.QuantityWords.Named;
import org.stroma.extract.passage.PassageWords;
import org.stroma.extract.passage.Phrasebook;
import org.stroma.extract.study.StudyWords;
import org.stroma.model.evidence.Bound;
import org.stroma.model.ontology.Quantities;
import org.stroma.model.ontology.Quantity;
import org.stroma.model.ontology.Unit;
import org.stroma.model.text.Span;

/// Says of one number of a sentence which quantity it gives, if that is sure.
final class NumberReading {

    /// A number in its sentence.
    ///
    /// @param first token where it begins
    /// @param behind first token behind it
    /// @param floor first token that no number before it claims
    record Place(String sentence, PassageWords words, Numeral numeral, int first, int behind, int floor) {}

    /// What a number gives.
    ///
    /// @param unitEnd first token behind number and unit, or behind what is counted
    /// @param counts tokens of what is counted or measured, from (inclusive) to (exclusive)
    record Reading(
            Quantity quantity,
            Unit unit,
            int unitEnd,
            int countsFrom,
            int countsTo,
            String rule,
            Optional<Sizes.Size> size) {

        /// First token behind the number, with its unit if that stands right behind it.
        int numberEnd(int behind) {
            return List.of("count", "group", "ratio").contains(quantity.dimension()) ? behind : unitEnd;
        }
    }

    private final Quantities quantities;
    private final QuantityWords names;
    private final NumberUnits units;
    private final CountedNouns counted;
    private final Sizes sizes;
    private final NumberChanges changes;
    private final Pattern groups;
    private final Set<String> naming;
    private final Set<String> dating;
    private final Set<String> stating;
    private final Phrasebook comparing;
    private final Bounds bounds;

    NumberReading(Quantities quantities, StudyWords studies) {
        this.quantities = quantities;
        this.names = new QuantityWords(quantities);
        this.units = new NumberUnits(quantities);
        this.counted = new CountedNouns(quantities);
        this.sizes = new Sizes(quantities, studies);
        this.changes = new NumberChanges(quantities);
        this.groups = Pattern.compile(
                "(?<![\\p{L}\\d])(?:"
                        + String.join("|", unit("group").map(Unit::words).orElse(List.of())) + ") ?= ?$",
                Pattern.CASE_INSENSITIVE);
        this.naming = Set.copyOf(quantities.of("numbering"));
        this.dating = Set.copyOf(quantities.of("dating"));
        this.stating = Set.copyOf(quantities.of("stating"));
        this.comparing = new Phrasebook(quantities.of("comparing"));
        this.bounds = new Bounds(quantities);
    }

    Optional<Reading> read(Place place) {
        PassageWords words = place.words();
        if (naming.contains(words.lemma(place.first() - 1)) || isCompared(words, place.first())) {
            return Optional.empty();
        }
        if (place.numeral().fraction()) {
            return unit("share").flatMap(percent -> measured(place, percent, place.behind()));
        }
        Optional<NumberUnits.Found> unit = units.after(place.sentence(), place.numeral());
        if (unit.isPresent()) {
            return measured(
                    place, unit.get().unit(), tokenBehind(place, unit.get().end()));
        }
        return group(place).or(() -> ratio(place)).or(() -> count(place));
    }

    /// "from 4.6 months", "versus 14%", but not "more than 3%": the other side of a comparison, of which nobody
    /// says whose it is.
    private boolean isCompared(PassageWords words, int first) {
        int end = words.lower(first - 1).equals(".") ? first - 1 : first;
        return bounds.before(words, end) == Bound.EXACT
                && comparing.in(words).stream().anyMatch(hit -> hit.to() == end);
    }

    private static int tokenBehind(Place place, int end) {
        PassageWords words = place.words();
        int sentence = words.passage().sentence().span().start();
        int codePoint = sentence + place.sentence().codePointCount(0, end);
        int i = place.behind();
        while (i < words.size() && words.token(i).span().start() < codePoint) {
            i++;
        }
        return i;
    }

    private Optional<Reading> measured(Place place, Unit unit, int end) {
        return change(place, unit, end)
                .or(() -> names.of(place.words(), unit.dimension(), place.first(), end, place.floor())
                        .map(each -> reading(each, unit, end)))
                .or(() -> share(place, unit, end));
    }

    private static Reading reading(Named named, Unit unit, int end) {
        return new Reading(
                named.quantity(),
                unit,
                end,
                named.words().from(),
                named.words().to(),
                "number-of-quantity",
                Optional.empty());
    }

    /// "was reduced by 58%", "rose 3-fold"; what is said to have changed is no value of its own.
    private Optional<Reading> change(Place place, Unit unit, int end) {
        return kind(unit.dimension().equals("fold") ? "FoldChange" : "Change")
                .filter(kind -> kind.dimension().equals(unit.dimension()))
                .flatMap(kind -> changes.of(place, unit.dimension().equals("fold"), end)
                        .map(at -> new Reading(kind, unit, end, at, at + 1, "change", Optional.empty())));
    }

    /// "44% of patients", "136 (26%) of the men".
    private Optional<Reading> share(Place place, Unit unit, int end) {
        PassageWords words = place.words();
        int of = words.lower(end).equals(")") ? end + 1 : end;
        if (!unit.dimension().equals("share") || !words.lower(of).equals("of")) {
            return Optional.empty();
        }
        return counted.after(words, of + 1)
                .flatMap(found -> kind("Share")
                        .map(kind ->
                                new Reading(kind, unit, end, of + 1, found.noun() + 1, "share-of", Optional.empty())));
    }

    /// "n = 6", "n=6", "N=6".
    private Optional<Reading> group(Place place) {
        String before = place.sentence().substring(0, place.numeral().from());
        if (!groups.matcher(before).find()) {
            return Optional.empty();
        }
        int letter = letter(place);
        return unit("group")
                .flatMap(unit -> kind("GroupSize")
                        .map(kind -> new Reading(
                                kind, unit, place.behind(), letter, letter + 1, "group-size", Optional.empty())));
    }

    private int letter(Place place) {
        List<String> letters = unit("group").map(Unit::words).orElse(List.of());
        return IntStream.of(place.first() - 1, place.first() - 2)
                .filter(i -> letters.contains(place.words().lower(i)))
                .findFirst()
                .orElse(place.first());
    }

    /// "hazard ratio, 0.69", "HR = 0.69".
    private Optional<Reading> ratio(Place place) {
        PassageWords words = place.words();
        if (counted.after(words, place.behind()).isPresent() || place.numeral().isYear()) {
            return Optional.empty();
        }
        return names.of(words, "ratio", place.first(), place.behind(), place.floor())
                .filter(named -> isRight(words, named.words().to(), place.first()))
                .flatMap(named -> unit("ratio").map(unit -> reading(named, unit, place.behind())));
    }

    /// Nothing but a copula, a mark or the short form in brackets between the words and the number.
    private boolean isRight(PassageWords words, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!stating.contains(words.lower(i)) && !words.lower(i).matches("[\\[\\](),:=<>]")) {
                return false;
            }
        }
        return from <= to;
    }

    /// "The trial enrolled 302 patients", "three of 12 mice".
    private Optional<Reading> count(Place place) {
        PassageWords words = place.words();
        boolean year =
                place.numeral().isYear() && (place.first() == 0 || dating.contains(words.lower(place.first() - 1)));
        boolean one = words.lower(place.first()).equals("one")
                && place.numeral().outOf().isEmpty();
        if (year || one) {
            return Optional.empty();
        }
        return counted.after(words, place.behind()).flatMap(found -> {
            Optional<Sizes.Size> size =
                    place.numeral().outOf().isEmpty() ? sizes.of(words, place.first(), found.noun()) : Optional.empty();
            return kind(size.isPresent() ? "SampleSize" : "Count")
                    .map(kind -> new Reading(
                            kind,
                            found.unit(),
                            found.noun() + 1,
                            found.from(),
                            found.noun() + 1,
                            size.isPresent() ? "sample-size" : "count",
                            size));
        });
    }

    private Optional<Quantity> kind(String name) {
        return quantities.kinds().stream()
                .filter(kind -> kind.name().equals(name))
                .findFirst();
    }

    private Optional<Unit> unit(String dimension) {
        List<Unit> found = quantities.units().stream()
                .filter(unit -> unit.dimension().equals(dimension))
                .toList();
        return found.stream().findFirst();
    }

    static Span span(PassageWords words, int from, int to) {
        return words.span(from, Math.max(from + 1, Math.min(to, words.size())));
    }
}
