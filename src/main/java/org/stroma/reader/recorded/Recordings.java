package org.stroma.reader.recorded;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.stroma.model.document.Document;
import org.stroma.model.document.Imprint;
import org.stroma.model.document.Unreadable;
import org.stroma.model.evidence.ReaderId;
import org.stroma.reader.statement.ReaderReport;
import org.stroma.reader.statement.Statement;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads files with recorded readings: our own JSON, INDRA statements, BRAT standoff, BioC relations in JSON or
/// XML. The format is recognised by the content; `.ann` is BRAT.
public final class Recordings {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String BRAT = ".ann";

    private final Vocabulary vocabulary;
    private final List<Recording> recordings = new ArrayList<>();

    private Recordings(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /// Reads files, and those in folders; a file of another kind costs one line.
    public static Recordings read(List<Path> paths, Vocabulary vocabulary, Consumer<Unreadable> refused) {
        Recordings all = new Recordings(vocabulary);
        for (Path path : paths) {
            for (Path file : files(path, refused)) {
                try {
                    all.recordings.addAll(all.file(file));
                } catch (BadRecording e) {
                    refused.accept(new Unreadable(file.toString(), String.valueOf(e.getMessage())));
                }
            }
        }
        return all;
    }

    private static List<Path> files(Path path, Consumer<Unreadable> refused) {
        if (Files.isRegularFile(path)) {
            return List.of(path);
        }
        try (Stream<Path> files = Files.walk(path)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> file.getFileName().toString().matches("(?i).*\\.(json|xml|ann)"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            refused.accept(new Unreadable(path.toString(), "recorded readings cannot be read: " + e));
            return List.of();
        }
    }

    private List<Recording> file(Path file) throws BadRecording {
        String name = file.getFileName().toString();
        String folder = folder(file);
        if (name.endsWith(BRAT)) {
            String document = name.substring(0, name.length() - BRAT.length()) + ".txt";
            return BratStandoff.read(
                    content(file), document, content(file.resolveSibling(document)), folder, vocabulary);
        }
        String content = content(file);
        JsonNode root = BiocXmlRecording.fits(content) ? BiocXmlRecording.read(content) : json(content);
        if (StromaJson.fits(root)) {
            return StromaJson.read(root, folder);
        }
        if (IndraJson.fits(root)) {
            return IndraJson.read(root, vocabulary);
        }
        if (BiocRelations.fits(root)) {
            return BiocRelations.read(root, folder, vocabulary);
        }
        throw new BadRecording("no recorded readings: neither claims nor INDRA statements nor BioC");
    }

    private static String folder(Path file) {
        Path parent = file.toAbsolutePath().normalize().getParent();
        return parent == null || parent.getFileName() == null
                ? "recorded"
                : parent.getFileName().toString();
    }

    private static JsonNode json(String content) throws BadRecording {
        try {
            return JSON.readTree(content);
        } catch (JacksonException e) {
            throw new BadRecording("no JSON: " + e.getOriginalMessage().replaceAll("\\s+", " "));
        }
    }

    private static String content(Path file) throws BadRecording {
        try {
            return Files.readString(file);
        } catch (MalformedInputException e) {
            throw new BadRecording("no UTF-8");
        } catch (IOException e) {
            throw new BadRecording("cannot be read: " + file.getFileName());
        }
    }

    /// What was recorded of a document, reader by reader.
    public List<ReaderReport> of(Document document) {
        Map<ReaderId, List<Statement>> statements = new TreeMap<>();
        Map<ReaderId, List<String>> broken = new LinkedHashMap<>();
        for (Recording each : recordings) {
            List<Statement> here = each.document().isEmpty()
                    ? each.statements().stream()
                            .filter(said -> document.text().toString().contains(said.quote()))
                            .toList()
                    : isOf(each.document(), document) ? each.statements() : List.of();
            if (!here.isEmpty() || isOf(each.document(), document)) {
                statements
                        .computeIfAbsent(each.reader(), none -> new ArrayList<>())
                        .addAll(here);
                broken.computeIfAbsent(each.reader(), none -> new ArrayList<>()).addAll(each.broken());
            }
        }
        return statements.entrySet().stream()
                .map(each ->
                        new ReaderReport(each.getKey(), each.getValue(), broken.getOrDefault(each.getKey(), List.of())))
                .toList();
    }

    /// Whether a name is a document's: its file name, with or without extension, its key or its PubMed number.
    private static boolean isOf(String name, Document document) {
        String file = document.fileName();
        String stem = file.lastIndexOf('.') > 0 ? file.substring(0, file.lastIndexOf('.')) : file;
        return !name.isEmpty()
                && (name.equals(file)
                        || name.equals(stem)
                        || name.equals(document.key())
                        || document.otherNames().contains(name)
                        || document.imprint()
                                .flatMap(Imprint::pmid)
                                .filter(name::equals)
                                .isPresent());
    }
}
