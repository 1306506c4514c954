package org.stroma.learn.treebank;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Reads the abstracts of GENIA with their Penn tags (one word and its tag on a line), turned to our tokens: words are
/// split at hyphens and slashes, and the tag stays with the last part. What the corpus tags by other rules than the
/// papers is left open.
public final class GeniaTags {

    private static final Pattern PART = Pattern.compile("[-/]|[^-/]+");

    /// Tags that mean the same in both corpora.
    private static final Pattern SHARED =
            Pattern.compile("NNS?|VB[DGNPZ]?|JJ[RS]?|RB[RS]?|IN|DT|CC|MD|WDT|WP|WRB|PRP\\$?|EX|CD|-LRB-|-RRB-|,|\\.");

    /// A part of a compound that can bear its tag alone: "induced" of "IL-2-induced", not "2" of "IL-2".
    private static final Pattern WORD = Pattern.compile(".*[a-z]{3}.*");

    private final List<Tagged> sentences = new ArrayList<>();
    private final List<String> words = new ArrayList<>();
    private final List<String> tags = new ArrayList<>();

    private GeniaTags() {}

    /// The sentences of a file.
    ///
    /// @throws UncheckedIOException where it cannot be read
    public static List<Tagged> read(Path file) {
        GeniaTags genia = new GeniaTags();
        try {
            Files.readAllLines(file).forEach(genia::line);
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read", e);
        }
        genia.endSentence();
        return List.copyOf(genia.sentences);
    }

    private void line(String line) {
        String[] columns = line.split("\t");
        if (columns.length < 2) {
            endSentence();
            return;
        }
        String tag = columns[1].equals("(") ? "-LRB-" : columns[1].equals(")") ? "-RRB-" : columns[1];
        List<String> parts =
                PART.matcher(columns[0]).results().map(MatchResult::group).toList();
        for (int i = 0; i < parts.size(); i++) {
            words.add(parts.get(i));
            tags.add(tag(parts, i, tag));
        }
    }

    private static String tag(List<String> parts, int i, String tag) {
        String part = parts.get(i);
        if (parts.size() == 1) {
            boolean open = part.equalsIgnoreCase("to") || !SHARED.matcher(tag).matches();
            return open ? "" : tag;
        }
        if (part.equals("-")) {
            return "HYPH";
        }
        boolean bears = i == parts.size() - 1
                && tag.startsWith("NN")
                && WORD.matcher(part).matches();
        return bears ? tag : "";
    }

    /// Headings such as "TI" are no sentences.
    private void endSentence() {
        if (words.size() > 3) {
            sentences.add(new Tagged("genia", words, tags));
        }
        words.clear();
        tags.clear();
    }
}
