package org.stroma.extract.score;

import java.util.List;
import org.stroma.model.evidence.Evidence;
import org.stroma.model.evidence.NearMiss;
import org.stroma.model.evidence.Rejection;

/// The readings of a document after scoring: kept, doubtful and rejected.
///
/// @param kept those that are likely enough, each claim of a place once for each construction
/// @param doubtful those that nearly were, the likeliest first
/// @param rejected those that were not, with their probability
public record Selection(List<Evidence> kept, List<NearMiss> doubtful, List<Rejection> rejected) {

    public Selection {
        kept = List.copyOf(kept);
        doubtful = List.copyOf(doubtful);
        rejected = List.copyOf(rejected);
    }
}
