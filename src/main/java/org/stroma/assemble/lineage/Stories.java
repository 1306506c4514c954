package org.stroma.assemble.lineage;

import java.util.List;
import org.stroma.model.document.Document;
import org.stroma.model.memory.Remembered;

/// What single documents tell, as it is compared with what others tell; remembered from one assembly to the next.
public final class Stories {

    private final Remembered<Asked, Story> known = new Remembered<>();

    /// @param standing how the text begins that stands alike under many documents
    private record Asked(Document document, List<String> standing) {}

    /// @param sentences of the document's own
    /// @param phrases by which copies of them are known
    record Story(List<String> sentences, Shingles phrases) {

        Story {
            sentences = List.copyOf(sentences);
        }

        Story(List<String> sentences) {
            this(sentences, Shingles.of(sentences));
        }
    }

    /// @param documents all of a corpus; what others tell is forgotten
    /// @param standing how the text begins that stands alike under many documents
    List<Story> of(List<Document> documents, List<String> standing) {
        OwnText own = new OwnText(new StockPhrases(standing));
        List<Story> stories = documents.parallelStream()
                .map(document ->
                        known.get(new Asked(document, standing), asked -> new Story(own.sentences(asked.document()))))
                .toList();
        known.forgetUnasked();
        return stories;
    }
}
