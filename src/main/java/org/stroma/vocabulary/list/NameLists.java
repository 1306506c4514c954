package org.stroma.vocabulary.list;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import org.stroma.model.concept.Terminology.Entry;
import org.stroma.vocabulary.curated.CuratedNames;
import org.stroma.vocabulary.entry.Complaints;
import org.stroma.vocabulary.entry.Curies;
import org.stroma.vocabulary.entry.VocabularyException;

/// Reads the files that a user gives, each in its own format.
public final class NameLists {

    /// What a user's names are made into, and what is wrong with the files.
    ///
    /// @param chosen of files with our own six columns: names that the user chose one by one
    /// @param listed of lists that others made
    public record Read(List<Entry> chosen, List<Entry> listed, List<String> complaints) {}

    private static final String BESIDE = ".types.tsv";

    private final Curies curies;
    private final TypeMapping mapping;
    private final List<Entry> known;
    private final List<Entry> chosen = new ArrayList<>();
    private final List<Entry> listed = new ArrayList<>();
    private final List<String> said = new ArrayList<>();
    private final List<String> refused = new ArrayList<>();

    /// @param known what the program knows by choice already; rows may name it
    public NameLists(Curies curies, TypeMapping mapping, List<Entry> known) {
        this.curies = curies;
        this.mapping = mapping;
        this.known = known;
    }

    /// The mapping file that belongs to a list, whether it exists or not.
    public static Path mappingBeside(Path file) {
        return file.resolveSibling(file.getFileName() + BESIDE);
    }

    /// @throws VocabularyException naming each file that cannot be read or is in no format known
    public Read read(List<Path> files, LongConsumer progress) {
        for (Path file : files) {
            Complaints complaints = new Complaints(file.toString());
            try {
                read(new NameListFile(file, progress), complaints);
            } catch (IOException e) {
                refused.add(file + ": cannot be read: " + e.getMessage());
            }
            said.addAll(complaints.lines());
        }
        if (!refused.isEmpty()) {
            throw new VocabularyException(refused);
        }
        return new Read(chosen, listed, said);
    }

    private void read(NameListFile file, Complaints complaints) throws IOException {
        if (file.beginning().lines().findFirst().equals(Optional.of(CuratedNames.HEADER))) {
            readChosen(file, complaints);
            return;
        }
        Optional<ListFormat> format = file.format();
        if (format.isEmpty()) {
            refused.add(file.path() + ": no list of names: neither OBO, OBO Graphs (JSON), OWL or SKOS (RDF/XML or"
                    + " Turtle), nor a tab-separated table with id and name");
            return;
        }
        List<Term> terms = new ArrayList<>();
        try (InputStream bytes = file.open()) {
            format.get().read(bytes, terms::add, complaints);
        }
        if (terms.isEmpty()) {
            complaints.of("holds no names");
        }
        listed.addAll(new TermEntries(curies, complaints).of(terms, mapping(file.path())));
    }

    private void readChosen(NameListFile file, Complaints complaints) throws IOException {
        try (InputStream bytes = file.open()) {
            String content = new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
            new CuratedNames(curies, known)
                    .read(file.path().toString(), content, complaints).stream()
                            .filter(entry -> isOfAClass(entry, complaints))
                            .forEach(chosen::add);
        }
    }

    private boolean isOfAClass(Entry entry, Complaints complaints) {
        String type = entry.concept().type().local();
        boolean known = mapping.classNamed(type).isPresent();
        if (!known) {
            complaints.of("no class " + type + " for '" + entry.concept().label() + "'");
        }
        return known;
    }

    private TypeMapping mapping(Path file) throws IOException {
        Path beside = mappingBeside(file);
        if (!Files.isRegularFile(beside)) {
            return mapping;
        }
        Complaints complaints = new Complaints(beside.toString());
        TypeMapping more = mapping.with(Files.readString(beside), complaints);
        said.addAll(complaints.lines());
        return more;
    }
}
