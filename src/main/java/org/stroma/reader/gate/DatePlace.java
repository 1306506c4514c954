package org.stroma.reader.gate;

import java.util.regex.Pattern;
import org.stroma.model.concept.PublicationDate;

/// Whether a document gives a date: its day in the quote, its year there or elsewhere in the document.
final class DatePlace {

    private DatePlace() {}

    static boolean holds(PublicationDate date, String quote, String document) {
        String[] parts = date.iso().split("-");
        return hasNumber(document, parts[0])
                && switch (date.precision()) {
                    case YEAR -> hasNumber(quote, parts[0]);
                    case MONTH -> true;
                    case DAY -> hasNumber(quote, parts[2]);
                };
    }

    private static boolean hasNumber(String words, String digits) {
        return Pattern.compile("(?<!\\d)0?" + Integer.parseInt(digits) + "(?!\\d)")
                .matcher(words)
                .find();
    }
}
