package org.stroma.read.pdf;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Joins words that a line end breaks. The document is the dictionary: a hyphen is dropped if the word occurs
/// elsewhere without it, or if neither half occurs elsewhere alone.
final class PdfHyphens {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:[-‐][\\p{L}\\p{N}]+)*");
    private static final Pattern BROKEN = Pattern.compile(
            "(?:.*[^\\p{L}\\p{N}-])?(?<half>[\\p{L}\\p{N}-]*[\\p{L}\\p{N}])[-‐–\u00AD]", Pattern.DOTALL);
    private static final Pattern BEGINNING = Pattern.compile("(?<half>\\p{Ll}+)(?<tail>.*)", Pattern.DOTALL);
    private static final Pattern SUSPENDED = Pattern.compile("(?:and|or|to|nor)\\b.*", Pattern.DOTALL);
    private static final int LONGEST_WORD = 60;
    private static final String SOFT = "\u00AD";
    /// Second halves of compounds that keep their hyphen.
    private static final Set<String> COMPOUND = Set.of(
            "mediated",
            "induced",
            "dependent",
            "independent",
            "specific",
            "like",
            "related",
            "associated",
            "based",
            "derived",
            "positive",
            "negative",
            "bound",
            "free",
            "treated",
            "driven",
            "resistant",
            "binding",
            "term",
            "dose",
            "deficient",
            "expressing",
            "targeted",
            "directed",
            "linked",
            "activated",
            "stimulated",
            "type",
            "wide",
            "line",
            "label",
            "blind",
            "controlled",
            "risk",
            "cell",
            "cells",
            "tumor",
            "tumour",
            "inflammatory",
            "cancer",
            "small");
    private static final Set<String> PREFIXES = Set.of(
            "anti", "non", "pre", "post", "co", "self", "well", "high", "low", "long", "short", "pro", "cross", "wild");

    private final Set<String> words = new HashSet<>();

    PdfHyphens(List<PdfBlock> blocks) {
        blocks.stream().flatMap(block -> block.lines().stream()).forEach(line -> count(line.text()));
    }

    /// The words of a block, with blanks where its lines meet.
    String text(PdfBlock block) {
        StringBuilder text = new StringBuilder();
        for (PdfLine line : block.lines()) {
            append(text, block.lines().size() == 1 ? String.join("\t", line.cells()) : line.text());
        }
        return text.toString().replace(SOFT, "");
    }

    private void append(StringBuilder text, String line) {
        Matcher before = BROKEN.matcher(text.substring(Math.max(0, text.length() - LONGEST_WORD)));
        Matcher after = BEGINNING.matcher(line);
        if (!before.matches() || SUSPENDED.matcher(line).matches()) {
            text.append(text.isEmpty() ? "" : " ").append(line);
            return;
        }
        String hyphen = text.substring(text.length() - 1);
        boolean joins = after.matches()
                && !hyphen.equals("–")
                && (hyphen.equals(SOFT) || isOneWord(before.group("half"), after.group("half")));
        if (joins) {
            text.setLength(text.length() - 1);
        }
        text.append(line);
    }

    private boolean isOneWord(String first, String second) {
        String head = first.substring(first.lastIndexOf('-') + 1).toLowerCase(Locale.ROOT);
        if (knows(head + "-" + second)) {
            return false;
        }
        if (knows(head + second)) {
            return true;
        }
        boolean name = !head.matches("\\p{Ll}+")
                || !first.substring(1).equals(first.substring(1).toLowerCase(Locale.ROOT));
        return !name && !COMPOUND.contains(second) && !PREFIXES.contains(head) && !(knows(head) && knows(second));
    }

    /// Whether the word, or one of its inflections, occurs within a line.
    private boolean knows(String word) {
        return words.contains(word)
                || words.contains(word + "s")
                || word.endsWith("s") && words.contains(word.substring(0, word.length() - 1));
    }

    /// Counts the words of a line, except its last if that is broken, and its first, which may be the end of a broken
    /// word.
    private void count(String line) {
        Matcher word = WORD.matcher(line);
        while (word.find()) {
            boolean whole = word.start() > 0
                    && (word.end() == line.length()
                            || line.charAt(word.end()) != '-' && line.charAt(word.end()) != '\u00AD');
            if (whole) {
                words.add(word.group().toLowerCase(Locale.ROOT));
            }
        }
    }
}
