package org.stroma.extract.measurement;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The numbers of English written as digits or words.
final class NumberWords {

    private static final List<String> SMALL = List.of(
            "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"
                    .split(" "));
    private static final List<String> TENS =
            List.of("twenty thirty forty fifty sixty seventy eighty ninety".split(" "));
    private static final Map<String, Integer> VALUES = values();
    private static final Map<String, Integer> PARTS = Map.of(
            "half",
            2,
            "third",
            3,
            "thirds",
            3,
            "quarter",
            4,
            "quarters",
            4,
            "fifth",
            5,
            "fifths",
            5,
            "tenth",
            10,
            "tenths",
            10);
    private static final Map<String, BigDecimal> SCALES = Map.of(
            "hundred", BigDecimal.valueOf(100),
            "thousand", BigDecimal.valueOf(1_000),
            "million", BigDecimal.valueOf(1_000_000),
            "billion", BigDecimal.valueOf(1_000_000_000));

    private static final String DIGITS = "\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|0\\. \\d+|\\d+(?:[.·]\\d+)?";
    private static final String WORDS =
            "(?:" + String.join("|", TENS) + ")(?:[- ](?:" + String.join("|", SMALL.subList(1, 10)) + "))?|"
                    + String.join("|", SMALL.subList(1, 20).reversed());

    /// A regular expression for one of them, without groups that capture.
    static final String PATTERN = "(?:" + DIGITS + "|(?:" + WORDS + "))(?: (?:"
            + String.join("|", SCALES.keySet().stream().sorted().toList()) + ")\\b)?";

    /// A regular expression for a part of a whole in words ("two thirds", "half"), as it stands before "of" or behind
    /// "by"; groups `count` and `part`.
    static final String FRACTION = "(?:(?<count>an?|one|two|three|four|five|six|seven|eight|nine)[ -])?(?<part>"
            + String.join(
                    "|",
                    PARTS.keySet().stream().sorted(Comparator.reverseOrder()).toList()) + ")\\b";

    private NumberWords() {}

    /// What part of a whole that is, in percent.
    ///
    /// @param count empty for "half"
    /// @return nothing for "third", which is no part without a count
    static Optional<BigDecimal> percent(Optional<String> count, String part) {
        int parts = requireNonNull(PARTS.get(part.toLowerCase(Locale.ROOT)));
        int counted = count.map(word -> VALUES.getOrDefault(word.toLowerCase(Locale.ROOT), 1))
                .orElse(1);
        return count.isEmpty() && parts > 2 || counted >= parts
                ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(100L * counted)
                        .divide(BigDecimal.valueOf(parts), new MathContext(5, RoundingMode.HALF_UP))
                        .stripTrailingZeros()
                        .setScale(100 * counted % parts == 0 ? 0 : 3, RoundingMode.HALF_UP));
    }

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

    /// The value of what [#PATTERN] matched, written in one way: 10 for "10", "10.0" and "ten".
    static BigDecimal value(String written) {
        String lower = written.toLowerCase(Locale.ROOT);
        int blank = lower.lastIndexOf(' ');
        BigDecimal scale = blank < 0 ? null : SCALES.get(lower.substring(blank + 1));
        BigDecimal value =
                (scale == null ? plain(lower) : plain(lower.substring(0, blank)).multiply(scale)).stripTrailingZeros();
        return value.scale() < 0 ? value.setScale(0) : value;
    }

    private static BigDecimal plain(String lower) {
        if (Character.isDigit(lower.charAt(0))) {
            return new BigDecimal(lower.replace(",", "").replace(" ", "").replace('·', '.'));
        }
        int sum = 0;
        for (String word : lower.split("[- ]")) {
            sum += requireNonNull(VALUES.get(word));
        }
        return BigDecimal.valueOf(sum);
    }
}
