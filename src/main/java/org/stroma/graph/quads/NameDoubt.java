package org.stroma.graph.quads;

import java.util.List;
import org.stroma.model.concept.Concept;
import org.stroma.model.evidence.Ambiguity;
import org.stroma.model.evidence.Findings;

/// Two things that words of a document could have meant, with what tells the words apart as a name of each.
///
/// @param meant what they were taken for
public record NameDoubt(Concept meant, String meantKey, Concept runnerUp, String runnerUpKey) {

    /// All that reading a document told.
    public static List<NameDoubt> of(Findings findings) {
        return findings.ambiguities().stream()
                .map(each -> of(each, findings.document().quote(each.span())))
                .toList();
    }

    private static NameDoubt of(Ambiguity ambiguity, String words) {
        return new NameDoubt(
                ambiguity.meant(),
                NameRights.key(words, ambiguity.meant()),
                ambiguity.runnerUp(),
                NameRights.key(words, ambiguity.runnerUp()));
    }
}
