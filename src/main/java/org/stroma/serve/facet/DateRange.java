package org.stroma.serve.facet;

import java.util.List;
import java.util.Optional;
import org.stroma.query.engine.BadParameter;
import org.stroma.serve.catalog.CatalogDocument;

/// From which date to which, both included: days, months or years. A document that is dated by month or year passes if
/// any day of it does; one without a date does not.
public final class DateRange implements Filter {

    public static final String FROM = "from";
    public static final String TO = "to";

    private static final String DATE = "\\d{4}(-\\d\\d(-\\d\\d)?)?";
    private static final String FIRST = "-01-01";
    private static final String LAST = "-12-31";

    private final List<CatalogDocument> documents;
    private final Optional<String> from;
    private final Optional<String> to;

    private DateRange(List<CatalogDocument> documents, Optional<String> from, Optional<String> to) {
        this.documents = documents;
        this.from = from;
        this.to = to;
    }

    /// @throws BadParameter if a bound is no date
    public static DateRange of(List<CatalogDocument> documents, ListAddress address) {
        return new DateRange(documents, bound(address, FROM), bound(address, TO));
    }

    private static Optional<String> bound(ListAddress address, String name) {
        Optional<String> given = address.first(name);
        given.filter(text -> !text.matches(DATE)).ifPresent(text -> {
            throw new BadParameter(name + " must be a year, a month or a day such as 2024-10-01, found: " + text);
        });
        return given;
    }

    @Override
    public boolean isSet() {
        return from.isPresent() || to.isPresent();
    }

    @Override
    public boolean passes(int item) {
        String date = documents.get(item).date();
        return date.matches(DATE)
                && from.filter(bound -> filled(date, LAST).compareTo(filled(bound, FIRST)) < 0)
                        .isEmpty()
                && to.filter(bound -> filled(date, FIRST).compareTo(filled(bound, LAST)) > 0)
                        .isEmpty();
    }

    @Override
    public void count(int item) {
        // Years are counted by their own property.
    }

    // That some months are shorter than 31 days makes no difference here.
    private static String filled(String date, String end) {
        return date + end.substring(date.length() - "yyyy".length());
    }
}
