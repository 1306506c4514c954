package org.stroma.vocabulary.curated;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.stroma.model.concept.Concept;
import org.stroma.model.concept.EntityType;
import org.stroma.model.concept.Terminology.Entry;
import org.stroma.vocabulary.entry.Complaints;
import org.stroma.vocabulary.entry.Curies;
import org.stroma.vocabulary.entry.VocabularyException;

/// The names that people of this project chose: the TSV files of `data/vocabulary/` with the columns of {@link
/// #HEADER}.
public final class CuratedNames {

    public static final String HEADER = "id\ttype\tname\tsynonyms\texact\tbroader";

    private record Row(String file, int line, String[] cells) {
        String id() {
            return cells[0];
        }

        String name() {
            return cells[2];
        }

        String place() {
            return file + ":" + line + ": ";
        }
    }

    private final Curies curies;
    private final List<String> breaches = new ArrayList<>();
    private final Set<Row> broken = new HashSet<>();
    private final Map<String, Concept> known = new TreeMap<>();

    public CuratedNames(Curies curies) {
        this.curies = curies;
    }

    /// A reader whose rows may also speak of what others have named already.
    public CuratedNames(Curies curies, List<Entry> known) {
        this(curies);
        known.forEach(entry -> this.known.put(entry.concept().label(), entry.concept()));
    }

    /// The entries of all files, in the order of files and rows.
    ///
    /// @param files name to content
    /// @throws VocabularyException naming every row that is not as it should be
    public List<Entry> read(Map<String, String> files) {
        List<Entry> entries = entries(files);
        if (!breaches.isEmpty()) {
            throw new VocabularyException(breaches);
        }
        return entries;
    }

    /// The entries of a user's file: rows that are not as they should be are complained of and left out.
    public List<Entry> read(String file, String content, Complaints complaints) {
        List<Entry> entries = entries(Map.of(file, content));
        breaches.forEach(complaints::say);
        return entries;
    }

    private List<Entry> entries(Map<String, String> files) {
        List<Row> rows = new ArrayList<>();
        new TreeMap<>(files).forEach((file, content) -> rows.addAll(rows(file, content)));
        Map<String, String> irisByName = new TreeMap<>();
        for (Row row : rows) {
            String other = irisByName.putIfAbsent(row.name(), iri(row));
            if (other != null) {
                breach(row, "the name '" + row.name() + "' stands in two rows");
            }
        }
        Map<String, Concept> concepts = new TreeMap<>(known);
        rows.forEach(row -> concepts.put(row.name(), new Concept(iri(row), row.name(), type(row))));
        known.forEach((name, concept) -> irisByName.putIfAbsent(name, concept.iri()));
        Map<Row, Entry> entries = new LinkedHashMap<>();
        rows.forEach(row -> entries.put(row, entry(row, irisByName, concepts)));
        checkIris(rows);
        entries.keySet().removeAll(broken);
        return List.copyOf(entries.values());
    }

    private void checkIris(List<Row> rows) {
        Map<String, Row> seen = new TreeMap<>();
        for (Row row : rows) {
            Row other = seen.putIfAbsent(iri(row), row);
            if (other != null) {
                breach(row, "the id of '" + row.name() + "' is that of '" + other.name() + "'");
            }
        }
    }

    private void breach(Row row, String cause) {
        if (broken.add(row) || !breaches.contains(row.place() + cause)) {
            breaches.add(row.place() + cause);
        }
    }

    private List<Row> rows(String file, String content) {
        List<Row> rows = new ArrayList<>();
        List<String> lines = content.lines().toList();
        if (lines.isEmpty() || !lines.getFirst().equals(HEADER)) {
            breaches.add(file + ":1: the columns must be " + HEADER.replace('\t', ' '));
            return rows;
        }
        for (int i = 1; i < lines.size(); i++) {
            String[] cells = lines.get(i).split("\t", -1);
            if (cells.length == 6 && !cells[2].isBlank() && cells[1].matches("[A-Z][A-Za-z]+")) {
                rows.add(new Row(file, i + 1, cells));
            } else {
                breaches.add(file + ":" + (i + 1) + ": six columns with type and name expected");
            }
        }
        return rows;
    }

    private Entry entry(Row row, Map<String, String> irisByName, Map<String, Concept> concepts) {
        Concept concept = combination(row, concepts).orElseGet(() -> requireNonNull(concepts.get(row.name())));
        List<String> broader = new ArrayList<>();
        for (String cell : list(row.cells()[5])) {
            String named = irisByName.get(cell);
            broader.add(named != null ? named : publicIri(row, cell));
        }
        List<String> exact = list(row.cells()[4]).stream()
                .map(curie -> publicIri(row, curie))
                .toList();
        broader.remove(concept.iri());
        List<String> names = new ArrayList<>(list(row.cells()[3]));
        if (!concept.label().equals(row.name())) {
            names.add(row.name());
        }
        return new Entry(concept, names, exact, broader, List.of(), true);
    }

    /// A row named "A + B" without identifier is the combination of A and B, if both have rows.
    private static Optional<Concept> combination(Row row, Map<String, Concept> concepts) {
        List<String> parts = List.of(row.name().split(" \\+ "));
        boolean known =
                row.id().isEmpty() && parts.size() > 1 && concepts.keySet().containsAll(parts);
        return known
                ? Optional.of(
                        Concept.combination(parts.stream().map(concepts::get).toList()))
                : Optional.empty();
    }

    private static EntityType type(Row row) {
        return new EntityType(row.cells()[1]);
    }

    private String iri(Row row) {
        if (!row.id().isEmpty()) {
            return publicIri(row, row.id());
        }
        Concept named = known.get(row.name());
        return named != null && named.type().equals(type(row))
                ? named.iri()
                : Concept.coined(row.name(), type(row)).iri();
    }

    private String publicIri(Row row, String curie) {
        try {
            return curies.iri(curie);
        } catch (IllegalArgumentException e) {
            breach(row, "'" + curie + "' is neither an identifier nor the name of a row");
            return "entity/unknown";
        }
    }

    private static List<String> list(String cell) {
        return cell.isEmpty() ? List.of() : List.of(cell.split("\\|"));
    }
}
