package org.stroma.app.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stroma.model.document.Document;
import org.stroma.model.document.Paper;
import org.stroma.model.ontology.Relation;
import org.stroma.model.text.Span;
import org.stroma.model.text.Text;
import org.stroma.read.Readers;

/// A sentence of a relation file with its marks: `{s:Drug Plerixafor} blocks {o:Protein CXCR4}.`
///
/// @param subjects where the marked subjects stand
/// @param objects where the marked objects stand
/// @param names where anything marked stands
record Example(Text text, List<Span> subjects, List<Span> objects, List<Span> names) {

    private static final Pattern MARK = Pattern.compile("\\{(?:(s|o):)?([A-Za-z]+) ([^}]*)}");

    static Example parse(String marked) {
        List<int[]> places = new ArrayList<>();
        List<String> roles = new ArrayList<>();
        StringBuilder plain = new StringBuilder();
        Matcher matcher = MARK.matcher(marked);
        int from = 0;
        while (matcher.find()) {
            plain.append(marked, from, matcher.start());
            places.add(
                    new int[] {plain.length(), plain.length() + matcher.group(3).length()});
            roles.add(matcher.group(1) == null ? "" : matcher.group(1));
            plain.append(matcher.group(3));
            from = matcher.end();
        }
        Text text = Text.of(plain.append(marked.substring(from)).toString());
        List<Span> subjects = new ArrayList<>();
        List<Span> objects = new ArrayList<>();
        List<Span> names = new ArrayList<>();
        for (int i = 0; i < places.size(); i++) {
            Span span = text.ofChars(places.get(i)[0], places.get(i)[1]);
            names.add(span);
            if (roles.get(i).equals("s")) {
                subjects.add(span);
            } else if (roles.get(i).equals("o")) {
                objects.add(span);
            }
        }
        return new Example(text, subjects, objects, names);
    }

    /// A study is spoken of in many words; which of them stand for it is not what a sentence is about.
    static boolean isOfStudies(Relation relation) {
        return !relation.domain().isEmpty()
                && relation.domain().stream().allMatch(type -> type.name().equals("Study"));
    }

    Document document() {
        return document(text);
    }

    /// One paragraph of plain text.
    static Document document(Text text) {
        return Paper.paragraph("example.txt", text);
    }

    /// The example as a plain text file, with its lines as sections.
    Document documentOfLines(Readers readers) {
        try {
            Path file = Files.createTempFile("example", ".txt");
            try {
                Files.writeString(file, text.toString());
                return (Document) readers.readFile(file).getFirst();
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
