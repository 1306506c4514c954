package org.stroma.extract.passage;

import java.util.List;
import org.stroma.model.concept.Passage;
import org.stroma.model.document.Document;
import org.stroma.model.evidence.Evidence;

/// A kind of reading that needs more than one sentence, or the layout of the document.
public interface DocumentReading {

    List<Evidence> read(Document document, List<Passage> passages);
}
