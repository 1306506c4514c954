package org.stroma.model.claim;

import org.stroma.model.evidence.Evidence;
import org.stroma.model.text.Require;

/// A place that a later document made stale.
///
/// @param stale the place that denies or affirms the claim
/// @param by the place in a later document that says the contrary
public record Supersession(Claim claim, Evidence stale, Evidence by) {

    public Supersession {
        Require.that(stale.polarity() != by.polarity(), "the contrary", by);
    }
}
