package org.stroma.graph.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stroma.graph.file.Disk;
import org.stroma.graph.file.GraphFile;
import org.stroma.graph.quads.Sample;
import org.stroma.graph.quads.TwoDocuments;
import org.stroma.graph.version.Build;
import org.stroma.graph.version.Store;
import org.stroma.graph.version.Version;
import org.stroma.model.search.Suggestion;
import org.stroma.model.search.TextSearch;
import org.stroma.model.search.Typed;

class WordSearchTest {

    private static final String DOCUMENT = "http://localhost:3030/document/a.txt";

    @TempDir
    private Path folder;

    private Store store;
    private Version version;

    @BeforeEach
    void build() {
        store = Store.openOrCreate(folder.resolve("s"), Optional.empty());
        write();
        version = store.openCurrent();
    }

    @AfterEach
    void close() {
        version.close();
    }

    @Test
    void findsSentencesWithAllWordsAndTellsTheirPlace() {
        TextSearch.Found found = search().sentences("BLOCK cxcr4", Optional.empty(), 0, 10);
        assertThat(found.total()).isEqualTo(1);
        TextSearch.Hit hit = found.hits().getFirst();
        assertThat(hit.thing()).isEqualTo(DOCUMENT);
        assertThat(hit.text()).isEqualTo("😀 Plerixafor blocks CXCR4.");
        String text = version.text("a.txt").orElseThrow();
        assertThat(text.substring(text.offsetByCodePoints(0, hit.start()), text.offsetByCodePoints(0, hit.end())))
                .isEqualTo(hit.text());
        assertThat(hit.marks().stream().map(mark -> hit.text().substring(mark.start(), mark.end())))
                .containsExactly("blocks", "CXCR4");
    }

    @Test
    void findsSentencesOfOneDocumentAndPages() {
        TextSearch.Found all = search().sentences("plerixafor", Optional.empty(), 0, 10);
        assertThat(all.total()).isEqualTo(3);
        assertThat(search().sentences("plerixafor", Optional.of(DOCUMENT), 0, 10)
                        .total())
                .isEqualTo(2);
        assertThat(search().sentences("plerixafor", Optional.empty(), 2, 10).hits())
                .isEqualTo(all.hits().subList(2, 3));
        assertThat(search().sentences("plerixafor", Optional.empty(), 20, 10).hits())
                .isEmpty();
    }

    @Test
    void findsThingsByAnyNameAndByItsBeginning() {
        TextSearch.Hit hit =
                search().names("ada lov", Optional.empty(), 0, 10).hits().getFirst();
        assertThat(hit.name()).isEqualTo("Ada Lovelace");
        assertThat(hit.whole()).isFalse();
        assertThat(search().names("ADA LOVELACE", Optional.empty(), 0, 10)
                        .hits()
                        .getFirst()
                        .whole())
                .isTrue();
        assertThat(search().names("ada", Optional.of("https://w3id.org/stroma/ontology#Drug"), 0, 10)
                        .hits())
                .isEmpty();
    }

    @Test
    void takesEveryMarkAsItIs() {
        for (String words : List.of("", "  ", "(", "a:b/*", "\"", "AND OR NOT", "+-!", "x".repeat(40_000))) {
            assertThat(search().names(words, Optional.empty(), 0, 10).hits())
                    .as(words)
                    .isEmpty();
            assertThat(search().sentences(words, Optional.empty(), 0, 10).hits())
                    .as(words)
                    .isEmpty();
        }
    }

    @Test
    void isCompletedWhereAnEarlierProgramDidNotWriteIt() {
        Path made = folder.resolve("s/versions").resolve(version.id());
        version.close();
        Disk.delete(made.resolve("search"));
        Disk.delete(made.resolve("description.nt"));
        try (Version bare = store.openCurrent()) {
            assertThat(bare.search()).isEmpty();
            assertThat(bare.description()).isEmpty();
        }
        write();
        version = store.openCurrent();
        assertThat(search().names("Ada", Optional.empty(), 0, 1).total()).isEqualTo(1);
        assertThat(version.description()).contains("void#triples");
    }

    @Test
    void suggestsNamesOnceTheyAreIndexed() {
        Typed typed = new Typed("mozo", Optional.empty(), List.of(), 8);
        List<Suggestion> found = search().suggest(typed);
        assertThat(found).extracting(Suggestion::label).containsExactly("plerixafor");
        Path made = folder.resolve("s/versions").resolve(version.id());
        version.close();
        Disk.delete(made.resolve("names"));
        try (Version bare = store.openCurrent()) {
            assertThat(bare.search().orElseThrow().suggests()).isFalse();
            assertThat(bare.search().orElseThrow().suggest(typed)).isEmpty();
        }
        write();
        version = store.openCurrent();
        assertThat(search().suggest(typed)).isEqualTo(found);
        assertThat(Files.exists(folder.resolve("s/building"))).isFalse();
    }

    @Test
    void comesWithADescriptionInNumbers() {
        Graph described =
                RDFParser.fromString(version.description(), Lang.NTRIPLES).toGraph();
        Node dataset = NodeFactory.createURI("http://localhost:3030/.well-known/void#dataset");
        assertThat(number(described, dataset, "documents")).isEqualTo(2);
        Graph all = GraphFactory.createDefaultGraph();
        GraphFile.readAll(folder.resolve("s/versions").resolve(version.id()), quad -> all.add(quad.asTriple()));
        assertThat(number(described, dataset, "triples")).isEqualTo(all.size());
        assertThat(number(described, dataset, "distinctSubjects"))
                .isEqualTo(all.stream().map(Triple::getSubject).distinct().count());
        assertThat(version.description().lines()).isSorted();
        assertThat(Files.exists(folder.resolve("s/building"))).isFalse();
    }

    @Test
    void countsThingsByClassAndClaimsByRelation() {
        Graph all = GraphFactory.createDefaultGraph();
        GraphFile.readAll(folder.resolve("s/versions").resolve(version.id()), quad -> all.add(quad.asTriple()));
        Map<String, Long> entities = all.stream(Node.ANY, RDF.type.asNode(), SKOS.Concept.asNode())
                .flatMap(thing -> all.stream(thing.getSubject(), RDF.type.asNode(), Node.ANY))
                .collect(Collectors.groupingBy(triple -> triple.getObject().getURI(), Collectors.counting()));
        Map<String, Long> claims = all.stream(Node.ANY, RDF.predicate.asNode(), Node.ANY)
                .collect(Collectors.groupingBy(triple -> triple.getObject().getURI(), Collectors.counting()));
        assertThat(parts("entities", "class")).isEqualTo(entities).isNotEmpty();
        assertThat(parts("claims", "property")).isEqualTo(claims).isNotEmpty();
    }

    private Map<String, Long> parts(String subset, String by) {
        Graph described =
                RDFParser.fromString(version.description(), Lang.NTRIPLES).toGraph();
        Node whole = NodeFactory.createURI("http://localhost:3030/.well-known/void#" + subset);
        Node key = NodeFactory.createURI("http://rdfs.org/ns/void#" + by);
        return described.stream(whole, NodeFactory.createURI(key.getURI() + "Partition"), Node.ANY)
                .flatMap(part -> described.stream(part.getObject(), key, Node.ANY))
                .collect(Collectors.toMap(
                        part -> part.getObject().getURI(), part -> number(described, part.getSubject(), "entities")));
    }

    private static long number(Graph graph, Node dataset, String property) {
        return graph.stream(dataset, NodeFactory.createURI("http://rdfs.org/ns/void#" + property), Node.ANY)
                .map(triple -> Long.parseLong(triple.getObject().getLiteralLexicalForm()))
                .findFirst()
                .orElseThrow();
    }

    private WordSearch search() {
        return version.search().orElseThrow();
    }

    private void write() {
        try (Build build = store.build()) {
            build.write(TwoDocuments.corpus(), Sample.run("0.1.0", Instant.parse("2026-03-01T08:00:00Z")));
        }
    }
}
