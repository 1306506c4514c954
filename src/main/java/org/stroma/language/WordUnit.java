package org.stroma.language;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.stroma.model.concept.Mention;
import org.stroma.model.concept.Mention.Found;
import org.stroma.model.concept.Passage;
import org.stroma.model.text.Token;

/// What is read as one word: a token, or the tokens of a name.
///
/// @param from its first token
/// @param to the token behind its last
/// @param head the token that stands for it in the tree
/// @param word how it is read: of a long name the last word, which tells what it is ("receptor")
record WordUnit(int from, int to, int head, String word, boolean isName) {

    private static final Set<Found> NAMED = Set.of(Found.NAME, Found.ABBREVIATION, Found.ALIAS, Found.FORM);

    /// Names of things; names of processes are phrases with verbs' nouns in them, which are read.
    private static final Set<String> THINGS = Set.of("Protein", "Drug", "Disease", "Tumor", "CellType", "Organism");

    private static final Set<String> PREFIXES =
            Set.of("up", "down", "over", "under", "co", "re", "pre", "trans", "hyper", "auto", "de");

    /// The units of a sentence.
    static List<WordUnit> of(Passage passage) {
        List<Token> tokens = passage.sentence().tokens();
        boolean[] glued = glued(passage);
        BitSet named = names(passage);
        List<WordUnit> units = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i = units.getLast().to()) {
            int to = i + 1;
            while (to < tokens.size() && glued[to - 1]) {
                to++;
            }
            units.add(
                    to - i > 1 && isPlain(tokens, i, to)
                            ? plain(tokens, i, to)
                            : of(tokens, i, to, to - i > 1 || named.get(i)));
        }
        return units;
    }

    /// Whether some tokens are one word without being a name: an adverb, or a word with a prefix.
    private static boolean isPlain(List<Token> tokens, int from, int to) {
        return tokens.get(to - 1).text().endsWith("ly") || to - from == 3 && isPrefixed(tokens, from);
    }

    private static WordUnit plain(List<Token> tokens, int from, int to) {
        String last = tokens.get(to - 1).text();
        String word = isPrefixed(tokens, from) ? tokens.get(from).text() + last : last;
        return new WordUnit(from, to, to - 1, word, false);
    }

    /// "potently and persistently" say of a verb how it does something, as one adverb would.
    private static boolean isTwoAdverbs(List<Token> tokens, int from) {
        return isAdverb(tokens.get(from))
                && tokens.get(from + 1).text().matches("and|but|or")
                && isAdverb(tokens.get(from + 2));
    }

    private static boolean isAdverb(Token token) {
        return token.tag().startsWith("RB") && token.text().endsWith("ly");
    }

    /// "down-regulated", whose prefix misleads tagger and parser.
    private static boolean isPrefixed(List<Token> tokens, int from) {
        return PREFIXES.contains(tokens.get(from).text().toLowerCase(Locale.ROOT))
                && from + 2 < tokens.size()
                && tokens.get(from + 1).text().equals("-")
                && tokens.get(from + 2).text().codePoints().allMatch(Character::isLowerCase)
                && isJoined(tokens, from)
                && isJoined(tokens, from + 1);
    }

    /// For each token whether the next belongs to the same word: what a name writes without spaces, and all of a name
    /// of a thing.
    private static boolean[] glued(Passage passage) {
        List<Token> tokens = passage.sentence().tokens();
        boolean[] glued = new boolean[tokens.size()];
        for (int i = 0; i + 2 < tokens.size(); i++) {
            // "dose-dependently" is one adverb.
            boolean adverb = tokens.get(i + 1).text().equals("-")
                    && tokens.get(i + 2).text().endsWith("ly")
                    && isJoined(tokens, i)
                    && isJoined(tokens, i + 1);
            boolean one = adverb || isPrefixed(tokens, i) || isTwoAdverbs(tokens, i);
            glued[i] |= one;
            glued[i + 1] |= one;
        }
        for (Mention mention : passage.mentions()) {
            boolean whole = isThing(mention) || joinsOthers(mention, tokens);
            for (int i = 0; i + 1 < tokens.size(); i++) {
                glued[i] |= (isJoined(tokens, i) || whole)
                        && mention.span()
                                .contains(tokens.get(i)
                                        .span()
                                        .to(tokens.get(i + 1).span()));
            }
        }
        return glued;
    }

    /// Whether no space stands between a token and the next.
    private static boolean isJoined(List<Token> tokens, int i) {
        return tokens.get(i).span().end() == tokens.get(i + 1).span().start();
    }

    /// The tokens that are names of things by themselves; in a line of one word any name, for nothing else
    /// tells what it is there.
    private static BitSet names(Passage passage) {
        List<Token> tokens = passage.sentence().tokens();
        BitSet names = new BitSet();
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            names.set(
                    i,
                    passage.mentions().stream()
                            .anyMatch(
                                    each -> each.span().equals(token.span()) && (isThing(each) || tokens.size() == 1)));
        }
        return names;
    }

    private static boolean isThing(Mention mention) {
        return NAMED.contains(mention.found())
                && THINGS.contains(mention.concept().type().name());
    }

    /// "Food and Drug Administration": the conjunction of a name joins nothing in the sentence.
    private static boolean joinsOthers(Mention mention, List<Token> tokens) {
        return NAMED.contains(mention.found())
                && mention.concept().type().name().equals("Organization")
                && tokens.stream()
                        .anyMatch(each -> each.is("CC") && mention.span().contains(each.span()));
    }

    private static WordUnit of(List<Token> tokens, int from, int to, boolean isName) {
        int head = headOf(tokens, from, to);
        StringBuilder word = new StringBuilder();
        for (int i = from; i < to; i++) {
            word.setLength(i > from && !isJoined(tokens, i - 1) ? 0 : word.length());
            word.append(tokens.get(i).text());
        }
        String joined = to - from == 1 ? "" : word.toString().replaceAll("[^\\p{L}\\p{N}]", "");
        return new WordUnit(from, to, head, joined.isEmpty() ? tokens.get(head).text() : joined, isName);
    }

    /// The last word that is no number.
    private static int headOf(List<Token> tokens, int from, int to) {
        int head = to - 1;
        while (head > from && (tokens.get(head).tag().equals("CD") || !hasLetter(tokens.get(head)))) {
            head--;
        }
        return hasLetter(tokens.get(head)) ? head : to - 1;
    }

    private static boolean hasLetter(Token token) {
        return token.text().codePoints().anyMatch(Character::isLetter);
    }

    /// Its parts that are written without spaces, each a unit again, in reading order.
    List<WordUnit> parts(List<Token> tokens) {
        List<WordUnit> parts = new ArrayList<>();
        for (int i = from; i < to; i = parts.getLast().to()) {
            int end = i + 1;
            while (end < to && isJoined(tokens, end - 1)) {
                end++;
            }
            parts.add(of(tokens, i, end, isName));
        }
        return parts;
    }

    /// Its tokens but the head.
    List<Integer> inner() {
        return IntStream.range(from, to).filter(each -> each != head).boxed().toList();
    }

    boolean is(String text) {
        return !isName && word.equals(text);
    }
}
