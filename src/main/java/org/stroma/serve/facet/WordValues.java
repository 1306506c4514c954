package org.stroma.serve.facet;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.stroma.serve.lookup.Lookup;

/// A few values, each with a word of its own.
///
/// @param spelled what a word that is none of theirs may be another spelling of
public record WordValues(List<Value> list, Function<String, String> spelled) implements Values {

    public WordValues {
        list = List.copyOf(list);
    }

    public WordValues(List<Value> list) {
        this(list, word -> word);
    }

    @Override
    public int size() {
        return list.size();
    }

    @Override
    public Value get(int number) {
        return list.get(number);
    }

    @Override
    public String label(int number) {
        return list.get(number).label();
    }

    @Override
    public BitSet find(String word, Lookup lookup) {
        String wanted = letters(spelled.apply(word));
        BitSet found = new BitSet();
        for (int i = 0; i < list.size(); i++) {
            if (letters(list.get(i).word()).equals(wanted)
                    || letters(list.get(i).label()).equals(wanted)) {
                found.set(i);
            }
        }
        return found;
    }

    @Override
    public boolean areWords() {
        return true;
    }

    // AnimalModel is the same as "animal model".
    private static String letters(String word) {
        return word.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
