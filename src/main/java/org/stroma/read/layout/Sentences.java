package org.stroma.read.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A cautious guess at where sentences begin: good enough to cut an editor's sentence out of a paragraph.
public final class Sentences {

    /// Looks for a blank first: to look back from every letter takes many times longer.
    private static final Pattern BOUNDARY =
            Pattern.compile("(?=[\\s\\p{Z}])(?<=[.!?…][\"”’)\\]]{0,2})[\\s\\p{Z}]+(?=[\"“‘(\\[]?[\\p{Lu}©])");
    private static final Pattern ABBREVIATION = Pattern.compile(
            "(?:^|[\\s(])(?:\\p{Lu}|(?:\\p{L}\\.)+\\p{L}|Dr|Mr|Mrs|Ms|Prof|St|vs|al|etc|Fig|Figs|Ref|Refs|No|Inc|Ltd|Co"
                    + "|Corp|e\\.g|i\\.e|approx|ca|cf)\\.$");

    private static final int LONGEST_ABBREVIATION = 16;

    private Sentences() {}

    /// Whether the words hold the end of one sentence and the beginning of another.
    public static boolean areSeveral(String words) {
        return starts(words).size() > 1;
    }

    /// Offsets at which the sentences of a paragraph begin; the first is 0.
    static List<Integer> starts(String paragraph) {
        List<Integer> starts = new ArrayList<>(List.of(0));
        Matcher boundary = BOUNDARY.matcher(paragraph);
        while (boundary.find()) {
            int from = Math.max(starts.getLast(), boundary.start() - LONGEST_ABBREVIATION);
            String before = paragraph.substring(from, boundary.start());
            if (!ABBREVIATION.matcher(before).find()) {
                starts.add(boundary.end());
            }
        }
        return starts;
    }
}
