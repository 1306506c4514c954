package org.stroma.read;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.stroma.model.document.Reading;
import org.stroma.model.document.Unreadable;
import org.stroma.read.bioc.BiocJson;
import org.stroma.read.bioc.BiocXml;
import org.stroma.read.bioc.PubTator;
import org.stroma.read.format.Format;
import org.stroma.read.format.Source;
import org.stroma.read.html.HtmlPage;
import org.stroma.read.layout.Boilerplate;
import org.stroma.read.office.Epub;
import org.stroma.read.office.OldWordFile;
import org.stroma.read.office.OpenDocument;
import org.stroma.read.office.RichText;
import org.stroma.read.office.SlidesFile;
import org.stroma.read.office.Spreadsheet;
import org.stroma.read.office.WordFile;
import org.stroma.read.pdf.PdfFile;
import org.stroma.read.text.MarkdownText;
import org.stroma.read.text.PlainText;
import org.stroma.read.xml.JatsXml;
import org.stroma.read.xml.PubMedXml;

/// Reads files and folders in every format there is: PDF, Office files, books, plain text, Markdown, HTML, and
/// records of publications. Immutable; the same files give the same readings on any machine.
public final class Readers {

    /// What documents of these formats are usually called.
    private static final Set<String> EXTENSIONS = Set.of(
            "txt",
            "text",
            "md",
            "markdown",
            "html",
            "htm",
            "xhtml",
            "xml",
            "nxml",
            "json",
            "jsonl",
            "pubtator",
            "pdf",
            "docx",
            "docm",
            "doc",
            "rtf",
            "odt",
            "odp",
            "pptx",
            "epub");

    private final Formats formats;
    private final ReadBefore before;

    /// The formats, made when something is first read: to make them takes longer than to learn that nothing changed.
    private static final class Formats {

        private final Supplier<List<String>> boilerplate;
        private Optional<PlainText> plain = Optional.empty();
        private List<Format> all = List.of();

        Formats(Supplier<List<String>> boilerplate) {
            this.boilerplate = boilerplate;
        }

        synchronized PlainText plain() {
            all();
            return plain.orElseThrow();
        }

        synchronized List<Format> all() {
            if (all.isEmpty()) {
                Boilerplate phrases = new Boilerplate(boilerplate.get());
                PlainText last = new PlainText(phrases);
                plain = Optional.of(last);
                all = of(phrases, last);
            }
            return all;
        }

        private static List<Format> of(Boilerplate phrases, PlainText last) {
            // The first that recognises a file reads it.
            return List.of(
                    new PdfFile(phrases),
                    new WordFile(phrases),
                    new SlidesFile(phrases),
                    new OpenDocument(phrases),
                    new Epub(phrases),
                    new Spreadsheet(),
                    new RichText(phrases),
                    new OldWordFile(phrases),
                    new PubMedXml(phrases),
                    new JatsXml(phrases),
                    new BiocXml(phrases),
                    new BiocJson(phrases),
                    new PubTator(phrases),
                    new HtmlPage(phrases),
                    new MarkdownText(phrases),
                    last);
        }
    }

    /// @param boilerplate phrases or regular expressions of sentences that speak of the page itself; any case
    public Readers(List<String> boilerplate) {
        this(boilerplate, ReadBefore.NOTHING);
    }

    /// @param boilerplate phrases or regular expressions of sentences that speak of the page itself; any case
    /// @param before what the same readers made of files before
    public Readers(List<String> boilerplate, ReadBefore before) {
        this(() -> boilerplate, before);
    }

    /// @param boilerplate phrases or regular expressions of sentences that speak of the page itself; any case;
    ///     asked for when a file is read that was not read before
    /// @param before what the same readers made of files before
    public Readers(Supplier<List<String>> boilerplate, ReadBefore before) {
        this.before = before;
        this.formats = new Formats(boilerplate);
    }

    /// All documents of these files and of what is in these folders and archives, and a line for each input that is
    /// none. Hidden files and folders are passed over, links are followed, a file reached twice is read once, files
    /// with the same bytes are one document.
    ///
    /// @return in the order of the paths given, below them by name; what was refused before it was opened comes
    /// last
    public List<Reading> read(List<Path> paths) {
        Walk walk = new Walk(paths);
        Intake intake = new Intake(formats::all, before);
        intake.take(walk.found());
        List<Reading> readings = new ArrayList<>(intake.readings());
        walk.refused().stream().sorted(Comparator.comparing(Unreadable::file)).forEach(readings::add);
        return readings;
    }

    /// What files that are read are usually called at their end, in lower case without the point.
    public static Set<String> extensions() {
        return EXTENSIONS;
    }

    /// Files of verdicts among these files and in these folders, in the order of {@link #read}; they are no documents.
    public static List<Path> verdictFiles(List<Path> paths) {
        return new Walk(paths).verdicts();
    }

    /// The documents of one file; a folder or a missing file is an `Unreadable`.
    public List<Reading> readFile(Path file) {
        return Files.isDirectory(file)
                ? List.of(new Unreadable(file.toString(), "a folder, not a file"))
                : read(List.of(file));
    }

    /// The documents of a copy of one file, as {@link #read} would find them in the file itself. Whoever reads several
    /// files so tells copies by {@link ReadApart}.
    ///
    /// @param name of the file, as the user would name it
    /// @param key of the document in it
    public List<Reading> readCopy(Path copy, String name, String key) {
        Intake intake = new Intake(formats::all, before);
        intake.take(copy, name, key);
        return intake.readings();
    }

    /// A plain text as a document of its own.
    ///
    /// @param fileName what the document is called; its key, too
    public Reading text(String fileName, String text) {
        GatheredReadings gathered = new GatheredReadings();
        Source source = Source.of(fileName, fileName, fileName, text.getBytes(StandardCharsets.UTF_8));
        gathered.attempt(fileName, () -> gathered.add(fileName, formats.plain().read(source)));
        return gathered.readings().getFirst();
    }
}
