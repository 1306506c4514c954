package org.stroma.language;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import opennlp.tools.sentdetect.SentenceDetectorME;

/// Where sentences end. The model decides; abbreviations of papers and news, which it takes for ends, are joined again.
final class SentenceSplitter {

    /// A stretch that ends so is not at its end: initials, "et al.", "Fig.", "U.S.", "vs.", "i.v." and their like.
    private static final Pattern UNFINISHED = Pattern.compile(
            "(?:^|[\\s(\\[])(?:et al|e\\.g|i\\.e|cf|vs|approx|ca|Figs?|Tab|Refs?|Nos?|Vol|St|Mt|Dr|Drs|Prof|Mr|Mrs|Ms|Sr|Inc|Ltd|Corp|Co"
                    + "|i\\.v|i\\.p|s\\.c|p\\.o|a\\.k\\.a|spp|var|sp|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec|[A-Z])\\.$");

    private static final Pattern COUNTRY = Pattern.compile("(?:^|\\s)(?:U\\.S|U\\.K|E\\.U|D\\.C|Ph\\.D|M\\.D)\\.$");
    private static final Pattern BEGINS_LOWER = Pattern.compile("^[\\s]*[\\p{Ll}(\\[\\d,;]");
    private static final Pattern NAME_AFTER_COUNTRY = Pattern.compile(
            "^\\s*(?:[\\p{Ll}(,]|Food|Department|National|Centers|Preventive|Government|FDA|Senate|Supreme)");

    private final SentenceDetectorME detector;

    SentenceSplitter(SentenceDetectorME detector) {
        this.detector = detector;
    }

    List<Stretch> split(String words) {
        List<Stretch> sentences = new ArrayList<>();
        for (opennlp.tools.util.Span found : detector.sentPosDetect(words)) {
            Stretch next = new Stretch(found.getStart(), found.getEnd());
            if (!sentences.isEmpty() && goesOn(sentences.getLast().in(words), next.in(words))) {
                next = new Stretch(sentences.removeLast().start(), next.end());
            }
            sentences.add(next);
        }
        return sentences;
    }

    private static boolean goesOn(String before, String after) {
        return UNFINISHED.matcher(before).find()
                || COUNTRY.matcher(before).find()
                        && NAME_AFTER_COUNTRY.matcher(after).find()
                || !before.isEmpty()
                        && ".".indexOf(before.charAt(before.length() - 1)) >= 0
                        && BEGINS_LOWER.matcher(after).find()
                        && before.matches(".*\\b[A-Za-z]{1,3}\\.$");
    }
}
