package org.stroma.extract;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The numbers of English written as digits or words.
final class NumberWords {

    private static final List<String> SMALL = List.of(
            "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"
                    .split(" "));
    private static final List<String> TENS =
            List.of("twenty thirty forty fifty sixty seventy eighty ninety".split(" "));
    private static final Map<String, Integer> VALUES = values();
    private static final Map<String, BigDecimal> SCALES = Map.of(
            "hundred", BigDecimal.valueOf(100),
            "thousand", BigDecimal.valueOf(1_000),
            "million", BigDecimal.valueOf(1_000_000),
            "billion", BigDecimal.valueOf(1_000_000_000));

    private static final String DIGITS = "\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:[.·]\\d+)?";
    private static final String WORDS =
            "(?:" + String.join("|", TENS) + ")(?:[- ](?:" + String.join("|", SMALL.subList(1, 10)) + "))?|"
                    + String.join("|", SMALL.subList(1, 20).reversed());

    /// A regular expression for one of them, without groups that capture.
    static final String PATTERN = "(?:" + DIGITS + "|(?:" + WORDS + ")\\b)(?: (?:"
            + String.join("|", SCALES.keySet().stream().sorted().toList()) + ")\\b)?";

    private NumberWords() {}

    private static Map<String, Integer> values() {
        Map<String, Integer> values = new HashMap<>();
        for (int i = 0; i < SMALL.size(); i++) {
            values.put(SMALL.get(i), i);
        }
        for (int i = 0; i < TENS.size(); i++) {
            values.put(TENS.get(i), 10 * (i + 2));
        }
        return Map.copyOf(values);
    }

    /// The value of what [#PATTERN] matched.
    static BigDecimal value(String written) {
        String lower = written.toLowerCase(Locale.ROOT);
        int blank = lower.lastIndexOf(' ');
        BigDecimal scale = blank < 0 ? null : SCALES.get(lower.substring(blank + 1));
        return scale == null ? plain(lower) : plain(lower.substring(0, blank)).multiply(scale);
    }

    private static BigDecimal plain(String lower) {
        if (Character.isDigit(lower.charAt(0))) {
            return new BigDecimal(lower.replace(",", "").replace('·', '.')).stripTrailingZeros();
        }
        int sum = 0;
        for (String word : lower.split("[- ]")) {
            sum += VALUES.get(word);
        }
        return BigDecimal.valueOf(sum);
    }
}
