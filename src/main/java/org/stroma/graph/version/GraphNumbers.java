package org.stroma.graph.version;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.stroma.graph.file.ByteNames;
import org.stroma.graph.file.Disk;
import org.stroma.graph.file.QuadLine;
import org.stroma.graph.file.StoreException;
import org.stroma.graph.file.SubjectLines;
import org.stroma.graph.file.Tsv;
import org.stroma.graph.search.Revision;

/// What a graph holds in numbers. What several graphs say counts once. All of it is a sum over subjects, so that the
/// numbers of a version follow from those of the one before and the subjects of which something else is said.
final class GraphNumbers {

    /// What is counted by name.
    enum Kind {
        /// Triples and subjects.
        ALL,
        /// Things of a class.
        CLASS,
        /// Triples with a property.
        PROPERTY,
        /// Links to the things of one source, by what their IRIs begin with.
        LINK,
        /// Things of a class that are called something.
        ENTITY,
        /// Claims of a relation.
        CLAIM
    }

    private static final String TRIPLES = "triples";
    private static final String SUBJECTS = "subjects";
    private static final String TYPE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";
    private static final String PREDICATE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#predicate";
    private static final String CONCEPT = "<http://www.w3.org/2004/02/skos/core#Concept>";
    private static final String EXACT = "http://www.w3.org/2004/02/skos/core#exactMatch";

    private static final String FILE = "numbers.tsv";

    private final Map<Kind, SortedMap<String, Long>> counts = new EnumMap<>(Kind.class);
    private final ByteNames properties = new ByteNames();
    /// Properties of which the object counts, too.
    private final ByteNames telling = ByteNames.of(List.of(TYPE, PREDICATE, EXACT));
    /// How often the property of that number was used.
    private long[] uses = new long[256];

    private GraphNumbers() {
        for (Kind kind : Kind.values()) {
            counts.put(kind, new TreeMap<>());
        }
    }

    /// Counts, and keeps what was counted for the next version.
    ///
    /// @param version its folder, which holds its graph as a file
    /// @param revision what makes it of the version before, whose numbers are changed if it has any
    static GraphNumbers count(Path version, Optional<Revision> revision) {
        Optional<Revision> kept = revision.filter(each -> Files.exists(file(each.before())));
        GraphNumbers numbers = new GraphNumbers();
        try {
            if (kept.isPresent()) {
                Path before = kept.get().before();
                Set<String> subjects = kept.get().changes().subjects();
                numbers.read(before);
                SubjectLines.read(before, subjects, lines -> numbers.add(lines, -1));
                SubjectLines.read(version, subjects, lines -> numbers.add(lines, 1));
            } else {
                SubjectLines.readAll(version, lines -> numbers.add(lines, 1));
            }
        } catch (IOException e) {
            throw new StoreException("cannot count what is in " + version + ": " + e.getMessage(), e);
        }
        numbers.sum();
        numbers.write(version);
        return numbers;
    }

    private void read(Path version) {
        Tsv.rows(Disk.read(file(version)))
                .forEach(row -> count(Kind.valueOf(row.get(0)), row.get(1), Long.parseLong(row.get(2))));
    }

    private void write(Path version) {
        StringBuilder rows = new StringBuilder();
        counts.forEach((kind, numbers) -> numbers.forEach((name, number) -> rows.append(Tsv.line(kind, name, number))));
        Disk.write(file(version), rows.toString());
    }

    private static Path file(Path version) {
        return version.resolve(FILE);
    }

    /// @param lines all of one subject, in order
    /// @param times 1 for what there is, -1 for what is no more
    private void add(List<byte[]> lines, int times) {
        SortedSet<String> types = new TreeSet<>();
        SortedSet<String> relations = new TreeSet<>();
        byte[] before = {};
        for (byte[] line : lines) {
            int end = QuadLine.graph(line) - " <".length();
            // What two graphs say stands in neighbouring lines.
            if (!startsWith(before, line, end + 2)) {
                count(line, end, times, types, relations);
            }
            before = line;
        }
        count(Kind.ALL, SUBJECTS, times);
        if (types.contains(CONCEPT)) {
            types.forEach(type -> count(Kind.ENTITY, type, times));
        }
        relations.forEach(relation -> count(Kind.CLAIM, relation, times));
    }

    /// @param end of the triple
    private void count(byte[] line, int end, int times, Set<String> types, Set<String> relations) {
        int from = QuadLine.property(line);
        int to = QuadLine.space(line, from);
        count(Kind.ALL, TRIPLES, times);
        int property = properties.add(line, from, to - 1);
        if (property == uses.length) {
            uses = Arrays.copyOf(uses, uses.length * 2);
        }
        uses[property] += times;
        if (telling.contains(line, from, to - 1)) {
            String object = QuadLine.text(line, to + 1, end);
            switch (QuadLine.text(line, from, to - 1)) {
                case TYPE -> {
                    types.add(object);
                    count(Kind.CLASS, object, times);
                }
                case PREDICATE -> relations.add(object);
                default -> count(Kind.LINK, space(object.substring(1, object.length() - 1)), times);
            }
        }
    }

    private void sum() {
        for (int i = 0; i < properties.size(); i++) {
            count(Kind.PROPERTY, properties.name(i), uses[i]);
        }
    }

    /// What there are none of any more is not named.
    private void count(Kind kind, String name, long times) {
        requireNonNull(counts.get(kind)).merge(name, times, (one, other) -> one + other == 0 ? null : one + other);
    }

    /// Whether two lines begin alike.
    private static boolean startsWith(byte[] line, byte[] other, int to) {
        return line.length >= to && Arrays.equals(line, 0, to, other, 0, to);
    }

    /// What IRIs of one source begin with: all up to the last mark that divides.
    private static String space(String iri) {
        return iri.substring(
                0, Math.max(Math.max(iri.lastIndexOf('/'), iri.lastIndexOf('#')), iri.lastIndexOf('_')) + 1);
    }

    long triples() {
        return of(Kind.ALL).getOrDefault(TRIPLES, 0L);
    }

    long subjects() {
        return of(Kind.ALL).getOrDefault(SUBJECTS, 0L);
    }

    /// How many there are, by name.
    SortedMap<String, Long> of(Kind kind) {
        return Collections.unmodifiableSortedMap(requireNonNull(counts.get(kind)));
    }
}
