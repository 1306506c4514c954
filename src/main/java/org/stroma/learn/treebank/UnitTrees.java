package org.stroma.learn.treebank;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.stroma.learn.treebank.Word.NamePlace;

/// Trees as documents are parsed: each name is one word, and what stands in brackets is a tree of its own. What a
/// parser learns from should look like what it will be given.
public final class UnitTrees {

    private static final int LONGEST_ASIDE = 40;

    private UnitTrees() {}

    /// The trees that one sentence is parsed in, without those of a single word, and where there are several the whole:
    /// brackets that stand in each other are parsed with their sentence.
    public static List<Tree> toLearn(Tree tree) {
        List<Tree> parts = new ArrayList<>(of(tree));
        Tree whole = withWholeNames(tree);
        int words = parts.stream().mapToInt(part -> part.words().size()).sum();
        if (parts.size() > 1 || words + 1 < whole.words().size()) {
            parts.add(whole);
        }
        return parts;
    }

    /// The trees that one sentence is parsed in, without those of a single word.
    public static List<Tree> of(Tree tree) {
        Tree named = withWholeNames(tree);
        List<Tree> parts = new ArrayList<>();
        boolean[] aside = new boolean[named.words().size()];
        for (int open = 1; open < aside.length; open++) {
            int close = closing(named, open);
            if (close > open + 1 && hasLetter(named.words().get(open - 1).form()) && isAside(named, open, close)) {
                Arrays.fill(aside, open, close + 1, true);
                parts.add(part(named, IntStream.range(open + 1, close).boxed().toList()));
                open = close;
            }
        }
        parts.addFirst(part(
                named,
                IntStream.range(0, aside.length).filter(i -> !aside[i]).boxed().toList()));
        return parts.stream().filter(each -> each.words().size() > 1).toList();
    }

    /// The bracket that closes the one here; -1 where none opens, or others stand between.
    private static int closing(Tree tree, int open) {
        String bracket = tree.words().get(open).form();
        if (!bracket.equals("(") && !bracket.equals("[")) {
            return -1;
        }
        String other = bracket.equals("(") ? ")" : "]";
        for (int i = open + 1; i < tree.words().size() && i - open <= LONGEST_ASIDE; i++) {
            String form = tree.words().get(i).form();
            if (form.equals(other)) {
                return i;
            }
            if (form.equals("(") || form.equals("[")) {
                return -1;
            }
        }
        return -1;
    }

    /// Whether the words between two brackets are one subtree but for the brackets, on which nothing hangs.
    private static boolean isAside(Tree tree, int open, int close) {
        int out = 0;
        for (int i = 0; i < tree.words().size(); i++) {
            int head = tree.words().get(i).head() - 1;
            boolean within = i > open && i < close;
            boolean headWithin = head > open && head < close;
            if (head == open || head == close || !within && headWithin && i != open && i != close) {
                return false;
            }
            out += within && !headWithin ? 1 : 0;
        }
        return out == 1;
    }

    /// Some words of a tree as a tree of their own.
    private static Tree part(Tree tree, List<Integer> places) {
        List<Word> words = new ArrayList<>();
        for (int place : places) {
            Word word = tree.words().get(place);
            int head = places.indexOf(word.head() - 1) + 1;
            words.add(word.hangingOn(head, head == 0 ? "root" : word.relation()));
        }
        return tree.with(words);
    }

    private static Tree withWholeNames(Tree tree) {
        int size = tree.words().size();
        int[] unit = new int[size];
        List<Word> heads = new ArrayList<>();
        for (int from = 0; from < size; ) {
            int to = endOfName(tree, from);
            Arrays.fill(unit, from, to, heads.size());
            heads.add(word(tree, from, to));
            from = to;
        }
        return tree.with(heads.stream()
                .map(word -> word.head() == 0 ? word : word.hangingOn(unit[word.head() - 1] + 1, word.relation()))
                .toList());
    }

    /// Behind the last word of the name that begins here; behind this word where none does.
    private static int endOfName(Tree tree, int from) {
        List<Word> words = tree.words();
        int to = from + 1;
        if (words.get(from).place() == NamePlace.FIRST) {
            while (to < words.size() && words.get(to).place() == NamePlace.LATER) {
                to++;
            }
            return heads(tree, from, to).size() == 1 ? to : from + 1;
        }
        while (to < words.size() && !words.get(to - 1).spaceAfter() && isOfName(words.get(to))) {
            to++;
        }
        boolean joined = isOfName(words.get(from))
                && to - from > 1
                && words.subList(from, to).stream().anyMatch(word -> word.tag().equals("HYPH"))
                && words.subList(from, to).stream().anyMatch(word -> word.form().matches(".*[\\p{Lu}\\p{N}].*"))
                && heads(tree, from, to).size() == 1
                && words.get(heads(tree, from, to).getFirst()).tag().startsWith("NN");
        return joined ? to : from + 1;
    }

    /// What names that are written without spaces, and have capitals or digits, consist of.
    private static boolean isOfName(Word word) {
        return word.place() == NamePlace.NONE
                && (word.tag().startsWith("NN")
                        || word.tag().equals("CD")
                        || word.tag().equals("HYPH") && word.form().length() == 1);
    }

    /// The words of a stretch that hang on none of its own.
    private static List<Integer> heads(Tree tree, int from, int to) {
        return IntStream.range(from, to)
                .filter(i -> tree.words().get(i).head() - 1 < from
                        || tree.words().get(i).head() - 1 >= to)
                .boxed()
                .toList();
    }

    private static Word word(Tree tree, int from, int to) {
        List<Word> words = tree.words();
        if (to - from == 1) {
            return words.get(from);
        }
        Word head = words.get(heads(tree, from, to).getFirst());
        int last = to - 1;
        while (last > from && !words.get(last - 1).spaceAfter()) {
            last--;
        }
        String form = words.subList(last, to).stream().map(Word::form).collect(Collectors.joining());
        String joined = form.replaceAll("[^\\p{L}\\p{N}]", "");
        return new Word(
                joined.isEmpty() ? head.form() : joined,
                head.lemma(),
                head.upos(),
                head.tag().startsWith("NN") ? head.tag() : "NN",
                head.head(),
                head.relation(),
                words.get(to - 1).spaceAfter());
    }

    private static boolean hasLetter(String form) {
        return form.codePoints().anyMatch(Character::isLetterOrDigit);
    }
}
