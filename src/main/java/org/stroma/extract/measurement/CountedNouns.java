package org.stroma.extract.measurement;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stroma.extract.passage.PassageWords;
import org.stroma.model.ontology.Quantities;
import org.stroma.model.ontology.Unit;

/// What a number counts: the noun that follows it, with modifiers in between: "24 female C57BL/6 mice".
final class CountedNouns {

    /// @param from first token of what describes the noun
    /// @param noun token of the noun
    record Found(Unit unit, int from, int noun) {}

    private static final int FARTHEST = 7;
    private static final int BRACKET = 5;

    private final List<Unit> units;
    private final Set<String> describing;

    CountedNouns(Quantities quantities) {
        this.units = quantities.units().stream()
                .filter(unit -> unit.dimension().equals("count"))
                .toList();
        this.describing = Set.copyOf(quantities.of("describing"));
    }

    /// @param from first token behind the number
    Optional<Found> after(PassageWords words, int from) {
        return from(words, behindBracket(words, from));
    }

    /// "24 (21%) patients".
    private static int behindBracket(PassageWords words, int from) {
        boolean bracket = words.lower(from).equals("(") && words.lower(from + 1).matches("\\d.*");
        int i = from;
        while (bracket && i < Math.min(words.size(), from + BRACKET)) {
            if (words.lower(i).equals(")")) {
                return i + 1;
            }
            i++;
        }
        return from;
    }

    private Optional<Found> from(PassageWords words, int from) {
        for (int i = from; i < Math.min(words.size(), from + FARTHEST); i++) {
            Optional<Unit> unit = isLastOfPhrase(words, i) ? unit(words.lemma(i)) : Optional.empty();
            if (unit.isPresent()) {
                return Optional.of(new Found(unit.get(), from, i));
            }
            boolean describes = words.is(i, "JJ", "NN", "VBN", "VBG", "RB") || describing.contains(words.lower(i));
            if (!describes || i > from && words.lower(i).equals("of")) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static boolean isLastOfPhrase(PassageWords words, int i) {
        return words.is(i, "NN")
                && !words.is(i + 1, "NN")
                && !words.lower(i + 1).matches("-|'s|’s|'|’");
    }

    private Optional<Unit> unit(String lemma) {
        return units.stream().filter(unit -> unit.words().contains(lemma)).findFirst();
    }
}
