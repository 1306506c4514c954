package org.stroma.extract.study;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stroma.model.concept.PublicationDate;

/// Dates in the forms that English texts use.
final class StudyDates {

    private static final Map<String, Integer> MONTHS = Map.ofEntries(
            Map.entry("jan", 1),
            Map.entry("feb", 2),
            Map.entry("mar", 3),
            Map.entry("apr", 4),
            Map.entry("may", 5),
            Map.entry("jun", 6),
            Map.entry("jul", 7),
            Map.entry("aug", 8),
            Map.entry("sep", 9),
            Map.entry("oct", 10),
            Map.entry("nov", 11),
            Map.entry("dec", 12));

    private static final String MONTH =
            "(Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?|July?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)";

    private static final Pattern MONTH_FIRST =
            Pattern.compile("\\b" + MONTH + "\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})\\b");
    private static final Pattern DAY_FIRST =
            Pattern.compile("\\b(\\d{1,2})(?:st|nd|rd|th)?\\s+" + MONTH + "\\s+(\\d{4})\\b");
    private static final Pattern ISO = Pattern.compile("\\b(\\d{4})-(\\d{2})-(\\d{2})\\b");
    private static final Pattern MONTH_ONLY = Pattern.compile("\\b" + MONTH + "\\s+(\\d{4})\\b");

    /// A date and where it stands, in UTF-16 units of the words searched.
    record Found(PublicationDate date, int from, int to) {}

    private StudyDates() {}

    /// All dates with at least a month, in reading order; the more exact reading of a place wins.
    static List<Found> in(String words) {
        List<Found> found = new ArrayList<>();
        collect(MONTH_FIRST, words, found, m -> day(m.group(3), month(m.group(1)), m.group(2)));
        collect(DAY_FIRST, words, found, m -> day(m.group(3), month(m.group(2)), m.group(1)));
        collect(ISO, words, found, m -> day(m.group(1), Integer.parseInt(m.group(2)), m.group(3)));
        collect(
                MONTH_ONLY,
                words,
                found,
                m -> Optional.of(PublicationDate.month(Integer.parseInt(m.group(2)), month(m.group(1)))));
        found.sort(Comparator.comparingInt(Found::from));
        return found;
    }

    private interface Reading {
        Optional<PublicationDate> of(Matcher matcher);
    }

    private static void collect(Pattern pattern, String words, List<Found> into, Reading reading) {
        Matcher matcher = pattern.matcher(words);
        while (matcher.find()) {
            int from = matcher.start();
            int to = matcher.end();
            boolean taken = into.stream().anyMatch(other -> other.from() < to && from < other.to());
            if (!taken) {
                reading.of(matcher).ifPresent(date -> into.add(new Found(date, from, to)));
            }
        }
    }

    private static int month(String name) {
        return requireNonNull(MONTHS.get(name.substring(0, 3).toLowerCase(Locale.ROOT)));
    }

    /// No date for a day that does not exist, such as February 30.
    private static Optional<PublicationDate> day(String year, int month, String day) {
        try {
            return Optional.of(PublicationDate.day(Integer.parseInt(year), month, Integer.parseInt(day)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
