package org.stroma.model.concept;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Locale;

/// A date as exact as the text gives it: a day, a month or a year.
///
/// @param iso `2026-02-17`, `2026-02` or `2026`
public record PublicationDate(String iso) implements Comparable<PublicationDate> {

    /// How much of the date is known.
    public enum Precision {
        YEAR,
        MONTH,
        DAY
    }

    /// @throws IllegalArgumentException if there is no such day
    public PublicationDate {
        try {
            switch (iso.length()) {
                case 4 -> Year.parse(iso);
                case 7 -> YearMonth.parse(iso);
                case 10 -> LocalDate.parse(iso);
                default -> throw new IllegalArgumentException("expected an ISO date, found: " + iso);
            }
        } catch (java.time.DateTimeException e) {
            throw new IllegalArgumentException("no such date: " + iso, e);
        }
    }

    public static PublicationDate day(int year, int month, int day) {
        return new PublicationDate(String.format(Locale.ROOT, "%04d-%02d-%02d", year, month, day));
    }

    public static PublicationDate month(int year, int month) {
        return new PublicationDate(String.format(Locale.ROOT, "%04d-%02d", year, month));
    }

    public static PublicationDate year(int year) {
        return new PublicationDate(String.format(Locale.ROOT, "%04d", year));
    }

    public Precision precision() {
        return switch (iso.length()) {
            case 4 -> Precision.YEAR;
            case 7 -> Precision.MONTH;
            default -> Precision.DAY;
        };
    }

    @Override
    public int compareTo(PublicationDate other) {
        return iso.compareTo(other.iso);
    }

    @Override
    public String toString() {
        return iso;
    }
}
