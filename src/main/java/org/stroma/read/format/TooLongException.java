package org.stroma.read.format;

/// A document longer than anybody writes. Never leaves the room: it costs the file that holds the document.
public final class TooLongException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /// Twice the longest novels; what is longer is a collection or a mistake.
    private static final int MOST_CHARACTERS = 5_000_000;

    private static final int MOST_LINES = 200_000;
    private static final int MOST_BLOCKS = 50_000;
    private static final int MOST_TAGS = 500_000;

    private TooLongException(int most, String what) {
        super("a document of more than " + most + " " + what + "; cut it up");
    }

    /// Checks a text before its lines are told apart.
    public static void check(String text) {
        check(text.length(), MOST_CHARACTERS, "characters");
        check((int) text.chars().filter(c -> c == '\n' || c == '\r').count(), MOST_LINES, "lines");
    }

    /// Checks a page before a tree is made of its tags.
    public static void checkTags(String page) {
        checkTags((int) page.chars().filter(c -> c == '<').count());
    }

    /// Checks how many tags there are in one document.
    public static void checkTags(int tags) {
        check(tags, MOST_TAGS, "tags");
    }

    /// Checks how many blocks a text of this length falls into.
    public static void check(int characters, int blocks) {
        check(characters, MOST_CHARACTERS, "characters");
        check(blocks, MOST_BLOCKS, "paragraphs");
    }

    private static void check(int number, int most, String what) {
        if (number > most) {
            throw new TooLongException(most, what);
        }
    }
}
