package org.stroma.extract.measurement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stroma.model.ontology.Quantities;
import org.stroma.model.ontology.Unit;

/// The units that stand right behind a number: `%`, months, fold. What is counted is no such unit.
final class NumberUnits {

    /// @param end one past its last UTF-16 unit in the sentence
    record Found(Unit unit, int end) {}

    private record Written(Unit unit, Pattern pattern) {}

    private final List<Written> units = new ArrayList<>();

    NumberUnits(Quantities quantities) {
        quantities.units().stream()
                .filter(unit -> List.of("share", "time", "fold").contains(unit.dimension()))
                .forEach(unit -> unit.words().stream()
                        .sorted(Comparator.comparing(String::length).reversed())
                        .forEach(word -> units.add(
                                new Written(unit, pattern(word, unit.dimension().equals("fold"))))));
    }

    /// @param glued whether it may follow words without a blank, as in "threefold"
    private static Pattern pattern(String word, boolean glued) {
        boolean letters = Character.isLetter(word.charAt(0));
        String blank = letters && !glued ? "[ \\u00A0-]" : letters ? "[ \\u00A0-]?" : "[ \\u00A0]?";
        return Pattern.compile(blank + Pattern.quote(word) + (letters ? "s?\\b" : ""), Pattern.CASE_INSENSITIVE);
    }

    Optional<Found> after(String sentence, Numeral numeral) {
        for (Written written : units) {
            Matcher matcher = written.pattern().matcher(sentence).region(numeral.end(), sentence.length());
            if (matcher.lookingAt()) {
                return Optional.of(new Found(written.unit(), matcher.end()));
            }
        }
        return Optional.empty();
    }
}
