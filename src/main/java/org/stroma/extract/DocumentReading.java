package org.stroma.extract;

import java.util.List;
import org.stroma.model.Document;
import org.stroma.model.Evidence;
import org.stroma.model.Passage;

/// A reading that needs more than one sentence, or the document's own layout.
interface DocumentReading {

    List<Evidence> read(Document document, List<Passage> passages);
}
