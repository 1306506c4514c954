package org.stroma.graph.kept;

import java.util.List;
import java.util.SortedSet;
import org.stroma.model.document.Document;
import org.stroma.model.evidence.Ambiguity;
import org.stroma.model.evidence.Evidence;
import org.stroma.model.evidence.Findings;
import org.stroma.model.evidence.Measurement;
import org.stroma.model.evidence.NearMiss;
import org.stroma.model.evidence.ReaderId;
import org.stroma.model.evidence.Refusal;

/// What is kept of the findings of one document: neither the document nor its sentences.
record FindingsRecord(
        List<Evidence> evidence,
        List<Measurement> measurements,
        List<NearMiss> nearMisses,
        List<Ambiguity> ambiguities,
        List<Refusal> refusals,
        SortedSet<ReaderId> readers) {

    static FindingsRecord of(Findings all) {
        return new FindingsRecord(
                all.evidence(), all.measurements(), all.nearMisses(), all.ambiguities(), all.refusals(), all.readers());
    }

    Findings findings(Document document) {
        return new Findings(
                document, List.of(), evidence, List.of(), measurements, nearMisses, ambiguities, refusals, readers);
    }
}
