package org.stroma.learn.treebank;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.stroma.learn.treebank.Word.NamePlace;

/// Reads CoNLL-U (https://universaldependencies.org/format.html). Multiword tokens are read as their parts, empty nodes
/// are passed over. OpenNLP's reader drops the comments, which tell documents and paragraphs apart.
public final class Treebank {

    private final List<Tree> trees = new ArrayList<>();
    private final List<Word> words = new ArrayList<>();
    private String document;
    private String id = "";
    private String text = "";
    private boolean newParagraph = true;

    /// The last part of a multiword token, and whether a space stands behind it.
    private int multiwordEnd;

    private boolean multiwordSpace;

    private Treebank(String document) {
        this.document = document;
    }

    /// The sentences of a file.
    ///
    /// @throws UncheckedIOException where it cannot be read
    /// @throws IllegalArgumentException naming the file and the line that is no CoNLL-U
    public static List<Tree> read(Path file) {
        try {
            Treebank treebank = new Treebank(file.getFileName().toString());
            int number = 0;
            for (String line : Files.readAllLines(file)) {
                treebank.line(line, file + ":" + ++number);
            }
            treebank.endSentence();
            return List.copyOf(treebank.trees);
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read", e);
        }
    }

    /// The sentences of all `.conllu` files of a folder, by file name.
    public static List<Tree> readAll(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".conllu"))
                    .sorted()
                    .flatMap(file -> read(file).stream())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(folder + " cannot be read", e);
        }
    }

    private void line(String line, String where) {
        if (line.isBlank()) {
            endSentence();
        } else if (line.startsWith("#")) {
            comment(line);
        } else {
            word(line.split("\t", -1), where);
        }
    }

    private void comment(String line) {
        int equals = line.indexOf('=');
        String value = line.substring(equals + 1).strip();
        if (line.startsWith("# newdoc")) {
            document = equals < 0 ? document : value;
            newParagraph = true;
        } else if (line.startsWith("# newpar")) {
            newParagraph = true;
        } else if (line.startsWith("# sent_id")) {
            id = value;
        } else if (line.startsWith("# text =")) {
            text = value;
        }
    }

    private void word(String[] columns, String where) {
        if (columns.length != 10) {
            throw new IllegalArgumentException(where + ": " + columns.length + " columns instead of 10");
        }
        if (columns[0].contains(".")) {
            return;
        }
        int dash = columns[0].indexOf('-');
        if (dash > 0) {
            multiwordEnd = Integer.parseInt(columns[0].substring(dash + 1));
            multiwordSpace = hasSpaceAfter(columns);
            return;
        }
        int number = Integer.parseInt(columns[0]);
        boolean space = number > multiwordEnd ? hasSpaceAfter(columns) : number == multiwordEnd && multiwordSpace;
        int head = Integer.parseInt(columns[6]);
        words.add(new Word(columns[1], columns[2], columns[3], columns[4], head, columns[7], space, place(columns[9])));
    }

    private static boolean hasSpaceAfter(String[] columns) {
        return !columns[9].contains("SpaceAfter=No");
    }

    private static NamePlace place(String features) {
        return features.contains("Name=First")
                ? NamePlace.FIRST
                : features.contains("Name=Later") ? NamePlace.LATER : NamePlace.NONE;
    }

    private void endSentence() {
        if (!words.isEmpty()) {
            trees.add(new Tree(document, id, text, newParagraph, words));
            newParagraph = false;
        }
        words.clear();
        id = "";
        text = "";
        multiwordEnd = 0;
    }
}
