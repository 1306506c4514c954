package org.stroma.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.stroma.model.Reading;
import org.stroma.model.Unreadable;

/// Reads files and folders in every format there is: plain text, Markdown, HTML, PubMed XML and PubTator. Immutable;
/// the same files give the same readings on any machine.
public final class Readers {

    /// What documents of these formats are usually called.
    static final Set<String> EXTENSIONS =
            Set.of("txt", "text", "md", "markdown", "html", "htm", "xhtml", "xml", "pubtator");

    /// A document is held in memory several times over while it is read; beyond this, a corpus should be cut up.
    private static final int LARGEST_FILE = 64 << 20;

    private final List<Format> formats;

    /// @param boilerplate phrases or regular expressions of sentences that speak of the page itself; any case
    public Readers(List<String> boilerplate) {
        Boilerplate phrases = new Boilerplate(boilerplate);
        // The first that recognises a file reads it.
        formats = List.of(
                new PubMedXml(phrases),
                new PubTator(phrases),
                new HtmlPage(phrases),
                new MarkdownText(phrases),
                new PlainText(phrases));
    }

    /// All documents of these files and of what is in these folders, and a line for each input that is none. Hidden
    /// files and folders are passed over, links are followed, a file reached twice is read once.
    ///
    /// @return in the order of the paths given, below them by name; what was refused before it was opened comes last
    public List<Reading> read(List<Path> paths) {
        Walk walk = new Walk(paths);
        Keys keys = new Keys();
        List<Reading> readings = new ArrayList<>();
        for (Walk.Found found : walk.found()) {
            String name = found.file().toString();
            readings.addAll(read(found.file(), keys.of(found.below(), name)));
        }
        walk.refused().stream().sorted(Comparator.comparing(Unreadable::file)).forEach(readings::add);
        return readings;
    }

    /// The documents of one file; a folder or a missing file is an `Unreadable`.
    public List<Reading> readFile(Path file) {
        return Files.isDirectory(file)
                ? List.of(new Unreadable(file.toString(), "a folder, not a file"))
                : read(List.of(file));
    }

    private List<Reading> read(Path file, String key) {
        String name = file.toString();
        try {
            Source source = Source.of(name, file.getFileName().toString(), key, bytes(file));
            for (Format format : formats) {
                if (format.recognises(source)) {
                    return format.read(source);
                }
            }
            throw new UnreadableException(unknown(source));
        } catch (UnreadableException e) {
            return List.of(new Unreadable(name, e.getMessage()));
        } catch (StackOverflowError e) {
            // Parsers of nested formats recurse; hostile depth costs the document, not the run.
            return List.of(new Unreadable(name, "nested too deeply"));
        } catch (IOException e) {
            return List.of(new Unreadable(name, Walk.reason(e)));
        }
    }

    private static byte[] bytes(Path file) throws IOException, UnreadableException {
        long size = Files.size(file);
        if (size > LARGEST_FILE) {
            throw new UnreadableException(String.format(
                    Locale.ROOT, "%d MB are more than the %d MB that fit", size >> 20, LARGEST_FILE >> 20));
        }
        return Files.readAllBytes(file);
    }

    /// Why no format takes the file: what it is as far as it is known.
    private static String unknown(Source source) throws UnreadableException {
        if (source.hasExtension("xml")) {
            Decoding.text(source.bytes());
            return "XML, but not of PubMed: no PubmedArticleSet in it";
        }
        String kind = source.extension().isEmpty() ? "this" : "." + source.extension();
        return "no reader for " + kind + " files";
    }
}
