package org.stroma.extract.score;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stroma.extract.score.Proposal.Place;
import org.stroma.model.evidence.Argument;
import org.stroma.model.evidence.Evidence;
import org.stroma.model.evidence.Polarity;
import org.stroma.model.text.Span;

/// Readings of one word that cannot both be right: it says the contrary of what another says of the same ends, or the
/// same with the ends exchanged. The likelier one stands. That a drug does something, and that what it is an inhibitor
/// of does the contrary, is no contradiction.
final class Rivalry {

    private static final String BY_AGENT = "cause-by=agent";

    private Rivalry() {}

    /// Those that no likelier rival contradicts, in the order given.
    static List<Rated> settled(List<Rated> all) {
        Map<String, List<Rated>> ofWord = new HashMap<>();
        for (Rated each : all) {
            each.proposal()
                    .place()
                    .ifPresent(place -> ofWord.computeIfAbsent(word(place), none -> new ArrayList<>())
                            .add(each));
        }
        return all.stream()
                .filter(each -> each.proposal().place().stream()
                        .flatMap(place -> requireNonNull(ofWord.get(word(place))).stream())
                        .noneMatch(other -> beats(other, each)))
                .toList();
    }

    private static String word(Place place) {
        return place.passage().sentence().span() + " " + place.trigger();
    }

    private static boolean beats(Rated one, Rated other) {
        return !isCounterpart(one, other)
                && !isCounterpart(other, one)
                && contradict(one.proposal().evidence(), other.proposal().evidence())
                && (one.probability() > other.probability()
                        || one.probability() == other.probability()
                                && one.proposal()
                                                .evidence()
                                                .compareTo(other.proposal().evidence())
                                        < 0);
    }

    /// Whether the subject of one is what that of the other acts on, such as JAK in "JAK inhibitors".
    private static boolean isCounterpart(Rated one, Rated other) {
        Span part = one.proposal().evidence().subject().span();
        Span whole = other.proposal().evidence().subject().span();
        return one.proposal().traits().contains(BY_AGENT)
                && !other.proposal().traits().contains(BY_AGENT)
                && whole.contains(part)
                && !part.equals(whole);
    }

    private static boolean contradict(Evidence one, Evidence other) {
        boolean aligned = overlap(one.subject(), other.subject()) && overlap(one.object(), other.object());
        boolean crossed = overlap(one.subject(), other.object()) && overlap(one.object(), other.subject());
        boolean same = one.relation().equals(other.relation());
        return aligned && isContrary(one, other)
                || crossed && same && !one.relation().symmetric() && one.polarity() == other.polarity();
    }

    /// Whether one denies the other, or both affirm opposite changes; to deny both directions of a change is no
    /// contradiction.
    private static boolean isContrary(Evidence one, Evidence other) {
        boolean opposed =
                one.relation().opposite().equals(Optional.of(other.relation().name()));
        return one.relation().equals(other.relation())
                ? one.polarity() != other.polarity()
                : opposed && one.polarity() == Polarity.AFFIRMED && other.polarity() == Polarity.AFFIRMED;
    }

    private static boolean overlap(Argument one, Argument other) {
        return one.span().overlaps(other.span());
    }
}
