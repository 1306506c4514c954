package org.stroma.extract.measurement;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stroma.model.evidence.Amount;
import org.stroma.model.ontology.Quantities;
import org.stroma.model.ontology.Unit;

/// Finds the numbers of a sentence: no parts of numbers ("0. 12", "one hundred and seven"), no digits of names (CD8,
/// IL-6), dates, citations, identifiers, p-values or confidence levels.
final class Numerals {

    private static final String ONE = NumberWords.PATTERN;
    private static final String PLAIN = "\\d+(?:[.·]\\d+)?";
    private static final String DASH = "[–—‐‑-]";
    private static final Pattern FRACTION = Pattern.compile(
            "(?<=\\bby )" + NumberWords.FRACTION + "|(?<!\\b(?:first|second|other|latter|former|each) )\\b"
                    + NumberWords.FRACTION.replace("count", "number").replace("part", "share") + "(?= of\\b)",
            Pattern.CASE_INSENSITIVE);

    /// As far behind a number as its interval may begin.
    private static final int NEAR = 30;

    private final Pattern number;
    private final Pattern interval;

    /// Numbers that measure nothing in the world: how sure a result is.
    private final Pattern other;

    Numerals(Quantities quantities) {
        this.number = Pattern.compile(
                "(?<![\\p{L}\\d.,·/_±$€£#\\[–—‐‑-])(?<!\\d\\. |\\d:|(?:hundred|thousand) and )(?<one>" + ONE + ")"
                        + "(?:(?: ?" + DASH + " ?|" + DASH + "? to )(?<to>" + ONE + ")"
                        + "| (?:out )?of (?:the |these |those |our |all |all the )?(?<whole>" + ONE + "))?"
                        + "(?!(?!(?:" + any(words(quantities, "fold"))
                        + ")\\b)\\p{L}|[\\d/_\\]]|[.,·:]\\d|\\. \\d+ ?%)",
                Pattern.CASE_INSENSITIVE);
        String percent = " ?(?:" + any(words(quantities, "share")) + ")";
        this.interval = Pattern.compile(
                PLAIN + percent + " ?(?:" + any(quantities.of("intervalWord").stream()) + ")\\b(?:[]\\[\\s,:;=()]|(?:"
                        + any(quantities.of("intervalWord").stream()) + ")\\b)*"
                        + "(?:(?:of |was |is |from )?(?<low>" + PLAIN + ") ?%?(?: ?(?:" + DASH + "|to|,) ?)(?<high>"
                        + PLAIN
                        + ") ?%?)?",
                Pattern.CASE_INSENSITIVE);
        this.other = Pattern.compile(
                "\\b(?:" + any(quantities.of("probabilityWord").stream()) + ") ?(?:[=<>≤≥]|of) ?\\d[\\d.·]*|" + PLAIN
                        + "(?:" + percent + ")? (?:" + any(quantities.of("levelWord").stream()) + ")\\b",
                Pattern.CASE_INSENSITIVE);
    }

    private static Stream<String> words(Quantities quantities, String dimension) {
        return quantities.units().stream()
                .filter(unit -> unit.dimension().equals(dimension))
                .map(Unit::words)
                .flatMap(List::stream);
    }

    /// Any of these phrases, the longest first.
    private static String any(Stream<String> phrases) {
        return phrases.sorted(Comparator.comparing(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
    }

    List<Numeral> in(String sentence) {
        boolean[] masked = new boolean[sentence.length()];
        mask(other.matcher(sentence), masked);
        mask(interval.matcher(sentence), masked);
        List<Numeral> found = fractions(sentence, masked);
        Matcher matcher = number.matcher(sentence);
        while (matcher.find()) {
            if (!masked[matcher.start()]) {
                numeral(matcher).ifPresent(found::add);
            }
        }
        found.sort(Comparator.comparingInt(Numeral::from));
        return withIntervals(sentence, found);
    }

    /// "two thirds of", "by half"; what they are made of is masked.
    private static List<Numeral> fractions(String sentence, boolean[] masked) {
        List<Numeral> found = new ArrayList<>();
        Matcher matcher = FRACTION.matcher(sentence);
        while (matcher.find()) {
            Optional<String> count =
                    Optional.ofNullable(matcher.group("count")).or(() -> Optional.ofNullable(matcher.group("number")));
            String part = Optional.ofNullable(matcher.group("part")).orElseGet(() -> matcher.group("share"));
            NumberWords.percent(count, part)
                    .map(percent -> new Numeral(
                            matcher.start(),
                            matcher.end(),
                            percent,
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty(),
                            false,
                            true))
                    .ifPresent(found::add);
            Arrays.fill(masked, matcher.start(), matcher.end(), true);
        }
        return found;
    }

    private static void mask(Matcher matcher, boolean[] masked) {
        while (matcher.find()) {
            for (int i = matcher.start(); i < matcher.end(); i++) {
                masked[i] = true;
            }
        }
    }

    private static Optional<Numeral> numeral(Matcher matcher) {
        BigDecimal value = NumberWords.value(matcher.group("one"));
        Optional<BigDecimal> to = Optional.ofNullable(matcher.group("to")).map(NumberWords::value);
        Optional<BigDecimal> whole = Optional.ofNullable(matcher.group("whole")).map(NumberWords::value);
        boolean rises = to.filter(upper -> upper.compareTo(value) <= 0).isEmpty();
        boolean isPart = whole.filter(all -> all.compareTo(value) < 0).isEmpty();
        boolean digits = matcher.group().chars().allMatch(c -> c >= '0' && c <= '9');
        return rises && isPart
                ? Optional.of(
                        new Numeral(matcher.start(), matcher.end(), value, to, whole, Optional.empty(), digits, false))
                : Optional.empty();
    }

    private List<Numeral> withIntervals(String sentence, List<Numeral> numerals) {
        List<Numeral> found = new ArrayList<>(numerals);
        Matcher matcher = interval.matcher(sentence);
        while (matcher.find()) {
            int at = lastBefore(found, matcher.start());
            if (matcher.group("low") != null && at >= 0) {
                limits(matcher).ifPresent(limits -> found.set(at, found.get(at).with(limits)));
            }
        }
        return List.copyOf(found);
    }

    private static Optional<Amount.Interval> limits(Matcher matcher) {
        BigDecimal low = NumberWords.value(matcher.group("low"));
        BigDecimal high = NumberWords.value(matcher.group("high"));
        return low.compareTo(high) <= 0 ? Optional.of(new Amount.Interval(low, high)) : Optional.empty();
    }

    private static int lastBefore(List<Numeral> found, int start) {
        for (int i = found.size() - 1; i >= 0; i--) {
            if (found.get(i).end() <= start) {
                return start - found.get(i).end() <= NEAR ? i : -1;
            }
        }
        return -1;
    }
}
