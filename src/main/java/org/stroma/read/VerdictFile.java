package org.stroma.read;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stroma.model.claim.Verdict;
import org.stroma.model.concept.NameVerdict;
import org.stroma.model.document.Unreadable;
import org.stroma.model.ontology.Ontology;

/// A curator's file of verdicts: rows of tab-separated subject, relation, object, document (or `*`), `correct` or
/// `wrong`, reason, and optionally who and when. Where `same` or `different` stands for the relation, a row says that
/// two names mean one thing, or two. A row that begins with `subject` is a header; blank rows and those that begin with
/// `#` say nothing.
///
/// @param verdicts in the order of the file; their ends are names only
/// @param names verdicts on names, likewise
/// @param refused a line for each row that is none
public record VerdictFile(List<Verdict> verdicts, List<NameVerdict> names, List<Unreadable> refused) {

    /// What such a file is called when it lies among documents.
    public static final String NAME = "verdicts.tsv";

    private static final int NAMES = 3;
    private static final int LEAST = 5;
    private static final int MOST = 8;

    public VerdictFile {
        verdicts = List.copyOf(verdicts);
        names = List.copyOf(names);
        refused = List.copyOf(refused);
    }

    /// Reads a file in UTF-8. Whatever is wrong with it is in what is refused.
    ///
    /// @param ontology whose relations verdicts may be about
    public static VerdictFile read(Path file, Ontology ontology) {
        try {
            return parse(file.toString(), Files.readString(file), ontology);
        } catch (CharacterCodingException e) {
            return refused(file, "not UTF-8");
        } catch (IOException e) {
            return refused(file, Walk.reason(e));
        }
    }

    private static VerdictFile refused(Path file, String reason) {
        return new VerdictFile(List.of(), List.of(), List.of(new Unreadable(file.toString(), reason)));
    }

    static VerdictFile parse(String name, String text, Ontology ontology) {
        List<Verdict> verdicts = new ArrayList<>();
        List<NameVerdict> names = new ArrayList<>();
        List<Unreadable> refused = new ArrayList<>();
        List<String> lines = text.replaceFirst("^\uFEFF", "").lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (isRow(lines.get(i))) {
                try {
                    List<String> cells = cells(lines.get(i));
                    if (isOnNames(cells)) {
                        names.add(nameVerdict(cells));
                    } else {
                        verdicts.add(row(cells, ontology));
                    }
                } catch (IllegalArgumentException e) {
                    refused.add(new Unreadable(name + ":" + (i + 1), String.valueOf(e.getMessage())));
                }
            }
        }
        return new VerdictFile(verdicts, names, refused);
    }

    private static boolean isRow(String line) {
        return !line.isBlank() && !line.startsWith("#") && !line.startsWith("subject\t");
    }

    private static List<String> cells(String line) {
        return Arrays.stream(line.split("\t", -1)).map(String::strip).toList();
    }

    private static boolean isOnNames(List<String> cells) {
        return cells.size() > 1
                && (cells.get(1).equals(NameVerdict.SAME) || cells.get(1).equals(NameVerdict.DIFFERENT));
    }

    /// Names mean what they mean in all documents; what stands for document and verdict may be left empty.
    private static NameVerdict nameVerdict(List<String> cells) {
        if (cells.size() < NAMES || cells.size() > MOST) {
            throw new IllegalArgumentException(
                    "expected a name, same or different, another name, and perhaps *, correct,"
                            + " reason, who and when, with tabs between; found " + cells.size() + " columns");
        }
        if (!cell(cells, 3).isEmpty() && !cell(cells, 3).equals(Verdict.EVERYWHERE)) {
            throw new IllegalArgumentException("a verdict on names is on all documents: " + Verdict.EVERYWHERE
                    + " expected, found: " + cells.get(3));
        }
        boolean correct = cell(cells, 4).isEmpty() || kind(cells.get(4)) == Verdict.Kind.CORRECT;
        return new NameVerdict(
                cells.get(0),
                cells.get(2),
                cells.get(1).equals(NameVerdict.SAME) == correct,
                cell(cells, 5),
                cell(cells, 6),
                cell(cells, 7));
    }

    private static Verdict row(List<String> cells, Ontology ontology) {
        if (cells.size() < LEAST || cells.size() > MOST) {
            throw new IllegalArgumentException("expected subject, relation, object, document, verdict, reason and"
                    + " perhaps who and when, with tabs between; found " + cells.size() + " columns");
        }
        return new Verdict(
                new Verdict.End(cells.get(0), Set.of()),
                relation(cells.get(1), ontology),
                new Verdict.End(cells.get(2), Set.of()),
                cells.get(3),
                kind(cells.get(4)),
                cell(cells, 5),
                cell(cells, 6),
                cell(cells, 7));
    }

    /// Its name, or its IRI, whole or with the prefix `kg:`.
    private static String relation(String written, Ontology ontology) {
        String name = written.replace(Ontology.NAMESPACE, "").replaceFirst("^kg:", "");
        return ontology.find(name)
                .orElseThrow(() -> new IllegalArgumentException("no relation is called " + written))
                .name();
    }

    private static Verdict.Kind kind(String written) {
        return Arrays.stream(Verdict.Kind.values())
                .filter(kind -> kind.term().equals(written))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("expected correct or wrong, found: " + written));
    }

    private static String cell(List<String> cells, int column) {
        return Optional.of(column)
                .filter(at -> at < cells.size())
                .map(cells::get)
                .orElse("");
    }
}
