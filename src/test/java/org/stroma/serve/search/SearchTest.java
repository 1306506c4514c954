package org.stroma.serve.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stroma.serve.Sites.get;

import java.io.IOException;
import java.io.OutputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.stroma.model.search.TextSearch;
import org.stroma.query.Question;
import org.stroma.query.Questions;
import org.stroma.query.format.Json;
import org.stroma.serve.Server;
import org.stroma.serve.Sites;
import org.stroma.serve.version.Snapshot;
import org.stroma.serve.version.VersionFiles;
import tools.jackson.databind.JsonNode;

class SearchTest {

    private static final String PLERIXAFOR = "http://purl.obolibrary.org/obo/CHEBI_125354";
    private static final String DESCRIPTION = """
            <http://localhost:3030/.well-known/void#dataset> <http://purl.org/dc/terms/title> "a </script> title" .
            <http://localhost:3030/.well-known/void#dataset> <http://rdfs.org/ns/void#triples> "7"^^<http://www.w3.org/2001/XMLSchema#integer> .
            <http://localhost:3030/.well-known/void#dataset> <http://rdfs.org/ns/void#subset> <http://localhost:3030/.well-known/void#entities> .
            <http://localhost:3030/.well-known/void#dataset> <http://rdfs.org/ns/void#classPartition> <http://localhost:3030/.well-known/void#class-1> .
            <http://localhost:3030/.well-known/void#class-1> <http://rdfs.org/ns/void#class> <https://w3id.org/stroma/ontology#Document> .
            <http://localhost:3030/.well-known/void#class-1> <http://rdfs.org/ns/void#entities> "123456"^^<http://www.w3.org/2001/XMLSchema#integer> .
            <http://localhost:3030/.well-known/void#claims> <http://rdfs.org/ns/void#propertyPartition> <http://localhost:3030/.well-known/void#claims-1> .
            <http://localhost:3030/.well-known/void#claims-1> <http://rdfs.org/ns/void#property> <https://w3id.org/stroma/ontology#blocks> .
            <http://localhost:3030/.well-known/void#claims-1> <http://rdfs.org/ns/void#entities> "98765"^^<http://www.w3.org/2001/XMLSchema#integer> .
            """;

    private static Server server;

    @BeforeAll
    static void start() {
        server = Sites.start(new Snapshot("v1", Sites.corpus(), new TwoHits(), new Described(), () -> {}));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void showsNamesAndSentencesWithTheClaimsOfTheSentence() {
        Document page = Jsoup.parse(get(server, "/search?q=blocks", "text/html").body());
        assertThat(page.select(".list-head").text()).isEqualTo("“blocks” 1 thing · 1 sentence");
        assertThat(page.select("article.best h2 a").text()).isEqualTo("plerixafor");
        assertThat(page.select("article.best .note").text()).isEqualTo("drug · CHEBI:125354 · also Mozobil, AMD3100");
        assertThat(page.select("article.best .claims li").eachText()).contains("plerixafor blocks CXCR4");
        assertThat(page.select("article.best .figures a").attr("href")).startsWith("/claims?about=");
        assertThat(page.select(".hit .quote").text()).isEqualTo("Plerixafor blocks <CXCR4>");
        assertThat(page.select(".hit .quote mark").text()).isEqualTo("blocks");
        assertThat(page.select(".hit .claims a[href=/claim/4c1fba96ad208568]").text())
                .isEqualTo("plerixafor blocks CXCR4");
    }

    @Test
    void marksWhatMatchedInTheNamesOfFurtherPages() {
        Document page =
                Jsoup.parse(get(server, "/search?q=blocks&page=2", "text/html").body());
        assertThat(page.select(".hit-name").text()).startsWith("plerixafor also Mozobil drug");
        assertThat(page.select(".hit-name mark").text()).isEqualTo("Mozobil");
    }

    @Test
    void narrowsDownByKindAndPlaceWithLinks() {
        Document page = Jsoup.parse(get(server, "/search?q=blocks", "text/html").body());
        Element drugs = page.selectFirst(".facets a.f:contains(drug)");
        assertThat(drugs).isNotNull();
        Document narrowed =
                Jsoup.parse(get(server, drugs.attr("href"), "text/html").body());
        assertThat(narrowed.select(".facets a.f[aria-current=true]").text()).startsWith("drug");
        assertThat(narrowed.select(".hit")).isEmpty();
        Document sentences = Jsoup.parse(
                get(server, "/search?q=blocks&in=sentences", "text/html").body());
        assertThat(sentences.select("article.best")).isEmpty();
        assertThat(sentences.select(".hit")).hasSize(1);
    }

    @Test
    void givesTheSameToPrograms() {
        JsonNode found =
                Json.parse(get(server, "/search?q=blocks", "application/json").body());
        assertThat(found.get("names").get("hits").get(0).get("iri").asString()).isEqualTo(PLERIXAFOR);
        JsonNode sentence = found.get("sentences").get("hits").get(0);
        assertThat(sentence.get("claims").get(0).get("words").asString()).startsWith("plerixafor");
        assertThat(get(server, "/search?q=blocks&format=json&type=Drug", "*/*").body())
                .contains("\"sentences\"");
    }

    @Test
    void goesToAnIdentifierAtOnce() {
        assertThat(get(server, "/search?q=CHEBI:125354", "text/html").body()).contains("<h1>plerixafor</h1>");
        assertThat(get(server, "/search?q=", "text/html").statusCode()).isEqualTo(400);
        assertThat(get(server, "/search?q=x", "image/png").statusCode()).isEqualTo(406);
    }

    @Test
    void tellsWhatTheDatasetHolds() {
        HttpResponse<String> turtle = get(server, "/.well-known/void", "text/turtle");
        assertThat(RDFParser.fromString(turtle.body(), Lang.TURTLE).toGraph().size())
                .isEqualTo(DESCRIPTION.lines().count());
        String jsonld = get(server, "/.well-known/void", "application/ld+json").body();
        assertThat(RDFParser.fromString(jsonld, Lang.JSONLD).toGraph().size())
                .isEqualTo(DESCRIPTION.lines().count());
        String home = get(server, "/", "text/html").body();
        assertThat(home).contains("\"a \\u003c/script> title\"", "\"@type\":\"Dataset\"".replace(":", " : "));
    }

    @Test
    void givesTheWholeGraphAway() {
        assertThat(get(server, "/dump.nq", "*/*").body()).isEqualTo("<x:s> <x:p> <x:o> <x:g> .\n");
        HttpResponse<String> packed = get(server, "/dump.nq.gz", "*/*");
        assertThat(packed.headers().firstValue("Content-Type")).contains("application/gzip");
    }

    @Test
    void givesPrefixesShapesAndExamplesToEditors() {
        assertThat(get(server, "/prefixes", "application/json").body()).contains("\"CHEBI\"");
        assertThat(get(server, "/prefixes?format=txt", "*/*").body())
                .contains("PREFIX kg: <https://w3id.org/stroma/ontology#>\n");
        assertThat(turtle("/prefixes?format=ttl").size()).isGreaterThan(50);
        assertThat(turtle("/shapes").size()).isGreaterThan(50);
        String examples =
                get(server, "/.well-known/sparql-examples", "text/turtle").body();
        assertThat(turtle("/.well-known/sparql-examples").size()).isGreaterThan(100);
        for (Question question : Questions.bundled().list()) {
            assertThat(examples).contains("#" + question.name() + ">");
        }
    }

    private static Graph turtle(String path) {
        return RDFParser.fromString(get(server, path, "text/turtle").body(), Lang.TURTLE)
                .toGraph();
    }

    /// A name and a sentence, whatever is asked.
    private static final class TwoHits implements TextSearch {

        @Override
        public Found names(String words, Optional<String> type, int from, int count) {
            Hit hit = new Hit(
                    PLERIXAFOR,
                    List.of("https://w3id.org/stroma/ontology#Drug"),
                    "plerixafor",
                    "Mozobil",
                    -1,
                    -1,
                    List.of(new Mark(0, 7)),
                    1,
                    words.equals("Mozobil"));
            return new Found(1, List.of(hit));
        }

        @Override
        public Found sentences(String words, Optional<String> document, int from, int count) {
            Hit hit = new Hit(
                    "http://localhost:3030/document/seed-0.txt",
                    List.of(),
                    "",
                    "Plerixafor blocks <CXCR4>",
                    62,
                    87,
                    List.of(new Mark(11, 17)),
                    1,
                    false);
            return new Found(1, List.of(hit));
        }
    }

    private static final class Described implements VersionFiles {

        @Override
        public String description() {
            return DESCRIPTION;
        }

        @Override
        public void dump(OutputStream out) throws IOException {
            out.write("<x:s> <x:p> <x:o> <x:g> .\n".getBytes(StandardCharsets.UTF_8));
        }
    }
}
