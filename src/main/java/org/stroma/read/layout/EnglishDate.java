package org.stroma.read.layout;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stroma.model.concept.PublicationDate;

/// Dates as English texts and metadata write them.
public final class EnglishDate {

    private static final String MONTH =
            "(?<month>Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?"
                    + "|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?";
    private static final String DAY = "(?<day>\\d{1,2})(?:st|nd|rd|th)?";
    private static final String YEAR = "(?<year>(?:19|20)\\d\\d)";
    private static final List<Pattern> FORMS = List.of(
            form(MONTH + "\\s+" + DAY + ",?\\s+" + YEAR),
            form(DAY + "\\s+" + MONTH + ",?\\s+" + YEAR),
            form(YEAR + "\\s+" + MONTH + "\\s+" + DAY),
            form(YEAR + "[-/](?<month>\\d\\d)[-/]" + DAY),
            form(MONTH + ",?\\s+" + YEAR),
            form(YEAR + "\\s+" + MONTH),
            form(YEAR + "-(?<month>\\d\\d)"));
    private static final Pattern AROUND = Pattern.compile(
            "(?:(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?\\.?,?)?[\\s,]*"
                    + "(?:(?:at\\s+)?\\d{1,2}:\\d\\d(?::\\d\\d)?\\s*(?:[AaPp]\\.?[Mm]\\.?)?\\s*(?:[A-Z]{2,4})?)?",
            Pattern.UNICODE_CASE);

    private EnglishDate() {}

    /// The first date in the words, as exact as they give it; a year alone is none.
    public static Optional<PublicationDate> find(String words) {
        return FORMS.stream()
                .map(form -> form.matcher(words))
                .filter(Matcher::find)
                .map(EnglishDate::date)
                .flatMap(Optional::stream)
                .findFirst();
    }

    /// Whether the words are a date and nothing else but a weekday and a time.
    static boolean isDate(String words) {
        return FORMS.stream()
                .map(form -> form.matcher(words))
                .anyMatch(date -> date.find()
                        && AROUND.matcher(words.substring(0, date.start()) + words.substring(date.end()))
                                .matches());
    }

    /// The date that year, month and day make, as far as they are there and make sense.
    public static Optional<PublicationDate> of(String year, String month, String day) {
        if (!year.matches("\\d{4}")) {
            return Optional.empty();
        }
        int monthNumber = month(month);
        try {
            if (monthNumber == 0) {
                return Optional.of(new PublicationDate(year));
            }
            return Optional.of(
                    day.matches("\\d{1,2}")
                            ? PublicationDate.day(Integer.parseInt(year), monthNumber, Integer.parseInt(day))
                            : PublicationDate.month(Integer.parseInt(year), monthNumber));
        } catch (IllegalArgumentException noSuchDay) {
            return Optional.empty();
        }
    }

    private static Optional<PublicationDate> date(Matcher found) {
        String day = found.namedGroups().containsKey("day") ? found.group("day") : "";
        return of(found.group("year"), found.group("month"), day);
    }

    /// 1 to 12, 0 for none.
    private static int month(String month) {
        if (month.matches("\\d{1,2}")) {
            return Integer.parseInt(month);
        }
        if (month.length() < 3) {
            return 0;
        }
        int at = "janfebmaraprmayjunjulaugsepoctnovdec"
                .indexOf(month.substring(0, 3).toLowerCase(Locale.ROOT));
        return at % 3 == 0 ? at / 3 + 1 : 0;
    }

    private static Pattern form(String words) {
        return Pattern.compile("(?<![\\w/-])" + words + "(?![\\w/-])", Pattern.CASE_INSENSITIVE);
    }
}
