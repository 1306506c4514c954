package org.stroma.model;

import java.util.List;

/// Reads documents for claims. What it finds points at the words that say so, whoever it is.
public interface Reader {

    ReaderId id();

    /// What it reads in a document.
    ///
    /// @param passages the sentences of the document and what they name
    Findings read(Document document, List<Passage> passages);
}
