package org.stroma.extract;

import java.util.List;

/// One way of English to say a relation; knows syntax, no biology.
interface Construction {

    /// Everything that this construction reads in a sentence or in an aside of it.
    List<Candidate> read(Layout layout, Triggers triggers);
}
