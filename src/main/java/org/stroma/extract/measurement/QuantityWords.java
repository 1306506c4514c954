package org.stroma.extract.measurement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.stroma.extract.passage.PassageWords;
import org.stroma.extract.passage.Phrasebook;
import org.stroma.extract.passage.Phrasebook.Hit;
import org.stroma.model.ontology.Quantities;
import org.stroma.model.ontology.Quantity;

/// Finds the words that say what a number means: "response rate" behind `15.8%`, "follow-up was" before `21
/// months`.
final class QuantityWords {

    /// A quantity and the words that name it.
    record Named(Quantity quantity, Hit words) {}

    private static final int BEHIND = 3;
    private static final int BEFORE = 16;

    private final Map<Quantity, Phrasebook> books = new TreeMap<>();
    private final Set<String> parting;
    private final Set<String> partingBehind;

    QuantityWords(Quantities quantities) {
        this.parting = Set.copyOf(quantities.of("parting"));
        this.partingBehind = Set.copyOf(quantities.of("partingBehind"));
        quantities.kinds().stream()
                .filter(kind -> !kind.words().isEmpty())
                .forEach(kind -> books.put(kind, new Phrasebook(tokens(kind.words()))));
    }

    /// A hyphen is a token of its own.
    private static List<String> tokens(List<String> phrases) {
        return phrases.stream().map(phrase -> phrase.replace("-", " - ")).toList();
    }

    /// The quantity of a number with a unit of the dimension.
    ///
    /// @param from first token of the number
    /// @param to first token behind it and its unit
    /// @param floor first token that may belong to it: earlier ones belong to another number
    Optional<Named> of(PassageWords words, String dimension, int from, int to, int floor) {
        List<Named> named = new ArrayList<>();
        books.forEach((quantity, book) -> {
            if (quantity.dimension().equals(dimension)) {
                book.in(words).forEach(hit -> named.add(new Named(quantity, hit)));
            }
        });
        Optional<Named> behind = named.stream()
                .filter(each -> each.words().from() >= to && each.words().from() - to <= BEHIND)
                .filter(each -> isJoined(words, to, each.words().from()))
                .min(Comparator.comparingInt((Named each) -> each.words().from())
                        .thenComparing(each -> -each.words().to()));
        return behind.or(() -> named.stream()
                .filter(each -> each.words().to() <= from
                        && each.words().from() >= floor
                        && from - each.words().to() <= BEFORE)
                .filter(each -> isOneClause(words, each.words().to(), from))
                .max(Comparator.comparingInt((Named each) -> each.words().to())
                        .thenComparing(each -> each.words().to() - each.words().from())));
    }

    /// "15.8% objective response rate", "10 months of survival".
    private static boolean isJoined(PassageWords words, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!words.is(i, "JJ", "NN") && !words.lower(i).equals("of")) {
                return false;
            }
        }
        return true;
    }

    private boolean isOneClause(PassageWords words, int from, int to) {
        if (partingBehind.contains(words.lower(to - 1))) {
            return false;
        }
        for (int i = from; i < to; i++) {
            if (parting.contains(words.lower(i))) {
                return false;
            }
        }
        return true;
    }
}
