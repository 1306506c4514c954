package org.stroma.graph.version;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.stroma.graph.file.Disk;
import org.stroma.graph.term.Iris;
import org.stroma.graph.version.GraphNumbers.Kind;
import org.stroma.model.text.Slug;

/// The description of a version as a dataset, made with it: VoID with what it holds in numbers, and DCAT with how to
/// come by it. Lies beside the database, for it tells of the graph and is no part of it.
final class DatasetDescription {

    static final String FILE = "description.nt";
    private static final String VOID = "http://rdfs.org/ns/void#";
    private static final String DCAT = "http://www.w3.org/ns/dcat#";
    private static final String DCTERMS = "http://purl.org/dc/terms/";
    private static final String TYPE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";
    private static final String EXACT = "http://www.w3.org/2004/02/skos/core#exactMatch";
    private static final String DOCUMENT = "<https://w3id.org/stroma/ontology#Document>";
    private static final List<String> VOCABULARIES = List.of(
            "https://w3id.org/stroma/ontology#",
            "http://www.w3.org/2004/02/skos/core#",
            "http://www.w3.org/ns/prov#",
            DCTERMS);

    private final String base;
    private final GraphNumbers numbers;
    private final SortedSet<String> lines = new TreeSet<>();

    private DatasetDescription(Iris iris, GraphNumbers numbers) {
        this.base = iris.base();
        this.numbers = numbers;
    }

    /// @param folder of the version
    static void write(Path folder, Iris iris, String id, GraphNumbers numbers) {
        DatasetDescription description = new DatasetDescription(iris, numbers);
        description.describe(id);
        Disk.write(folder.resolve(FILE), String.join("", description.lines));
    }

    /// Empty for a version that was built before there were descriptions.
    static String read(Path folder) {
        Path file = folder.resolve(FILE);
        return Files.exists(file) ? Disk.read(file) : "";
    }

    private void describe(String id) {
        String dataset = named("dataset");
        say(dataset, TYPE, "<" + VOID + "Dataset>");
        say(dataset, TYPE, "<" + DCAT + "Dataset>");
        say(dataset, DCTERMS + "title", "\"What biomedical documents claim, with the words they claim it with\"");
        say(dataset, DCTERMS + "identifier", "\"" + id + "\"");
        say(dataset, DCAT + "version", "\"" + id + "\"");
        say(dataset, VOID + "uriSpace", "\"" + base + "\"");
        say(dataset, VOID + "triples", number(numbers.triples()));
        say(dataset, VOID + "distinctSubjects", number(numbers.subjects()));
        say(dataset, VOID + "properties", number(numbers.of(Kind.PROPERTY).size()));
        say(dataset, VOID + "classes", number(numbers.of(Kind.CLASS).size()));
        say(dataset, VOID + "documents", number(numbers.of(Kind.CLASS).getOrDefault(DOCUMENT, 0L)));
        VOCABULARIES.forEach(vocabulary -> say(dataset, VOID + "vocabulary", "<" + vocabulary + ">"));
        say(dataset, VOID + "sparqlEndpoint", at("sparql"));
        say(dataset, VOID + "uriLookupEndpoint", at("describe?iri="));
        access(dataset);
        partitions(dataset);
        linksets(dataset);
        subset(dataset, "entities", "classPartition", "class", numbers.of(Kind.ENTITY));
        subset(dataset, "claims", "propertyPartition", "property", numbers.of(Kind.CLAIM));
    }

    /// A part of the dataset by what its things are of.
    private void subset(String dataset, String name, String partition, String by, Map<String, Long> counts) {
        String whole = named(name);
        say(dataset, VOID + "subset", "<" + whole + ">");
        counts.forEach((value, number) -> {
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
        numbers.of(Kind.CLASS).forEach((type, entities) -> {
            String part = named("class-" + Slug.hash(type));
            say(dataset, VOID + "classPartition", "<" + part + ">");
            say(part, VOID + "class", type);
            say(part, VOID + "entities", number(entities));
        });
        numbers.of(Kind.PROPERTY).forEach((property, uses) -> {
            String part = named("property-" + Slug.hash(property));
            say(dataset, VOID + "propertyPartition", "<" + part + ">");
            say(part, VOID + "property", "<" + property + ">");
            say(part, VOID + "triples", number(uses));
        });
    }

    private void linksets(String dataset) {
        numbers.of(Kind.LINK).forEach((space, count) -> {
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
