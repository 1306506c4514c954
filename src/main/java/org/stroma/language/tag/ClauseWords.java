package org.stroma.language.tag;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/// The words that a clause has for itself, by marks and conjunctions: those of relative clauses
/// and participles in it and of brackets are left out.
///
/// @param words of the sentence
/// @param tags of the sentence, as they were first seen
/// @param own positions, in reading order
record ClauseWords(List<String> words, List<String> tags, List<Integer> own) {

    /// What parts clauses by itself, and behind a comma.
    private static final Set<String> PARTING = Set.of(";", "but", "yet", "whereas");

    private static final Set<String> JOINING = Set.of("and", "so", "while", "although", "though");

    private static final String BEHIND_VERB = "NN.*|DT|JJ.*|PRP.*|IN|TO|CD|RB|VBN|VBG";

    ClauseWords {
        words = List.copyOf(words);
        tags = List.copyOf(tags);
        own = List.copyOf(own);
    }

    /// The clauses of a sentence, in reading order.
    static List<ClauseWords> of(List<String> words, List<String> tags) {
        List<ClauseWords> clauses = new ArrayList<>();
        int from = 0;
        for (int i = 1; i < words.size(); i++) {
            if (PARTING.contains(words.get(i))
                    || JOINING.contains(words.get(i)) && words.get(i - 1).equals(",")) {
                clauses.add(between(words, tags, from, i));
                from = i + 1;
            }
        }
        clauses.add(between(words, tags, from, words.size()));
        return clauses;
    }

    private static ClauseWords between(List<String> words, List<String> tags, int from, int to) {
        List<Integer> own = new ArrayList<>();
        int brackets = 0;
        boolean relative = false;
        for (int i = from; i < to; i++) {
            String word = words.get(i);
            brackets += word.equals("(") || word.equals("[") ? 1 : 0;
            if (brackets == 0) {
                relative = !word.equals(",")
                        && (relative || i > from && opensRelative(word, tags.get(i), tags.get(i - 1)));
                if (!relative) {
                    own.add(i);
                }
            }
            brackets -= word.equals(")") || word.equals("]") ? 1 : 0;
        }
        return new ClauseWords(words, tags, own);
    }

    private static boolean opensRelative(String word, String tag, String before) {
        return tag.startsWith("W")
                || word.equals("that") && before.startsWith("NN")
                || before.equals(",") && (tag.equals("VBN") || tag.equals("VBG"));
    }

    boolean hasTag(Predicate<String> isWanted) {
        return own.stream().map(tags::get).anyMatch(isWanted);
    }

    /// Where its verb could stand: behind a noun, perhaps with an adverb or something set off between them, and before
    /// more; in a clause that opens with what can be a subject.
    ///
    /// @param nouns words that are no verbs
    List<Integer> verbPlaces(BitSet nouns) {
        return own.isEmpty() || tags.get(own.getFirst()).startsWith("RB")
                ? List.of()
                : own.stream().filter(i -> !nouns.get(i) && isVerbPlace(i)).toList();
    }

    private boolean isVerbPlace(int word) {
        int before = word - 1;
        while (before >= 0 && tags.get(before).startsWith("RB")) {
            before--;
        }
        boolean behind = before >= own.getFirst()
                && (tags.get(before).startsWith("NN")
                        || words.get(before).equals(")")
                        || words.get(before).equals(",") && !own.contains(before - 1));
        return behind && word + 1 < tags.size() && tags.get(word + 1).matches(BEHIND_VERB);
    }
}
