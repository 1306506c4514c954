package org.stroma.assemble.lineage;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.stroma.model.document.Document;
import org.stroma.model.document.Section;

/// What a document itself tells, sentence by sentence: without calls to share, title lines of a journal, and the text
/// that stands alike under everything a house publishes, such as "About the university".
final class OwnText {

    /// Looks for a blank first: to look back from every letter takes many times longer.
    private static final Pattern SENTENCE_END =
            Pattern.compile("(?=\\s)(?<=[.!?][\"'”’)\\]]{0,2})\\s+(?=[\\p{Lu}\\d\"'“‘(\\[])");

    private final StockPhrases standing;

    /// @param standing how the text begins that stands alike under many documents
    OwnText(StockPhrases standing) {
        this.standing = standing;
    }

    List<String> sentences(Document document) {
        List<String> sentences = new ArrayList<>();
        boolean skipping = false;
        for (Section section : document.sections()) {
            String words = document.quote(section.span());
            boolean heading = section.kind() == Section.Kind.HEADING || section.kind() == Section.Kind.TITLE;
            boolean stands = standing.beginsIn(words);
            skipping = heading ? stands : skipping;
            if (section.isRead() && !skipping && !stands) {
                sentences.addAll(List.of(SENTENCE_END.split(words)));
            }
        }
        return sentences;
    }
}
