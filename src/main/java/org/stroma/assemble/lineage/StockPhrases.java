package org.stroma.assemble.lineage;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Regular expressions of a role of the lexicon, upper and lower case alike.
final class StockPhrases {

    private final List<Pattern> patterns;

    StockPhrases(List<String> expressions) {
        this.patterns = expressions.stream()
                .map(each -> Pattern.compile(each, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE))
                .toList();
    }

    boolean beginsIn(String text) {
        String words = text.strip();
        return patterns.stream().map(each -> each.matcher(words)).anyMatch(Matcher::lookingAt);
    }

    boolean isIn(String text) {
        return patterns.stream().map(each -> each.matcher(text)).anyMatch(Matcher::find);
    }
}
