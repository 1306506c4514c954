package org.stroma.vocabulary;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.LongConsumer;
import org.stroma.model.Terminology;
import org.stroma.model.Terminology.Entry;

/// All names that the program knows from its first start.
public final class TerminologyFiles {

    private static final String PREFIXES = "prefixes.tsv";
    private static final String PREFIX_ALIASES = "prefix-aliases.tsv";
    private static final String STOP_NAMES = "stop-names.tsv";
    private static final String TYPE_MAPPING = "type-mapping.tsv";

    /// What lies beside the names.
    private static final List<String> SETTINGS = List.of(PREFIXES, PREFIX_ALIASES, STOP_NAMES, TYPE_MAPPING);

    private TerminologyFiles() {}

    /// The curated names, and those of the bioresources library behind them.
    ///
    /// @param files the files of `data/vocabulary/`, name to content
    /// @throws VocabularyException naming every breach
    public static Terminology read(Map<String, String> files) {
        Curies curies = Curies.read(files.get(PREFIXES));
        List<Entry> entries = new ArrayList<>(curated(files, curies));
        Map<String, Integer> byIri = new TreeMap<>();
        for (int i = 0; i < entries.size(); i++) {
            byIri.put(entries.get(i).concept().iri(), i);
        }
        for (Entry entry : new Bioresources(curies).read()) {
            Integer known = byIri.get(entry.concept().iri());
            if (known == null) {
                entries.add(entry);
            } else {
                entries.set(known, withMoreNames(entries.get(known), entry));
            }
        }
        return new Terminology(entries, stopNames(files));
    }

    /// The same with names of the user's own: files with our six columns, OBO, OBO Graphs, OWL and SKOS (RDF/XML or
    /// Turtle), tables
    /// with id and name, HGNC's among them; each perhaps compressed with gzip. Things that two lists name are one.
    ///
    /// @param own the user's files
    /// @param types lines that say what class the things of these files are of, asked before our own; a file
    /// `FILE.types.tsv` beside a list does so for that list
    /// @param progress told of each stretch of bytes that was read
    /// @throws VocabularyException naming every breach in our files, and each of the user's that is no list at all
    public static Imported read(
            Map<String, String> files, List<Path> own, Optional<Path> types, LongConsumer progress) {
        Curies curies = Curies.read(files.get(PREFIXES), files.getOrDefault(PREFIX_ALIASES, ""));
        TypeMapping bundled = TypeMapping.read(TYPE_MAPPING, files.getOrDefault(TYPE_MAPPING, ""));
        List<String> complaints = new ArrayList<>();
        TypeMapping mapping = types.map(file -> with(bundled, file, complaints)).orElse(bundled);
        NameLists.Read read = new NameLists(curies, mapping, curated(files, curies)).read(own, progress);
        complaints.addAll(read.complaints());
        Terminology ours = read(files);
        Joining joining = new Joining(withChosen(ours.entries(), read.chosen()));
        joining.add(read.listed());
        return new Imported(new Terminology(joining.entries(), ours.stopNames()), complaints);
    }

    /// What a user chose comes before what we did: where a name means both, it is theirs.
    private static List<Entry> withChosen(List<Entry> ours, List<Entry> chosen) {
        Joining joining = new Joining(ours);
        joining.add(chosen);
        List<Entry> all = joining.entries();
        List<Entry> ordered = new ArrayList<>(all.subList(ours.size(), all.size()));
        ordered.addAll(all.subList(0, ours.size()));
        return ordered;
    }

    /// The mapping file beside a list that says what class its things are of; it need not exist.
    public static Path mappingBeside(Path list) {
        return NameLists.mappingBeside(list);
    }

    private static TypeMapping with(TypeMapping mapping, Path file, List<String> said) {
        Complaints complaints = new Complaints(file.toString());
        try {
            TypeMapping more = mapping.with(Files.readString(file), complaints);
            said.addAll(complaints.lines());
            return more;
        } catch (IOException e) {
            throw new VocabularyException(List.of(file + ": cannot be read: " + e.getMessage()));
        }
    }

    /// Only the names that people of this project chose.
    public static List<Entry> curated(Map<String, String> files) {
        return curated(files, Curies.read(files.get(PREFIXES)));
    }

    private static List<Entry> curated(Map<String, String> files, Curies curies) {
        Map<String, String> rows = new TreeMap<>(files);
        SETTINGS.forEach(rows::remove);
        return new CuratedNames(curies).read(rows);
    }

    private static List<String> stopNames(Map<String, String> files) {
        return files.getOrDefault(STOP_NAMES, "")
                .lines()
                .skip(1)
                .map(line -> line.split("\t")[0])
                .toList();
    }

    private static Entry withMoreNames(Entry curated, Entry library) {
        Set<String> names = new HashSet<>(curated.names());
        names.addAll(library.names());
        names.add(library.concept().label());
        names.remove(curated.concept().label());
        return new Entry(
                curated.concept(),
                names.stream().sorted().toList(),
                Set.copyOf(curated.names()),
                curated.exactMatch(),
                curated.broader(),
                curated.encodedBy(),
                true);
    }
}
