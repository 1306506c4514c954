package org.stroma.vocabulary;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.stroma.model.Terminology;
import org.stroma.model.Terminology.Entry;

/// All names that the program knows from its first start.
public final class TerminologyFiles {

    private static final String PREFIXES = "prefixes.tsv";
    private static final String STOP_NAMES = "stop-names.tsv";

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

    /// Only the names that people of this project chose.
    public static List<Entry> curated(Map<String, String> files) {
        return curated(files, Curies.read(files.get(PREFIXES)));
    }

    private static List<Entry> curated(Map<String, String> files, Curies curies) {
        Map<String, String> rows = new TreeMap<>(files);
        rows.remove(PREFIXES);
        rows.remove(STOP_NAMES);
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
