package org.stroma.serve.view;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// Numbers and dates in words.
public final class Wording {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM yyyy", Locale.ENGLISH);

    private Wording() {}

    /// With commas between thousands.
    public static String grouped(long number) {
        return Long.toString(number).replaceAll("(?<=\\d)(?=(\\d{3})+$)", ",");
    }

    /// Such as "1 claim" or "1,200 claims".
    public static String counted(long number, String one, String many) {
        return grouped(number) + " " + (number == 1 ? one : many);
    }

    /// A day, month or year as the graph writes it, such as "2 Jul 2026"; other texts stay as they are.
    public static String date(String written) {
        if (written.matches("\\d{4}-\\d\\d-\\d\\d")) {
            return DAY.format(LocalDate.parse(written));
        }
        return written.matches("\\d{4}-\\d\\d") ? MONTH.format(YearMonth.parse(written)) : written;
    }

    /// With a capital at its beginning.
    public static String title(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
