package org.stroma.vocabulary.merge;

import static java.util.Objects.requireNonNull;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/// Which words of a drug's name say only in what salt or hydrate it is given, as `data/vocabulary/salts.tsv` lists
/// them.
///
/// @param words word to when it says so
public record Salts(Map<String, Word> words) {

    static final Salts NONE = new Salts(Map.of());

    private static final String ALWAYS = "always";

    /// A word of salts.
    ///
    /// @param always whether it says so whatever stands before it
    /// @param ester names behind which it makes another substance, if there are any: steroids have no salts of acids
    record Word(boolean always, Optional<Pattern> ester) {

        private static Word of(String[] cells) {
            return new Word(
                    cells.length > 1 && cells[1].equals(ALWAYS),
                    cells.length > 2 ? Optional.of(Pattern.compile(cells[2])) : Optional.empty());
        }

        private boolean isEsterOf(String name) {
            return ester.filter(names -> names.matcher(name).find()).isPresent();
        }
    }

    /// A name without its salt.
    ///
    /// @param sure whether no other salt-like word than a salt's can stand there
    record Base(String name, String salt, boolean sure) {}

    public static Salts read(String tsv) {
        Map<String, Word> words = new TreeMap<>();
        tsv.lines().skip(1).map(line -> line.split("\t")).forEach(cells -> words.put(cells[0], Word.of(cells)));
        return new Salts(Map.copyOf(words));
    }

    /// Empty if the name says no salt, or nothing but a salt: potassium citrate is no citrate of a drug.
    Optional<Base> base(String name) {
        Optional<Base> found = Optional.empty();
        String rest = name.toLowerCase(Locale.ROOT);
        for (int blank = rest.lastIndexOf(' '); blank > 0; blank = rest.lastIndexOf(' ')) {
            String last = rest.substring(blank + 1);
            if (!words.containsKey(last)) {
                break;
            }
            rest = rest.substring(0, blank);
            if (requireNonNull(words.get(last)).isEsterOf(rest)) {
                return Optional.empty();
            }
            boolean sure = requireNonNull(words.get(last)).always()
                    && found.map(Base::sure).orElse(true);
            found = Optional.of(new Base(rest, name.substring(blank + 1), sure));
        }
        return found.filter(base -> !words.containsKey(base.name()));
    }
}
