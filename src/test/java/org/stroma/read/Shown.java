package org.stroma.read;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.stroma.model.document.Document;
import org.stroma.model.document.Duplicate;
import org.stroma.model.document.Imprint;
import org.stroma.model.document.Imprint.Author;
import org.stroma.model.document.Imprint.Located;
import org.stroma.model.document.Reading;
import org.stroma.model.document.Retraction;
import org.stroma.model.document.Unreadable;

/// Readings as lines that a person can check: what is known of the document, then each section as `KIND | text`.
final class Shown {

    private Shown() {}

    static String of(List<Reading> readings) {
        return readings.stream().map(Shown::of).collect(Collectors.joining("\n"));
    }

    private static String of(Reading reading) {
        return switch (reading) {
            case Unreadable unreadable -> "UNREADABLE | " + unreadable.reason() + "\n";
            case Duplicate duplicate -> "DUPLICATE | " + duplicate.first() + "\n";
            case Document document -> document(document);
        };
    }

    private static String document(Document document) {
        StringBuilder shown = new StringBuilder("key: " + document.key() + "\n");
        line(shown, "title", document.title());
        line(shown, "issued", document.issued());
        line(shown, "source", document.source());
        document.imprint().ifPresent(imprint -> imprint(shown, document, imprint));
        document.sections()
                .forEach(section -> shown.append(section.kind())
                        .append(" | ")
                        .append(escaped(document.quote(section.span())))
                        .append('\n'));
        return shown.toString();
    }

    private static void imprint(StringBuilder shown, Document document, Imprint imprint) {
        line(shown, "pmid", imprint.pmid());
        line(shown, "doi", imprint.doi());
        line(shown, "journal", imprint.journal().map(journal -> located(document, journal)));
        line(shown, "published", imprint.published().map(date -> located(document, date)));
        line(shown, "pmcid", imprint.details().pmcid());
        imprint.details().trials().forEach(trial -> line(shown, "trial", Optional.of(trial)));
        line(shown, "language", imprint.details().language());
        line(shown, "licence", imprint.details().licence());
        line(shown, "retraction", imprint.details().retraction().map(Shown::retraction));
        for (Author author : imprint.authors()) {
            String place = author.affiliations().stream()
                    .map(a -> " @ " + located(document, a))
                    .collect(Collectors.joining());
            line(shown, "author", Optional.of(located(document, author.name()) + place));
        }
    }

    private static String retraction(Retraction retraction) {
        return (retraction.kind() + " " + String.join(" ", retraction.others())).strip();
    }

    private static String located(Document document, Located<?> located) {
        String quote = document.quote(located.span());
        return located.value().toString().equals(quote) ? quote : located.value() + " = " + quote;
    }

    private static void line(StringBuilder shown, String name, Optional<?> value) {
        value.ifPresent(v -> shown.append(name).append(": ").append(v).append('\n'));
    }

    private static String escaped(String text) {
        return text.replace("\n", "\\n").replace("\t", "\\t").replace("\r", "\\r");
    }
}
