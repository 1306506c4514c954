package org.stroma.vocabulary;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.LongConsumer;
import org.stroma.model.concept.Concept;
import org.stroma.model.concept.EntityType;
import org.stroma.model.concept.NameVerdict;
import org.stroma.model.concept.Terminology;
import org.stroma.model.concept.Terminology.Entry;
import org.stroma.vocabulary.bioresources.Bioresources;
import org.stroma.vocabulary.compact.Imported;
import org.stroma.vocabulary.curated.CuratedNames;
import org.stroma.vocabulary.curated.CuratorNames;
import org.stroma.vocabulary.entry.Complaints;
import org.stroma.vocabulary.entry.Curies;
import org.stroma.vocabulary.entry.VocabularyException;
import org.stroma.vocabulary.list.NameLists;
import org.stroma.vocabulary.list.TypeMapping;
import org.stroma.vocabulary.merge.Joining;
import org.stroma.vocabulary.merge.Salts;
import org.stroma.vocabulary.merge.SameWords;

/// All names that the program knows from its first start.
public final class TerminologyFiles {

    private static final String PREFIXES = "prefixes.tsv";
    private static final String PREFIX_ALIASES = "prefix-aliases.tsv";
    private static final String STOP_NAMES = "stop-names.tsv";
    private static final String CHEMICALS = "CHEBI:";
    private static final String TYPE_MAPPING = "type-mapping.tsv";
    private static final String SALTS = "salts.tsv";
    private static final String SAME_WORDS = "same-words.tsv";
    private static final String SYMBOL_SPECIES = "symbol-species.tsv";
    private static final String LENDING_SPECIES = "lending-species.tsv";

    /// What lies beside the names.
    private static final List<String> SETTINGS = List.of(
            PREFIXES, PREFIX_ALIASES, STOP_NAMES, TYPE_MAPPING, SALTS, SAME_WORDS, SYMBOL_SPECIES, LENDING_SPECIES);

    private TerminologyFiles() {}

    /// The curated names, and those of the bioresources library behind them.
    ///
    /// @param files the files of `data/vocabulary/`, name to content
    /// @throws VocabularyException naming every breach
    public static Terminology read(Map<String, String> files) {
        return read(files, List.of());
    }

    /// The same, with what curators say of names done to them.
    public static Terminology read(Map<String, String> files, List<NameVerdict> verdicts) {
        CuratorNames curators = curators(files, verdicts);
        Joining joining = ours(files, curators);
        return new Terminology(curators.apply(joining.entries()), stopNames(files), sameWords(files));
    }

    private static CuratorNames curators(Map<String, String> files, List<NameVerdict> verdicts) {
        return new CuratorNames(
                verdicts, Curies.read(requireNonNull(files.get(PREFIXES)), files.getOrDefault(PREFIX_ALIASES, "")));
    }

    private static Joining ours(Map<String, String> files, CuratorNames curators) {
        Curies curies = Curies.read(requireNonNull(files.get(PREFIXES)));
        List<Entry> curated = curated(files, curies);
        Joining joining = joining(curated, files, curators);
        TypeMapping mapping = TypeMapping.read(TYPE_MAPPING, files.getOrDefault(TYPE_MAPPING, ""));
        joining.add(new Bioresources(
                        curies,
                        firstCells(files, SYMBOL_SPECIES),
                        firstCells(files, LENDING_SPECIES),
                        curated,
                        concept -> classed(concept, mapping))
                .read());
        return joining;
    }

    /// A list of chemicals does not say which of them are drugs; their names do.
    private static Concept classed(Concept concept, TypeMapping mapping) {
        return EntityType.CHEMICAL.equals(concept.type())
                ? mapping.type(CHEMICALS, concept.label()).map(concept::as).orElse(concept)
                : concept;
    }

    private static Joining joining(List<Entry> known, Map<String, String> files, CuratorNames curators) {
        return new Joining(known, Salts.read(files.getOrDefault(SALTS, "")), new SameWords(sameWords(files)), curators);
    }

    private static List<List<String>> sameWords(Map<String, String> files) {
        return SameWords.read(files.getOrDefault(SAME_WORDS, ""));
    }

    /// The same with names of the user's own: files with our six columns, OBO, OBO Graphs, OWL and SKOS (RDF/XML or
    /// Turtle), tables with id and name, HGNC's among them; each perhaps compressed with gzip. Things that two
    /// lists name are one.
    ///
    /// @param own the user's files
    /// @param types lines that say what class the things of these files are of, asked before our own; a file
    /// `FILE.types.tsv` beside a list does so for that list
    /// @param progress told of each stretch of bytes that was read
    /// @throws VocabularyException naming every breach in our files, and each of the user's that is no list at all
    public static Imported read(
            Map<String, String> files, List<Path> own, Optional<Path> types, LongConsumer progress) {
        return read(files, own, types, List.of(), progress);
    }

    /// The same, with what curators say of names done to them.
    public static Imported read(
            Map<String, String> files,
            List<Path> own,
            Optional<Path> types,
            List<NameVerdict> verdicts,
            LongConsumer progress) {
        Curies curies = Curies.read(requireNonNull(files.get(PREFIXES)), files.getOrDefault(PREFIX_ALIASES, ""));
        TypeMapping bundled = TypeMapping.read(TYPE_MAPPING, files.getOrDefault(TYPE_MAPPING, ""));
        List<String> complaints = new ArrayList<>();
        TypeMapping mapping = types.map(file -> with(bundled, file, complaints)).orElse(bundled);
        NameLists.Read read = new NameLists(curies, mapping, curated(files, curies)).read(own, progress);
        complaints.addAll(read.complaints());
        CuratorNames curators = curators(files, verdicts);
        List<Entry> ours = ours(files, curators).entries();
        Joining joining = joining(withChosen(ours, read.chosen()), files, curators);
        joining.add(read.listed());
        return new Imported(
                new Terminology(curators.apply(joining.entries()), stopNames(files), sameWords(files)), complaints);
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
        return curated(files, Curies.read(requireNonNull(files.get(PREFIXES))));
    }

    private static List<Entry> curated(Map<String, String> files, Curies curies) {
        Map<String, String> rows = new TreeMap<>(files);
        SETTINGS.forEach(rows::remove);
        return new CuratedNames(curies).read(rows);
    }

    private static List<String> stopNames(Map<String, String> files) {
        return firstCells(files, STOP_NAMES);
    }

    private static List<String> firstCells(Map<String, String> files, String file) {
        return files.getOrDefault(file, "")
                .lines()
                .skip(1)
                .map(line -> line.split("\t")[0])
                .toList();
    }
}
