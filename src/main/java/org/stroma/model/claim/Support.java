package org.stroma.model.claim;

import org.stroma.model.text.Require;

/// How many speak plainly for a claim.
///
/// @param documents that affirm it, retracted ones aside
/// @param origins of these documents that are independent of each other: copies and rewrites of one text are one, and
/// so are reports of one study as to what it found
public record Support(int documents, int origins) {

    public Support {
        Require.that(documents >= 0 && origins >= 0 && origins <= documents, "no more origins than documents", origins);
    }
}
