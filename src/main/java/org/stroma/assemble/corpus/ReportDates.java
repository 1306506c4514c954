package org.stroma.assemble.corpus;

import java.time.LocalDate;
import java.util.Optional;
import org.stroma.model.document.Document;

/// Compares dates of different precision.
public final class ReportDates {

    private ReportDates() {}

    /// Below 0 if the one was certainly written before the other, above if after, 0 if unknown.
    public static int order(Document one, Document other) {
        if (one.issued().isEmpty() || other.issued().isEmpty()) {
            return 0;
        }
        String a = one.issued().orElseThrow().iso();
        String b = other.issued().orElseThrow().iso();
        int known = Math.min(a.length(), b.length());
        return a.substring(0, known).compareTo(b.substring(0, known));
    }

    /// Whether one date is only a vaguer way to say the other, such as `2026-02` for `2026-02-17`.
    public static boolean agree(String one, String other) {
        return one.startsWith(other) || other.startsWith(one);
    }

    /// Days between the two at least.
    ///
    /// @return empty if one of them is not known to the month
    public static Optional<Long> daysApart(String one, String other) {
        if (one.length() < 7 || other.length() < 7) {
            return Optional.empty();
        }
        return Optional.of(
                agree(one, other)
                        ? 0
                        : Math.abs(day(one).toEpochDay() - day(other).toEpochDay()));
    }

    private static LocalDate day(String iso) {
        return LocalDate.parse(iso.length() == 7 ? iso + "-15" : iso);
    }
}
