package org.stroma.vocabulary.merge;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Which words of a drug's name say only in what salt or hydrate it is given, as `data/vocabulary/salts.tsv` lists
/// them.
///
/// @param words word to whether it says so whatever stands before it
public record Salts(Map<String, Boolean> words) {

    static final Salts NONE = new Salts(Map.of());

    private static final String ALWAYS = "always";

    /// A name without its salt.
    ///
    /// @param sure whether no other salt-like word than a salt's can stand there
    record Base(String name, String salt, boolean sure) {}

    public static Salts read(String tsv) {
        Map<String, Boolean> words = new TreeMap<>();
        tsv.lines()
                .skip(1)
                .map(line -> line.split("\t"))
                .forEach(cells -> words.put(cells[0], cells.length > 1 && cells[1].equals(ALWAYS)));
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
            boolean sure = words.get(last) && found.map(Base::sure).orElse(true);
            found = Optional.of(new Base(rest, name.substring(blank + 1), sure));
        }
        return found.filter(base -> !words.containsKey(base.name()));
    }
}
