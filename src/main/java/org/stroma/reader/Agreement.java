package org.stroma.reader;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.stroma.model.Argument;
import org.stroma.model.Certainty;
import org.stroma.model.Cue;
import org.stroma.model.Evidence;
import org.stroma.model.Passage;
import org.stroma.model.Polarity;

/// How our own reading of a place looks at a claim that another reader takes from it.
public enum Agreement {
    /// We read the same.
    AGREED,
    /// We read nothing of the kind.
    ALONE,
    /// We read the contrary, subject and object exchanged, or words that deny it or do not.
    DISPUTED;

    /// Its name in files and in the names of constructions.
    public String term() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Agreement of(Evidence claimed, View view, CueReading cues) {
        List<Evidence> here = view.own().stream()
                .filter(one -> one.span().overlaps(claimed.span()))
                .toList();
        if (here.stream().anyMatch(one -> isSame(claimed, one))) {
            return AGREED;
        }
        boolean contrary = here.stream().anyMatch(one -> isContrary(claimed, one)) || isMissigned(claimed, view, cues);
        return contrary ? DISPUTED : ALONE;
    }

    private static boolean isSame(Evidence claimed, Evidence own) {
        return own.relation().equals(claimed.relation())
                && own.polarity() == claimed.polarity()
                && (aligned(claimed, own) || claimed.relation().symmetric() && crossed(claimed, own));
    }

    private static boolean isContrary(Evidence claimed, Evidence own) {
        boolean same = own.relation().equals(claimed.relation());
        boolean opposed =
                own.relation().opposite().equals(Optional.of(claimed.relation().name()));
        return aligned(claimed, own)
                        && (same && own.polarity() != claimed.polarity()
                                || opposed
                                        && own.polarity() == Polarity.AFFIRMED
                                        && claimed.polarity() == Polarity.AFFIRMED)
                || crossed(claimed, own)
                        && same
                        && !claimed.relation().symmetric()
                        && own.polarity() == claimed.polarity();
    }

    private static boolean aligned(Evidence one, Evidence other) {
        return meet(one.subject(), other.subject()) && meet(one.object(), other.object());
    }

    private static boolean crossed(Evidence one, Evidence other) {
        return meet(one.subject(), other.object()) && meet(one.object(), other.subject());
    }

    private static boolean meet(Argument one, Argument other) {
        return one.span().overlaps(other.span()) || one.value().key().equals(other.value().key());
    }

    /// Affirmed where a word denies it, denied where none does; asserted where a word softens it.
    private static boolean isMissigned(Evidence claimed, View view, CueReading reading) {
        Optional<Passage> passage = view.passageOver(claimed.span());
        if (passage.isEmpty()) {
            return false;
        }
        List<Cue> cues = reading.bearing(
                passage.get(), claimed.subject().span(), claimed.object().span());
        boolean denied = cues.stream().anyMatch(cue -> cue.says() == Cue.Says.NEGATES);
        boolean softened = cues.stream().anyMatch(cue -> cue.says() == Cue.Says.HEDGES);
        return claimed.polarity() == Polarity.AFFIRMED && denied
                || claimed.polarity() == Polarity.NEGATED && !reading.holds(passage.get(), Cue.Says.NEGATES)
                || claimed.certainty() == Certainty.ASSERTED && softened;
    }
}
