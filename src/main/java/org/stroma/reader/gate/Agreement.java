package org.stroma.reader.gate;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.stroma.model.concept.Concept;
import org.stroma.model.concept.EntityType;
import org.stroma.model.concept.Passage;
import org.stroma.model.evidence.Argument;
import org.stroma.model.evidence.Certainty;
import org.stroma.model.evidence.Cue;
import org.stroma.model.evidence.Evidence;
import org.stroma.model.evidence.Polarity;

/// How the built-in reading of a place compares with another reader's claim about it.
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

    /// How our own reading, words that deny or soften included, looks at what another reader claims.
    static Agreement of(Evidence claimed, DocumentContext view, CueReading cues) {
        Agreement read = of(claimed, view.own());
        return read == ALONE && isMissigned(claimed, view, cues) ? DISPUTED : read;
    }

    /// How others, who read the same document, look at what one reader claims.
    static Agreement of(Evidence claimed, List<Evidence> others) {
        List<Evidence> here = others.stream()
                .filter(one -> one.span().overlaps(claimed.span()))
                .toList();
        if (here.stream().anyMatch(one -> isSame(claimed, one))) {
            return AGREED;
        }
        return here.stream().anyMatch(one -> isContrary(claimed, one)) ? DISPUTED : ALONE;
    }

    /// What another reader says of the same place, the nearest in length.
    static Optional<Evidence> counterpart(Evidence claimed, List<Evidence> others) {
        return others.stream()
                .filter(one -> one.span().overlaps(claimed.span()) && isSame(claimed, one))
                .min(Comparator.comparingInt((Evidence one) -> distance(one, claimed))
                        .thenComparing(Comparator.naturalOrder()));
    }

    private static int distance(Evidence one, Evidence other) {
        return Math.abs(one.span().start() - other.span().start())
                + Math.abs(one.span().end() - other.span().end());
    }

    /// How it was looked at where it was found: of a reader from outside its construction says, of the built-in
    /// reader the evidence of the others.
    public static Agreement with(Evidence one, List<Evidence> all) {
        if (one.reader().isBuiltIn()) {
            return of(
                    one,
                    all.stream().filter(other -> !other.reader().isBuiltIn()).toList());
        }
        return valueOf(one.rule().substring(one.rule().lastIndexOf('-') + 1).toUpperCase(Locale.ROOT));
    }

    private static boolean isSame(Evidence claimed, Evidence own) {
        return own.relation().equals(claimed.relation())
                && own.polarity() == claimed.polarity()
                && own.certainty() == claimed.certainty()
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

    /// A study has many descriptions: what is said about it shows whether it is the same one.
    private static boolean meet(Argument one, Argument other) {
        return isStudy(one) && isStudy(other)
                || one.span().overlaps(other.span())
                || one.value().key().equals(other.value().key());
    }

    private static boolean isStudy(Argument argument) {
        return argument.value() instanceof Concept concept && concept.type().equals(EntityType.STUDY);
    }

    /// Affirmed where a word denies it, denied where none does; asserted where a word softens it.
    private static boolean isMissigned(Evidence claimed, DocumentContext view, CueReading reading) {
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
