package org.stroma.assemble.lineage;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stroma.assemble.corpus.Tokens;

/// Long direct speech of a text, by its words: two articles that quote the same sentences have them from one place.
final class SharedQuotations {

    private static final Pattern QUOTED = Pattern.compile("[“\"]([^“”\"]{30,600})[”\"]");
    private static final int WORDS = 8;

    private SharedQuotations() {}

    /// The words of each quotation of eight words or more, to the quotation as written.
    static Map<String, String> of(Iterable<String> sentences) {
        Map<String, String> quotations = new TreeMap<>();
        Matcher matcher = QUOTED.matcher(String.join(" ", sentences));
        while (matcher.find()) {
            List<String> words = Tokens.of(matcher.group(1));
            if (words.size() >= WORDS) {
                quotations.putIfAbsent(String.join(" ", words), matcher.group(1).strip());
            }
        }
        return quotations;
    }
}
