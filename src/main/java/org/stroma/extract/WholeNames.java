package org.stroma.extract;

import java.util.List;
import java.util.stream.Stream;
import org.stroma.model.concept.Concept;
import org.stroma.model.concept.Passage;
import org.stroma.model.evidence.Argument;
import org.stroma.model.evidence.Certainty;
import org.stroma.model.evidence.Evidence;
import org.stroma.model.evidence.Rejection;

/// What the model of pairs reads of a part of a name adds nothing where the document says the same of the whole name:
/// of IL-2 beside the IL-2 receptor, of growth beside the growth of a tumor.
final class WholeNames {

    private final List<Passage> passages;
    private final List<Evidence> evidence;

    WholeNames(List<Passage> passages, List<Evidence> evidence) {
        this.passages = List.copyOf(passages);
        this.evidence = List.copyOf(evidence);
    }

    /// What is said of whole names as well.
    List<Evidence> superseded() {
        return evidence.stream()
                .filter(each -> each.rule().equals(PairReading.RULE) && isSaidOfWhole(each))
                .toList();
    }

    /// Why such evidence is not kept.
    static Rejection rejection(Evidence superseded) {
        return EvidenceFinder.rejection(superseded, "the document says it of the whole name");
    }

    private boolean isSaidOfWhole(Evidence part) {
        List<String> subjects = meant(part.subject(), part.object());
        List<String> objects = meant(part.object(), part.subject());
        return evidence.stream()
                .anyMatch(other -> other.relation().equals(part.relation())
                        && other.polarity() == part.polarity()
                        && (other.certainty() == Certainty.ASSERTED || part.certainty() == Certainty.HEDGED)
                        && subjects.contains(other.subject().value().key())
                        && objects.contains(other.object().value().key())
                        && !(other.subject().value().equals(part.subject().value())
                                && other.object().value().equals(part.object().value())));
    }

    /// Keys of what an end names and of the things of its class around whose names it stands.
    private List<String> meant(Argument end, Argument other) {
        Stream<String> around = end.value() instanceof Concept concept
                ? passages.stream()
                        .filter(passage -> passage.sentence().span().contains(end.span()))
                        .flatMap(passage -> passage.mentions().stream())
                        .filter(mention -> mention.span().contains(end.span())
                                && !mention.span().equals(end.span())
                                && !mention.span().overlaps(other.span())
                                && mention.concept().type().equals(concept.type()))
                        .map(mention -> mention.concept().key())
                : Stream.of();
        return Stream.concat(Stream.of(end.value().key()), around).distinct().toList();
    }
}
