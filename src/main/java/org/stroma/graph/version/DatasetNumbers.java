package org.stroma.graph.version;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.stroma.graph.file.ByteNames;
import org.stroma.graph.file.Disk;
import org.stroma.graph.file.GraphFile;
import org.stroma.graph.file.LineFile;
import org.stroma.graph.file.QuadLine;
import org.stroma.graph.file.StoreException;
import org.stroma.graph.term.Iris;
import org.stroma.model.text.Slug;

/// The description of a version as a dataset, made with it: VoID with what it holds in numbers, and DCAT with how to
/// come by it. Lies beside the database, for it tells of the graph and is no part of it.
final class DatasetNumbers {

    static final String FILE = "description.nt";
    private static final String VOID = "http://rdfs.org/ns/void#";
    private static final String DCAT = "http://www.w3.org/ns/dcat#";
    private static final String DCTERMS = "http://purl.org/dc/terms/";
    private static final String TYPE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";
    private static final String PREDICATE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#predicate";
    private static final String CONCEPT = "<http://www.w3.org/2004/02/skos/core#Concept>";
    private static final String EXACT = "http://www.w3.org/2004/02/skos/core#exactMatch";
    private static final String DOCUMENT = "<https://w3id.org/stroma/ontology#Document>";
    private static final List<String> VOCABULARIES = List.of(
            "https://w3id.org/stroma/ontology#",
            "http://www.w3.org/2004/02/skos/core#",
            "http://www.w3.org/ns/prov#",
            DCTERMS);

    private final String base;
    private final SortedSet<String> lines = new TreeSet<>();
    private final Map<String, Long> classes = new TreeMap<>();
    private final Map<String, Long> properties = new TreeMap<>();
    private final Map<String, Long> links = new TreeMap<>();
    private final Subject last = new Subject();
    private long triples;
    private long subjects;
    private final ByteNames names = new ByteNames();
    /// Properties of which the object counts, too.
    private final ByteNames telling = ByteNames.of(List.of(TYPE, PREDICATE, EXACT));
    /// How often the property of that number was used.
    private long[] uses = new long[256];

    private DatasetNumbers(Iris iris) {
        this.base = iris.base();
    }

    /// @param folder of the version, which holds its graph as a file
    static void write(Path folder, Iris iris, String id) {
        DatasetNumbers numbers = new DatasetNumbers(iris);
        numbers.count(folder.resolve(GraphFile.NAME));
        numbers.describe(id);
        Disk.write(folder.resolve(FILE), String.join("", numbers.lines));
    }

    /// Empty for a version that was built before there were descriptions.
    static String read(Path folder) {
        Path file = folder.resolve(FILE);
        return Files.exists(file) ? Disk.read(file) : "";
    }

    private void count(Path graph) {
        byte[] before = {};
        try (LineFile lines = new LineFile(graph)) {
            for (byte[] line = lines.next(); line.length > 0; line = lines.next()) {
                int end = QuadLine.graph(line) - " <".length();
                // What two graphs say stands in neighbouring lines.
                if (!startsWith(before, line, end + 2)) {
                    count(line, end, !startsWith(before, line, QuadLine.space(line, 0) + 1));
                }
                before = line;
            }
            last.next();
        } catch (IOException e) {
            throw new StoreException("cannot read " + graph + ": " + e.getMessage(), e);
        }
        for (int i = 0; i < names.size(); i++) {
            properties.put(names.name(i), uses[i]);
        }
    }

    /// Whether two lines begin alike.
    private static boolean startsWith(byte[] line, byte[] other, int to) {
        return line.length >= to && Arrays.equals(line, 0, to, other, 0, to);
    }

    /// How many things of each class are called something, and how many claims there are of each relation.
    private static final class Subject {

        private final Map<String, Long> entities = new TreeMap<>();
        private final Map<String, Long> claims = new TreeMap<>();
        private final SortedSet<String> types = new TreeSet<>();
        private final SortedSet<String> relations = new TreeSet<>();

        private void read(String property, String object) {
            if (property.equals(TYPE)) {
                types.add(object);
            } else if (property.equals(PREDICATE)) {
                relations.add(object);
            }
        }

        /// What was read was all of one subject.
        private void next() {
            if (types.contains(CONCEPT)) {
                types.forEach(type -> entities.merge(type, 1L, Long::sum));
            }
            relations.forEach(relation -> claims.merge(relation, 1L, Long::sum));
            types.clear();
            relations.clear();
        }
    }

    /// @param end of the triple
    /// @param next whether it is of another subject than the one before
    private void count(byte[] line, int end, boolean next) {
        int from = QuadLine.property(line);
        int to = QuadLine.space(line, from);
        triples++;
        if (next) {
            subjects++;
            last.next();
        }
        int property = names.add(line, from, to - 1);
        if (property == uses.length) {
            uses = Arrays.copyOf(uses, uses.length * 2);
        }
        uses[property]++;
        if (telling.contains(line, from, to - 1)) {
            count(QuadLine.text(line, from, to - 1), QuadLine.text(line, to + 1, end));
        }
    }

    private void count(String property, String object) {
        last.read(property, object);
        if (property.equals(TYPE)) {
            classes.merge(object, 1L, Long::sum);
        }
        if (property.equals(EXACT)) {
            links.merge(space(object.substring(1, object.length() - 1)), 1L, Long::sum);
        }
    }

    private void describe(String id) {
        String dataset = named("dataset");
        say(dataset, TYPE, "<" + VOID + "Dataset>");
        say(dataset, TYPE, "<" + DCAT + "Dataset>");
        say(dataset, DCTERMS + "title", "\"What biomedical documents claim, with the words they claim it with\"");
        say(dataset, DCTERMS + "identifier", "\"" + id + "\"");
        say(dataset, DCAT + "version", "\"" + id + "\"");
        say(dataset, VOID + "uriSpace", "\"" + base + "\"");
        say(dataset, VOID + "triples", number(triples));
        say(dataset, VOID + "distinctSubjects", number(subjects));
        say(dataset, VOID + "properties", number(properties.size()));
        say(dataset, VOID + "classes", number(classes.size()));
        say(dataset, VOID + "documents", number(classes.getOrDefault(DOCUMENT, 0L)));
        VOCABULARIES.forEach(vocabulary -> say(dataset, VOID + "vocabulary", "<" + vocabulary + ">"));
        say(dataset, VOID + "sparqlEndpoint", at("sparql"));
        say(dataset, VOID + "uriLookupEndpoint", at("describe?iri="));
        access(dataset);
        partitions(dataset);
        linksets(dataset);
        subset(dataset, "entities", "classPartition", "class", last.entities);
        subset(dataset, "claims", "propertyPartition", "property", last.claims);
    }

    /// A part of the dataset by what its things are of.
    private void subset(String dataset, String name, String partition, String by, Map<String, Long> numbers) {
        String whole = named(name);
        say(dataset, VOID + "subset", "<" + whole + ">");
        numbers.forEach((value, number) -> {
            String part = named(name + "-" + Slug.hash(value));
            say(whole, VOID + partition, "<" + part + ">");
            say(part, VOID + by, value);
            say(part, VOID + "entities", number(number));
        });
    }

    private void access(String dataset) {
        String dump = named("dump");
        say(dataset, VOID + "dataDump", at("dump.nq.gz"));
        say(dataset, DCAT + "distribution", "<" + dump + ">");
        say(dump, TYPE, "<" + DCAT + "Distribution>");
        say(dump, DCAT + "downloadURL", at("dump.nq.gz"));
        say(dump, DCAT + "mediaType", "<https://www.iana.org/assignments/media-types/application/n-quads>");
        say(dump, DCAT + "compressFormat", "<https://www.iana.org/assignments/media-types/application/gzip>");
        String service = named("sparql");
        say(service, TYPE, "<" + DCAT + "DataService>");
        say(service, DCTERMS + "title", "\"SPARQL endpoint\"");
        say(service, DCAT + "endpointURL", at("sparql"));
        say(service, DCAT + "endpointDescription", at("sparql"));
        say(service, DCAT + "servesDataset", "<" + dataset + ">");
    }

    private void partitions(String dataset) {
        classes.forEach((type, entities) -> {
            String part = named("class-" + Slug.hash(type));
            say(dataset, VOID + "classPartition", "<" + part + ">");
            say(part, VOID + "class", type);
            say(part, VOID + "entities", number(entities));
        });
        properties.forEach((property, uses) -> {
            String part = named("property-" + Slug.hash(property));
            say(dataset, VOID + "propertyPartition", "<" + part + ">");
            say(part, VOID + "property", "<" + property + ">");
            say(part, VOID + "triples", number(uses));
        });
    }

    private void linksets(String dataset) {
        links.forEach((space, count) -> {
            String set = named("links-" + Slug.hash(space));
            String target = named("target-" + Slug.hash(space));
            say(dataset, VOID + "subset", "<" + set + ">");
            say(set, TYPE, "<" + VOID + "Linkset>");
            say(set, VOID + "linkPredicate", "<" + EXACT + ">");
            say(set, VOID + "subjectsTarget", "<" + dataset + ">");
            say(set, VOID + "objectsTarget", "<" + target + ">");
            say(set, VOID + "triples", number(count));
            say(target, TYPE, "<" + VOID + "Dataset>");
            say(target, VOID + "uriSpace", "\"" + space + "\"");
        });
    }

    /// What IRIs of one source begin with: all up to the last mark that divides.
    private static String space(String iri) {
        return iri.substring(
                0, Math.max(Math.max(iri.lastIndexOf('/'), iri.lastIndexOf('#')), iri.lastIndexOf('_')) + 1);
    }

    private String named(String fragment) {
        return base + ".well-known/void#" + fragment;
    }

    private String at(String path) {
        return "<" + base + path + ">";
    }

    private static String number(long number) {
        return "\"" + number + "\"^^<http://www.w3.org/2001/XMLSchema#integer>";
    }

    private void say(String subject, String property, String object) {
        lines.add("<" + subject + "> <" + property + "> " + object + " .\n");
    }
}
