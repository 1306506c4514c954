package org.stroma.model.evidence;

import java.util.List;
import org.stroma.model.concept.Passage;
import org.stroma.model.document.Document;

/// Reads documents for claims. What it finds points at the words that say so, whoever it is.
public interface Reader {

    ReaderId id();

    /// What it reads in a document.
    ///
    /// @param passages the sentences of the document and what they name
    Findings read(Document document, List<Passage> passages);
}
