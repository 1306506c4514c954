package org.stroma.mention.learned;

import java.util.Set;
import org.stroma.mention.draft.Draft;

/// How the words of a sentence stand together.
///
/// @param chunks for each token the words written together with it, such as IL-2 for 2
/// @param heads for each token the last word of the phrase that it stands in
record NameFeaturesLayout(Draft draft, String[] chunks, String[] heads) {

    private static final String APART = "()[]{},.;:\"";

    /// Words that end a noun phrase.
    private static final Set<String> ENDS = Set.of(
            "of", "in", "and", "or", "with", "to", "by", "from", "that", "which", "who", "was", "were", "is", "are",
            "be", "been", "has", "have", "had", "on", "for", "the", "a", "an", "as", "at", "than", "can", "may", "but",
            "not", "after", "during", "through", "via", "into", "whereas", "while", "when", "also", "both", "this",
            "these");

    static NameFeaturesLayout of(Draft draft) {
        return new NameFeaturesLayout(draft, chunks(draft), heads(draft));
    }

    /// Whether no blank stands between a token and the next.
    boolean isJoined(int i) {
        return isJoined(draft, i);
    }

    private static String[] heads(Draft draft) {
        String[] heads = new String[draft.size()];
        String head = "";
        for (int i = heads.length - 1; i >= 0; i--) {
            boolean end = isApart(draft, i) || ENDS.contains(NameFeaturesWord.plain(draft.word(i)));
            if (end) {
                head = "";
            } else if (head.isEmpty()) {
                head = NameFeaturesWord.plain(draft.word(i));
            }
            heads[i] = head;
        }
        return heads;
    }

    private static String[] chunks(Draft draft) {
        String[] chunks = new String[draft.size()];
        int from = 0;
        for (int i = 0; i < chunks.length; i++) {
            if (i + 1 == chunks.length || !isJoined(draft, i) || isApart(draft, i) || isApart(draft, i + 1)) {
                String chunk = draft.words(from, i + 1);
                for (int j = from; j <= i; j++) {
                    chunks[j] = chunk;
                }
                from = i + 1;
            }
        }
        return chunks;
    }

    private static boolean isApart(Draft draft, int i) {
        return APART.contains(draft.word(i));
    }

    private static boolean isJoined(Draft draft, int i) {
        return i >= 0
                && i + 1 < draft.size()
                && draft.token(i).span().end() == draft.token(i + 1).span().start();
    }
}
