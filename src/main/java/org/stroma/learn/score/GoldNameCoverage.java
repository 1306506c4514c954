package org.stroma.learn.score;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.stroma.learn.gold.Gold;
import org.stroma.model.concept.Terminology;
import org.stroma.model.text.English;
import org.stroma.model.text.Greek;

/// Which of the names that a curator uses first the vocabulary knows; studies and literals aside.
///
/// @param unknown the others, ordered
/// @param total all of them, each once
public record GoldNameCoverage(List<String> unknown, int total) {

    /// Predicates whose object is no thing with a name of its own.
    private static final Set<String> LITERAL_OBJECT = Set.of("publishedOn", "alsoKnownAs");

    private static final Pattern MARKS = Pattern.compile("[^\\p{L}\\p{N}+]");

    public GoldNameCoverage {
        unknown = List.copyOf(unknown);
    }

    /// Looks up the first names of core rows.
    public static GoldNameCoverage of(Gold gold, Terminology terminology) {
        Set<String> known = new HashSet<>();
        terminology.entries().forEach(entry -> {
            known.add(folded(entry.concept().label()));
            entry.names().forEach(name -> known.add(folded(name)));
        });
        List<String> wanted = gold.rows().values().stream()
                .flatMap(List::stream)
                .filter(Gold.Row::core)
                .flatMap(GoldNameCoverage::names)
                .distinct()
                .sorted()
                .toList();
        List<String> unknown = wanted.stream()
                .filter(name -> !known.contains(folded(name)) && !known.contains(folded(English.singular(name))))
                .toList();
        return new GoldNameCoverage(unknown, wanted.size());
    }

    /// Between 0 and 1.
    public double share() {
        return total == 0 ? 0 : 1 - (double) unknown.size() / total;
    }

    private static Stream<String> names(Gold.Row row) {
        Stream<String> subject = row.study().isEmpty() ? Stream.of(row.subject().getFirst()) : Stream.empty();
        Stream<String> object = LITERAL_OBJECT.contains(row.predicate())
                ? Stream.empty()
                : Stream.of(row.object().getFirst());
        return Stream.concat(subject, object);
    }

    private static String folded(String name) {
        return MARKS.matcher(Greek.spelled(name.toLowerCase(Locale.ROOT))).replaceAll("");
    }
}
