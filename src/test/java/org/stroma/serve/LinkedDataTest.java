package org.stroma.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stroma.serve.Sites.get;
import static org.stroma.serve.Sites.request;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stroma.query.format.Json;
import org.stroma.serve.version.BuildChanges;
import tools.jackson.databind.JsonNode;

class LinkedDataTest {

    private static final Map<String, Lang> FORMS = Map.of(
            "text/turtle", Lang.TURTLE,
            "application/ld+json", Lang.JSONLD,
            "application/n-triples", Lang.NTRIPLES,
            "application/rdf+xml", Lang.RDFXML);
    private static final String GONE = """
            <http://localhost:3030/graph/runs> {
              <http://localhost:3030/document/gone.txt> <http://www.w3.org/ns/prov#wasInvalidatedBy>
                <http://localhost:3030/run/1> .
            }
            """;

    // The others are of the corpus.
    private static final Set<String> GONE_KEYS = Set.of("gone.txt", "seed-3.txt", "seed-4.txt");

    private static Server server;
    private static DatasetGraph corpus;

    @BeforeAll
    static void start() {
        corpus = Sites.corpus();
        Txn.executeWrite(corpus, () -> RDFParser.fromString(GONE, Lang.TRIG).parse(corpus));
        server = Sites.start(
                corpus,
                Duration.ofSeconds(10),
                key -> key.equals("seed-0.txt") ? Optional.of("Words. ".repeat(100)) : Optional.empty(),
                Extras.NONE);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    @Tag("slow")
    void answersEveryIriOfItsOwnInEveryForm() {
        Set<String> iris = own();
        assertThat(iris).hasSizeGreaterThan(30);
        for (String iri : iris) {
            String path = iri.substring(Sites.BASE.length() - 1);
            FORMS.forEach((type, lang) -> assertThat(parsed(iri, get(server, path, type), type, lang))
                    .as(type + " of " + iri)
                    .isTrue());
            HttpResponse<String> page = get(server, path, "text/html");
            assertThat(page.statusCode()).as(iri).isEqualTo(200);
            assertThat(page.body().strip())
                    .as(iri)
                    .startsWith("<!doctype html>")
                    .endsWith("</html>");
        }
    }

    @Test
    void sendsFromAThingToItsDescription() throws Exception {
        HttpResponse<String> response =
                Sites.first(request(server, "/entity/Journal/science?page=2").header("Accept", "text/turtle"));
        assertThat(response.statusCode()).isEqualTo(303);
        assertThat(response.headers().firstValue("Location")).contains("/data/entity/Journal/science.ttl?page=2");
        assertThat(response.headers().firstValue("Vary")).contains("Accept");
        assertThat(response.headers().allValues("Link"))
                .contains(
                        "</data/entity/Journal/science.jsonld>; rel=\"alternate\"; type=\"application/ld+json\"",
                        "</data/entity/Journal/science.ttl>; rel=\"describedby\"; type=\"text/turtle\"");
        assertThat(get(server, "/data/entity/Journal/science.html", "*/*")
                        .headers()
                        .allValues("Link"))
                .contains("<http://localhost:3030/entity/Journal/science>; rel=\"canonical\"");
        HttpResponse<String> head =
                Sites.first(request(server, "/entity/Journal/science").method("HEAD", BodyPublishers.noBody()));
        assertThat(head.statusCode()).isEqualTo(303);
        assertThat(head.body()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "*/*|html",
                "text/*|html",
                "text/html;q=0.5, text/turtle|ttl",
                "text/turtle;q=0.1, application/ld+json;q=0.9|jsonld",
                "text/html;q=0, */*;q=0.1|ttl",
                "application/*|jsonld",
                "*/*, application/n-triples|nt",
                "application/json|jsonld",
                "application/rdf+xml|rdf",
                "nonsense, */*;q=0.1|html",
                "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8|html",
            })
    void negotiatesByTheQualitiesOfAccept(String accept, String suffix) throws Exception {
        HttpResponse<String> response =
                Sites.first(request(server, "/entity/Journal/science").header("Accept", accept));
        assertThat(response.headers().firstValue("Location")).contains("/data/entity/Journal/science." + suffix);
    }

    @Test
    void tellsWhatIsUnknownFromWhatIsGoneAndWhatNobodyCanWrite() {
        for (String accept : List.of("text/html", "text/turtle", "text/plain", "*/*")) {
            assertThat(get(server, "/document/never.txt", accept).statusCode()).isEqualTo(404);
            assertThat(get(server, "/document/gone.txt", accept).statusCode()).isEqualTo(410);
        }
        assertThat(get(server, "/data/document/gone.txt.ttl", "*/*").statusCode())
                .isEqualTo(410);
        assertThat(get(server, "/describe?iri=http://localhost:3030/document/gone.txt", "*/*")
                        .statusCode())
                .isEqualTo(410);
        assertThat(get(server, "/data/document/seed-0.txt", "*/*").statusCode()).isEqualTo(404);
        assertThat(get(server, "/entity/Journal/science", "image/png").statusCode())
                .isEqualTo(406);
    }

    @Test
    void tellsWhatAnEarlierVersionToldOf() {
        BuildChanges changes = new BuildChanges() {
            @Override
            public List<Change> ofLastBuild() {
                return List.of();
            }

            @Override
            public boolean wasThere(String iri) {
                return iri.endsWith("/claim/0123456789abcdef");
            }
        };
        try (Server later = Sites.start(
                Sites.corpus(), Duration.ofSeconds(10), key -> Optional.empty(), new Extras(Optional.of(changes)))) {
            assertThat(get(later, "/claim/0123456789abcdef", "*/*").statusCode())
                    .isEqualTo(410);
            assertThat(get(later, "/claim/0123456789abcdee", "*/*").statusCode())
                    .isEqualTo(404);
        }
    }

    @Test
    void givesEvidenceAsWebAnnotation() {
        HttpResponse<String> response = get(
                server,
                "/evidence/2a403dfd7b1e4026",
                "application/ld+json; profile=\"http://www.w3.org/ns/anno.jsonld\"");
        assertThat(response.headers().firstValue("Content-Type").orElse(""))
                .startsWith("application/ld+json;profile=\"http://www.w3.org/ns/anno.jsonld\"");
        JsonNode annotation = Json.parse(response.body());
        assertThat(annotation.get("body").asString()).isEqualTo("http://localhost:3030/claim/4c1fba96ad208568");
        assertThat(response.body().replaceAll("\\s", ""))
                .contains(
                        "\"type\":\"TextPositionSelector\",\"start\":62,\"end\":85",
                        "\"exact\":\"PlerixaforblocksCXCR4\",\"prefix\":");
    }

    @Test
    void describesPublicIrisAndCuriesInEveryForm() {
        for (String name : List.of("CHEBI:125354", Sites.encode("http://purl.obolibrary.org/obo/CHEBI_125354"))) {
            FORMS.forEach((type, lang) -> assertThat(parsed(
                            "http://purl.obolibrary.org/obo/CHEBI_125354",
                            get(server, "/describe?iri=" + name, type),
                            type,
                            lang))
                    .isTrue());
        }
        HttpResponse<String> turtle = get(server, "/describe?iri=CHEBI:125354&format=ttl", "text/html");
        assertThat(turtle.headers().firstValue("Content-Type").orElse("")).startsWith("text/turtle");
        assertThat(turtle.headers().allValues("Link"))
                .contains("<http://purl.obolibrary.org/obo/CHEBI_125354>; rel=\"describes\"");
    }

    private static Set<String> own() {
        Set<String> iris = new TreeSet<>();
        Txn.executeRead(
                corpus,
                () -> corpus.find()
                        .forEachRemaining(quad -> Stream.of(
                                        quad.getGraph(), quad.getSubject(), quad.getPredicate(), quad.getObject())
                                .filter(Node::isURI)
                                .map(Node::getURI)
                                .filter(iri -> iri.startsWith(Sites.BASE)
                                        && !GONE_KEYS.contains(iri.substring(iri.lastIndexOf('/') + 1)))
                                .forEach(iris::add)));
        return iris;
    }

    private static boolean parsed(String iri, HttpResponse<String> response, String type, Lang lang) {
        assertThat(response.statusCode()).as(iri).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type").orElse("")).startsWith(type);
        Graph graph = RDFParser.fromString(response.body(), lang).toGraph();
        return graph.stream()
                .anyMatch(triple -> Stream.of(triple.getSubject(), triple.getObject())
                        .anyMatch(node -> node.isURI() && node.getURI().equals(iri)));
    }
}
