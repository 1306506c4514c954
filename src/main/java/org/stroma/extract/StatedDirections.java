package org.stroma.extract;

import java.util.List;
import org.stroma.model.evidence.Certainty;
import org.stroma.model.evidence.Evidence;
import org.stroma.model.evidence.Polarity;
import org.stroma.model.evidence.Rejection;

/// A change whose direction is not said adds nothing where the document asserts of the same two things which way it
/// goes: "X regulates Y" beside "X increases Y".
final class StatedDirections {

    private StatedDirections() {}

    /// What is said better elsewhere in the document.
    static List<Evidence> superseded(List<Evidence> evidence) {
        return evidence.stream()
                .filter(each -> isUndirected(each) && evidence.stream().anyMatch(other -> saysWhichWay(other, each)))
                .toList();
    }

    /// Why such evidence is not kept.
    static Rejection rejection(Evidence superseded) {
        return EvidenceFinder.rejection(superseded, "the document says which way");
    }

    private static boolean isUndirected(Evidence evidence) {
        return evidence.relation().name().equals("affects");
    }

    private static boolean saysWhichWay(Evidence other, Evidence undirected) {
        return undirected.relation().yieldsTo().contains(other.relation().name())
                && other.polarity() == Polarity.AFFIRMED
                && other.certainty() == Certainty.ASSERTED
                && other.subject()
                        .value()
                        .key()
                        .equals(undirected.subject().value().key())
                && other.object()
                        .value()
                        .key()
                        .equals(undirected.object().value().key());
    }
}
