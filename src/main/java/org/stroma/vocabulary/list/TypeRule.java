package org.stroma.vocabulary.list;

import java.util.List;
import java.util.Optional;
import org.stroma.model.concept.EntityType;

/// A line of a mapping: what things of some origin are.
///
/// @param from a term (`DOID:162`: it and all below it), a prefix with its colon (`CHEBI:`), or a list's own word for
/// a kind of thing (`cell_line`)
/// @param type empty if such things are not loaded
/// @param words endings of words; unless empty, one word of the thing's name must have one
/// @param loose whether names count that the list calls related
record TypeRule(String from, Optional<EntityType> type, List<String> words, boolean loose) {

    TypeRule {
        words = List.copyOf(words);
    }

    boolean holdsFor(String lowerCaseName) {
        return words.isEmpty() || words.stream().anyMatch(word -> hasWordEndingIn(lowerCaseName, word));
    }

    private static boolean hasWordEndingIn(String name, String ending) {
        for (int at = name.indexOf(ending); at >= 0; at = name.indexOf(ending, at + 1)) {
            int end = at + ending.length();
            end += end < name.length() && name.charAt(end) == 's' ? 1 : 0;
            if (end == name.length() || !Character.isLetter(name.charAt(end))) {
                return true;
            }
        }
        return false;
    }
}
